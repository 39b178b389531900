// "Did you mean": the known name nearest to one that is not known. The codec's own answer, asked from the one room that may.
import { nearest } from "../../runtime/codec/index.js";

/** To be put behind a message; empty if no name is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}
