// A module on a desk: a virtual module on one end of a line, and a test that is its broker, its cable and its fate. For
// programs on the other end, on a clock that jumps (fast-forward.ts).

import { concat, fromVisible, toBytes, toText, visible } from "../../runtime/bytes.js";
import type { Module } from "../../runtime/index.js";
import { openModule, type Family, type MqttClient } from "../../runtime/index.js";
import { memoryPair } from "../../runtime/transport/memory.js";
import { VirtualModule, type ActionResult, type ModuleEvent } from "../../runtime/virtual/index.js";

type Action = ModuleEvent & { type: "action" };

export class Desk {
  readonly virtual: VirtualModule;
  readonly module: Module;
  /** Command lines and data that the program has written. */
  readonly written: string[] = [];
  /** What the broker says, and after how many milliseconds; none: never. */
  broker: (action: Action) => { readonly result: ActionResult; readonly after: number } | undefined = () => ({
    result: { outcome: "done" },
    after: 0,
  });
  /** False: what the module prints is lost on its way. */
  isPlugged = true;
  /** False: the module neither hears nor says anything. */
  isAlive = true;
  readonly #print: (bytes: Uint8Array) => void;
  readonly #behind: { readonly line: string; readonly bytes: Uint8Array }[] = [];

  constructor(family: Family) {
    const [transport, end] = memoryPair();
    this.virtual = new VirtualModule(family);
    this.#print = (bytes) => end.write(bytes);
    end.onData((bytes) => this.#hear(bytes));
    this.module = openModule({ family, transport });
  }

  /** A client of the module, and the reasons of its losses. */
  client(options: object = {}): { readonly client: MqttClient; readonly closed: string[] } {
    const client = this.module.client(options);
    const closed: string[] = [];
    client.on("close", (reason) => closed.push(reason));
    return { client, closed };
  }

  /** Another program types, before this one begins. */
  type(...lines: string[]): void {
    for (const line of lines) {
      this.virtual.receive(toBytes(`${line}\r`), performance.now());
      this.work();
    }
  }

  /** The module prints these bytes, with escapes. */
  print(...texts: string[]): void {
    this.#print(concat(texts.map((text) => fromVisible(text))));
  }

  /** Behind the next line like this one, and in one chunk with it, the module prints these bytes, with escapes. */
  behind(line: string, text: string): void {
    this.#behind.push({ line, bytes: fromVisible(text) });
  }

  /** The module starts anew, and nobody hears it. @param echo as it was saved; commands are echoed if nothing was */
  restartInSilence({ echo = true } = {}): void {
    this.isPlugged = false;
    this.virtual.restart();
    if (!echo) this.type("ATE0");
    this.work();
    this.isPlugged = true;
  }

  /** The module starts anew, and says so. */
  restart(): void {
    this.virtual.restart();
    this.work();
  }

  work(): void {
    for (let event = this.virtual.poll(); event; event = this.virtual.poll()) {
      if (event.type === "write" && this.isPlugged) this.#print(this.#withWhatFollows(event.bytes));
      if (event.type === "action") this.#ask(event);
    }
  }

  #hear(bytes: Uint8Array): void {
    if (!this.isAlive) return;
    this.written.push(visible(bytes));
    this.virtual.receive(bytes, performance.now());
    this.work();
  }

  #withWhatFollows(bytes: Uint8Array): Uint8Array {
    const at = this.#behind.findIndex(({ line }) => toText(bytes).includes(line));
    return at < 0 ? bytes : concat([bytes, ...this.#behind.splice(at, 1).map((each) => each.bytes)]);
  }

  #ask(action: Action): void {
    const answer = this.broker(action);
    if (!answer) return;
    const settle = (): void => {
      this.virtual.settle(action.id, answer.result);
      this.work();
    };
    if (answer.after === 0) settle();
    else setTimeout(settle, answer.after);
  }
}

/** Milliseconds pass. */
export function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
