// What a module prints: the parts of an answer in their order, refusals in the words of the spec, lines that nobody asked
// for. In: a command as it arrived, and how it ended. Out: events, bytes for the host and notes for people.
//
// It refuses to know what is legal, and what a command does.

import { escapeControls } from "../bytes.js";
import { codesOf, printLine } from "../codec/index.js";
import { takenParts } from "../exchange/script.js";
import type {
  AnswerPart,
  Effect,
  Family,
  Fields,
  Form,
  IdentityPart,
  Layout,
  Outcome,
  OutcomeFields,
  Refusal,
  Urc,
} from "../model.js";
import type { ActionResult, ModuleEvent } from "./events.js";
import { formatLine, formatResponse, formatUrc, indexOf } from "./print.js";
import type { Received, Store } from "./memory/store.js";

/** In the order in which a module prints them (V.250, 6.1.3). */
const IDENTITY: readonly IdentityPart[] = ["manufacturer", "model", "revision"];

export class Answering {
  readonly #family: Family;
  readonly #store: Store;
  readonly #events: ModuleEvent[];
  #errors = 1;

  /** @param events where everything goes, beside what others put there */
  constructor(family: Family, store: Store, events: ModuleEvent[]) {
    this.#family = family;
    this.#store = store;
    this.#events = events;
  }

  /** @param level as +CMEE sets it (3GPP TS 27.007, 9.1): 0 plain ERROR, 1 with a code, 2 with a text */
  setErrors(level: number): void {
    this.#errors = level;
  }

  /** The parts of an answer, in order. @param result how the action ended, as soon as that is known */
  print(parts: readonly AnswerPart[], received: Received, result: ActionResult | undefined): void {
    for (const part of parts) this.#printPart(part, received, result);
  }

  #printPart(part: AnswerPart, received: Received, result: ActionResult | undefined): void {
    switch (part) {
      case "response":
        return this.#report(received);
      case "ok":
        return this.final("OK");
      case "error":
      case "cme":
        return this.final("ERROR");
      case "completion":
        return result && this.#complete(received, result);
      case "prompt":
        // Printed when the data state begins.
        return;
      default:
        part satisfies never;
    }
  }

  #complete(received: Received, { outcome: name, granted }: ActionResult): void {
    const { outcomes } = received.form;
    const outcome = outcomes?.[name] ?? outcomes?.["failed"];
    if (outcome) this.#writeCompletion(received, outcome, { granted });
  }

  /** A report that a packet was sent again. @param count for which time */
  progress(received: Received, count: number): void {
    const outcome = received.form.outcomes?.progress;
    if (outcome) this.#writeCompletion(received, outcome, { count });
  }

  /** Information text lines: one, or one for each client in the states that the spec names, or of the identity. */
  #report(received: Received): void {
    const { effect, response, printed } = received.form;
    for (const line of printed ?? []) this.write(formatLine(line));
    if (!effect?.line || !response) return;
    for (const each of this.#subjectsOf(received, effect)) {
      const values = this.#store.resolve(effect.line, each) as Fields;
      // There is nothing to show: nothing was set yet, or nobody knows what the module calls itself.
      if (response.count !== "one" && Object.keys(values).length === 0) continue;
      this.write(formatResponse(response, values));
    }
  }

  /** What each line of an answer speaks of. */
  #subjectsOf(received: Received, { line = {}, eachIn, eachAt }: Effect): Received[] {
    if (eachAt !== undefined) return this.#store.indexesOf(eachAt).map((index) => ({ ...received, index }));
    if (Object.values(line).some((source) => "identity" in source && source.identity === "each"))
      return IDENTITY.map((part) => ({ ...received, part }));
    if (!eachIn) return [received];
    const clients = this.#store.clients.filter((each) => eachIn.includes(this.#store.stateOf(each)));
    return clients.map((client) => ({ ...received, client }));
  }

  /** @param form whose refusals count, where nobody knows which command it was */
  refuse(reason: string, received: Received | undefined, form = received?.form): void {
    const refusal = this.#refusalOf(reason, form);
    const { final, fields } = refusal;
    const isTaken = final === "OK" && received !== undefined;
    const parts: readonly AnswerPart[] = isTaken ? takenParts(received.form) : fields ? ["completion"] : [];
    for (const part of parts) {
      if (part === "ok") this.final("OK");
      else if (received && fields) this.#writeCompletion(received, { fields }, {});
    }
    if (!isTaken && final !== undefined) this.#writeRefusal(final, refusal.code, received);
  }

  #refusalOf(reason: string, form: Form | undefined): Refusal {
    const own = form?.refusals ?? {};
    const { refusals } = this.#family;
    const general = reason.split(":", 1)[0] as string;
    return own[reason] ?? own[general] ?? refusals[reason] ?? refusals[general] ?? { final: "ERROR" };
  }

  /** A final result code, with the code after it if it has room for one, or on a line before it. */
  #writeRefusal(final: string, code: number | undefined, received: Received | undefined): void {
    const table = this.#family.finals.find((each) => each.text === final)?.codes;
    if (code === undefined) return this.final(final);
    if (table !== undefined && this.#errors > 0)
      return this.write(formatLine(`${final}: ${this.#errors === 2 ? this.#titleOf(table, code) : code}`));
    if (table !== undefined) return this.final("ERROR");
    const urc = Object.values(this.#family.urcs).find((each) => each.role === "reason");
    const client = received?.client ?? this.#family.clients.minimum;
    if (urc?.cause !== undefined)
      this.announce(urc, client, formatUrc(urc, { ...indexOf(urc, client), [urc.cause]: code }));
    this.final(final);
  }

  /** A code in words, where the family has words for it. */
  #titleOf(table: string, code: number): string {
    return this.#family.codes[table]?.[code]?.title ?? String(code);
  }

  #writeCompletion(
    received: Received,
    outcome: Outcome,
    { granted, count }: { readonly granted?: readonly number[] | undefined; readonly count?: number },
  ): void {
    const { completion } = received.form;
    if (!completion) return;
    const values: { [name: string]: Fields[string] } = {};
    for (const name of completion.match) values[name] = received.values[name];
    for (const name in outcome.fields) values[name] = firstOf(outcome.fields[name]);
    if (outcome.granted !== undefined && granted) values[outcome.granted] = granted;
    if (outcome.count !== undefined && count !== undefined)
      values[outcome.count] = isList(completion.layout, outcome.count) ? [count] : count;
    this.write(formatLine(printLine(completion, values)));
  }

  /** A cause for a line that tells one, where nobody knows which. */
  firstCause(urc: Urc): number {
    const table = codesOf(this.#family, urc.layout, urc.cause);
    return Math.min(...Object.keys(table ?? { 1: 0 }).map(Number));
  }

  final(text: string): void {
    this.write(formatLine(text));
  }

  /** A line that nobody asked for: only while the client's settings ask for it. False if they do not. */
  announce(urc: Urc, client: number, bytes: Uint8Array): boolean {
    const asked = this.#store.agrees(client, urc.needs);
    if (asked) this.write(bytes);
    else this.note(`${urc.prefix} is not printed: client ${client} has not asked for it`);
    return asked;
  }

  write(bytes: Uint8Array): void {
    this.#events.push({ type: "write", bytes });
  }

  note(text: string): void {
    // What a line is shown as has its escapes already.
    const once = text.split("\\").map(escapeControls).join("\\");
    this.#events.push({ type: "note", text: once });
  }
}

function isList(layout: Layout, name: string): boolean {
  return (
    layout.some((slot) => "repeat" in slot && slot.repeat === name) ||
    layout.some((slot) => "optional" in slot && isList(slot.optional, name))
  );
}

/** Of several values that mean the same, the one that is printed. */
function firstOf(value: OutcomeFields[string] | undefined): number | string | undefined {
  return typeof value === "object" ? value[0] : value;
}
