// One difference and its words. In: a rule, a place, a detail. Out: level, JSON pointer, the form or URC, a sentence.
//
// Strategy: the place is told as an author would: the id of the form or URC first, then the way down without the members
// that only hold others. The text is as it is in the documents; who prints it makes it harmless (tell.ts).
import type { Json } from "../../runtime/spec/pointer.js";
import { formId, idOf } from "../../runtime/spec/walk.js";
import { levelOf, RULES, type Direction, type Level, type RuleId } from "./rules.js";
import { canonical } from "./wire.js";

const LONGEST = 70;

export interface Difference {
  readonly level: Level;
  readonly rule: RuleId;
  /** Into the newer document; into the older one for what is gone. */
  readonly pointer: string;
  /** The form or URC that it is in. */
  readonly of?: string;
  readonly says: string;
}

export interface Place {
  readonly pointer: string;
  readonly direction?: Direction;
  /** In a value whose set or range is open. */
  readonly open?: boolean;
  /** In a value that has a set of members. */
  readonly hasSet?: boolean;
}

export function difference(rule: RuleId, at: Place, detail: string): Difference {
  const { of, rest } = whereabouts(at.pointer);
  const says = [rest, RULES[rule].says].filter(Boolean).join(" ");
  return {
    level: levelOf(rule, at.direction),
    rule,
    pointer: at.pointer,
    ...(of === undefined ? {} : { of }),
    says: detail === "" ? says : `${says}: ${detail}`,
  };
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The id of the form or URC, and the place in it without the members that only hold others. */
function whereabouts(pointer: string): { of?: string; rest: string } {
  const keys = keysOf(pointer);
  const [top, name = "", , key = ""] = keys;
  const readable = (from: number): string =>
    keys
      .slice(from)
      .filter((each) => each !== "properties")
      .join(" ");
  if (top === "commands" && keys.length >= 4) return { of: formId(name, key), rest: readable(4) };
  if (top === "commands" && keys.length >= 2) return { of: name, rest: readable(2) };
  return top === "urcs" && keys.length >= 2 ? { of: idOf(name), rest: readable(2) } : { rest: readable(0) };
}

export function fromTo(before: Json | undefined, after: Json | undefined): string {
  return `${show(before)} -> ${show(after)}`;
}

/** A value, cut where it is long. */
export function show(value: Json | undefined): string {
  if (value === undefined) return "none";
  const text = typeof value === "string" ? value : canonical(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
