// Every state of a session with every event. The states: a command of each shape, answered up to each piece of its answer, and then
// as many time-outs as lead through leaving, draining and probing to the end. The events: every line that the family prints, what
// no module prints, and every call of the owner.
//
// Whatever comes: nothing is thrown but errors of ours, each command settles once, and with a module that answers the session is
// usable again.

import { toBytes } from "../../runtime/bytes.js";
import { AtError } from "../../runtime/errors.js";
import { compile, type Dialect } from "../../runtime/exchange/dialect.js";
import type { Form } from "../../runtime/model.js";
import { Session, type Handle, type SessionEvent } from "../../runtime/session/index.js";
import { VirtualModule } from "../../runtime/virtual/index.js";
import { FaultyPair } from "./faulty-pair.js";
import { framed } from "../fuzz/listen.js";
import { routesOf, type Route } from "./routes.js";
import { fromHex } from "./values.js";
import { spokenOf, subjects, type Subject } from "./vectors.js";
import { assert, type Suite } from "../suite.js";

/** Time-outs that lead from any state to the last one. */
const MOST_TIMEOUTS = 9;
const LONG_MS = 1_000_000;

/** A session under the hand of a test. */
class Host {
  readonly session: Session;
  readonly sent: Handle[] = [];
  readonly settled: Handle[] = [];
  now = 0;

  constructor(readonly dialect: Dialect) {
    this.session = new Session(dialect);
  }

  /** Errors of ours are an answer of a call; others are not. */
  call(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof AtError)) throw error;
    }
    this.take(() => undefined);
  }

  send({ command }: Route): void {
    this.call(() => this.sent.push(this.session.send(command.form, command.values, this.now, command.data)));
  }

  probe(): Handle {
    const handle = this.session.send(this.dialect.family.probes[0] as string, {}, this.now);
    this.sent.push(handle);
    return handle;
  }

  receive(bytes: Uint8Array): void {
    this.call(() => this.session.receive(bytes, this.now));
  }

  /** The next time-out. False if there is none. */
  timeOut(): boolean {
    const at = this.session.nextTimeout();
    if (at === undefined) return false;
    this.now = Math.max(this.now, at);
    this.call(() => this.session.handleTimeout(this.now));
    return true;
  }

  take(write: (bytes: Uint8Array) => void): boolean {
    let isBusy = false;
    for (let event: SessionEvent | undefined; (event = this.session.poll());) {
      isBusy = true;
      if (event.type === "write") write(event.bytes);
      if (event.type === "settled") this.settled.push(event.handle);
    }
    return isBusy;
  }

  /** A module that has just been switched on answers from now on. @param isReset it says that it has */
  plugIn(isReset = false): void {
    const module = new VirtualModule(this.dialect);
    if (isReset) module.restart();
    const until = this.now + LONG_MS;
    do {
      for (let isBusy = true; isBusy;) {
        isBusy = this.take((bytes) => module.receive(bytes, this.now));
        for (let event = module.poll(); event; event = module.poll()) {
          isBusy = true;
          if (event.type === "write") this.session.receive(event.bytes, this.now);
        }
      }
      const next = Math.min(this.session.nextTimeout() ?? Infinity, module.nextTimeout() ?? Infinity);
      this.now = Math.max(this.now, Math.min(next, until));
      this.session.handleTimeout(this.now);
      module.handleTimeout(this.now);
    } while (this.now < until);
  }
}

interface Station {
  readonly name: string;
  readonly reach: () => Host;
}

/** One command of each shape: of its answers, its data, and whether the line is free before its completion. */
function shapesOf(dialect: Dialect, routes: readonly Route[]): Route[] {
  const seen = new Set<string>();
  return routes.filter(({ command }) => {
    const { answers, data, window, response } = dialect.family.forms[command.form] as Form;
    const shape = JSON.stringify([
      answers,
      data?.end,
      data?.cancel,
      window > 1,
      response?.count,
      data?.leavesAfterMs,
    ]);
    return !seen.has(shape) && seen.add(shape);
  });
}

function* stationsOf(dialect: Dialect, route: Route): Generator<Station> {
  const pieces = answerOf(dialect, route);
  for (let answered = 0; answered <= pieces.length; answered++)
    for (let timeouts = 0; timeouts <= MOST_TIMEOUTS; timeouts++) {
      const name = `${route.name}, ${answered} of ${pieces.length} pieces, ${timeouts} time-outs`;
      const reach = (): Host => {
        const host = hostBefore(dialect, route);
        host.send(route);
        for (const piece of pieces.slice(0, answered)) host.receive(piece);
        for (let i = 0; i < timeouts; i++) host.timeOut();
        return host;
      };
      yield { name, reach };
    }
}

/** The client is taken to be in a state in which the command is legal. */
function hostBefore(dialect: Dialect, { command }: Route): Host {
  const host = new Host(dialect);
  const [state] = dialect.machine.statesFor(command.form);
  if (state !== undefined) for (const client of dialect.clients) host.session.clients.setState(client, state);
  return host;
}

/** What a sound module prints for it. */
function answerOf(dialect: Dialect, { before, command }: Route): Uint8Array[] {
  const pair = new FaultyPair(dialect, "+X: 1");
  for (const each of before) pair.command(each);
  pair.arm(undefined);
  pair.command(command);
  return pair.said.toHost;
}

type Event = readonly [name: string, happen: (host: Host, route: Route) => void];

function eventsOf({ vectors }: Subject): Event[] {
  const lines = spokenOf(vectors).map(({ hex }) => framed(fromHex(hex)));
  // Of those that begin with the same name one is enough.
  const kinds = new Map(lines.map((line) => [Buffer.from(line).toString("latin1").split(":", 1)[0], line]));
  const texts = [
    "\r\nOK\r\n",
    "\r\n> ",
    ">",
    "\r",
    "\0",
    "\xff",
    "\r\n+CME ERROR: SIM failure\r\n",
    "AT\r",
    "\r\n+X: 1\r\n",
  ];
  const started = lines.map((line) => line.subarray(0, line.length - 3)).slice(0, 1);
  return [
    ...[...kinds].map(([name, line]): Event => [`${name}`.trim(), (host) => host.receive(line)]),
    ...texts.map((text): Event => [JSON.stringify(text), (host) => host.receive(toBytes(text))]),
    ...started.map((line): Event => ["a line that goes on", (host) => host.receive(line)]),
    ["no bytes", (host) => host.receive(new Uint8Array(0))],
    ["10 kB of noise", (host) => host.receive(new Uint8Array(10_000).fill(0x61))],
    ["the same command", (host, route) => host.send(route)],
    ["a probe", (host) => host.call(() => void host.probe())],
    ["cancel", (host) => host.call(() => void host.session.cancel(host.sent[0] ?? 1, host.now))],
    ["cancel nothing", (host) => host.call(() => void host.session.cancel(999, host.now))],
    ["realign", (host) => host.call(() => host.session.realign(host.now))],
    ["close", (host) => host.call(() => host.session.close("unplugged"))],
    ["close twice", (host) => [1, 2].forEach(() => host.call(() => host.session.close("unplugged")))],
    ["a time-out too early", (host) => host.call(() => host.session.handleTimeout(host.now))],
    ["a clock that goes back", (host) => host.call(() => host.session.handleTimeout(host.now - 1_000_000))],
    ["a day later", (host) => host.call(() => host.session.handleTimeout((host.now += 86_400_000)))],
  ];
}

/** The session is dead, and nothing but a reset of the module helps. */
export function needsReset(session: Session, now: number): boolean {
  if (session.alignment !== "dead") return false;
  try {
    session.send(session.family.probes[0] as string, {}, now);
  } catch (error) {
    return error instanceof AtError && error.code === "reset-needed";
  }
  return false;
}

/** @throws Error that says what does not hold */
function prove(host: Host): void {
  const { session } = host;
  host.plugIn();
  const isReset = needsReset(session, host.now);
  if (session.alignment === "dead") session.realign(host.now);
  host.plugIn(isReset);
  if (session.alignment !== "aligned") throw new Error(`it stays ${session.alignment}`);
  const probe = host.probe();
  host.plugIn();
  if (!host.settled.includes(probe)) throw new Error("a query does not settle afterwards");
  if (host.settled.join() !== [...new Set(host.settled)].join()) throw new Error("settled twice");
  if (host.sent.some((each) => !host.settled.includes(each))) throw new Error("something never settles");
}

/** @param stride 1: every pair; more: one of so many, always the same ones */
export async function proveStates(test: Suite, stride: number): Promise<void> {
  for (const subject of await subjects())
    test(`${subject.family.name}: every state with every event`, () => {
      const { tried, stations, wrong, alignments } = tryAll(subject, stride);
      assert.equal(wrong.slice(0, 20), [], `${wrong.length} of ${tried}`);
      for (const each of ["aligned", "draining", "probing", "dead"]) assert.ok(alignments.has(each), each);
      test.tell(`${subject.family.name}: ${tried} pairs, ${stations} states`);
    });
}

function tryAll(
  subject: Subject,
  stride: number,
): { tried: number; stations: number; wrong: string[]; alignments: Set<string> } {
  const dialect = compile(subject.family);
  const shapes = shapesOf(dialect, routesOf(dialect, subject.vectors));
  const events = eventsOf(subject);
  const wrong: string[] = [];
  const alignments = new Set<string>();
  let [tried, stations] = [0, 0];
  for (const route of shapes)
    for (const { name, reach } of stationsOf(dialect, route)) {
      stations++;
      for (const [i, [event, happen]] of events.entries()) {
        if ((i + stations) % stride > 0) continue;
        tried++;
        const host = reach();
        alignments.add(host.session.alignment);
        try {
          happen(host, route);
          prove(host);
        } catch (error) {
          wrong.push(`${name}, ${event}: ${String(error)}`);
        }
      }
    }
  return { tried, stations, wrong, alignments };
}
