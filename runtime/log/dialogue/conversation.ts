// Both ends of one line, as one family speaks: takes what a log says went over it, and finds out whose each line is where
// the log does not say. What has begun decides first: a payload, counted bytes, the data after a prompt. Then a line that
// begins as a command does is the host's, or the module's echo of it; everything else is the module's.
//
// Lines that a program shows in pieces are joined. What is left at the end may be cut, and is told as such.

import { concat, CR, CTRL_Z, equalBytes, LF, NO_BYTES, startsWith, toBytes, visible } from "../../bytes.js";
import { Redactor } from "../../codec/text/redactor.js";
import type { Dialect } from "../../exchange/dialect.js";
import { isWord } from "../../exchange/prompt.js";
import { isBlank } from "../../framing/framer.js";
import { nameAt } from "../../framing/prefix-automaton.js";
import type { Direction, Place } from "../item.js";
import type { Run } from "../text/unwrap.js";
import type { Call } from "./call.js";
import { Calls } from "./calls.js";
import { Clients } from "./clients.js";
import { DataTaker, type TakenData } from "./data-taker.js";
import { HostSide, isCommand } from "./host-side.js";
import { ModuleSide } from "./module-side.js";
import type { Watcher } from "./watcher.js";

/** A line of one direction, or of one that is not known. */
interface Segment {
  readonly bytes: Uint8Array;
  readonly end: Uint8Array;
  readonly place: Place;
  readonly run: Run;
}

const LONGEST = 131_072;
const PROMPT = 0x3e;
const SPACE = 0x20;

export class Conversation {
  readonly #dialect: Dialect;
  readonly #watcher: Watcher;
  readonly #calls: Calls;
  readonly #host: HostSide;
  readonly #module: ModuleSide;
  readonly #redactor: Redactor;
  #data: DataTaker | undefined;
  /** What was sent last as data, and may be echoed. */
  #sent: { readonly call: Call; readonly bytes: Uint8Array } | undefined;
  /** Lines without an end, by direction. */
  readonly #partial = new Map<Direction | undefined, { readonly bytes: Uint8Array; readonly run: Run }>();
  #seesSigns = false;
  #place: Place = { line: 1 };
  #isCut = false;

  constructor(dialect: Dialect, watcher: Watcher) {
    this.#dialect = dialect;
    this.#watcher = watcher;
    this.#redactor = new Redactor(dialect.family.forms);
    const redactor = this.#redactor;
    const clients = new Clients(dialect, (move) => watcher.moved(this.#place, move));
    this.#calls = new Calls(dialect, clients, redactor, (call) => watcher.ended(call));
    this.#host = new HostSide(dialect, this.#calls, clients, redactor, watcher);
    this.#module = new ModuleSide(dialect, this.#calls, clients, redactor, watcher);
  }

  /** What comes belongs to a payload, data or command that has begun. */
  get isInside(): boolean {
    return this.#module.isInside || this.#host.isInside || this.#data !== undefined;
  }

  take(run: Run): void {
    if (run.isCut) this.#cut();
    const held = this.#partial.get(run.dir);
    this.#partial.delete(run.dir);
    const first = held?.run ?? run;
    let bytes = held ? concat([held.bytes, run.bytes]) : run.bytes;
    if (!run.exact) return this.#takeSegment({ bytes, end: run.end, place: placeOf(first), run });
    for (let end = lineEndOf(bytes); end; end = lineEndOf(bytes)) {
      const segment = { bytes: bytes.subarray(0, end.at), end: bytes.subarray(end.at, end.stop) };
      bytes = bytes.subarray(end.stop);
      this.#takeSegment({ ...segment, place: placeOf(first), run });
    }
    if (bytes.length > 0) this.#takeSegment({ bytes, end: NO_BYTES, place: placeOf(first), run });
  }

  end(): void {
    this.#cut();
    for (const [dir, { bytes, run }] of this.#partial) {
      const segment = { bytes, end: NO_BYTES, place: placeOf(run), run };
      this.#route(dir, segment);
    }
    this.#partial.clear();
    this.#host.giveUp("dte", true);
    this.#finishData();
    this.#module.end();
    this.#calls.dropAll();
  }

  /** What is told from now on may be cut. */
  #cut(): void {
    this.#isCut = true;
    this.#module.cut();
  }

  #takeSegment(segment: Segment): void {
    const { bytes, end, run, place } = segment;
    this.#place = place;
    const isWaiting = end.length === 0 && !this.#isTakenAtOnce(segment);
    if (isWaiting && bytes.length < LONGEST) {
      this.#partial.set(run.dir, { bytes, run: { ...run, line: place.line } });
      return;
    }
    this.#route(run.dir, segment);
  }

  /** It has no line end, and needs none. */
  #isTakenAtOnce({ bytes, run }: Segment): boolean {
    if (this.#module.isInside && run.dir !== "dte") return true;
    if (this.#data !== undefined && run.dir !== "dce") return true;
    return run.dir !== "dte" && this.#promptAt(bytes) >= 0;
  }

  #route(dir: Direction | undefined, segment: Segment): void {
    if (dir === "dte") this.#fromHost(segment);
    else if (dir === "dce") this.#fromModule(segment);
    else this.#fromEither(segment);
  }

  // ---------------------------------------------------------------- the log says which way

  #fromHost(segment: Segment): void {
    const { bytes, end, place, run } = segment;
    if (this.#host.isInside && isCommand(bytes)) this.#host.giveUp("dte", false);
    if (this.#host.isInside)
      return this.#host.receive(bytes, run.exact ? end : Uint8Array.of(LF), place, "dte", this.#isCut);
    if (this.#data) return this.#takeData(this.#data, segment);
    const line = withoutBlanks(bytes);
    if (line.length === 0) return;
    if (isCommand(line)) return this.#host.receive(line, end, place, "dte", this.#isCut);
    const call = this.#calls.latest;
    if (call?.exchange.awaitsPrompt !== true) return this.#host.unknown(line, place, this.#isCut);
    this.#data = new DataTaker(call, false);
    this.#takeData(this.#data, segment);
  }

  #fromModule(segment: Segment): void {
    const { bytes, end, place } = segment;
    if (this.#module.isInside) return this.#module.receive(bytes, end, place);
    const line = withoutBlanks(bytes);
    if (line.length === 0) return this.#module.receive(NO_BYTES, end, place);
    if (isCommand(line)) return this.#takeEcho(line, segment);
    const prompt = this.#promptAt(line);
    if (prompt >= 0) return this.#takePrompt(line.subarray(prompt), segment);
    if (this.#isSent(line)) return this.#takeDataEcho(line, place);
    this.#takeAnswer(segment);
  }

  /** `OK` on a line of its own is an answer, also to the data `OK`. */
  #isSent(line: Uint8Array): boolean {
    if (this.#sent === undefined || this.#isAnswer(line)) return false;
    return equalBytes(withoutLineEnd(line), this.#sent.bytes);
  }

  #takeDataEcho(line: Uint8Array, place: Place): void {
    const { call } = this.#sent as { call: Call };
    this.#sent = undefined;
    this.#host.dataEcho(call, line, place, this.#isCut);
  }

  #takeEcho(line: Uint8Array, { end, place }: Segment): void {
    const text = withoutLineEnd(line);
    const call = this.#calls.find((each) => !each.isEchoed && equalBytes(each.bytes, text));
    if (call) this.#host.echo(call, place, this.#isCut);
    else this.#host.receive(line, end, place, "dce", this.#isCut);
  }

  /** The line is the module's: it may be what ends data whose end the log does not show. */
  #takeAnswer(segment: Segment): void {
    const { bytes, end, place } = segment;
    if (this.#host.isInside) this.#host.giveUp("dte", false);
    if (this.#data && this.#isAnswer(bytes)) this.#finishData();
    this.#module.receive(bytes, end, place);
    if (this.#sent?.call.result) this.#sent = undefined;
  }

  // ---------------------------------------------------------------- the log does not say

  #fromEither(segment: Segment): void {
    const { bytes, end, place, run } = segment;
    if (this.#module.isInside) return this.#module.receive(bytes, end, place);
    if (this.#host.isInside) return this.#goOn(segment);
    if (this.#data) return this.#dataOrAnswer(this.#data, segment);
    const line = withoutBlanks(bytes);
    if (line.length === 0) return this.#module.receive(NO_BYTES, end, place);
    if (isCommand(line)) return this.#commandOrEcho(line, segment);
    const prompt = this.#promptAt(line);
    if (prompt >= 0) return this.#takePrompt(line.subarray(prompt), segment);
    if (this.#isSaid(line, run)) return this.#tellNoise(segment);
    this.#takeAnswer(segment);
  }

  /** A program may show a command when it writes it, and again when it is echoed. */
  #commandOrEcho(line: Uint8Array, { end, place }: Segment): void {
    const { latest } = this.#calls;
    const isRepeated = latest && !latest.isEchoed && !latest.exchange.isAnswered;
    if (isRepeated && equalBytes(latest.bytes, withoutLineEnd(line)))
      return this.#host.echo(latest, place, this.#isCut);
    this.#host.receive(line, end, place, "dte", this.#isCut);
  }

  /** Bytes inside a command line; another command shows that they were not all there. */
  #goOn(segment: Segment): void {
    const { bytes, end, place } = segment;
    if (!isCommand(bytes)) return this.#host.receive(bytes, end, place, "dte", this.#isCut);
    this.#host.giveUp("dte", false);
    this.#fromEither(segment);
  }

  #dataOrAnswer(data: DataTaker, segment: Segment): void {
    const { bytes, run } = segment;
    const line = withoutBlanks(bytes);
    if (data.isEmpty && bytes.length === 0) return;
    const isTrusted = !run.isMarked && (data.isCounted || this.#seesSigns) && !data.isEmpty;
    if (isTrusted || !(this.#isAnswer(line) || (isCommand(line) && !data.isEmpty)))
      return this.#takeData(data, segment);
    // Where the log does not show the data, its answer comes at once.
    if (data.isEmpty) this.#data = undefined;
    else this.#finishData();
    this.#fromEither(segment);
  }

  /** What a program says of itself, among lines of the wire that it marks in the same way. */
  #isSaid(line: Uint8Array, run: Run): boolean {
    if (!run.isMarked) return isGarbage(line);
    if (/[+*^%$&#>]/.test(String.fromCharCode(line[0] as number))) return false;
    if (this.#isNamed(line)) return false;
    const { current } = this.#calls;
    return run.isSaid || current === undefined || current.exchange.awaitsNameless === false;
  }

  #tellNoise({ bytes, place }: Segment): void {
    const item = { dir: "dce", kind: "noise", values: [], fields: {} } as const;
    const text = this.#redactor.clean(visible(withoutBlanks(bytes)));
    this.#watcher.item({ ...place, ...item, issues: this.#isCut ? ["cut"] : [], text });
  }

  // ---------------------------------------------------------------- prompts and data

  /** How long the prompt is that the line begins with; -1 if it does not, or if none is due. */
  #promptAt(line: Uint8Array): number {
    const prompt = this.#calls.find(({ exchange }) => exchange.awaitsPrompt)?.exchange.form.data?.prompt;
    if (prompt === undefined) return isBarePrompt(line) ? line.length : -1;
    const bytes = toBytes(prompt);
    if (!startsWith(line, 0, line.length, bytes)) return isBarePrompt(line) ? line.length : -1;
    return isWord(prompt) && withoutLineEnd(line).length > bytes.length ? -1 : bytes.length;
  }

  #takePrompt(after: Uint8Array, segment: Segment): void {
    const { place, end, run } = segment;
    const call = this.#calls.find(({ exchange }) => exchange.awaitsPrompt);
    this.#tellPrompt(call, place);
    if (!call) return;
    this.#calls.prompted(call);
    call.promptAt = place;
    // What came before the prompt is already there.
    this.#data = call.data ? undefined : new DataTaker(call, true);
    const rest = after[0] === SPACE ? after.subarray(1) : after;
    if (rest.length > 0) this.#route(run.dir, { ...segment, bytes: rest });
    else if (run.dir !== undefined) this.#module.receive(NO_BYTES, end, place);
  }

  #tellPrompt(call: Call | undefined, place: Place): void {
    const text = call?.exchange.form.data?.prompt ?? ">";
    const item = { dir: "dce", kind: "prompt", name: text, values: [], fields: {} } as const;
    const issues = call || this.#calls.current?.known === undefined ? [] : ["no command asks for data"];
    this.#watcher.item({ ...place, ...item, issues: this.#isCut ? [...issues, "cut"] : issues, text });
  }

  #takeData(data: DataTaker, segment: Segment): void {
    const { bytes, end, run, place } = segment;
    if (bytes.includes(CTRL_Z)) this.#seesSigns = true;
    const isDirected = run.dir !== undefined;
    if (isDirected && isCommand(bytes) && this.#isNotData(data, bytes)) {
      if (data.isEmpty) this.#data = undefined;
      else this.#finishData();
      return this.#fromHost(segment);
    }
    const isExact = run.exact || (!run.isMarked && !isDirected);
    const taken = isExact ? data.takeBytes(concat([bytes, end]), place) : data.takeLine(bytes, place);
    if (!taken) return;
    this.#tellData(data, taken);
    const rest = withoutBlanks(taken.rest);
    if (rest.length > 0)
      this.#route(run.dir, { ...segment, bytes: rest.subarray(0, rest.length - end.length) });
  }

  /** A command among data that is not counted, or not there: the host has gone on. */
  #isNotData(data: DataTaker, bytes: Uint8Array): boolean {
    const announced = data.announced;
    return announced === undefined ? !this.#seesSigns : withoutLineEnd(bytes).length !== announced;
  }

  #finishData(): void {
    const data = this.#data;
    if (!data) return;
    this.#data = undefined;
    if (!data.isEmpty) this.#tellData(data, data.finish());
  }

  #tellData(data: DataTaker, taken: TakenData): void {
    this.#data = undefined;
    this.#sent = { call: data.call, bytes: taken.bytes };
    this.#host.data(data.call, taken, this.#isCut);
  }

  // ---------------------------------------------------------------- what a line may be

  /** A final result code, or the outcome of the command whose data is awaited. */
  #isAnswer(line: Uint8Array): boolean {
    const text = withoutLineEnd(withoutBlanks(line));
    const named = nameAt(this.#dialect.names, text, 0, text.length);
    if (named?.final) return true;
    return named !== undefined && named.name === this.#data?.call.exchange.form.completion?.prefix;
  }

  #isNamed(line: Uint8Array): boolean {
    const text = withoutLineEnd(line);
    return nameAt(this.#dialect.names, text, 0, text.length) !== undefined;
  }
}

function placeOf({ line, time, port }: Run): Place {
  return { line, ...(time === undefined ? {} : { time }), ...(port === undefined ? {} : { port }) };
}

/** Where the first line end is, CR LF as one. */
function lineEndOf(bytes: Uint8Array): { at: number; stop: number } | undefined {
  const at = bytes.findIndex((byte) => byte === CR || byte === LF);
  if (at < 0) return undefined;
  return { at, stop: bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1 };
}

/** Without what a sleeping line leaves in front of a line. */
function withoutBlanks(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length && isBlank(bytes[at] as number)) at++;
  return at === 0 ? bytes : bytes.subarray(at);
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] as number) <= SPACE) end--;
  return bytes.subarray(0, end);
}

function isBarePrompt(line: Uint8Array): boolean {
  return line[0] === PROMPT && withoutLineEnd(line).length === 1;
}

/** Most of it is nothing that a module prints. */
function isGarbage(line: Uint8Array): boolean {
  const odd = line.filter((byte) => byte < SPACE || byte > 0x7e).length;
  return odd * 3 > line.length;
}
