// What may still come of the answer to one command. The spec lists the sequences in which an answer is printed; the state
// is the set of those that may still go on. `ok completion | completion error | error`, after `OK`: only the first is
// left, and it misses its completion. After the completion as well it is complete.
//
// Two liberties, because real modules take them. The completion may come before or after its final result codes. A
// completion that says no is enough of a reason, whichever final result code follows it.
//
// The host's end follows these states (exchange.ts); the module's end prints the same sequences (script.ts).

import type { AnswerPart, Form } from "../model.js";

/** What is seen of an answer. A completion is told apart by its outcome, since some sequences only say no. */
export type AnswerSign = "prompt" | "ok" | "error" | "done" | "refusal";

export interface AnswerState {
  /** The state after each sign that may come now. */
  readonly next: { readonly [sign in AnswerSign]?: AnswerState };
  /** Nothing is missing. */
  readonly isComplete: boolean;
  /** The prompt has not come yet. */
  readonly awaitsPrompt: boolean;
  /** A completion reports the outcome, and is missing. */
  readonly owesCompletion: boolean;
  /** Nothing but the completion is missing: the line is free, and nothing is left in the data state. */
  readonly isLineFree: boolean;
  /** The module had everything, command and data: it has said OK after both, or told the outcome if it prints no OK. */
  readonly isAccepted: boolean;
  /** How many final result codes may still come. An answer without any may still be an error. */
  readonly finalsMissing: number;
}

type Parts = readonly AnswerPart[];
type Mark = Exclude<AnswerSign, "done" | "refusal">;

/** One sequence: its marks in order, and whether a completion stands anywhere among them. */
interface Sequence {
  readonly marks: readonly Mark[];
  readonly hasCompletion: boolean;
  /** The command was taken; otherwise the sequence says no, and so does its completion. */
  readonly isSuccess: boolean;
}

/** How far one sequence has come. */
interface Position {
  readonly sequence: Sequence;
  readonly at: number;
  readonly isTold: boolean;
}

const SIGNS: readonly AnswerSign[] = ["prompt", "ok", "error", "done", "refusal"];
/** What each part of a sequence leaves of itself among the marks. Lines of a response may come at any time, or not at all. */
const MARKS: Readonly<Record<AnswerPart, readonly Mark[]>> = {
  prompt: ["prompt"],
  response: [],
  ok: ["ok"],
  completion: [],
  error: ["error"],
  cme: ["error"],
};

/** The state before the first byte of the answer. */
export function answerOf({ answers }: Pick<Form, "answers">): AnswerState {
  const successes = successesOf(answers);
  const first = answers.map((parts) => ({
    sequence: sequenceOf(parts, successes.includes(parts)),
    at: 0,
    isTold: false,
  }));
  return stateOf(first, new Map());
}

/** The sequences of commands that were taken: those with OK or, if none has one, those without an error. */
export function successesOf(answers: readonly Parts[]): readonly Parts[] {
  const taken = answers.filter((parts) => !parts.some((part) => MARKS[part].includes("error")));
  const withOk = taken.filter((parts) => parts.includes("ok"));
  return withOk.length > 0 ? withOk : taken;
}

function sequenceOf(parts: Parts, isSuccess: boolean): Sequence {
  return {
    marks: parts.flatMap((part) => MARKS[part]),
    hasCompletion: parts.includes("completion"),
    isSuccess,
  };
}

function stateOf(positions: readonly Position[], known: Map<string, AnswerState>): AnswerState {
  const key = JSON.stringify(positions);
  const found = known.get(key);
  if (found) return found;
  const next: { [sign in AnswerSign]?: AnswerState } = {};
  const successes = positions.filter(({ sequence }) => sequence.isSuccess);
  const state: AnswerState = {
    next,
    isComplete: positions.some((each) => isAtEnd(each) && !missesCompletion(each)),
    awaitsPrompt: positions.some(({ sequence, at }) => sequence.marks.includes("prompt", at)),
    owesCompletion: successes.some(missesCompletion),
    isLineFree: positions.every((each) => each.at > 0 && isAtEnd(each) && missesCompletion(each)),
    isAccepted: successes.some(isAccepted),
    finalsMissing: Math.max(1, ...positions.map(({ sequence, at }) => oksIn(sequence.marks.slice(at)))),
  };
  known.set(key, state);
  for (const sign of SIGNS) {
    const following = positions.flatMap((each) => after(each, sign) ?? []);
    if (following.length > 0) next[sign] = stateOf(following, known);
  }
  return state;
}

/** Undefined if the sequence does not go on like this. */
function after(position: Position, sign: AnswerSign): Position | undefined {
  const { sequence, at, isTold } = position;
  const { marks, hasCompletion, isSuccess } = sequence;
  if (sign === "done" || sign === "refusal") {
    const mayTell = hasCompletion && !isTold && (isSuccess || sign === "refusal");
    return mayTell ? { sequence, at, isTold: true } : undefined;
  }
  const isNext = marks[at] === sign || (sign === "ok" && marks[at] === "error" && isTold);
  return isNext ? { sequence, at: at + 1, isTold } : undefined;
}

function isAtEnd({ sequence, at }: Position): boolean {
  return at === sequence.marks.length;
}

function missesCompletion({ sequence, isTold }: Position): boolean {
  return sequence.hasCompletion && !isTold;
}

function isAccepted({ sequence: { marks }, at, isTold }: Position): boolean {
  const behindData = marks.lastIndexOf("prompt") + 1;
  if (at < behindData) return false;
  return oksIn(marks.slice(behindData)) > 0 ? oksIn(marks.slice(behindData, at)) > 0 : isTold;
}

function oksIn(marks: readonly Mark[]): number {
  return marks.filter((mark) => mark === "ok").length;
}
