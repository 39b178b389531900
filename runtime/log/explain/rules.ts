// Why was this command wrong? Rules in the order in which they are asked: what is wrong with its own bytes, what was wrong
// with the moment, what the module says. The first that answers is the cause. All of them follow from the tables of the
// family; none knows a command.

import { toText } from "../../bytes.js";
import { readCommandName } from "../../codec/index.js";
import { traitsOf } from "../../exchange/actions.js";
import type { Dialect } from "../../exchange/dialect.js";
import type { Form, Slot } from "../../model.js";
import type { Call, Earlier } from "../dialogue/call.js";
import type { Finding } from "./finding.js";

type Cause = Pick<Finding, "code" | "cause" | "advice" | "section">;
type Rule = (call: Call, dialect: Dialect) => Cause | undefined;

const CURLY = /[=,]\s*[\u2018-\u201f\u00ab\u00bb]|[=,]\s*[\u0091-\u0094]/;
const MOST_FORMS = 3;

/** The cause of a refusal, or of no answer at all. */
export function causeOf(call: Call, dialect: Dialect): Cause | undefined {
  for (const rule of RULES) {
    const cause = rule(call, dialect);
    if (cause) return { ...sectionOf(call), ...cause };
  }
  return undefined;
}

const RULES: readonly Rule[] = [
  hasCurlyQuotes,
  fitsNoForm,
  hasWrongValue,
  cameEarly,
  hasWrongLength,
  hadNoPrompt,
  cameBeforeOutcome,
  cameInWrongState,
  wasRefused,
];

function hasCurlyQuotes({ bytes, known, objection }: Call): Cause | undefined {
  const text = bytes.includes(0x93) || bytes.includes(0x94) ? latin(bytes) : toText(bytes);
  if ((known && !objection) || !CURLY.test(text)) return undefined;
  return {
    code: "curly-quotes",
    cause: "the quotes are typographic ones, as they come out of a document",
    advice: 'type plain quotes (") instead',
  };
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 512));
}

function fitsNoForm({ bytes, known, name }: Call, { commands }: Dialect): Cause | undefined {
  const read = known ? undefined : readCommandName(bytes);
  const forms = read ? commands.formsOf(read) : [];
  if (forms.length === 0) return undefined;
  const shown = forms.slice(0, MOST_FORMS).map(syntaxOf);
  return {
    code: "wrong-parameters",
    cause: `the parameters fit no form of ${name}`,
    advice: `write it as ${shown.join(" or ")}`,
    section: forms[0]?.section ?? "",
  };
}

function hasWrongValue({ objection }: Call): Cause | undefined {
  if (!objection) return undefined;
  const { allowed, advice, field } = objection.details;
  const other = allowed === undefined ? `give another value for "${field ?? ""}"` : `allowed: ${allowed}`;
  return { code: "wrong-value", cause: causeIn(objection.message), advice: advice ?? other };
}

/** What an error says, without the command in front and without what stands in fields of its own. */
function causeIn(message: string): string {
  return message
    .replace(/^[^:]*: /, "")
    .replace(/, allowed: .*$/s, "")
    .replace(/ \(section .*$/s, "");
}

function cameEarly({ unanswered }: Call): Cause | undefined {
  const earlier = unanswered.at(-1);
  if (!earlier) return undefined;
  return {
    code: "sent-early",
    cause: `it was sent before AT${earlier.name} (line ${earlier.line}) had been answered`,
    advice: "wait for the final result code of each command, not for a fixed time",
  };
}

function hasWrongLength({ data, exchange, result }: Call): Cause | undefined {
  if (data?.announced === undefined) return undefined;
  const count = data.bytes.length + data.surplus;
  if (count === data.announced || (result && !result.error)) return undefined;
  const unit =
    count < data.announced ? "the module still waits for the rest" : "the rest is no data any more";
  const name = exchange.form.data?.name ?? "data";
  return {
    code: "wrong-length",
    cause: `${data.announced} bytes of ${name} were announced and ${count} were sent: ${unit}`,
    advice: "announce the number of bytes in UTF-8, not of characters",
  };
}

function hadNoPrompt({ data, promptAt, exchange }: Call): Cause | undefined {
  if (!data || promptAt) return undefined;
  return {
    code: "no-prompt",
    cause: `${exchange.form.data?.name ?? "data"} was sent, and no prompt had come`,
    advice: `wait for ${JSON.stringify(exchange.form.data?.prompt ?? ">")} before anything else is written`,
  };
}

/** The outcome of an earlier command would have brought the client into the state that is needed. */
function cameBeforeOutcome({ wrongState, untold }: Call, { machine }: Dialect): Cause | undefined {
  if (!wrongState) return undefined;
  const { needed, state } = wrongState;
  const leads = ({ known }: Earlier): boolean => {
    const to = known && machine.next(state, machine.eventOf(known.id, "done"));
    return to !== undefined && needed.includes(to);
  };
  const earlier = untold.find(leads);
  if (!earlier) return undefined;
  return {
    code: "outcome-not-awaited",
    cause: `AT${earlier.name} (line ${earlier.line}) had been accepted, but its outcome was not there yet`,
    advice: `wait for ${completionOf(earlier)} before the next step; OK only says that the command was understood`,
  };
}

function completionOf({ known, name }: Earlier): string {
  return `"${known?.form.completion?.prefix ?? name}: ..."`;
}

function cameInWrongState({ wrongState, name }: Call, { family }: Dialect): Cause | undefined {
  if (!wrongState) return undefined;
  const { client, state, needed, isSure } = wrongState;
  const known = isSure
    ? `client ${client} is ${state}`
    : `as far as this log shows, client ${client} is ${state}`;
  const before = formsThatReach(family.lifecycle.transitions, needed, state)
    .map((id) => family.forms[id]?.command)
    .filter((command) => command !== undefined && command !== name);
  const first = [...new Set(before)].slice(0, MOST_FORMS).map((command) => `AT${command}`);
  const way = first.length > 0 ? `; ${first.join(" or ")} comes first` : "";
  return {
    code: "wrong-state",
    cause: `${known}, and it is possible only when ${needed.join(" or ")}`,
    advice: `bring the client into this state before${way}`,
  };
}

/** Commands that, when done, end in a state that is needed. */
function formsThatReach(
  transitions: Dialect["family"]["lifecycle"]["transitions"],
  needed: readonly string[],
  state: string,
): string[] {
  return Object.entries(transitions).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([event, to]) =>
      event.endsWith(":done") && needed.includes(to) && !needed.includes(from) && to !== state
        ? [event.slice(0, -":done".length)]
        : [],
    ),
  );
}

function wasRefused({ result }: Call): Cause | undefined {
  if (!result?.error) return undefined;
  const { details } = result.error;
  const advice = details.advice;
  return {
    code: "refused",
    cause: causeIn(result.error.message),
    ...(advice === undefined ? {} : { advice }),
  };
}

function sectionOf({ known }: Call): { section?: string } {
  return known ? { section: known.form.section } : {};
}

/** A refusal of it says no more than "already so". */
export function isHarmless({ known, wrongState, objection }: Call, { family }: Dialect): boolean {
  if (!known) return true;
  if (objection) return false;
  if (traitsOf(known.form)?.endsClient === true) return true;
  if (known.form.kind === "test" || known.form.kind === "read") return true;
  if (wrongState) return false;
  const steps = Object.values(family.recipes).flatMap((recipe) => recipe.steps);
  return steps.some(({ form, mayFail }) => form === known.id && mayFail === true);
}

/** A form as the manual writes it. */
export function syntaxOf({ command, kind, layout }: Pick<Form, "command" | "kind" | "layout">): string {
  if (kind === "test") return `AT${command}=?`;
  if (kind === "read") return `AT${command}?`;
  const fields = layout.map((slot, at) => syntaxOfSlot(slot, at === 0)).join("");
  return kind === "set" ? `AT${command}=${fields}` : `AT${command}`;
}

function syntaxOfSlot(slot: Slot, isFirst: boolean): string {
  const comma = isFirst ? "" : ",";
  if ("literal" in slot) return `${comma}"${slot.literal}"`;
  if ("optional" in slot)
    return `[${slot.optional.map((each, at) => syntaxOfSlot(each, isFirst && at === 0)).join("")}]`;
  if ("repeat" in slot) return `${comma}${slot.of.map(({ name }) => `<${name}>`).join(",")}...`;
  const isQuoted = slot.type !== "integer" && slot.quoting !== "bare";
  return `${comma}${isQuoted ? `"<${slot.name}>"` : `<${slot.name}>`}`;
}
