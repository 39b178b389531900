// What the generator has to say against a spec. In: a code, a place, a sentence. Out: one line a problem.
//
// Strategy: problems are values and are gathered, not thrown, so that an author sees all of them at once. The list of
// codes is closed: a rule cannot report what is not listed here, and a test demands a mutation of a valid spec for
// each. Only this file knows how a problem is printed.

/** Every code, with what it stands for. */
export const CODES = {
  "json-syntax": "the file is not JSON",
  "file-missing": "the file cannot be read",
  "file-too-large": "the file is larger than any spec needs",
  "nesting-too-deep": "values are nested deeper than any spec needs",
  "key-repeated": "an object has the same key twice",
  "key-forbidden": "a key that means something to the JavaScript engine",
  "family-missing": "no family file was found",
  "extends-outside": "a base file lies outside the spec folder",
  "extends-loop": "a file extends itself",
  "remove-missing": "null stands for a member that does not exist",
  "merge-conflict": "two base files of one list disagree",
  schema: "the meta-schema forbids it",
  "section-missing": "a fact without a section",
  "ref-unknown": "a reference to a definition that does not exist",
  "ref-loop": "a definition refers to itself",
  "keyword-forbidden": "a keyword that this type of value cannot have, or a missing one",
  "name-collision": "two names differ in nothing but case or punctuation",
  "name-reserved": "a name that means something to JavaScript or TypeScript",
  "title-repeated": "two object schemas have the same title",
  "wire-unknown": "x-at-wire names no property",
  "wire-missing": "a property does not stand on the wire",
  "wire-repeated": "a property stands twice on the wire",
  "optional-before-required": "optional groups and required properties contradict each other",
  "repeat-not-last": "a repeating group is not the end of the line",
  "default-out-of-range": "a default value that is not legal",
  "pattern-unfit":
    "a pattern that may take much longer than its text is long, or that nobody understands here",
  "range-empty": "a range or a set that no value fits",
  "length-unknown": "a length is not an integer field at the right place",
  "rule-unknown-property": "a rule or a role speaks of no property",
  "match-unknown": "x-at-match names no property of both ends",
  "outcome-unknown-field": "an outcome or an observation speaks of no field of the line",
  "outcome-impossible": "a value that the field cannot have",
  "completion-incomplete": "an outcome leaves a field of the completion open",
  "completion-unawaited": "the parts of an answer and the answers disagree",
  "answers-ambiguous": "one answer is the beginning of another",
  "answers-unclear": "nothing tells when an answer is whole",
  "data-unclear": "what ends the data is not exactly what its kind needs",
  "role-unclear": "a URC lacks what its role needs, or another has that role already",
  "refusal-unclear": "a refusal without a final result code and without a completion that says it all",
  "client-unclear": "several clients that no command tells apart",
  "time-limit-unclear": "a time limit is not exactly one thing",
  "codes-unknown": "a table of codes that does not exist",
  "codes-disagree": "a member that the table of codes does not have, or has under another key",
  "code-meaning-missing": "a code that ends a publish, and does not say what became of the message",
  "code-meaning-idle": "a code that refuses nothing, and says what that means",
  "identity-unclear":
    "an identity that nobody asks for, or by which the family's own modules are not recognised",
  "final-unknown": "a final result code that does not exist",
  "setting-unknown": "a setting that does not exist",
  "setting-unread": "a setting that a command writes and nothing reads",
  "effect-unknown-parameter": "an effect takes a value from nowhere",
  "effect-unknown-argument": "an action does not take this argument",
  "receive-unclear": "receive names a URC, field or block that does not exist",
  "recipe-unbound": "a step leaves a required parameter open",
  "recipe-unknown-form": "a step is no form of the family",
  "recipe-unknown-input": "an input that the recipe is not given",
  "recipe-unknown-parameter": "a binding for no parameter of the form",
  "recipe-impossible": "a constant that the parameter cannot have",
  "recipe-data-missing": "step and form disagree on data",
  "state-unknown": "a state that does not exist",
  "state-unreached": "a state that no transition leads to",
  "event-unknown": "an event that cannot happen",
  "prefix-ambiguous": "two meanings that no reader can tell apart",
  "probe-unfit": "a probe that changes something or does not answer with one line",
  "test-disagrees": "a printed test answer contradicts the schema of the set form",
  "example-invalid": "an example contradicts its schema or does not survive the codec",
  "vector-disagrees": "the schema and the codec disagree on which values are legal, or no values are",
  "out-foreign": "the output folder holds something else than generated files",
} as const;

export type Code = keyof typeof CODES;

export interface Problem {
  readonly code: Code;
  /** Relative to the spec folder. */
  readonly file: string;
  /** JSON pointer; empty for the whole file. */
  readonly pointer: string;
  readonly message: string;
  /** Where a file is not even JSON. */
  readonly line?: number;
  readonly column?: number;
}

export function describeProblem(problem: Problem): string {
  const { file, line, column, pointer, code, message } = problem;
  const place = line === undefined ? `#${pointer}` : `:${line}:${column}`;
  return `${file}${place} ${code}: ${message}`;
}
