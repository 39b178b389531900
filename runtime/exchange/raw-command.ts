// A command that no table knows, sent as it was typed: `AT+QPING=1,"host"`. Its answer is whatever lines come before a final
// result code; unsolicited codes among them stay unsolicited codes.

import { concat, CR, toBytes } from "../bytes.js";
import { refuseHalfPairs } from "../codec/index.js";
import { Redactor } from "../codec/text/redactor.js";
import { UsageError } from "../errors.js";
import type { AnswerPart, Family, Form } from "../model.js";
import { BYTES, checkArgument, FAMILY, NUMBER, OBJECT, TEXT } from "../usage.js";
import type { PreparedCommand } from "./prepare-command.js";

export interface RawCommand {
  /** From `AT` to the last character, without a line end. */
  readonly line: string;
  /** Bytes that are written when the module prints `>`, as they are: what ends them is among them. */
  readonly data?: Uint8Array | undefined;
  /** Milliseconds that the module may take. */
  readonly timeLimit: number;
}

const WITHOUT_DATA: readonly (readonly AnswerPart[])[] = [["response", "ok"], ["error"], ["cme"]];
const WITH_DATA: readonly (readonly AnswerPart[])[] = [
  ["prompt", "response", "ok"],
  ["prompt", "error"],
  ["error"],
  ["cme"],
];

/** @throws UsageError if it is no command line, or longer than the module takes */
export function rawCommand(family: Family, command: RawCommand): PreparedCommand {
  checkArgument("rawCommand", "family", family, FAMILY);
  checkArgument("rawCommand", "command", command, OBJECT);
  const { line, data, timeLimit } = command;
  checkArgument("rawCommand", "line", line, TEXT);
  checkArgument("rawCommand", "timeLimit", timeLimit, NUMBER);
  if (data !== undefined) checkArgument("rawCommand", "data", data, BYTES);
  const bytes = toBytes(line);
  const shown = new Redactor(family.forms).clean(line);
  checkLine(family, line, shown, bytes.length);
  const form: Form = {
    id: "",
    command: shown.slice(2),
    kind: "execute",
    section: "",
    layout: [],
    response: {
      id: "",
      prefix: "",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
      count: "many",
    },
    answers: data ? WITH_DATA : WITHOUT_DATA,
    timeLimit: { ms: timeLimit },
    window: 1,
    ...(data
      ? { data: { name: "data", prompt: ">", end: "counted", minimum: 0, maximum: data.length } as const }
      : {}),
  };
  return { form, values: {}, data, bytes: concat([bytes, Uint8Array.of(CR)]) };
}

function checkLine({ maximumLine }: Family, line: string, shown: string, length: number): void {
  if (!/^at/i.test(line)) throw bad("not-a-command", shown, "a command line begins with AT");
  // V.250, 5.2.1: characters of IRA; a control character would end the line, or the data state.
  const at = line.search(/[\u0000-\u001f\u007f]/);
  if (at >= 0) throw bad("forbidden-character", shown, `it holds a control character at index ${at}`);
  refuseHalfPairs("send", "line", line);
  if (length > maximumLine)
    throw bad("line-too-long", shown, `it has ${length} bytes`, `at most ${maximumLine} bytes`);
}

function bad(
  code: "not-a-command" | "forbidden-character" | "line-too-long",
  line: string,
  what: string,
  allowed?: string,
): UsageError {
  const shown = JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
  return new UsageError(`send ${shown}: ${what}`, {
    code,
    field: "line",
    ...(allowed === undefined ? {} : { allowed }),
  });
}
