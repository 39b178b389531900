// The answer of every form of every family, as the states that a host follows.
//
// Strategy: each sequence of the tables is walked sign by sign, its completion at every place that real modules choose. What
// must come of it follows from the sequence alone; the automaton is asked the same.

import {
  answerOf,
  successesOf,
  type AnswerSign,
  type AnswerState,
} from "../runtime/exchange/answer-automaton.js";
import type { AnswerPart, Form } from "../runtime/model.js";
import { FAMILIES } from "./helpers/families.js";
import { assert, suite } from "./suite.js";

const test = suite("exchange");

type Parts = readonly AnswerPart[];

const form = (...answers: Parts[]): Pick<Form, "answers"> => ({ answers });

/** The state after these signs; undefined if one of them was not expected. */
function walk(start: AnswerState, signs: readonly AnswerSign[]): AnswerState | undefined {
  return signs.reduce<AnswerState | undefined>((state, sign) => state?.next[sign], start);
}

/** The signs of a sequence, with the completion moved to every place after the prompt. */
function walks(parts: Parts, told: "done" | "refusal"): AnswerSign[][] {
  const signs = parts
    .filter((part) => part !== "response" && part !== "completion")
    .map((part) => (part === "cme" ? "error" : (part as AnswerSign)));
  if (!parts.includes("completion")) return [signs];
  const first = signs.indexOf("prompt") + 1;
  const places = signs.slice(first).map((_, i) => first + i);
  return [...places, signs.length].map((at) => [...signs.slice(0, at), told, ...signs.slice(at)]);
}

for (const family of FAMILIES)
  test(`${family.name}: every sequence of every form ends where the tables end it, and not before`, () => {
    for (const each of Object.values(family.forms)) {
      const start = answerOf(each);
      const successes = successesOf(each.answers);
      for (const parts of each.answers) {
        const isSuccess = successes.includes(parts);
        for (const signs of walks(parts, isSuccess ? "done" : "refusal")) {
          const what = `${each.id}: ${signs.join(" ")}`;
          assert.ok(walk(start, signs)?.isComplete, what);
          for (let n = 0; n < signs.length && isSuccess; n++)
            assert.not.ok(walk(start, signs.slice(0, n))?.isComplete, `${what}, complete after ${n}`);
          if (isSuccess) assert.ok(walk(start, signs)?.isAccepted, `${what} is accepted`);
        }
      }
    }
  });

test("the line is free, and a completion is owed, between OK and the completion only", () => {
  const start = answerOf(form(["ok", "completion"], ["completion", "error"], ["error"]));
  assert.equal([start.isLineFree, start.owesCompletion, start.isAccepted], [false, true, false]);
  const accepted = walk(start, ["ok"]) as AnswerState;
  assert.equal([accepted.isLineFree, accepted.owesCompletion, accepted.isAccepted], [true, true, true]);
  const told = walk(start, ["done"]) as AnswerState;
  assert.equal([told.isLineFree, told.owesCompletion, told.isComplete], [false, false, false]);
  assert.ok(walk(told, ["ok"])?.isComplete);
});

test("an OK after which an error may come does not free the line", () => {
  const start = answerOf(form(["ok", "completion"], ["ok", "error"]));
  assert.not.ok(walk(start, ["ok"])?.isLineFree);
});

test("a completion that says no is reason enough, whichever final result code follows", () => {
  const start = answerOf(form(["ok"], ["completion", "error"], ["error"]));
  assert.not.ok(walk(start, ["done"]), "it never says yes here");
  assert.not.ok(walk(start, ["refusal"])?.isComplete);
  assert.ok(walk(start, ["refusal", "error"])?.isComplete);
  assert.ok(walk(start, ["refusal", "ok"])?.isComplete);
});

test("a completion alone says no if other answers have OK, and anything if none has", () => {
  const mixed = answerOf(form(["completion", "ok"], ["completion"], ["error"]));
  assert.ok(walk(mixed, ["refusal"])?.isComplete);
  assert.not.ok(walk(mixed, ["done"])?.isComplete);
  assert.ok(walk(mixed, ["done", "ok"])?.isComplete);
  const bare = answerOf(form(["completion"], ["error"]));
  assert.ok(walk(bare, ["done"])?.isComplete);
  assert.ok(walk(bare, ["done"])?.isAccepted);
  assert.not.ok(bare.isLineFree, "nothing has been said yet");
});

test("an OK before the prompt is not one after the data", () => {
  const start = answerOf(form(["ok", "prompt", "ok"], ["error"]));
  assert.equal([start.next.prompt, start.awaitsPrompt, start.finalsMissing], [undefined, true, 2]);
  const prompted = walk(start, ["ok", "prompt"]) as AnswerState;
  assert.equal([prompted.isAccepted, prompted.awaitsPrompt, prompted.finalsMissing], [false, false, 1]);
  assert.ok(walk(prompted, ["ok"])?.isComplete);
});

test("two OKs and a completion in any order", () => {
  const start = answerOf(form(["ok", "completion", "ok"], ["error"]));
  for (const signs of walks(["ok", "completion", "ok"], "done")) {
    assert.ok(walk(start, signs)?.isComplete, signs.join(" "));
    assert.not.ok(walk(start, signs.slice(0, 2))?.isComplete, signs.join(" "));
  }
});

test("forms that are answered alike share one set of states each, and no state leads nowhere", () => {
  const start = answerOf(form(["prompt", "ok", "completion"], ["prompt", "error"], ["error"]));
  const seen = new Set([start]);
  for (const state of seen) for (const next of Object.values(state.next)) seen.add(next);
  for (const state of seen)
    assert.ok(state.isComplete || Object.keys(state.next).length > 0, JSON.stringify(state));
});

test.run();
