// Rules about what modules call themselves: a family recognises its own, and there is a form that asks.
//
// Strategy: what the module's end prints is read as a host reads it: the words of a line are its letters and digits.
import type { Effect } from "../../runtime/model.js";
import { join } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf } from "../../runtime/spec/walk.js";
import { finding, listing, type Finding } from "./finding.js";

const PARTS = ["manufacturer", "model", "revision"] as const;

export function* checkIdentity(spec: Spec): Iterable<Finding> {
  const { identity } = spec;
  if (!identity) return;
  for (const part of PARTS) {
    const { text, words } = identity[part];
    if (!says(text, words))
      yield finding(
        "identity-unclear",
        join("/identity", part),
        `no word of it begins with ${listing(words)}`,
      );
  }
  if (!formsOf(spec).some(({ form }) => asks(form.effect)))
    yield finding("identity-unclear", "/identity", "no form prints it");
}

function says(text: string, words: readonly string[]): boolean {
  const said = text.toLowerCase().split(/[^a-z0-9]+/);
  return words.some((word) => said.some((each) => each.startsWith(word.toLowerCase())));
}

function asks(effect: Effect | undefined): boolean {
  return Object.values(effect?.line ?? {}).some((source) => "identity" in source);
}
