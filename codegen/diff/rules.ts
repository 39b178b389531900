// What a difference between two specs means for those who wrote a program against the older one. Data only.
//
// Strategy: two ends read a spec. A rule has a level for what a host sends and one for what a module prints, because the
// same change is harmless in one direction and a break in the other: more may be sent than before is an offer, more may
// be printed than before is a surprise. Where one level is given it holds for both. Which rule a place falls under is
// said in shapes.ts; what no rule speaks of is a break.

export const LEVELS = ["patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];
/** Who writes the value: the host or the module. */
export type Direction = "sent" | "printed";

export interface DiffRule {
  readonly sent: Level;
  readonly printed: Level;
  /** Behind the name of what differs. */
  readonly says: string;
  readonly why: string;
}

function both(level: Level, says: string, why: string): DiffRule {
  return { sent: level, printed: level, says, why };
}

function each(sent: Level, printed: Level, says: string, why: string): DiffRule {
  return { sent, printed, says, why };
}

export const RULES = {
  unlisted: both("major", "changed", "What no other rule speaks of may matter on the wire."),
  words: both("patch", "reworded", "Titles, sections, notes, provenance: no program depends on them."),
  secret: both("patch", "is shown otherwise", "Whether a log hides the value; the bytes are the same."),

  added: both("minor", "is new", "Nobody uses it yet; an unknown line is an event, not an error."),
  removed: both("major", "is gone", "Programs that name it no longer work."),
  renamed: both("major", "has another name", "The same bytes, but programs know it by its id."),
  "property-renamed": both("major", "has another name", "The same bytes, but values are given by name."),
  "type-renamed": both("major", "has another name", "The title of a line is the name of its type."),
  "identifier-renamed": both(
    "major",
    "is named otherwise",
    "The same value, but headers and constants know it by its key, and a set by the table that explains it.",
  ),
  part: both("major", "came or went", "The form or line is another one with it than without it."),
  final: both("major", "came or went", "A host that does not know a final result waits for another."),

  "value-added": both("major", "is new and always there", "Lines without it are no longer right."),
  "value-appended": each(
    "minor",
    "major",
    "is new, optional and last",
    "Who does not send it loses nothing; who does not expect it cannot read the line.",
  ),
  "value-inserted": both("major", "is new and in the middle", "What stands behind it moves."),
  "value-removed": both("major", "is gone", "What stands behind it moves, or the line is refused."),
  reordered: both("major", "stands elsewhere", "Values are told apart by their place."),
  regrouped: both("major", "is grouped otherwise", "Which values may be left out together has changed."),
  "became-required": each(
    "major",
    "minor",
    "must be there",
    "Lines without it are refused; a reader that can do without it can do with it.",
  ),
  "became-optional": each(
    "minor",
    "major",
    "may be missing",
    "Who sends it is still right; who relies on it is not.",
  ),

  narrowed: each(
    "major",
    "minor",
    "narrowed",
    "Values that were legal are refused; a reader of more reads less as well.",
  ),
  widened: each(
    "minor",
    "major",
    "widened",
    "What was legal still is; a reader meets values that could not appear, or that it has no room for.",
  ),
  "member-added": each("minor", "major", "has a member more", "An offer to send; a surprise to a reader."),
  "member-removed": both("major", "has a member less", "Programs that name the member no longer work."),
  "open-changed": both("minor", "lists other values", "The set or range is open: readers expect strangers."),
  opened: each("minor", "major", "is open now", "Strangers may be sent, or may be printed."),
  closed: each("major", "minor", "is closed now", "Strangers are refused, or are no longer printed."),
  writing: both("major", "is written otherwise", "Type, quoting, radix, escapes, pattern: other bytes."),
  "default-known": both("minor", "is known now", "What is left out means what it meant."),
  default: both("major", "changed", "What is left out means something else."),

  answer: both("major", "changed", "Another order of the parts, or another outcome, of the same answer."),
  "test-answer": both("minor", "prints something else", "For people; nothing decodes a test answer."),
  "time-longer": both("major", "is longer", "Who waits as before gives up on an answer that still comes."),
  "time-shorter": both("minor", "is shorter", "Who waits as before waits longer than needed."),
  time: both("major", "changed", "Two formulas cannot be compared in general."),
  behaviour: both("major", "changed", "The module does something else, or refuses otherwise."),
  "behaviour-known": both("minor", "is known now", "The module does what it did."),
  advice: both("minor", "changed", "How to use the commands; what each of them means is the same."),
} as const satisfies { readonly [id: string]: DiffRule };

export type RuleId = keyof typeof RULES;

/** The level of a rule for one direction; without a direction the higher one. */
export function levelOf(rule: RuleId, direction?: Direction): Level {
  const { sent, printed } = RULES[rule];
  return direction ? RULES[rule][direction] : (highest([sent, printed]) ?? "major");
}

/** The highest of some levels; nothing of none. */
export function highest(levels: readonly Level[]): Level | undefined {
  return [...LEVELS].reverse().find((level) => levels.includes(level));
}
