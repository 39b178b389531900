// What the module printed, as items. The framer cuts it, as it does for a session; whose line each is, is asked in this
// order: a final result code, the answer of a command that waits, the outcome of one that was taken, an unsolicited code,
// and, since a log may lack the command, any line of the family that has this shape.
//
// Messages are put together from their parts. Refuses to know the host's bytes and how the log shows them.

import { concat, hexOf, isUtf8, toText, visiblePart } from "../../bytes.js";
import { isClosedIn } from "../../codec/layout.js";
import type { Decoded } from "../../codec/index.js";
import type { Redactor } from "../../codec/text/redactor.js";
import { codeOf } from "../../exchange/outcome.js";
import type { Dialect } from "../../exchange/dialect.js";
import { Messages, type Message } from "../../exchange/knowledge/messages.js";
import { AnswerFramer, type AnswerSink } from "../../framing/answer-framer.js";
import { LineView, NO_VALUES } from "../../framing/line-view.js";
import type { PayloadLine } from "../../framing/payload-line.js";
import type { LineCandidates } from "../../framing/prefix-automaton.js";
import type { Fields, Final, Layout, PrintedLine, Urc } from "../../model.js";
import type { LogItem, LogKind, Place } from "../item.js";
import type { Call } from "./call.js";
import type { Calls } from "./calls.js";
import type { Clients } from "./clients.js";
import { byName, inOrder, split } from "./values.js";
import type { Watcher } from "./watcher.js";

const CUT = "cut";
const INFERRED = "inferred";
const UNASKED = "no command in this log asked for it";

export class ModuleSide implements AnswerSink {
  readonly #dialect: Dialect;
  readonly #calls: Calls;
  readonly #clients: Clients;
  readonly #redactor: Redactor;
  readonly #watcher: Watcher;
  readonly #framer: AnswerFramer;
  readonly #line: LineView;
  readonly #messages: Messages;
  /** Where the item that is being read began, and where a message of several parts did. */
  #place: Place = { line: 1 };
  #partsAt: Place | undefined;
  #strayLine = 0;
  #hasBegun = false;
  #isCut = false;

  constructor(dialect: Dialect, calls: Calls, clients: Clients, redactor: Redactor, watcher: Watcher) {
    this.#dialect = dialect;
    this.#calls = calls;
    this.#clients = clients;
    this.#redactor = redactor;
    this.#watcher = watcher;
    this.#framer = new AnswerFramer(dialect.names, this, dialect.bufferLimit, true, dialect.steps);
    this.#line = new LineView(dialect.steps);
    this.#messages = new Messages(dialect.family);
  }

  /** What comes belongs to a payload that has begun. */
  get isInside(): boolean {
    return this.#framer.waiting;
  }

  get place(): Place {
    return this.#place;
  }

  /** A line, with its line end, or a part of a payload. */
  receive(bytes: Uint8Array, end: Uint8Array, place: Place): void {
    if (!this.#framer.waiting) this.#place = place;
    // How lines end is learnt before each line: before the first one as it ends itself.
    if (!this.#hasBegun) this.#framer.receive(end);
    this.#hasBegun = true;
    this.#expect();
    this.#framer.receive(concat([bytes, end]));
  }

  /** Nothing more comes: what is held may be cut. */
  end(): void {
    this.cut();
    this.#framer.end();
  }

  /** What is told from now on may be cut. */
  cut(): void {
    this.#isCut = true;
  }

  #expect(): void {
    const response = this.#calls.current?.exchange.expected.response;
    this.#framer.expect({ response });
  }

  // ---------------------------------------------------------------- what the framer finds

  line(
    bytes: Uint8Array,
    start: number,
    end: number,
    named: LineCandidates | undefined,
    fields: number,
  ): void {
    this.#line.set(bytes, start, end, named, fields);
    this.#takeLine();
    this.#expect();
  }

  announced(line: PayloadLine, decoded: Decoded, bytes: Uint8Array, start: number, end: number): void {
    const text = visiblePart(bytes, start, end);
    const call = this.#calls.takePayloadLine(line, decoded.values, text);
    if (call) this.#tellResponse(call, line.prefix, line.layout ?? [], decoded, text);
    else this.#takeUrc(line as Urc, decoded, text);
    this.#expect();
  }

  /** Prompts are found before lines are read: what the framer calls one stands in front of a line. */
  strayPrompt(): void {
    // Of a line full of them one is told.
    if (this.#strayLine === this.#place.line) return;
    this.#strayLine = this.#place.line;
    this.#tell("prompt", ">", [], NO_VALUES, ">");
  }

  prompt(): void {
    this.strayPrompt();
  }

  echo(): void {
    // Never expected of this framer.
  }

  dropped(count: number, named: LineCandidates | undefined): void {
    const text = `${count} bytes of ${named?.name ?? "a line"}`;
    this.#watcher.item(
      this.#item("unknown", named?.name, { text, issues: ["longer than any item of the family"] }),
    );
  }

  // ---------------------------------------------------------------- lines

  #takeLine(): void {
    const line = this.#line;
    const { final } = line;
    if (final) return this.#takeFinal(final);
    const isNameless = this.#calls.current?.exchange.awaitsNameless === true;
    if (isNameless && (this.#takePlainUrc() || this.#takeCompletion())) return;
    if (this.#takeResponse()) return;
    if (!isNameless && (this.#takeCompletion() || this.#takePlainUrc())) return;
    if (this.#takeByShape()) return;
    this.#tellUnknown();
  }

  #takeFinal(final: Final): void {
    const { text } = this.#line;
    const call = this.#calls.takeFinal(final, text, this.#place);
    const code = codeOf(final, text) ?? (final.codes === undefined ? undefined : wordsAfter(final, text));
    const values = code === undefined ? [final.text] : [final.text, code];
    const fields = code === undefined ? {} : { code };
    const issues = call ? [] : [UNASKED];
    const state = call?.known && this.#clients.stateOf(call.known.form, call.known.values);
    this.#watcher.item(this.#item("final", final.text, { values, fields, state, issues, text }));
  }

  #takeResponse(): boolean {
    const line = this.#line;
    const call = this.#calls.takeResponse(line);
    if (!call) return false;
    const { form } = call.exchange;
    const tables = form.response ? [form.response, ...(form.response.rows ?? [])] : [];
    const table = call.known ? tables.find((each) => line.read(each)) : undefined;
    const decoded = table && line.read(table);
    if (table && decoded)
      this.#tellResponse(call, table.prefix || call.name, table.layout, decoded, line.text);
    else this.#tellUntabled(call);
    return true;
  }

  #tellResponse(call: Call, name: string, layout: Layout, decoded: Decoded, text: string): void {
    if (call.known) this.#clients.observe(call.known.form, decoded.values);
    this.#tell("response", name, layout, decoded, text, call.known);
    this.#takeFetched(call, decoded.values);
  }

  /** The answer to a command that no table knows, or to a question for ranges. */
  #tellUntabled(call: Call): void {
    const { text } = this.#line;
    const { name, values } = untabled(text);
    this.#watcher.item(this.#item("response", name ?? call.name, { values, text }));
  }

  #takeCompletion(): boolean {
    const line = this.#line;
    const taken = this.#calls.takeCompletion(line, this.#place);
    if (!taken) return false;
    const { call, values } = taken;
    const { completion } = call.exchange.form;
    const isProgress = call.exchange.outcomeOf(values) === "progress";
    const issues = [
      ...(completion ? (line.read(completion)?.issues ?? []) : []),
      ...(isProgress ? ["progress"] : []),
    ];
    this.#tell("completion", call.name, completion?.layout ?? [], { values, issues }, line.text, call.known);
    if (isProgress) this.#watcher.progress(call);
    return true;
  }

  #takePlainUrc(): boolean {
    const found = this.#line.readUrc();
    if (!found) return false;
    this.#takeUrc(found.urc, found.decoded, this.#line.text);
    return true;
  }

  /** The first line of this name that fits: the log does not have the command, or not yet. */
  #takeByShape(): boolean {
    const { named, text } = this.#line;
    let fitting: { table: PrintedLine; decoded: Decoded } | undefined;
    for (const table of named?.lines ?? []) {
      const decoded = table.block ? undefined : this.#line.read(table);
      if (!decoded) continue;
      fitting ??= { table, decoded };
      if (!isClosedIn(table.layout, decoded.issues)) {
        fitting = { table, decoded };
        break;
      }
    }
    if (!fitting) return false;
    const { table, decoded } = fitting;
    const kind = table.id.endsWith(".completion") ? "completion" : "response";
    const issues = [...decoded.issues, UNASKED];
    this.#tell(kind, table.prefix, table.layout, { values: decoded.values, issues }, text);
    return true;
  }

  #tellUnknown(): void {
    const { text, named } = this.#line;
    const { name, values } = untabled(text);
    const issues = named ? [`not as the table of ${named.name} has it`] : [];
    this.#watcher.item(this.#item("unknown", name, { values, issues, text }));
  }

  // ---------------------------------------------------------------- unsolicited result codes and messages

  #takeUrc(urc: Urc, decoded: Decoded, text: string): void {
    const { values } = decoded;
    const state = this.#clients.stateOf(urc, values);
    switch (urc.role) {
      case "message":
      case "part":
        this.#takeMessage(urc, decoded, text);
        break;
      case "reboot":
        this.#calls.dropAll();
        this.#clients.restarted();
        this.#messages.forget();
        this.#tellUrc(urc, decoded, text);
        this.#watcher.interrupted(this.#place, urc, values, state);
        break;
      case "lost":
        this.#clients.urc(urc, values);
        this.#tellUrc(urc, decoded, text);
        this.#watcher.interrupted(this.#place, urc, values, state);
        return;
      case "announcement":
      case "reason":
        if (urc.role === "reason")
          this.#calls.current?.exchange.takeReason(this.#dialect.family, urc, values, text);
        this.#tellUrc(urc, decoded, text);
        break;
      case "ready":
      case "information":
        this.#tellUrc(urc, decoded, text);
        break;
      default:
        urc.role satisfies never;
    }
    this.#clients.urc(urc, values);
  }

  #tellUrc(urc: Urc, decoded: Decoded, text: string): void {
    this.#tell("urc", urc.prefix, urc.layout ?? [], decoded, text, { form: urc, values: decoded.values });
  }

  #takeMessage(urc: Urc, decoded: Decoded, text: string): void {
    const { receive } = this.#dialect.family;
    if (receive.kind === "parts" && urc.id === receive.start.urc) this.#partsAt = this.#place;
    const message = this.#messages.add(urc, decoded.values);
    if (message === undefined) return;
    const place = this.#partsAt ?? this.#place;
    if (receive.kind !== "parts" || urc.id === receive.end.urc) this.#partsAt = undefined;
    if (message === "incomplete")
      return this.#watcher.item({
        ...this.#item("unknown", urc.prefix, { text, issues: ["a message of which a part is missing"] }),
        ...place,
      });
    const isCounted =
      receive.kind !== "line" ||
      urc.block !== undefined ||
      (receive.length !== undefined && decoded.values[receive.length.field] !== undefined);
    const issues = isCounted ? decoded.issues : [...decoded.issues, INFERRED];
    this.#tellMessage(message, place, issues, text);
  }

  #takeFetched(call: Call, values: Fields): void {
    const { receive } = this.#dialect.family;
    if (receive.kind !== "fetch" || call.known?.id !== receive.form) return;
    const client =
      call.known.form.client === undefined ? 0 : Number(call.known.values[call.known.form.client] ?? 0);
    const message = this.#messages.fetched(client, [values]);
    if (message !== "incomplete") this.#tellMessage(message, this.#place, [], "");
  }

  #tellMessage(message: Message, place: Place, issues: readonly string[], text: string): void {
    const { topic, payload, urc, values } = message;
    const layout = urc.layout ?? [];
    const isOrdered = this.#dialect.family.receive.kind === "line";
    const shown = isUtf8(payload) ? { payload: toText(payload) } : { payloadHex: hexOf(payload) };
    this.#watcher.item({
      ...this.#item("message", this.#nameOf(urc), {
        values: isOrdered ? inOrder(layout, values) : Object.values(byName(layout, values)),
        fields: byName(layout, values),
        state: this.#clients.stateOf(urc, values),
        issues,
        text,
      }),
      topic: toText(topic),
      ...shown,
      ...place,
    });
  }

  /** A message is called as the line with which it begins. */
  #nameOf(urc: Urc): string {
    const { receive, urcs } = this.#dialect.family;
    return (receive.kind === "parts" ? urcs[receive.start.urc] : undefined)?.prefix ?? urc.prefix;
  }

  // ---------------------------------------------------------------- items

  #tell(
    kind: LogKind,
    name: string,
    layout: Layout,
    { values, issues }: Decoded,
    text: string,
    about?: { readonly form: { readonly client?: string }; readonly values: Fields },
  ): void {
    const state = about && this.#clients.stateOf(about.form, about.values);
    const shown = { values: inOrder(layout, values), fields: byName(layout, values) };
    this.#watcher.item(this.#item(kind, name, { ...shown, state, issues, text }));
  }

  #item(
    kind: LogKind,
    name: string | undefined,
    { values = [], fields = {}, state, issues = [], text }: Shown,
  ): LogItem {
    return {
      ...this.#place,
      dir: "dce",
      kind,
      ...(name === undefined ? {} : { name }),
      values,
      fields,
      ...(state === undefined ? {} : { state }),
      issues: this.#isCut ? [...issues, CUT] : issues,
      text: this.#redactor.clean(text),
    };
  }
}

type Shown = Partial<Omit<LogItem, "state">> & { readonly text: string; readonly state?: string | undefined };

/** What stands after a final result code instead of a number. */
function wordsAfter(final: Final, text: string): string {
  return text.slice(final.text.length).replace(/^:\s*/, "");
}

/** What a line looks like that no table reads: a name, if it begins with one, and values. */
function untabled(text: string): {
  readonly name: string | undefined;
  readonly values: ReturnType<typeof split>;
} {
  const [, name, rest] = /^([+*^%$&#][\w ]*): ?(.*)$/s.exec(text) ?? [];
  return { name, values: split(rest ?? text) };
}
