// What can go wrong, one row each: what it is an accident of, and how often it happens there if it is the only fault of a
// run. A fault of a run has a stream of chance of its own, and each accident has a number: `lineLost#3`. A run is made
// smaller by naming accidents that are not to happen.

import type { Random } from "./random.js";

export interface FaultRow {
  /** What each chance stands for. */
  readonly per:
    | "byte from the host"
    | "byte from the module"
    | "write"
    | "command"
    | "data"
    | "line"
    | "prompt"
    | "final"
    | "completion"
    | "publish"
    | "action"
    | "message"
    | "event"
    | "operation"
    | "run";
  readonly rate: number;
}

export const FAULTS = {
  // The line, from the host to the module.
  outLost: { per: "byte from the host", rate: 0.002 },
  outDoubled: { per: "byte from the host", rate: 0.002 },
  outFlipped: { per: "byte from the host", rate: 0.002 },
  outNoise: { per: "byte from the host", rate: 0.002 },
  outOverrun: { per: "byte from the host", rate: 0.001 },
  dataByteLost: { per: "data", rate: 0.2 },
  dataEndLost: { per: "data", rate: 0.2 },
  dataEndDoubled: { per: "data", rate: 0.2 },
  sleeping: { per: "write", rate: 0.06 },
  // The line, from the module to the host.
  inLost: { per: "byte from the module", rate: 0.002 },
  inDoubled: { per: "byte from the module", rate: 0.002 },
  inFlipped: { per: "byte from the module", rate: 0.002 },
  inNoise: { per: "byte from the module", rate: 0.002 },
  inUrc: { per: "byte from the module", rate: 0.002 },
  lineLost: { per: "line", rate: 0.04 },
  lineDoubled: { per: "line", rate: 0.04 },
  lineLate: { per: "line", rate: 0.04 },
  lineBurst: { per: "line", rate: 0.2 },
  noiseLine: { per: "line", rate: 0.06 },
  urcBetween: { per: "line", rate: 0.1 },
  garbled: { per: "line", rate: 0.02 },
  endlessLine: { per: "line", rate: 0.01 },
  answerFlood: { per: "line", rate: 0.01 },
  urcFlood: { per: "line", rate: 0.006 },
  // The module.
  noAnswer: { per: "command", rate: 0.06 },
  echoFlips: { per: "command", rate: 0.06 },
  promptLost: { per: "prompt", rate: 0.16 },
  promptLate: { per: "prompt", rate: 0.16 },
  promptAfterTimeout: { per: "prompt", rate: 0.1 },
  promptTwice: { per: "prompt", rate: 0.16 },
  promptBare: { per: "prompt", rate: 0.3 },
  promptAfterUrc: { per: "prompt", rate: 0.4 },
  errorInData: { per: "data", rate: 0.16 },
  errorTwice: { per: "final", rate: 0.5 },
  finalLost: { per: "final", rate: 0.06 },
  finalAfterTimeout: { per: "final", rate: 0.03 },
  completionFirst: { per: "final", rate: 0.4 },
  completionLost: { per: "completion", rate: 0.12 },
  completionLate: { per: "completion", rate: 0.12 },
  completionAfterTimeout: { per: "completion", rate: 0.1 },
  completionForeign: { per: "completion", rate: 0.4 },
  completionTwice: { per: "completion", rate: 0.2 },
  progress: { per: "final", rate: 0.4 },
  reboot: { per: "byte from the host", rate: 0.002 },
  rebootSilent: { per: "byte from the host", rate: 0.0016 },
  rebootBeforeCompletion: { per: "publish", rate: 0.2 },
  // The broker.
  brokerDrop: { per: "action", rate: 0.12 },
  brokerDropSilent: { per: "action", rate: 0.08 },
  brokerRefuses: { per: "action", rate: 0.12 },
  brokerSlow: { per: "action", rate: 0.12 },
  pubackLost: { per: "publish", rate: 0.2 },
  publishLost: { per: "publish", rate: 0.2 },
  publishTwice: { per: "publish", rate: 0.2 },
  messageTwice: { per: "message", rate: 0.8 },
  // The host.
  unplugged: { per: "write", rate: 0.03 },
  writePartial: { per: "write", rate: 0.02 },
  writeThrows: { per: "write", rate: 0.03 },
  slowConsumer: { per: "write", rate: 0.04 },
  callbackThrows: { per: "event", rate: 0.05 },
  hostSuspended: { per: "operation", rate: 0.2 },
  wallClockJumps: { per: "operation", rate: 0.4 },
  // Who else is there.
  earlierProgram: { per: "run", rate: 1 },
  otherClient: { per: "run", rate: 1 },
  lenient: { per: "run", rate: 1 },
} as const satisfies Readonly<Record<string, FaultRow>>;

/** What real modules do all the time, and what concerns nobody: nothing may fail for it. */
export const HARMLESS: ReadonlySet<string> = new Set<FaultName>([
  ...(["lineBurst", "urcBetween", "echoFlips", "promptBare", "promptAfterUrc", "completionFirst"] as const),
  ...(["completionForeign", "progress", "publishTwice", "messageTwice"] as const),
  ...(["callbackThrows", "wallClockJumps", "earlierProgram", "otherClient", "lenient"] as const),
]);

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];

export type Rates = { readonly [name in FaultName]?: number };

interface Active {
  readonly rate: number;
  readonly random: Random;
  /** Chances until the next accident, itself included. */
  left: number;
  accidents: number;
}

export class Faults {
  readonly #active = new Map<FaultName, Active>();
  readonly #skip: ReadonlySet<string>;
  readonly #tell: (accident: string) => void;
  /** Every accident that happened. */
  readonly happened: string[] = [];
  #isOver = false;

  /** @param skip accidents that are not to happen, as `lineLost#3` */
  constructor(rates: Rates, random: Random, skip: readonly string[], tell: (accident: string) => void) {
    this.#skip = new Set(skip);
    this.#tell = tell;
    for (const name of FAULT_NAMES) {
      const rate = rates[name] ?? 0;
      if (rate <= 0) continue;
      const active: Active = { rate, random: random.fork(name), left: 0, accidents: 0 };
      active.left = gap(active);
      this.#active.set(name, active);
    }
  }

  /** From now on nothing goes wrong any more. */
  stop(): void {
    this.#isOver = true;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** True if nothing may fail for the faults of this run. */
  get areHarmless(): boolean {
    return [...this.#active.keys()].every((name) => HARMLESS.has(name));
  }

  /** True if this fault may happen in this run. */
  has(name: FaultName): boolean {
    return this.#active.has(name);
  }

  /** One chance for an accident. */
  hits(name: FaultName): boolean {
    const active = this.#active.get(name);
    if (!active || this.#isOver || --active.left > 0) return false;
    return this.#happens(name, active);
  }

  /** Where among so many chances the accidents happen, in order. */
  places(name: FaultName, chances: number): number[] {
    const active = this.#active.get(name);
    if (!active || this.#isOver) return NOWHERE;
    const found: number[] = [];
    let at = 0;
    for (; at + active.left <= chances;) {
      at += active.left;
      if (this.#happens(name, active)) found.push(at - 1);
    }
    active.left -= chances - at;
    return found;
  }

  /** The details of an accident of this kind. */
  random(name: FaultName): Random {
    return (this.#active.get(name) as Active).random;
  }

  #happens(name: FaultName, active: Active): boolean {
    active.left = gap(active);
    const accident = `${name}#${++active.accidents}`;
    if (this.#skip.has(accident)) return false;
    this.happened.push(accident);
    this.#tell(accident);
    return true;
  }
}

const NOWHERE: number[] = [];

/** Chances up to the next accident: drawn once instead of once for each byte. */
function gap({ rate, random }: Active): number {
  return rate >= 1 ? 1 : 1 + Math.floor(Math.log(1 - random.next()) / Math.log(1 - rate));
}
