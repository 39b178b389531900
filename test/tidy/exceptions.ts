/**
 * What breaks a rule of the house knowingly: one row each, from exact file to exact file, with its reason. The tidy test
 * fails for a row that nothing needs, so that a list only gets shorter.
 */
import type { Exceptions } from "./check.js";

/** `FILE -> FILE`: what the table of rooms does not allow. */
export const IMPORTS: Exceptions = {};

/** The files of a circle, in order. */
export const CIRCLES: Exceptions = {};

/** `FILE NAME`: what pure rooms keep for the whole process. */
export const STATE: Exceptions = {
  "runtime/codec/encoder.ts checks": "an object with methods and without a field: nothing is kept in it",
};

/** Folders with more files than a room has. */
export const FOLDERS: Exceptions = {};
