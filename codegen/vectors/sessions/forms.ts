// The scripts of one command form: each sequence of its answers, each outcome, each refusal, silence. In: a subject. Out:
// session vectors.
//
// Strategy: one function plays a sequence of parts, another says what the host concludes from it; all scripts are calls
// of the two. How a module says no is read from `refusals`, where the family's hold for a form that has none of its own;
// the family's are played for one form only, since they differ in nothing else.
import { encodeLine } from "../../../runtime/codec/index.js";
import type { AnswerPart, Completion, Fields, Refusal } from "../../../runtime/model.js";
import { isRefused, oksIn } from "../../spec/answers.js";
import { plainValues, type SessionVector } from "../vector.js";
import { legalWith } from "../cases.js";
import { urcsOf } from "../../../runtime/spec/walk.js";
import type { Conclusion, Script } from "./script.js";
import {
  completionsOf,
  completionWith,
  outcomeOf,
  responseOf,
  scriptFor,
  successesOf,
  type Answered,
  type Subject,
} from "./subject.js";
import { CME, firstCode, limitOf } from "./numbers.js";

/** Milliseconds that a host adds to a limit, in scripts where that counts. */
const ALLOWANCE = 2000;

export interface Exchange {
  readonly parts: readonly AnswerPart[];
  readonly answers?: readonly Answered[];
  readonly completion?: Fields | undefined;
  /** Reports in front of the completion that decide nothing. */
  readonly progress?: Fields | undefined;
  readonly code?: number | undefined;
  readonly echo?: boolean;
  /** Played in front of each part: behind which part, and in front of which one. */
  readonly between?: (script: Script, behind: string, before: AnswerPart) => void;
}

export function* formSessions(subject: Subject, isWitness: boolean): Iterable<SessionVector> {
  yield* sequences(subject);
  yield* responses(subject);
  yield* outcomes(subject);
  yield* refusals(subject, isWitness);
  yield* silences(subject);
}

// ---------------------------------------------------------------- playing

/** The command and the parts of its answer, in order. Undefined where a part cannot be printed. */
export function play(subject: Subject, exchange: Exchange, script = scriptFor(subject)): Script | undefined {
  const { form, values, data } = subject;
  script.command(form, values, data);
  if (exchange.echo) script.print(bytesOfLast(script));
  let behind = "command";
  for (const part of exchange.parts) {
    exchange.between?.(script, behind, part);
    if (!playPart(part, subject, exchange, script)) return undefined;
    behind = part;
  }
  return script;
}

function bytesOfLast({ steps }: Script): Uint8Array {
  const hex = steps.at(-1)?.hex ?? "";
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

/** False if the part cannot be played. */
function playPart(part: AnswerPart, { form, data }: Subject, exchange: Exchange, script: Script): boolean {
  switch (part) {
    case "ok":
      script.line("OK");
      return true;
    case "error":
      script.line("ERROR");
      return true;
    case "cme":
      script.line(`${CME}: ${exchange.code ?? 0}`);
      return true;
    case "response":
      for (const { lines } of exchange.answers ?? [])
        for (const { text, block } of lines) script.line(text, block);
      return true;
    case "prompt":
      if (!form.data || !data) return false;
      script.prompt(form.data.prompt);
      script.writeData(form.data, data);
      return true;
    case "completion":
      return playCompletion(form.completion, exchange, script);
    default:
      return part satisfies never;
  }
}

function playCompletion(
  line: Completion | undefined,
  { completion, progress }: Exchange,
  script: Script,
): boolean {
  if (!line || !completion) return false;
  if (progress) {
    script.line(encodeLine(line, progress));
    script.tell({ kind: "progress", command: script.count - 1, values: plainValues(progress) });
  }
  script.line(encodeLine(line, completion));
  return true;
}

/** What the host concludes from all parts of a sequence. */
export function conclude({ place }: Subject, { parts, answers, completion, code }: Exchange): Conclusion {
  const told = parts.includes("completion") ? completion : undefined;
  const outcome = told ? outcomeOf(place.form.outcomes, told) : "done";
  const isTold = told !== undefined && outcome !== "done";
  return {
    outcome: isRefused(parts) && !isTold ? "refused" : outcome,
    ...(parts.includes("cme") && code !== undefined ? { code } : {}),
    ...(parts.includes("response") ? { response: valuesOf(answers) } : {}),
    ...(told ? { completion: told } : {}),
  };
}

function valuesOf(answers: readonly Answered[] = []): Fields[] {
  return answers.flatMap(({ values }) => (values ? [values] : []));
}

function played(subject: Subject, what: string, exchange: Exchange): SessionVector[] {
  const script = play(subject, exchange);
  if (!script) return [];
  script.settle(conclude(subject, exchange));
  return [script.vector(nameOf(subject, what))];
}

function nameOf({ place }: Subject, what: string): string {
  return `${place.id} session: ${what}`;
}

// ---------------------------------------------------------------- answers

/** What a sequence prints where it is left to us: one line of information, the outcome that fits the sequence. */
export function exchangeOf(subject: Subject, parts: readonly AnswerPart[]): Exchange {
  const { place, spec } = subject;
  const all = completionsOf(subject);
  const bad = [...all].find(([name]) => name !== "done" && name !== "progress")?.[1];
  const mayBeGood = !isRefused(parts) && (oksIn(parts) > 0 || successesOf(subject.form).includes(parts));
  const any = place.form.outcomes ? undefined : completionWith(subject, {});
  const answer = responseOf(subject);
  return {
    parts,
    answers: answer ? [answer] : [],
    completion: (mayBeGood ? all.get("done") : undefined) ?? bad ?? any,
    code: parts.includes("cme") ? firstCode(spec, spec.finals[CME]?.codes) : undefined,
  };
}

function* sequences(subject: Subject): Iterable<SessionVector> {
  const [first] = successesOf(subject.form);
  for (const parts of subject.form.answers) {
    const exchange = exchangeOf(subject, parts);
    yield* played(subject, parts.join(", "), exchange);
    if (parts === first)
      yield* played(subject, `${parts.join(", ")}, with echo`, { ...exchange, echo: true });
  }
}

/** As many lines as the response may have. */
function* responses(subject: Subject): Iterable<SessionVector> {
  const { form } = subject;
  const parts = successesOf(form).find((each) => each.includes("response"));
  const answer = responseOf(subject);
  if (!parts || !answer || !form.response) return;
  const exchange = exchangeOf(subject, parts);
  const { count } = form.response;
  if (count !== "one") yield* played(subject, "no line of information", { ...exchange, answers: [] });
  if (count === "many")
    yield* played(subject, "two lines of information", { ...exchange, answers: [answer, answer] });
}

/** Each in the first sequence that carries it. A sequence without final result code is how such a module says no. */
function* outcomes(subject: Subject): Iterable<SessionVector> {
  const successes = successesOf(subject.form);
  const telling = subject.form.answers.filter((parts) => parts.includes("completion"));
  const good = telling.find((parts) => successes.includes(parts));
  const bare = telling.find((parts) => !successes.includes(parts) && !isRefused(parts));
  const all = completionsOf(subject);
  const done = all.get("done");
  for (const [name, completion] of all) {
    const parts = name === "done" || name === "progress" ? good : (bare ?? good ?? telling[0]);
    if (!parts) continue;
    const exchange = { ...exchangeOf(subject, parts), completion };
    if (name !== "progress") yield* played(subject, `outcome ${name}`, exchange);
    else if (done)
      yield* played(subject, "progress, then done", { ...exchange, completion: done, progress: completion });
  }
}

// ---------------------------------------------------------------- refusals

function* refusals(subject: Subject, isWitness: boolean): Iterable<SessionVector> {
  const { spec, place } = subject;
  const all = { ...(isWitness ? spec.refusals : {}), ...place.form.refusals };
  for (const [reason, refusal] of Object.entries(all)) yield* refused(subject, reason, refusal);
  if (isWitness) yield* reasons(subject);
}

function* refused(subject: Subject, reason: string, refusal: Refusal): Iterable<SessionVector> {
  const { form, spec } = subject;
  const { final, code, fields } = refusal;
  const completion = fields && completionWith(subject, fields);
  if (fields && !completion) return;
  const hasRoom = final !== undefined && spec.finals[final]?.codes !== undefined;
  const script = scriptFor(subject);
  script.command(form, subject.values, subject.data);
  const parts = final === "OK" ? takenParts(subject) : fields ? (["completion"] as const) : [];
  // A module that takes the command does so behind its prompt.
  if (final === "OK" && form.data) return;
  for (const part of parts) if (!playPart(part, subject, { parts, completion }, script)) return;
  if (!hasRoom && code !== undefined && !printReason(subject, script, code)) return;
  if (final !== undefined && final !== "OK")
    script.line(hasRoom && code !== undefined ? `${final}: ${code}` : final);
  const outcome = completion ? outcomeOf(subject.place.form.outcomes, completion) : "done";
  script.settle({
    outcome: outcome === "done" && final !== "OK" ? "refused" : outcome,
    ...(code === undefined ? {} : { code }),
    ...(completion ? { completion } : {}),
  });
  yield script.vector(nameOf(subject, `refusal ${reason}`));
}

function takenParts({ form }: Subject): AnswerPart[] {
  return (successesOf(form)[0] ?? ["ok"]).filter((part) => part === "ok" || part === "completion");
}

/** The line in front of a final result code that has no room for a code. */
function printReason({ spec, family, seeds }: Subject, script: Script, code: number): boolean {
  const place = urcsOf(spec).find(({ urc }) => urc.role === "reason");
  const urc = place && family.urcs[place.id];
  const cause = place?.urc.cause;
  const fields = place?.urc.fields;
  const values = fields && cause !== undefined ? legalWith(fields, seeds, { [cause]: code }) : undefined;
  if (!urc?.layout || !values) return false;
  script.line(encodeLine({ ...urc, layout: urc.layout }, values));
  return true;
}

/** Every code that the line in front can carry. */
function* reasons(subject: Subject): Iterable<SessionVector> {
  const { spec } = subject;
  const urc = urcsOf(spec).find((place) => place.urc.role === "reason")?.urc;
  const table = urc?.fields?.properties[urc.cause ?? ""]?.["x-at-codes"];
  for (const code of Object.keys(spec.codes[table ?? ""]?.codes ?? {}).map(Number))
    yield* refused(subject, `with reason ${code}`, { final: "ERROR", code });
}

// ---------------------------------------------------------------- silence

/** The module says nothing more: behind the command, behind its data, behind its OK. */
function* silences(subject: Subject): Iterable<SessionVector> {
  const { form } = subject;
  const parts = successesOf(form)[0] ?? [];
  const stops = parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    return !isLast && (part === "ok" || (part === "prompt" && form.data?.quietMs === undefined))
      ? [index + 1]
      : [];
  });
  for (const stop of [0, ...stops]) {
    const heard = parts.slice(0, stop);
    if (heard.includes("prompt") && form.data?.quietMs !== undefined) continue;
    const exchange = { ...exchangeOf(subject, parts), parts: heard };
    const script = play(subject, exchange);
    if (!script) continue;
    const deadline = script.written + limitOf(subject) + ALLOWANCE;
    const { response, completion } = conclude(subject, exchange);
    script.settle(
      {
        outcome: "timeout",
        by: "host",
        ...(response ? { response } : {}),
        ...(completion ? { completion } : {}),
      },
      deadline,
    );
    const what = stop === 0 ? "silence" : `silence behind ${heard.join(", ")}`;
    yield script.vector(nameOf(subject, what), { allowance: ALLOWANCE });
  }
}
