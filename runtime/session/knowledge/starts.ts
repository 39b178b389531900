// Which lines belong to one start of the module. It prints several (`RDY`, then `*READY: 1` when commands are taken), and some
// of them only on some firmware: whichever comes first is the start, and the others of it are not another one.
//
// The same line again is another start. So is any line after a while: the start of before has long ended.

import type { Urc } from "../../model.js";
import { BOUNDS } from "../timers.js";

export class Starts {
  readonly #lines = new Set<string>();
  #at = -Infinity;

  /** True if this line of a start is the first of it. */
  begins({ id }: Urc, now: number): boolean {
    const isNew = !this.isRecent(now) || this.#lines.has(id);
    if (isNew) {
      this.#lines.clear();
      this.#at = now;
    }
    this.#lines.add(id);
    return isNew;
  }

  /** Lines of the latest start may still come. */
  isRecent(now: number): boolean {
    return now - this.#at <= BOUNDS.start;
  }
}
