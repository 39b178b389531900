// Logs that a virtual module has written: a host that follows the recipes of a family types, a broker agrees, and what goes
// over the line is noted with its time. Of a seed follows everything: what is published, when, and, if it is asked for, one
// mistake, of a kind that can be made in any family.
//
// Renders what was noted as the programs of the field do.

import { bytesOf, concat, equalBytes, toBytes, toText, visible } from "../../runtime/bytes.js";
import { DATA_ENDS } from "../../runtime/exchange/data-ends.js";
import type { Family, OutcomeName } from "../../runtime/model.js";
import type { FindingCode } from "../../runtime/log/index.js";
import { Procedure, type Command, type Inputs } from "../../runtime/procedure/index.js";
import { prepareCommand } from "../../runtime/session/index.js";
import { VirtualModule, type ModuleEvent } from "../../runtime/virtual/index.js";
import { generator } from "./transcript.js";

/** Bytes that went over the line. */
export interface Noted {
  readonly at: number;
  readonly dir: "dte" | "dce";
  readonly bytes: Uint8Array;
}

export interface MadeLog {
  readonly noted: readonly Noted[];
  /** What was published, in order. */
  readonly published: readonly { readonly topic: string; readonly payload: string }[];
  /** Which of the noted was the wrong step. */
  readonly wrongAt: number | undefined;
}

/** Mistakes that can be made in any family, and what is found of each. */
export const MISTAKES = {
  "too many parameters": "wrong-parameters",
  "typographic quotes": "curly-quotes",
  "publish before connect": "wrong-state",
  "broker refuses": "refused",
  "connection lost": "connection-lost",
} as const satisfies Readonly<Record<string, FindingCode>>;

export type Mistake = keyof typeof MISTAKES;

type Action = ModuleEvent & { type: "action" };

const INPUTS = { host: "broker.example", port: 1883, address: "tcp://broker.example:1883", clientId: "dev" };

class Typist {
  readonly noted: Noted[] = [];
  readonly #module: VirtualModule;
  readonly #family: Family;
  readonly #random: () => number;
  #now = 0;
  /** What the broker says to the next action, if it does not agree. */
  refusal: OutcomeName | undefined;
  /** Which of the noted it said this to. */
  refusedAt: number | undefined;
  #lastLine = 0;

  constructor(family: Family, seed: number) {
    this.#family = family;
    this.#module = new VirtualModule(family);
    this.#random = generator(seed);
  }

  get module(): VirtualModule {
    return this.#module;
  }

  /** Types a line, or data, and lets the module answer. */
  type(bytes: Uint8Array): string {
    this.#now += 20 + Math.floor(this.#random() * 500);
    if (isLine(bytes)) this.#lastLine = this.noted.length;
    this.noted.push({ at: this.#now, dir: "dte", bytes });
    this.#module.receive(bytes, this.#now);
    return this.answer();
  }

  /** What the module prints until nothing is under way. */
  answer(): string {
    let text = "";
    for (let event = this.#module.poll(); event; event = this.#module.poll()) {
      if (event.type === "action") this.#settle(event);
      if (event.type !== "write") continue;
      this.#now += 3;
      this.noted.push({ at: this.#now, dir: "dce", bytes: event.bytes.slice() });
      text += toText(event.bytes);
    }
    return text;
  }

  #settle({ id }: Action): void {
    if (this.refusal !== undefined) this.refusedAt = this.#lastLine;
    this.#now += 50 + Math.floor(this.#random() * 900);
    this.#module.settle(id, { outcome: this.refusal ?? "done", granted: [1] });
    this.refusal = undefined;
  }

  /** One command with its data. */
  run(command: Command, change: (line: Uint8Array) => Uint8Array = (line) => line): void {
    const { form, bytes, data } = prepareCommand(this.#family, command);
    this.type(change(bytes));
    if (!form.data || !data) return;
    const rule = DATA_ENDS[form.data.end];
    const terminator = rule.terminator(form.data);
    const silence = rule.silenceBeforeTerminator(form.data) + rule.endingSilence(form.data);
    if (silence === 0) return void this.type(concat([data, terminator]));
    this.type(data);
    this.#now += silence + 10;
    this.#module.handleTimeout(this.#now);
    if (terminator.length > 0) this.type(terminator);
    else this.answer();
  }

  /** The commands of an operation. */
  operate(
    operation: "initialise" | "connect" | "subscribe" | "publish" | "disconnect",
    inputs: Inputs,
  ): void {
    const client = this.#family.clients.minimum;
    const subject = { index: client, state: () => this.#module.stateOf(client), assume: () => undefined };
    const procedure = new Procedure(this.#family.recipes[operation], { client, ...inputs }, subject);
    for (let command = procedure.next(); command; command = procedure.next()) {
      this.run(command);
      procedure.settle({ response: [], mayHaveActed: true });
    }
  }
}

const WORDS = ["on", "21.5", "hello world", "a,b;c", "OK then", "+X: 1"];

export function makeLog(family: Family, seed: number, mistake?: Mistake): MadeLog {
  const random = generator(seed ^ 0x5bd1);
  const typist = new Typist(family, seed);
  const published: { topic: string; payload: string }[] = [];
  let wrongAt: number | undefined;
  const wrong = (step: () => void): void => {
    wrongAt = typist.noted.length;
    step();
  };
  const publish = (): void => {
    const payload = WORDS[Math.floor(random() * WORDS.length)] as string;
    const topic = `t/${Math.floor(random() * 5)}`;
    typist.operate("publish", publishInputs(topic, payload, 1 + Math.floor(random() * 1000)));
    published.push({ topic, payload });
  };
  typist.operate("initialise", {});
  if (mistake === "publish before connect") {
    const step = family.recipes.publish.steps[0];
    wrong(() => step && typist.run(firstOf(family, "publish", publishInputs("t/0", "early", 7))));
  }
  if (mistake === "broker refuses") {
    typist.refusal = "failed";
    typist.operate("connect", connectInputs());
    return { noted: typist.noted, published, wrongAt: typist.refusedAt };
  }
  typist.operate("connect", connectInputs());
  const before = 1 + Math.floor(random() * 3);
  for (let i = 0; i < before; i++) publish();
  const spoilt = spoiling(mistake);
  if (spoilt) wrong(() => typist.type(spoilt(lineOf(family))));
  if (mistake === "connection lost")
    wrong(() => {
      typist.module.disconnected(family.clients.minimum);
      typist.answer();
    });
  else {
    publish();
    typist.operate("disconnect", {});
  }
  return { noted: typist.noted, published, wrongAt };
}

function connectInputs(): Inputs {
  return { ...INPUTS, keepAlive: 60, cleanSession: 1, clean: 1 };
}

function publishInputs(topic: string, payload: string, messageId: number): Inputs {
  const bytes = toBytes(payload);
  return {
    ...{ topic, payload: bytes, payloadText: payload, messageId, qos: 1, retain: 0 },
    ...{ nonEmptyPayload: bytes, timeoutSeconds: 60 },
  };
}

function firstOf(family: Family, operation: "publish", inputs: Inputs): Command {
  const index = family.clients.minimum;
  const subject = { index, state: () => family.lifecycle.connected, assume: () => undefined };
  return new Procedure(family.recipes[operation], { client: index, ...inputs }, subject).next() as Command;
}

/** A command line with texts among its parameters: that which connects. */
function lineOf(family: Family): Uint8Array {
  const step = family.recipes.connect.steps.find(({ form }) =>
    family.forms[form]?.layout.some((slot) => "type" in slot && slot.type === "string"),
  );
  const form = family.forms[step?.form ?? ""];
  return toBytes(`AT${form?.command ?? ""}=${family.clients.minimum},"some","thing",1\r`);
}

function spoiling(mistake: Mistake | undefined): ((line: Uint8Array) => Uint8Array) | undefined {
  if (mistake === "too many parameters")
    return (line) => toBytes(toText(line).replace("\r", ',2,3,"x",4,5,6,7\r'));
  if (mistake === "typographic quotes")
    return (line) => toBytes(toText(line).replace(/"([^"]*)"/g, "\u201c$1\u201d"));
  return undefined;
}

function isLine(bytes: Uint8Array): boolean {
  return equalBytes(bytes.subarray(0, 2), toBytes("AT"));
}

// ---------------------------------------------------------------- formats

/** A way in which a program shows what went over a line. Each noted piece is one line, or several, of the log. */
export type Format = (noted: readonly Noted[]) => Uint8Array;

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}

function lineByLine(
  show: (noted: Noted, shown: string) => string,
  shown: (bytes: Uint8Array) => string,
): Format {
  return (noted) => toBytes(noted.map((each) => `${show(each, shown(each.bytes))}\n`).join(""));
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
const python = (bytes: Uint8Array): string => `b'${visible(bytes).replaceAll("'", "\\'")}'`;

export const FORMATS: Readonly<Record<string, Format>> = {
  capture: (noted) => concat(noted.map(({ bytes }) => bytesOf(bytes))),
  escapes: lineByLine(
    ({ at, dir }, text) => `[${clock(at)}] ${dir === "dte" ? "TX" : "RX"}: ${text}`,
    visible,
  ),
  python: lineByLine(
    ({ at, dir }, text) => `2024-01-01 ${clock(at)} DEBUG at: ${dir === "dte" ? ">>" : "<<"} ${text}`,
    python,
  ),
  hex: lineByLine(({ dir }, text) => `${dir === "dte" ? "->" : "<-"} ${text}`, hex),
};
