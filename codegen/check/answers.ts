// Rules about the answers of a form: what it can print is awaited, what is awaited can be printed, and the end is clear.
//
// Strategy: answers are sequences of parts. A success with which another answer begins would leave a reader waiting for
// a line that may never come, so no answer of that kind is allowed. The host's own automaton says where an answer ends.
import { answerOf, type AnswerSign, type AnswerState } from "../../runtime/exchange/answer-automaton.js";
import type { AnswerPart } from "../../runtime/model.js";
import { isRefused, oksIn } from "../spec/answers.js";
import { join } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf, type FormPlace } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

export function* checkAnswers(spec: Spec): Iterable<Finding> {
  for (const place of formsOf(spec)) {
    yield* checkParts(place);
    yield* checkAmbiguous(place);
    yield* checkDecided(place);
    yield* checkWhole(place);
    const hasCme = place.form.answers.some((answer) => answer.includes("cme"));
    if (hasCme && !Object.hasOwn(spec.finals, "+CME ERROR"))
      yield finding(
        "final-unknown",
        join(place.pointer, "answers"),
        'there is no final result code "+CME ERROR"',
      );
  }
}

function* checkParts({ form, pointer }: FormPlace): Iterable<Finding> {
  const has: [AnswerPart, boolean][] = [
    ["completion", form.completion !== undefined],
    ["response", form.response !== undefined || form.printed !== undefined],
    ["prompt", form.data !== undefined],
  ];
  for (const [part, isThere] of has) {
    const isAwaited = form.answers.some((answer) => answer.includes(part));
    const at = join(pointer, "answers");
    if (isThere && !isAwaited) yield finding("completion-unawaited", at, `no answer has the ${part}`);
    if (!isThere && isAwaited)
      yield finding("completion-unawaited", at, `an answer has a ${part}, the form has none`);
  }
}

function* checkAmbiguous({ form: { answers }, pointer }: FormPlace): Iterable<Finding> {
  for (const [index, answer] of answers.entries())
    for (const [other, longer] of answers.entries())
      if (
        index !== other &&
        !isRefused(answer) &&
        !isToldByOutcome(answer, longer) &&
        answer.length <= longer.length &&
        answer.every((part, i) => longer[i] === part)
      ) {
        const message = `after ${answer.join(", ")} nobody knows whether ${longer.join(", ")} follows`;
        if (answer.length < longer.length || index < other)
          yield finding("answers-ambiguous", join(pointer, "answers"), message);
      }
}

/** The states that a host follows: a success that is complete must not go on. */
function* checkDecided({ form: { answers }, pointer }: FormPlace): Iterable<Finding> {
  const paths: [signs: readonly AnswerSign[], state: AnswerState][] = [[[], answerOf({ answers })]];
  const seen = new Set<AnswerState>();
  for (const [signs, state] of paths) {
    if (seen.has(state)) continue;
    seen.add(state);
    // What a refusal ends is told by what it says.
    const following = Object.entries(state.next).filter(([sign]) => sign !== "refusal");
    if (state.isComplete && following.length > 0) {
      const next = following.map(([sign]) => sign).join(" or ");
      const message = `after ${signs.join(", ")} nobody knows whether ${next} follows`;
      yield finding("answers-ambiguous", join(pointer, "answers"), message);
    }
    for (const [sign, next] of following) paths.push([[...signs, sign as AnswerSign], next]);
  }
}

/** A success must say so, by OK or by a completion. */
function* checkWhole({ form: { answers }, pointer }: FormPlace): Iterable<Finding> {
  const at = join(pointer, "answers");
  const successes = answers.filter((answer) => !isRefused(answer));
  if (successes.some((answer) => oksIn(answer) === 0 && !answer.includes("completion")))
    yield finding("answers-unclear", at, "a success has neither OK nor a completion");
  for (const answer of answers)
    for (const part of ["prompt", "completion"] as const)
      if (answer.indexOf(part) !== answer.lastIndexOf(part))
        yield finding("answers-unclear", at, `an answer has more than one ${part}`);
}

/** A completion alone refuses; in front of OK it does not. What it says tells the two apart. */
function isToldByOutcome(answer: readonly AnswerPart[], longer: readonly AnswerPart[]): boolean {
  return answer.at(-1) === "completion" && oksIn(answer) === 0 && oksIn(longer) > 0 && !isRefused(longer);
}
