// What must be true of a run, whatever befell it. Everything that the user is told and everything that the broker has
// comes in; what breaks a promise is kept with its time.

import { visible } from "../../runtime/bytes.js";
import { AtError } from "../../runtime/errors.js";
import type { Entry } from "./broker.js";
import type { Faults } from "./faults.js";
import { Origins } from "./origins.js";
import type { Trace } from "./trace.js";
import type { Publication } from "./work.js";

export type Broken =
  | "false-ack"
  | "false-failed"
  | "foreign-message"
  | "foreign-subscription"
  | "stolen-answer"
  | "false-message"
  | "settled-twice"
  | "unsettled"
  | "untyped-error"
  | "uncaught"
  | "leaked-timer"
  | "secret"
  | "cap"
  | "needless-failure"
  | "unusable"
  | "runaway";

export interface Violation {
  readonly kind: Broken;
  readonly text: string;
  readonly at: number;
}

/** How a publish ended, and counts of other things worth knowing. */
export type Count =
  | "publishes"
  | "acked"
  | "failed"
  | "unknown"
  | "refused"
  | "damaged"
  | "messages"
  | "connects"
  | "deadByRule"
  | "deadInDoubt"
  | "leftInData"
  | "flippedAck"
  | "flippedFailed";

/** Of a secret, each piece of which is told from everything else. */
export const SECRET = "zQ1zQ2zQ3zQ4zQ5zQ6zQ7zQ8";
const LEAK = /zQ\dzQ\d/;

interface Publish {
  readonly publication: Publication;
  outcome: "open" | "acked" | "failed" | "unknown";
  /** How often the module took it, and how often the broker got it. */
  asked: number;
  entries: number;
}

export class Checker {
  readonly violations: Violation[] = [];
  readonly counts = new Map<Count, number>();
  readonly origins = new Origins();
  readonly #publishes = new Map<number, Publish>();
  readonly #delivered = new Map<string, number>();
  readonly #issues = new Set<string>();
  readonly #clock: { readonly now: number };
  readonly #trace: Trace;
  readonly #faults: Faults;

  constructor(clock: { readonly now: number }, trace: Trace, faults: Faults) {
    this.#clock = clock;
    this.#trace = trace;
    this.#faults = faults;
  }

  count(what: Count): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  violate(kind: Broken, text: string): void {
    if (this.violations.length < 20) this.violations.push({ kind, text, at: this.#clock.now });
    this.#trace.text("*", `${kind}: ${text}`);
  }

  /** Flipped bits may say anything: outcomes are counted, not judged. */
  get #isJudged(): boolean {
    return !this.#faults.has("outFlipped") && !this.#faults.has("inFlipped");
  }

  // ---------------------------------------------------------------- publishes

  publishing(publication: Publication): void {
    this.count("publishes");
    this.origins.addPublish(publication);
    this.#publishes.set(publication.id, { publication, outcome: "open", asked: 0, entries: 0 });
  }

  published(publication: Publication, error: unknown): void {
    const publish = this.#publishes.get(publication.id) as Publish;
    if (publish.outcome !== "open") this.violate("settled-twice", `publish ${publication.id}`);
    publish.outcome = error === undefined ? "acked" : this.#outcomeOf(error);
    this.count(publish.outcome);
    if (error !== undefined && error instanceof AtError && error.code === "not-connected")
      this.count("refused");
    this.#trace.text(
      "=",
      `publish ${publication.id} ${publish.outcome}${error === undefined ? "" : `: ${textOf(error)}`}`,
    );
    this.told(textOf(error));
    if (publish.outcome === "failed" && publish.entries > 0) this.#falsely("false-failed", publish);
    if (error !== undefined && this.#faults.areHarmless)
      this.violate("needless-failure", `publish ${publication.id}: ${textOf(error)}`);
    // With QoS 0 the module has taken it, and nobody promises more.
    const proofs = publication.qos === 0 ? publish.asked : publish.entries;
    if (publish.outcome === "acked" && proofs === 0) this.#falsely("false-ack", publish);
  }

  #outcomeOf(error: unknown): "failed" | "unknown" {
    if (error instanceof AtError && error.outcome !== undefined) return error.outcome;
    this.violate("untyped-error", textOf(error));
    return "unknown";
  }

  #falsely(kind: "false-ack" | "false-failed", { publication }: Publish): void {
    if (this.#isJudged) this.violate(kind, `publish ${publication.id}`);
    else this.count(kind === "false-ack" ? "flippedAck" : "flippedFailed");
  }

  /** The module has taken a message. */
  asked({ topic, payload }: Entry): void {
    const publish = this.#publishes.get(this.origins.ownerOf(topic, payload)?.carried.id ?? -1);
    if (publish) publish.asked++;
  }

  /** A message has reached the broker. */
  entered({ topic, payload }: Entry): void {
    const owner = this.origins.ownerOf(topic, payload);
    const text = `${visible(topic)} ${visible(payload)}`;
    this.#trace.text("broker", `has ${text}`);
    if (!owner) {
      if (this.#isJudged) this.violate("foreign-message", text);
      return;
    }
    if (!owner.isExact) this.count("damaged");
    const publish = this.#publishes.get(owner.carried.id);
    if (!publish) return;
    publish.entries++;
    if (publish.outcome === "failed") this.#falsely("false-failed", publish);
  }

  filtered(filter: Uint8Array): void {
    if (!this.origins.isFilter(filter) && this.#isJudged)
      this.violate("foreign-subscription", visible(filter));
  }

  // ---------------------------------------------------------------- messages

  delivered(topic: string, payload: Uint8Array): void {
    const key = `${topic} ${visible(payload)}`;
    this.#delivered.set(key, (this.#delivered.get(key) ?? 0) + 1);
  }

  /** @param isDamaged bytes from the module were changed on the way: nothing tells it of a message without a check sum */
  received(topic: string, payload: Uint8Array, isDamaged: boolean): void {
    this.count("messages");
    const key = `${topic} ${visible(payload)}`;
    this.#trace.text("user", `message ${key}`);
    const left = this.#delivered.get(key) ?? 0;
    if (left > 0) this.#delivered.set(key, left - 1);
    else if (!isDamaged) this.violate("false-message", key);
  }

  // ---------------------------------------------------------------- what is said

  issue(issue: string, text: string): void {
    this.#trace.text("=", `issue ${issue} ${text}`);
    this.told(text);
    this.#issues.add(issue);
  }

  /** At the end: what was too long has been said. */
  ended(): void {
    const missed = [...this.#delivered.values()].reduce((sum, left) => sum + left, 0);
    if (missed > 0 && this.#faults.areHarmless)
      this.violate("needless-failure", `${missed} messages did not arrive`);
    const { happened } = this.#faults;
    const endless = happened.some((each) => each.startsWith("endlessLine"));
    // What was held goes with its link.
    const isCut =
      happened.some((each) => /^(?:unplugged|write)/.test(each)) ||
      (["deadByRule", "deadInDoubt", "leftInData"] as const).some((what) => this.counts.has(what));
    if (endless && !isCut && !this.#issues.has("dropped"))
      this.violate("cap", "a line without end was never said to be dropped");
  }

  /** A text that people may see. */
  told(text: string): void {
    if (LEAK.test(text)) this.violate("secret", text.slice(0, 200));
    if (text.length > 1_000_000)
      this.violate("cap", `a text of ${text.length} characters: ${text.slice(0, 60)}`);
  }

  /** Any error that a call ends with. */
  error(error: unknown, of: string): void {
    this.told(textOf(error));
    if (!(error instanceof AtError)) this.violate("untyped-error", `${of}: ${textOf(error)}`);
  }
}

/** All that an error says. */
export function textOf(error: unknown): string {
  if (error === undefined) return "";
  if (!(error instanceof AtError))
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const { value, lines, field, advice } = error.details;
  return `${error.name} ${error.code}: ${error.message} ${String(value ?? "")} ${field ?? ""} ${advice ?? ""} ${(lines ?? []).join("|")}`;
}
