// Whether a line that no table knows may be what is left of one that announces bytes. Then what comes behind it may be its
// payload, and no answer.
//
// A stranger is let off: a name of its own, unlike every name that announces, or a line that neither has a digit, as every
// length has, nor opens a quote. All else is suspected: bytes may be missing anywhere, also in front.

import { distance } from "../../usage.js";

/** A name, then nothing or a colon: `+NAME`, `^NAME: 1,2`, `SOME WORDS: 3`. */
const NAMED = /^([^A-Za-z0-9\s"]?[A-Z][A-Z0-9 _-]*?)\s*(?::|$)/;
/** Names that differ in no more bytes than this may be the same, damaged. */
const LIKE = 3;

export class Damage {
  readonly #names: readonly string[];

  /** @param names the names of the lines that announce bytes */
  constructor(names: readonly string[]) {
    this.#names = [...new Set(names)];
  }

  mayAnnounce(text: string): boolean {
    if (!/\d|"./.test(text)) return false;
    const name = NAMED.exec(text)?.[1];
    return name === undefined || this.#names.some((each) => distance(each, name) <= LIKE);
  }
}
