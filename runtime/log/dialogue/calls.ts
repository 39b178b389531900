// The commands of a log that have not ended: those that wait for an answer, in the order in which they were sent, and
// those of which only the outcome is missing. Whose line is it? The oldest that waits decides first; a line that only a
// later one can take shows that those before it were never answered.
//
// It refuses to know bytes: lines come in as a `LineView`.

import { equalBytes } from "../../bytes.js";
import type { DecodedCommand } from "../../codec/index.js";
import type { Redactor } from "../../codec/text/redactor.js";
import type { Dialect } from "../../exchange/dialect.js";
import type { ExchangeResult } from "../../exchange/exchange.js";
import type { LineView } from "../../framing/line-view.js";
import type { PayloadLine } from "../../framing/payload-line.js";
import type { Fields, Final, Form } from "../../model.js";
import type { Place } from "../item.js";
import { exchangeOf, objectionTo, unknownForm, type Call, type Earlier } from "./call.js";
import type { Clients } from "./clients.js";

/** More are not waited for: what is older was not answered. */
const MOST_WAITING = 8;
const MOST_UNTOLD = 32;

/** A command line that was read. */
export interface Asked {
  readonly place: Place;
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly known: DecodedCommand | undefined;
}

export class Calls {
  readonly #dialect: Dialect;
  readonly #clients: Clients;
  readonly #redactor: Redactor;
  readonly #onEnd: (call: Call) => void;
  readonly #unknown: Form;
  #waiting: Call[] = [];
  #untold: Call[] = [];
  /** How many final result codes have come, in all and before each command. */
  #answers = 0;
  readonly #answersBefore = new WeakMap<Call, number>();

  constructor(dialect: Dialect, clients: Clients, redactor: Redactor, onEnd: (call: Call) => void) {
    this.#dialect = dialect;
    this.#clients = clients;
    this.#redactor = redactor;
    this.#onEnd = onEnd;
    this.#unknown = unknownForm(dialect.family);
  }

  /** The command whose answer is due. */
  get current(): Call | undefined {
    return this.#waiting[0];
  }

  /** The command that was sent last, if it still waits. */
  get latest(): Call | undefined {
    return this.#waiting.at(-1);
  }

  /** The first that waits and is such a one. */
  find(is: (call: Call) => boolean): Call | undefined {
    return this.#waiting.find(is);
  }

  begin({ place, name, text, bytes, known }: Asked): Call {
    this.#dropUnclear(bytes);
    const form = known?.form ?? this.#unknown;
    const values = known?.values ?? {};
    const call: Call = {
      ...place,
      exchange: exchangeOf(this.#dialect, form, values, bytes, this.#redactor),
      known,
      name,
      text,
      bytes,
      objection: known && objectionTo(known),
      wrongState: known && this.#clients.objection(form, values),
      unanswered: this.#waiting.map(asEarlier),
      untold: this.#untold.map(asEarlier),
      isEchoed: false,
      isUnclear: false,
    };
    if (known) this.#clients.issued(form, values);
    this.#waiting.push(call);
    this.#answersBefore.set(call, this.#answers);
    if (this.#waiting.length > MOST_WAITING) this.#drop(this.#waiting[0] as Call);
    return call;
  }

  /**
   * What is sent again was not answered. And if an answer has come since a command was sent, and none is left for it, an
   * earlier one was never answered: nobody knows which.
   */
  #dropUnclear(bytes: Uint8Array): void {
    for (const call of this.#waiting) {
      const isAgain = equalBytes(call.bytes, bytes) && !call.exchange.isAnswered;
      if (!isAgain && this.#answersBefore.get(call) === this.#answers) continue;
      if (call.exchange.isAnswered || call.promptAt) continue;
      call.isUnclear = true;
      this.#drop(call);
    }
  }

  /** The module has printed this command again: those before it are over. */
  echoed(call: Call): void {
    this.#dropBefore(call);
    call.isEchoed = true;
  }

  prompted(call: Call): void {
    this.#dropBefore(call);
    call.exchange.takePrompt(0, 0);
  }

  // ---------------------------------------------------------------- what comes

  /** The command that this final result code answers. */
  takeFinal(final: Final, text: string, place: Place): Call | undefined {
    const call = this.current;
    if (!call) return undefined;
    const { exchange } = call;
    call.endedAt = place;
    this.#answers++;
    if (final.kind === "error") {
      this.#end(call, exchange.refuse(this.#dialect.family, final, text));
      return call;
    }
    // Programs often leave out the prompt that they have seen.
    if (exchange.awaitsPrompt && !exchange.awaitsOk) exchange.takePrompt(0, 0);
    if (!exchange.awaitsOk) {
      this.#drop(call);
      return call;
    }
    exchange.takeOk();
    if (exchange.isComplete) this.#end(call, exchange.complete(this.#dialect.family));
    else if (exchange.isLineFree) this.#free(call);
    return call;
  }

  /** The command whose response has this line. */
  takeResponse(line: LineView): Call | undefined {
    return this.#firstThat((call) => call.exchange.takeResponse(line));
  }

  takePayloadLine(line: PayloadLine, values: Fields, text: string): Call | undefined {
    return this.#firstThat((call) => call.exchange.takePayloadLine(line, values, text));
  }

  #firstThat(takes: (call: Call) => boolean): Call | undefined {
    const call = this.#waiting.find(takes);
    if (call) this.#dropBefore(call);
    return call;
  }

  #dropBefore(call: Call): void {
    if (!this.#waiting.includes(call)) return;
    while (this.#waiting[0] !== call) this.#drop(this.#waiting[0] as Call);
  }

  /** The command whose outcome this line tells, and what it tells. */
  takeCompletion(line: LineView, place: Place): { call: Call; values: Fields } | undefined {
    for (const call of [...this.#untold, ...this.#waiting]) {
      const { exchange } = call;
      const values = exchange.readCompletion(line);
      if (!values) continue;
      if (exchange.outcomeOf(values) === "progress") return { call, values };
      call.endedAt = place;
      exchange.takeCompletion(values, line.text);
      if (exchange.isComplete) this.#end(call, exchange.complete(this.#dialect.family));
      return { call, values };
    }
    return undefined;
  }

  /** Nothing that was asked will be answered any more. */
  dropAll(): void {
    for (const call of [...this.#waiting, ...this.#untold]) this.#drop(call);
  }

  /** Over a connection that is lost no outcome comes. */
  dropUntold(isLost: (call: Call) => boolean): void {
    for (const call of this.#untold.filter(isLost)) this.#drop(call);
  }

  // ---------------------------------------------------------------- how they end

  #free(call: Call): void {
    this.#remove(call);
    this.#untold.push(call);
    if (this.#untold.length > MOST_UNTOLD) this.#drop(this.#untold[0] as Call);
  }

  #end(call: Call, result: ExchangeResult): void {
    this.#remove(call);
    call.result = result;
    const { known, wrongState } = call;
    if (known && result.error) this.#clients.failed(known.form, known.values);
    else if (known) this.#clients.done(known.form, known.values, wrongState);
    this.#onEnd(call);
  }

  #drop(call: Call): void {
    this.#remove(call);
    this.#onEnd(call);
  }

  #remove(call: Call): void {
    this.#waiting = this.#waiting.filter((each) => each !== call);
    this.#untold = this.#untold.filter((each) => each !== call);
  }
}

function asEarlier({ line, name, known }: Call): Earlier {
  return { line, name, known };
}
