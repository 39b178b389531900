// What merging and resolving can say against a spec, and to whom. Whoever calls them decides what becomes of it: the
// generator gathers it beside the findings of its rules, at run time the first one is thrown.

/** `merge-conflict`, `remove-missing`: of patches; `ref-unknown`, `ref-loop`: of references. */
export type Objection = "merge-conflict" | "remove-missing" | "ref-unknown" | "ref-loop";

export interface Reported {
  readonly code: Objection;
  /** The document that says it. */
  readonly file: string;
  /** JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}

export type Report = (reported: Reported) => void;

/** Says in which document something stands that was found in the merged family. */
export type Locate = (pointer: string) => string;
