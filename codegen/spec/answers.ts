// What is known of the parts of an answer, by itself: which says no, and which is a final result code.
import type { AnswerPart } from "../../runtime/model.js";

interface PartTraits {
  readonly isFinal: boolean;
  readonly isRefusal: boolean;
}

const PART = { isFinal: false, isRefusal: false };
const REFUSAL = { isFinal: true, isRefusal: true };
const PARTS: Readonly<Record<AnswerPart, PartTraits>> = {
  prompt: PART,
  response: PART,
  ok: { isFinal: true, isRefusal: false },
  completion: PART,
  error: REFUSAL,
  cme: REFUSAL,
};

export function isFinal(part: AnswerPart): boolean {
  return PARTS[part].isFinal;
}

export function isRefused(parts: readonly AnswerPart[]): boolean {
  return parts.some((part) => PARTS[part].isRefusal);
}

export function oksIn(parts: readonly AnswerPart[]): number {
  return parts.filter((part) => part === "ok").length;
}
