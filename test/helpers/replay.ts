// Plays a dialogue to both ends: to a session, as the module's answers, and to a command reader, as the host's
// commands. Comes out: events as text, one a line, so that a difference can be read.

import {
  encodeCommand,
  checkFields,
  decodeCommand,
  encodeLine,
  readLine,
} from "../../runtime/codec/index.js";
import { equalBytes, toText, visible } from "../../runtime/bytes.js";
import { Machine } from "../../runtime/lifecycle/machine.js";
import type { Family, Fields, Form } from "../../runtime/model.js";
import { Session, type SessionEvent } from "../../runtime/session/index.js";
import { CommandReader, type DataState, type HostInput } from "../../runtime/framing/command-reader.js";
import { finalOf } from "./finals.js";
import { formatLine, formatUrc } from "../../runtime/virtual/print.js";
import type { Sent } from "./transcript.js";

/** A command of a dialogue, with the data that was typed after its prompt. */
export interface Typing {
  readonly form: Form;
  readonly values: Fields;
  readonly bytes: Uint8Array;
  readonly data?: Uint8Array;
}

/** True if these bytes are the prompt of this command, with or without the blank that some modules print. */
function isPrompt(bytes: Uint8Array | undefined, open: Typing | undefined): boolean {
  return bytes !== undefined && toText(bytes).trim() === open?.form.data?.prompt;
}

/** What the host typed, read at the module's end; `cut` says in which chunks it arrives. */
export function readHost(
  family: Family,
  wire: readonly Sent[],
  cut: (bytes: Uint8Array) => Uint8Array[],
): Typing[] {
  const reader = new CommandReader(family);
  const typings: Typing[] = [];
  let open: Typing | undefined;
  wire.forEach((sent, i) => {
    if (sent.from === "module") return;
    const state = open && isPrompt(wire[i - 1]?.bytes, open) ? dataStateOf(open) : undefined;
    const typed = readAll(reader, cut(sent.bytes), state);
    if (typed.length !== 1) throw new Error(`${sent.text}: ${typed.length} items instead of one`);
    const [item] = typed as [HostInput];
    if (item.kind === "data" && open) typings[typings.length - 1] = open = { ...open, data: item.bytes };
    else if (item.kind === "command") typings.push((open = toTyping(family, item, sent)));
  });
  return typings;
}

function readAll(reader: CommandReader, chunks: Uint8Array[], state: DataState | undefined): HostInput[] {
  const typed: HostInput[] = [];
  for (const chunk of chunks) {
    reader.receive(chunk);
    for (let item = reader.next(typed.length > 0 ? undefined : state); item; item = reader.next())
      typed.push(item);
  }
  return typed;
}

function toTyping(family: Family, item: HostInput & { kind: "command" }, sent: Sent): Typing {
  const { form, values } = item.known ?? decodeCommand(family, item.text);
  checkFields(form.layout, form.rules, values, { command: form.command });
  return { form, values, bytes: sent.bytes };
}

function dataStateOf(typing: Typing): DataState {
  const { data } = typing.form;
  if (!data) throw new Error(`${typing.form.id} has no data`);
  if (data.end === "ctrl-z") return { end: "ctrl-z", maximum: data.maximum, cancel: data.cancel === true };
  return { end: "counted", count: typing.values[data.length as string] as number };
}

/** Every command, encoded again by the host's end. */
export function encodeAgain(typing: Typing): Uint8Array {
  return encodeCommand(typing.form, typing.values);
}

/** The session's events for a dialogue. The module's bytes arrive in the chunks that `cut` makes. */
export function replay(
  family: Family,
  wire: readonly Sent[],
  typings: readonly Typing[],
  cut: (bytes: Uint8Array) => Uint8Array[],
): string[] {
  const session = new Session(family);
  const events: string[] = [];
  const written: Uint8Array[] = [];
  const collect = (): void => {
    for (let event = session.poll(); event; event = session.poll()) {
      if (event.type === "write") written.push(event.bytes);
      else events.push(...describe(event));
    }
  };
  let next = 0;
  for (const sent of wire) {
    if (sent.from === "host") {
      const typing = typings[next];
      if (typing && equalBytes(typing.bytes, sent.bytes)) {
        next++;
        assumeLegal(session, typing);
        session.send(
          typing.form.id,
          typing.values,
          0,
          typing.form.data ? (typing.data ?? placeholder(typing)) : undefined,
        );
        collect();
      }
      expectWritten(written.shift(), sent);
    } else for (const chunk of cut(sent.bytes)) session.receive(chunk, 0);
    collect();
  }
  return events;
}

/** A fragment of a dialogue begins in the state that its first command needs. */
function assumeLegal(session: Session, typing: Typing): void {
  const states = new Machine(session.family.lifecycle).statesFor(typing.form.id);
  for (const client of session.clients.concernedBy(typing.form, typing.values)) {
    if (states.length > 0 && !states.includes(session.clients.stateOf(client)))
      session.clients.setState(client, states[0] as string);
  }
}

function placeholder(typing: Typing): Uint8Array {
  const { data } = typing.form;
  return new Uint8Array(data?.length === undefined ? 1 : (typing.values[data.length] as number));
}

function expectWritten(bytes: Uint8Array | undefined, sent: Sent): void {
  if (bytes && equalBytes(bytes, sent.bytes)) return;
  throw new Error(`the session wrote ${bytes ? visible(bytes) : "nothing"} instead of ${sent.text}`);
}

function describe(event: SessionEvent): string[] {
  switch (event.type) {
    case "settled": {
      const values = event.completion ?? (event.response.length > 0 ? event.response : undefined);
      const error =
        event.error && event.error.details.value !== undefined
          ? ` ${event.error.details.value as number}`
          : "";
      return [
        `settled ${event.form.id} ${event.outcome}${error}${values ? ` ${JSON.stringify(values)}` : ""}`,
      ];
    }
    case "progress":
      return [`progress ${JSON.stringify(event.completion)}`];
    case "message":
      return [`message ${event.client} ${visible(event.topic)} ${visible(event.payload)}`];
    case "urc":
      return [`urc ${event.urc.id} ${JSON.stringify(event.values)}`];
    case "lost":
      return [`lost ${event.client} ${event.reason}`];
    case "state":
      return [`state ${event.client} ${event.from} -> ${event.to}`];
    case "issue":
      return [`issue ${event.issue} ${event.text}`];
    case "alignment":
      return [`alignment ${event.from} -> ${event.to}`];
    case "restarted":
      return [`restarted ${event.epoch}`];
    default:
      return [];
  }
}

/** A line of the module, decoded at the host's end and printed again at the module's. Undefined: it was not understood. */
export function printAgain(
  family: Family,
  bytes: Uint8Array,
  open: Typing | undefined,
): Uint8Array | undefined {
  if (isPrompt(bytes, open)) return bytes;
  const text = bytes.subarray(2);
  const end = text[text.length - 1] === 0x0a ? text.length - 2 : text.length;
  const line = text.subarray(0, end);
  if (finalOf(family, toText(line))) return formatLine(line);
  if (open?.form.printed?.includes(toText(line))) return formatLine(toText(line));
  for (const table of [open?.form.response, open?.form.completion]) {
    const decoded = table && readLine(table, line);
    if (decoded) return formatLine(encodeLine(table, decoded.values));
  }
  return printUrc(family, text, line);
}

function printUrc(family: Family, text: Uint8Array, line: Uint8Array): Uint8Array | undefined {
  const prefix = toText(line).split(":", 1)[0] as string;
  for (const urc of Object.values(family.urcs).filter((each) => each.prefix === prefix)) {
    if (!urc.layout) return formatUrc(urc, {});
    const head = urc.block ? text.subarray(0, text.indexOf(0x0d)) : line;
    const decoded = readLine({ prefix, layout: urc.layout }, head);
    if (!decoded) continue;
    return formatUrc(urc, decoded.values, urc.block ? text.subarray(head.length + 2) : undefined);
  }
  return undefined;
}
