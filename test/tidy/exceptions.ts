/**
 * What breaks a rule of the house knowingly: one row each, from exact file to exact file, with its reason. The tidy test
 * fails for a row that nothing needs, so that a list only gets shorter.
 */
import type { Exceptions } from "./check.js";

/** `FILE -> FILE`: what the table of rooms does not allow. */
export const IMPORTS: Exceptions = {
  "runtime/virtual/module.ts -> runtime/session/command-reader.ts":
    "cuts what the host types; goes to framing, which the module may import",
  "runtime/virtual/typing.ts -> runtime/session/command-reader.ts":
    "the state of data on its way; goes to framing, which the module may import",
  "runtime/virtual/print.ts -> runtime/session/answers.ts":
    "what an answer is made of; goes to exchange, which the module may import",
  "runtime/virtual/script.ts -> runtime/session/answers.ts":
    "what an answer is made of; goes to exchange, which the module may import",
};

/** The files of a circle, in order. */
export const CIRCLES: Exceptions = {
  "codegen/audit/facts.ts codegen/audit/find-examples.ts codegen/audit/find-names.ts codegen/audit/find-numbers.ts":
    "the finders need the type of a fact, which stands beside what calls them",
  "codegen/emit/family.ts codegen/emit/reference/index.ts codegen/outputs.ts":
    "the emitters need the type of an output, which stands beside what calls them",
  "runtime/session/cap.ts runtime/session/framer.ts":
    "the cap is taken from the framer's own type of a family",
  "runtime/session/data.ts runtime/session/faults.ts runtime/session/pending.ts":
    "an error is made from a command under way, which is made from checked data, which makes errors",
};

const OF_FAMILY = "derived from a family; goes into the value that is compiled from it once, and passed";
const ARENA = "many small copies in one allocation; goes, or belongs to one session";

/** `FILE NAME`: what pure rooms keep for the whole process. */
export const STATE: Exceptions = {
  "runtime/bytes.ts room": ARENA,
  "runtime/bytes.ts used": ARENA,
  "runtime/codec/decode.ts matcher": "one matcher for all commands; goes to whoever decodes",
  "runtime/codec/encode.ts encoder": "one buffer for all lines; goes to whoever encodes",
  "runtime/codec/encoder.ts checks": "an object with methods and without a field: nothing is kept in it",
  "runtime/codec/lookup.ts indexes": OF_FAMILY,
  "runtime/codec/prefixes.ts made": OF_FAMILY,
  "runtime/codec/steps.ts made": OF_FAMILY,
  "runtime/lifecycle/machine.ts known": OF_FAMILY,
  "runtime/lifecycle/machine.ts events": OF_FAMILY,
  "runtime/session/answers.ts plans": OF_FAMILY,
  "runtime/session/command-reader.ts inline": OF_FAMILY,
  "runtime/session/decoder.ts kept": "the last decoder, for calls that decode one text; goes to its caller",
  "runtime/session/decoder.ts isKeeping": "whether the last decoder is in use; goes with it",
  "runtime/virtual/print.ts words": OF_FAMILY,
  "runtime/virtual/script.ts scripts": OF_FAMILY,
};

/** Folders with more files than a room has. */
export const FOLDERS: Exceptions = {
  "runtime/session": "four rooms in one: codec's readers, framing, exchange, session",
};
