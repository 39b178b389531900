// The resolved spec as the comparison sees it: for each place, how two values are compared and which rule speaks. Data.
//
// Strategy: a tree that mirrors the format. Diff and wire hash walk the same tree, so that what counts as words is said
// once. An object lists only the members that need a word; a member that is not listed is a fact of its own, counts on
// the wire and breaks when it changes. So a keyword that the format gains is taken into account before anyone thinks of
// this file, and is at worst too loud.
import type { Direction, RuleId } from "./rules.js";

export interface FactRules {
  readonly changed: RuleId;
  readonly added?: RuleId;
  readonly removed?: RuleId;
  /** Instead of all three, of a value that has a set of members. */
  readonly besideSet?: RuleId;
}

export type Members = { readonly [name: string]: Shape };

/** Forms and URCs by what they are on the wire, tables by what is in them. */
export type SameBy = "form" | "urc" | "table";

export type Shape =
  /** For people; in no hash. */
  | { readonly kind: "words" }
  /** Said elsewhere too, or by the tool itself. */
  | { readonly kind: "skip" }
  | { readonly kind: "fact"; readonly rules: FactRules; readonly offWire?: true }
  | { readonly kind: "bound"; readonly side: "lower" | "upper"; readonly direction?: Direction }
  | { readonly kind: "time" }
  /** An array whose order means nothing; with `key`, of objects that this member tells apart. */
  | {
      readonly kind: "set";
      readonly key?: string;
      readonly of?: Shape;
      readonly added: RuleId;
      readonly removed: RuleId;
      /** If the whole set comes or goes. */
      readonly appears?: RuleId;
      readonly vanishes?: RuleId;
      /** A set that x-at-open can open. */
      readonly opens?: true;
    }
  | { readonly kind: "list"; readonly of: Shape; readonly rule: RuleId }
  | {
      readonly kind: "object";
      readonly members: Members;
      /** Of members that are not listed. */
      readonly rest?: Shape;
      readonly direction?: Direction;
      readonly rules?: FactRules;
    }
  | {
      readonly kind: "map";
      readonly of: Shape;
      /** If the whole map comes or goes. */
      readonly rules?: FactRules;
      readonly added: RuleId;
      readonly removed: RuleId;
      /** The order of the keys counts, and this rule speaks of it. */
      readonly ordered?: RuleId;
      /** How a key that went and one that came are known to be the same thing. */
      readonly same?: SameBy;
    }
  /** Values in their order: by x-at-wire, or in a list's items by the order of the properties. */
  | {
      readonly kind: "line";
      readonly order: "x-at-wire" | "properties";
      readonly members: Members;
      readonly direction?: Direction;
      readonly rules?: FactRules;
    };

const WORDS: Shape = { kind: "words" };
const SKIP: Shape = { kind: "skip" };
const LOWER: Shape = { kind: "bound", side: "lower" };
const UPPER: Shape = { kind: "bound", side: "upper" };
const TIME: Shape = { kind: "time" };
export const UNLISTED: Shape = { kind: "fact", rules: { changed: "unlisted" } };
const PART: FactRules = { changed: "part" };

const EVIDENCE = { status: WORDS, where: WORDS };
const TITLED = {
  title: WORDS,
  description: WORDS,
  source: WORDS,
  ...EVIDENCE,
  notes: WORDS,
  examples: WORDS,
};

function fact(changed: RuleId, added = changed, removed = changed): Shape {
  return { kind: "fact", rules: { changed, added, removed } };
}

function object(members: Members, rules?: FactRules, direction?: Direction): Shape {
  return { kind: "object", members, ...(rules && { rules }), ...(direction && { direction }) };
}

function map(of: Shape, more: { added?: RuleId; removed?: RuleId; same?: SameBy } = {}): Shape {
  return { kind: "map", of, added: "added", removed: "removed", ...more };
}

// ---------------------------------------------------------------- values

/** What names a value in programs; on the wire stands the value. A spec of before keys had none. */
const KEY: Shape = {
  kind: "fact",
  rules: { changed: "identifier-renamed", added: "added", removed: "removed" },
  offWire: true,
};
const MEMBER = object({ title: WORDS, description: WORDS, "x-at-key": KEY });

/** Filled below, because a list holds values. */
const value: { [name: string]: Shape } = {
  title: WORDS,
  description: WORDS,
  "x-at-name": WORDS,
  "x-at-status": WORDS,
  "x-at-where": WORDS,
  "x-at-secret": { kind: "fact", rules: { changed: "secret" }, offWire: true },
  type: fact("writing"),
  pattern: fact("writing"),
  "x-at-quoting": fact("writing"),
  "x-at-radix": fact("writing"),
  "x-at-bytes": fact("writing"),
  "x-at-rest": fact("writing"),
  "x-at-charset": fact("narrowed", "narrowed", "widened"),
  minimum: LOWER,
  maximum: UPPER,
  minItems: LOWER,
  maxItems: UPPER,
  "x-at-min-bytes": LOWER,
  "x-at-max-bytes": UPPER,
  oneOf: {
    kind: "set",
    key: "const",
    of: MEMBER,
    added: "member-added",
    removed: "member-removed",
    appears: "narrowed",
    vanishes: "widened",
    opens: true,
  },
  "x-at-open": { kind: "fact", rules: { changed: "opened", added: "opened", removed: "closed" } },
  "x-at-codes": {
    kind: "fact",
    rules: { changed: "unlisted", added: "added", removed: "unlisted", besideSet: "identifier-renamed" },
  },
  "x-at-unit": fact("unlisted", "added", "unlisted"),
  default: fact("default", "default-known", "default"),
};
const VALUE: Shape = object(value);
const ITEM_LINE: Shape = {
  kind: "line",
  order: "properties",
  members: {
    ...value,
    required: { kind: "set", added: "became-required", removed: "became-optional" },
    properties: { kind: "map", of: VALUE, added: "added", removed: "removed", ordered: "reordered" },
  },
};
value["items"] = ITEM_LINE;

function line(direction: Direction): Shape {
  const rule = object({ why: WORDS });
  return {
    kind: "line",
    order: "x-at-wire",
    direction,
    rules: PART,
    members: {
      title: { kind: "fact", rules: { changed: "type-renamed" }, offWire: true },
      description: WORDS,
      properties: map(VALUE),
      required: { kind: "set", added: "became-required", removed: "became-optional" },
      "x-at-match": { kind: "set", added: "answer", removed: "answer" },
      "x-at-rules": { kind: "list", of: rule, rule: "unlisted" },
    },
  };
}

// ---------------------------------------------------------------- commands and URCs

const DATA = object(
  {
    ...EVIDENCE,
    description: WORDS,
    minimum: LOWER,
    maximum: UPPER,
    forbidden: {
      kind: "set",
      added: "narrowed",
      removed: "widened",
      appears: "narrowed",
      vanishes: "widened",
    },
    leavesAfter: TIME,
  },
  PART,
  "sent",
);
const REFUSAL: Shape = { kind: "object", members: EVIDENCE, rest: fact("behaviour") };
const REFUSALS: Shape = {
  kind: "map",
  of: REFUSAL,
  rules: { changed: "behaviour" },
  added: "behaviour",
  removed: "behaviour",
};
const OUTCOMES: Shape = {
  kind: "map",
  of: fact("answer"),
  rules: { changed: "answer" },
  added: "answer",
  removed: "answer",
  ordered: "answer",
};

export const FORM: Shape = object({
  ...TITLED,
  parameters: line("sent"),
  response: line("printed"),
  completion: line("printed"),
  data: DATA,
  printed: fact("test-answer"),
  answers: { kind: "set", added: "answer", removed: "answer" },
  outcomes: OUTCOMES,
  timeLimit: TIME,
  window: { ...UPPER, direction: "sent" },
  effect: fact("behaviour", "behaviour-known", "behaviour"),
  refusals: REFUSALS,
  wireHash: SKIP,
});

export const URC: Shape = object({
  ...TITLED,
  fields: line("printed"),
  block: object({ maximum: UPPER }, PART, "printed"),
  wireHash: SKIP,
});

/** A command's own status and time limit stand in each of its forms. */
const COMMAND = object({
  ...TITLED,
  timeLimit: SKIP,
  forms: map(FORM, { same: "form" }),
});

// ---------------------------------------------------------------- the family

export const CODE_TABLE = object({
  title: WORDS,
  source: WORDS,
  codes: map(
    object({
      title: WORDS,
      advice: WORDS,
      key: KEY,
      means: fact("behaviour", "behaviour-known", "behaviour"),
    }),
  ),
});
const SETTING = object({
  title: WORDS,
  told: WORDS,
  initial: fact("default", "default-known", "default"),
  ...EVIDENCE,
  default: fact("default", "default-known", "default"),
});
const STEP = object({ why: WORDS });
const RECIPE = object({
  description: WORDS,
  inputs: fact("advice"),
  per: fact("advice"),
  steps: { kind: "list", of: STEP, rule: "advice" },
});
const LIFECYCLE = object({
  states: map(WORDS),
  transitions: map(map(fact("behaviour"))),
  observe: fact("advice"),
});

/** References and defaults are resolved where they are used, so `definitions` and `defaults` say nothing of their own. */
export const FAMILY: Shape = object({
  $schema: SKIP,
  version: SKIP,
  definitions: SKIP,
  defaults: SKIP,
  title: WORDS,
  description: WORDS,
  maker: WORDS,
  manual: WORDS,
  errata: WORDS,
  notes: WORDS,
  wordsHash: WORDS,
  family: fact("renamed"),
  modules: { kind: "set", added: "added", removed: "removed" },
  identity: { kind: "object", members: EVIDENCE, rest: fact("advice"), rules: { changed: "advice" } },
  line: object({ ...EVIDENCE, maximum: UPPER }, PART, "sent"),
  clients: object({ source: WORDS, minimum: LOWER, maximum: UPPER }, PART, "sent"),
  commands: map(COMMAND),
  urcs: map(URC, { same: "urc" }),
  finals: map(object({ title: WORDS, source: WORDS }), { added: "final", removed: "final" }),
  codes: map(CODE_TABLE, { same: "table" }),
  settings: map(SETTING),
  receive: object({ ...EVIDENCE, source: WORDS, maximum: UPPER }, PART, "printed"),
  lifecycle: LIFECYCLE,
  recipes: map(RECIPE),
  probes: fact("advice"),
  refusals: REFUSALS,
});
