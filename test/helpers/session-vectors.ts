// What it means to pass a vector of kind session: the host's end writes what the script says and concludes what it says,
// and the module's end, where the script determines it, prints what the script says.
//
// Strategy: virtual time. The script is walked step by step; what the module prints is cut in several ways, and must come
// to the same. Conclusions of a run are brought into the form of the vector and compared as one value.

import type { SessionVector, Told } from "../../codegen/vectors/vector.js";
import { plainValues } from "../../codegen/vectors/vector.js";
import { concat } from "../../runtime/bytes.js";
import { ModuleError } from "../../runtime/errors.js";
import type { Family, Fields, Form, Operation, OutcomeName } from "../../runtime/model.js";
import { Procedure, type Command, type Inputs } from "../../runtime/procedure/index.js";
import { compile } from "../../runtime/exchange/dialect.js";
import { Session, type Handle, type SessionEvent, type Settled } from "../../runtime/session/index.js";
import { VirtualModule } from "../../runtime/virtual/index.js";
import { assert } from "../suite.js";
import { randomCuts } from "./transcript.js";
import { fieldsOf, fromHex, toHex } from "./values.js";

type Cut = (bytes: Uint8Array) => Uint8Array[];

/** Whole, byte by byte, and cut at random. */
const CUTS: readonly (readonly [string, () => Cut])[] = [
  ["whole", () => (bytes) => [bytes]],
  ["byte by byte", () => (bytes) => Array.from(bytes, (byte) => Uint8Array.of(byte))],
  ["in pieces", () => randomCuts(7)],
];

export function proveSession(vector: SessionVector, family: Family): void {
  proveHost(vector, family);
  if (vector.ends.includes("module"))
    for (const [what, cut] of CUTS) new ModuleRun(vector, family, cut(), what).run();
  proveOperations(vector, family);
}

/** Only the host's part. */
export function proveHost(vector: SessionVector, family: Family): void {
  for (const [what, cut] of CUTS) new HostRun(vector, family, cut(), what).run();
}

// ---------------------------------------------------------------- the host's end

class HostRun {
  readonly #session: Session;
  readonly #handles: Handle[] = [];
  readonly #settled: unknown[];
  readonly #told: Told[] = [];
  #written: Uint8Array = new Uint8Array(0);
  #now = 0;

  constructor(
    readonly vector: SessionVector,
    readonly family: Family,
    readonly cut: Cut,
    readonly what: string,
  ) {
    const { allowance } = vector;
    this.#session = new Session(family, allowance === undefined ? {} : { linkAllowance: allowance });
    this.#settled = vector.commands.map(() => undefined);
    for (const each of compile(family).clients) this.#session.clients.setState(each, vector.before);
  }

  run(): void {
    const { steps, commands, events, client, after } = this.vector;
    for (const step of steps) {
      this.#until(step.at);
      this.#sendDue();
      if (step.from === "dte") this.#expectWritten(step.hex);
      else for (const chunk of this.cut(fromHex(step.hex))) this.#session.receive(chunk, this.#now);
      this.#collect();
    }
    this.#until(Math.max(this.#now, ...commands.map(({ settles }) => settles.at)));
    assert.equal(
      this.#settled,
      commands.map(({ settles }) => settles),
      this.what,
    );
    assert.equal(this.#told, events, this.what);
    assert.is(this.#session.clients.stateOf(client), after, this.what);
    if (this.#session.alignment === "aligned") assert.is(toHex(this.#written), "", this.what);
  }

  /** Lets virtual time pass, timer by timer. */
  #until(until: number): void {
    const session = this.#session;
    for (let at = session.nextTimeout(); at !== undefined && at <= until; at = session.nextTimeout()) {
      this.#now = Math.max(this.#now, at);
      session.handleTimeout(this.#now);
      this.#collect();
    }
    this.#now = until;
  }

  #sendDue(): void {
    const { commands } = this.vector;
    for (let next = commands[0]; next;) {
      next = commands[this.#handles.length];
      if (!next || next.at > this.#now) return;
      const data = next.data && fromHex(next.data.hex);
      this.#handles.push(this.#session.send(next.form, fieldsOf(next.values), this.#now, data));
      this.#collect();
    }
  }

  #expectWritten(hex: string): void {
    const size = hex.length / 2;
    assert.is(toHex(this.#written.subarray(0, size)), hex, this.what);
    this.#written = this.#written.slice(size);
  }

  #collect(): void {
    for (let event = this.#session.poll(); event; event = this.#session.poll()) this.#take(event);
  }

  #take(event: SessionEvent): void {
    if (event.type === "write") this.#written = concat([this.#written, event.bytes]);
    else if (event.type === "settled") this.#settle(event);
    else if (event.type === "issue" && event.issue !== "unknown-value")
      throw new Error(`${this.what}: ${event.issue} ${event.text}`);
    else this.#told.push(...toldOf(event, this.#now, this.#handles));
  }

  #settle(event: Settled): void {
    // Before its handle is known a command cannot have settled: nothing has been received.
    const index = this.#handles.indexOf(event.handle);
    if (index < 0) throw new Error(`${event.form.id} ${event.outcome} ${event.error?.message ?? ""}`);
    assert.is(this.#settled[index], undefined, `${event.form.id} settles twice`);
    const code = event.error?.details.value;
    this.#settled[index] = {
      at: this.#now,
      outcome: event.outcome,
      ...(event.error && !(event.error instanceof ModuleError) ? { by: "host" } : {}),
      ...(typeof code === "number" ? { code } : {}),
      ...(event.response.length === 0 ? {} : { response: event.response.map(plainValues) }),
      ...(event.completion ? { completion: plainValues(event.completion) } : {}),
    };
  }
}

function toldOf(event: SessionEvent, at: number, handles: readonly Handle[]): Told[] {
  if (event.type === "urc")
    return [{ at, kind: "urc", urc: event.urc.id, values: plainValues(event.values) }];
  if (event.type === "progress")
    return [
      { at, kind: "progress", command: handles.indexOf(event.handle), values: plainValues(event.completion) },
    ];
  if (event.type !== "message") return [];
  const { client, topic, payload, messageId } = event;
  const bytes = { topic: { hex: toHex(topic) }, payload: { hex: toHex(payload) } };
  return [{ at, kind: "message", client, ...bytes, ...(messageId === undefined ? {} : { messageId }) }];
}

// ---------------------------------------------------------------- the module's end

class ModuleRun {
  readonly #module: VirtualModule;
  readonly #broker: NonNullable<SessionVector["broker"]>[number][];
  #printed: Uint8Array[] = [];
  #now = 0;

  constructor(
    readonly vector: SessionVector,
    readonly family: Family,
    readonly cut: Cut,
    readonly what: string,
  ) {
    this.#module = new VirtualModule(family);
    this.#broker = [...(vector.broker ?? [])];
  }

  run(): void {
    const { steps, client, after } = this.vector;
    let wanted = "";
    for (const [index, step] of steps.entries()) {
      this.#until(step.at);
      this.#deliver(index);
      if (step.from === "dce") wanted += step.hex;
      else {
        this.#expectPrinted(wanted);
        wanted = "";
        for (const chunk of this.cut(fromHex(step.hex))) this.#module.receive(chunk, this.#now);
      }
      this.#collect();
    }
    this.#expectPrinted(wanted);
    assert.is(this.#broker.length, 0, `${this.what}: not everything happened at the broker`);
    assert.is(this.#module.stateOf(client), after, this.what);
  }

  #until(until: number): void {
    const module = this.#module;
    for (let at = module.nextTimeout(); at !== undefined && at <= until; at = module.nextTimeout()) {
      this.#now = Math.max(this.#now, at);
      module.handleTimeout(this.#now);
      this.#collect();
    }
    this.#now = until;
  }

  #deliver(done: number): void {
    const [next] = this.#broker;
    if (!next || !("behind" in next) || next.behind > done) return;
    this.#broker.shift();
    const { messageId, topic, payload } = next;
    this.#module.deliver({
      ...{ client: this.vector.client, messageId },
      ...{ topic: fromHex(topic.hex), payload: fromHex(payload.hex) },
    });
    this.#collect();
  }

  #expectPrinted(hex: string): void {
    assert.is(toHex(concat(this.#printed)), hex, this.what);
    this.#printed = [];
  }

  #collect(): void {
    for (let event = this.#module.poll(); event; event = this.#module.poll()) {
      if (event.type === "write") this.#printed.push(event.bytes);
      if (event.type !== "action") continue;
      const next = this.#broker.shift();
      assert.ok(next && "action" in next, `${this.what}: ${event.action} was not expected`);
      assert.equal(
        { action: event.action, args: plainValues(event.args as Fields) },
        { action: next.action, args: next.args },
      );
      const { granted } = next;
      const outcome = next.outcome as OutcomeName;
      this.#module.settle(event.id, granted ? { outcome, granted } : { outcome });
    }
  }
}

// ---------------------------------------------------------------- the recipes

/** The recipes of the family give the commands of the script, given how these settle in it. */
function proveOperations(
  { operations = [], commands, client, before, name }: SessionVector,
  family: Family,
): void {
  const { clients } = new Session(family);
  for (const each of compile(family).clients) clients.setState(each, before);
  const subject = {
    index: client,
    state: () => clients.stateOf(client),
    assume: (state: string) => clients.setState(client, state),
  };
  let at = 0;
  for (const { operation, inputs, commands: count } of operations) {
    const procedure = new Procedure(
      family.recipes[operation as Operation],
      fieldsOf(inputs) as Inputs,
      subject,
    );
    const from = at;
    for (let command = procedure.next(); command; command = procedure.next()) {
      const run = commands[at++];
      assert.equal(
        plainCommand(command, family),
        run && { form: run.form, values: run.values, data: run.data?.hex },
      );
      const form = family.forms[command.form] as Form;
      clients.moveByCommand(form, command.values, "issued");
      clients.moveByCommand(form, command.values, "done");
      procedure.settle({ response: [], mayHaveActed: true });
    }
    assert.is(at - from, count, `${name}: commands of ${operation}`);
  }
  if (operations.length > 0) assert.is(at, commands.length);
}

function plainCommand({ form, values, data }: Command, family: Family): unknown {
  const counted = family.forms[form]?.data?.length;
  const length = counted !== undefined && data ? { [counted]: data.length } : {};
  return { form, values: plainValues({ ...values, ...length }), data: data && toHex(data) };
}
