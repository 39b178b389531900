// What a module sends to a host that waits for an answer: lines, and between them prompts and the echo of what was written.
//
//   AT+NAME CR   CR LF >        the echo of what was written, then a prompt: neither has a line end
//
// The framer, told what is expected now; that may change with each item. Refuses to know which command expects it.

import { isLineEnd, startsWith } from "../bytes.js";
import { Framer, PROMPT_SIGN, type Sink } from "./framer.js";
import type { PayloadLine } from "./payload-line.js";

export interface AnswerSink extends Sink {
  prompt(): void;
  /** A prompt that is not expected. */
  strayPrompt(): void;
  echo(): void;
}

/** What may come now besides lines. */
export interface Expected {
  /** A sign, or a word on a line of its own. */
  readonly prompt?: Uint8Array | undefined;
  readonly isWord?: boolean;
  /** Bytes that were just written and may be echoed. */
  readonly echo?: Uint8Array | undefined;
  /** The echo goes on where the prompt ended: `OK` on a line of its own is an answer, also to the data `OK`. */
  readonly isDataEcho?: boolean;
  /** Lines of the answer that announce bytes, as URCs do. */
  readonly response?: readonly PayloadLine[] | undefined;
}

/** Nobody waits for an answer: nothing but lines may come. */
export const EXPECT_LINES: Expected = {};
const NONE: readonly PayloadLine[] = [];

export class AnswerFramer extends Framer<AnswerSink> {
  #expected = EXPECT_LINES;

  /** Holds for the current item and for those that follow, until something else is said. */
  expect(expected: Expected): void {
    const { response = NONE } = expected;
    if (response !== this.payloads.responses) this.payloads.partialLine = undefined;
    this.#expected = expected;
    this.payloads.responses = response;
    this.scanningForEol = false;
  }

  protected override get expectsLines(): boolean {
    return this.#expected === EXPECT_LINES;
  }

  protected override takeItem(): boolean {
    if (!this.mayTake()) return false;
    const { echo, prompt } = this.#expected;
    return this.#takeEcho(echo) ?? this.#takePrompt(prompt) ?? this.#takeStrayPrompt() ?? this.takeLine();
  }

  /** The sign of a prompt in front of a line: no line begins with it. */
  #takeStrayPrompt(): boolean | undefined {
    const { bytes, start } = this.queue;
    if (this.nameLength > 0 || this.scanningForEol || bytes[start] !== PROMPT_SIGN) return undefined;
    this.consume(1);
    this.sink.strayPrompt();
    return true;
  }

  #takePrompt(prompt: Uint8Array | undefined): boolean | undefined {
    const { bytes, start, end } = this.queue;
    if (prompt === undefined || !startsWith(bytes, start, end, prompt)) return undefined;
    // A word is a prompt only as a whole line: CONNECT is, CONNECTED is not.
    const after = start + prompt.length;
    if (this.#expected.isWord === true) {
      if (after >= end) return false;
      if (!isLineEnd(bytes[after])) return undefined;
    }
    this.consume(prompt.length);
    this.sink.prompt();
    return true;
  }

  #takeEcho(echo: Uint8Array | undefined): boolean | undefined {
    if (echo === undefined || echo.length === 0) return undefined;
    if (this.#expected.isDataEcho === true && this.lineEnds.isAtLineStart) return undefined;
    const { bytes, start, end } = this.queue;
    const common = Math.min(end - start, echo.length);
    if (!startsWith(bytes, start, start + common, echo.subarray(0, common))) return undefined;
    if (common < echo.length) return false;
    this.consume(common);
    this.sink.echo();
    return true;
  }
}
