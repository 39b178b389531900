// Follows a dialogue and says what went wrong in it: each command that was refused or not answered is put before the rules,
// connections that were lost and restarts are told, and the first wrong step is named. A finding stands at the line of the
// step that was wrong, not at that of its consequence.

import { traitsOf } from "../../exchange/actions.js";
import type { Dialect } from "../../exchange/dialect.js";
import type { Move } from "../../exchange/knowledge/client-states.js";
import { explain, tableOf } from "../../codec/index.js";
import type { Fields, Urc } from "../../model.js";
import type { Call } from "../dialogue/call.js";
import type { Watcher } from "../dialogue/watcher.js";
import type { LogItem, Place } from "../item.js";
import type { Finding, FindingCode } from "./finding.js";
import { causeOf, isHarmless } from "./rules.js";
import { Summing, type Summary } from "./summary.js";

export interface Explanation {
  /** The step with which it began to go wrong; undefined if nothing did. */
  readonly first?: Finding;
  /** In the order of the log; the first ones, if there are very many. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The states that a client went through, one after another. */
  readonly path: readonly (Place & Move)[];
}

const MOST_FINDINGS = 500;
const MOST_MOVES = 2000;

export class Explainer implements Watcher {
  readonly #dialect: Dialect;
  readonly #onItem: (item: LogItem) => void;
  readonly #summing: Summing;
  readonly #findings: Finding[] = [];
  readonly #path: (Place & Move)[] = [];
  /** The module has said something: a command without an answer was not answered. */
  #hasAnswers = false;
  #lastAnswer = 0;
  /** A command that ends a connection is under way. */
  #isEnding = false;

  constructor(dialect: Dialect, onItem: (item: LogItem) => void) {
    this.#dialect = dialect;
    this.#onItem = onItem;
    this.#summing = new Summing(dialect.family);
  }

  get explanation(): Explanation {
    const findings = [...this.#findings].sort((a, b) => a.line - b.line);
    const first = findings.find(({ severity }) => severity === "error");
    return { ...(first ? { first } : {}), findings, summary: this.#summing.summary, path: this.#path };
  }

  item(item: LogItem): void {
    if (item.kind === "final" || item.kind === "response") {
      this.#hasAnswers = true;
      this.#lastAnswer = item.line;
    }
    this.#summing.item(item);
    this.#onItem(item);
  }

  moved(place: Place, move: Move): void {
    this.#summing.moved(move);
    if (this.#path.length < MOST_MOVES) this.#path.push({ ...place, ...move });
  }

  progress(): void {
    this.#summing.counts.retransmissions++;
  }

  begun(call: Call): void {
    const ends = call.known !== undefined && traitsOf(call.known.form)?.endsClient === true;
    if (ends) this.#isEnding = true;
    const publish = ends && call.untold.find(({ known }) => known?.form.effect?.do === "publish");
    if (!publish) return;
    this.#add(call, "error", {
      code: "ok-taken-for-delivery",
      cause: `AT${publish.name} (line ${publish.line}) had only been accepted: nothing says that the broker has the message`,
      advice: `wait for "${publish.known?.form.completion?.prefix ?? publish.name}: ..." before the connection is ended`,
      section: publish.known?.form.section ?? "",
    });
  }

  ended(call: Call): void {
    this.#summing.ended(call);
    if (call.known && traitsOf(call.known.form)?.endsClient === true) this.#isEnding = false;
    if (call.result?.error) return this.#explainRefusal(call);
    if (call.isUnclear) return;
    if (!call.result) return this.#explainSilence(call);
    const { data } = call;
    if (data && data.surplus > 0) this.#explainAnyway(call);
  }

  interrupted(place: Place, urc: Urc, values: Fields, state: string): void {
    const { initial } = this.#dialect.family.lifecycle;
    const isLoss = urc.role === "lost";
    this.#summing.counts[isLoss ? "losses" : "restarts"]++;
    if (state === initial || (isLoss && this.#isEnding)) return;
    const value = urc.cause === undefined ? undefined : values[urc.cause];
    const explained =
      typeof value === "number"
        ? explain(this.#dialect.family, tableOf(urc.layout, urc.cause), value)
        : undefined;
    const code: FindingCode = isLoss ? "connection-lost" : "module-restarted";
    const cause = explained?.title ?? (isLoss ? "the connection was lost" : "the module has started again");
    this.#push({
      ...place,
      code,
      severity: "error",
      text: `${urc.prefix}${value === undefined ? "" : `: ${String(value)}`}`,
      cause: isLoss ? `connection lost: ${cause}` : cause,
      advice: explained?.advice ?? "connect again, and subscribe again",
    });
  }

  // ---------------------------------------------------------------- commands

  #explainRefusal(call: Call): void {
    const cause = causeOf(call, this.#dialect);
    if (cause)
      this.#add(call, isHarmless(call, this.#dialect) && isPlain(cause.code) ? "note" : "error", cause);
  }

  /** No answer, or none that was whole. */
  #explainSilence(call: Call): void {
    const cause = causeOf(call, this.#dialect);
    const { exchange, known } = call;
    // What is wrong with its own bytes is wrong whatever the module says.
    if (cause && isOwn(cause.code)) return this.#add(call, "error", cause);
    // The end of a log, or of what it shows of the module, is no silence.
    if (!this.#hasAnswers || this.#lastAnswer <= call.line || !known) return;
    if (exchange.isLineFree)
      return this.#add(call, "note", {
        code: "no-outcome",
        cause: "it was accepted, and the log does not show how it ended",
        section: known.form.section,
      });
    this.#add(call, "error", {
      code: "no-answer",
      cause: `${exchange.missing} came before the next command`,
      advice: "wait for the answer; if none comes, find out whether the module sleeps or waits for data",
      section: known.form.section,
    });
  }

  #explainAnyway(call: Call): void {
    const cause = causeOf({ ...call, result: undefined as never }, this.#dialect);
    if (cause?.code === "wrong-length") this.#add(call, "error", cause);
  }

  #add(
    call: Call,
    severity: Finding["severity"],
    cause: Pick<Finding, "code" | "cause" | "advice" | "section">,
  ): void {
    const { line, time, port, text } = call;
    const { section, ...what } = cause;
    this.#push({
      line,
      ...(time === undefined ? {} : { time }),
      ...(port === undefined ? {} : { port }),
      severity,
      text,
      ...what,
      ...(section ? { section } : {}),
    });
  }

  #push(finding: Finding): void {
    if (this.#findings.length < MOST_FINDINGS) this.#findings.push(finding);
  }
}

/** What a command is refused for if nothing is wrong with it but that it was not needed. */
function isPlain(code: FindingCode): boolean {
  return (
    code === "refused" || code === "wrong-state" || code === "outcome-not-awaited" || code === "sent-early"
  );
}

function isOwn(code: FindingCode): boolean {
  return (
    code === "curly-quotes" ||
    code === "wrong-parameters" ||
    code === "wrong-value" ||
    code === "wrong-length"
  );
}
