// A script under construction: what both ends write, when, and what the host concludes. In: commands, lines of the
// module, conclusions. Out: one vector.
//
// Strategy: a clock that goes on by a fixed step whenever the module prints, and the state of one client, moved by the
// family's table. Lines stand between CR LF as V.250 section 5.7.1 has it. It knows no engine: what the host must
// conclude is said by whoever writes the script.
import { concat, toBytes } from "../../../runtime/bytes.js";
import { encodeCommand } from "../../../runtime/codec/index.js";
import type { Data, Family, Fields, Form } from "../../../runtime/model.js";
import type { CommandRun, SessionVector, Settled, Step, Told } from "../vector.js";
import { hexOf, plainValues, shown } from "../vector.js";
import { stateAfterRefusal } from "./losses.js";

/** Milliseconds between two things that the module prints. */
const STEP = 10;
/** Milliseconds that a byte may take to leave; where silence ends data, it begins behind the last one. */
const BYTE = 2;
const CTRL_Z = 0x1a;

/** How a command ends, but for the time. */
export interface Conclusion {
  readonly outcome: string;
  readonly by?: "host";
  readonly code?: number;
  readonly response?: readonly Fields[];
  readonly completion?: Fields;
}

/** Something told, but for the time. */
type Timeless<T> = T extends { readonly at: number } ? Omit<T, "at"> : never;

export class Script {
  now = 0;
  /** When the host wrote last. */
  written = 0;
  state: string;
  readonly steps: Step[] = [];
  readonly #commands: (Omit<CommandRun, "settles"> & { settles?: Settled })[] = [];
  readonly #events: Told[] = [];

  constructor(
    readonly family: Family,
    readonly client: number,
    readonly before: string,
  ) {
    this.state = before;
  }

  /** How many commands have been sent. */
  get count(): number {
    return this.#commands.length;
  }

  /** The host is asked for a command, and writes its line. */
  command(form: Form, values: Fields, data?: Uint8Array): void {
    this.#commands.push({
      at: this.now,
      form: form.id,
      values: plainValues(values),
      ...(data ? { data: { hex: hexOf(data) } } : {}),
    });
    this.write(encodeCommand(form, values));
    this.move(form.id);
  }

  /** The host writes, without being asked. */
  write(bytes: Uint8Array): void {
    this.#step("dte", bytes);
    this.written = this.now;
  }

  /** The data behind a prompt, and what ends it. */
  writeData({ end, pattern = "", quietMs = 0 }: Data, data: Uint8Array): void {
    switch (end) {
      case "counted":
        return this.write(data);
      case "ctrl-z":
        return this.write(concat([data, Uint8Array.of(CTRL_Z)]));
      case "idle":
        this.write(data);
        return this.#keepQuiet(quietMs, data);
      case "pattern":
        if (quietMs === 0) return this.write(concat([data, toBytes(pattern)]));
        this.write(data);
        this.#keepQuiet(quietMs, data);
        return this.write(toBytes(pattern));
      default:
        end satisfies never;
    }
  }

  /** Silence begins when the last byte of the data has left. */
  #keepQuiet(quietMs: number, data: Uint8Array): void {
    if (quietMs > 0) this.now += quietMs + data.length * BYTE;
  }

  /** The module prints bytes as they are. */
  print(bytes: Uint8Array): void {
    this.now += STEP;
    this.#step("dce", bytes);
  }

  /** The module prints a line, and what follows it. */
  line(text: string | Uint8Array, block?: Uint8Array): void {
    const bytes = typeof text === "string" ? toBytes(text) : text;
    this.print(concat([toBytes("\r\n"), bytes, toBytes("\r\n"), ...(block ? [block] : [])]));
  }

  /** A sign is followed by a blank and waits on its line; a word stands on a line of its own. */
  prompt(prompt: string): void {
    if (/[A-Za-z0-9]$/.test(prompt)) this.line(prompt);
    else this.print(toBytes(`\r\n${prompt} `));
  }

  tell(told: Timeless<Told>): void {
    this.#events.push({ at: this.now, ...told } as Told);
  }

  /** The last command settles, now unless another time is given. */
  settle({ outcome, by, code, response = [], completion }: Conclusion, at = this.now): void {
    const run = this.#commands.at(-1);
    if (!run) return;
    this.move(`${run.form}:${outcome === "done" ? "done" : "failed"}`);
    if (outcome !== "done" && by === undefined && this.state === this.family.lifecycle.connected)
      this.state =
        stateAfterRefusal(this.family, this.family.forms[run.form] as Form, { code, completion }) ??
        this.state;
    run.settles = {
      at,
      outcome,
      ...(by ? { by } : {}),
      ...(code === undefined ? {} : { code }),
      ...(response.length === 0 ? {} : { response: response.map(plainValues) }),
      ...(completion ? { completion: plainValues(completion) } : {}),
    };
  }

  /** An event of the table; what it does not know moves nothing. */
  move(event: string): void {
    const row = this.family.lifecycle.transitions[this.state];
    if (row && Object.hasOwn(row, event)) this.state = row[event] as string;
  }

  vector(name: string, more: Partial<SessionVector> = {}): SessionVector {
    return {
      kind: "session",
      name,
      ends: ["host"],
      client: this.client,
      before: this.before,
      after: this.state,
      ...more,
      commands: this.#commands as CommandRun[],
      steps: this.steps,
      events: this.#events,
    };
  }

  #step(from: Step["from"], bytes: Uint8Array): void {
    this.steps.push({ at: this.now, from, ...shown(bytes) });
  }
}
