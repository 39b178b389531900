// The line between host and device, both ways: bytes in pieces, later, in order, and whatever befalls them on the way.

import { concat, CTRL_Z, toBytes } from "../../runtime/bytes.js";
import { printLine } from "../../runtime/codec/index.js";
import type { Family } from "../../runtime/model.js";
import { formatLine } from "../../runtime/virtual/print.js";
import type { Clock } from "./clock.js";
import type { Device, Printed } from "./device.js";
import type { FaultName, Faults } from "./faults.js";
import type { Origin, Origins } from "./origins.js";
import type { Random } from "./random.js";
import type { Trace } from "./trace.js";

/** Lines that real modules print whenever they like; and some that nobody knows. */
const IDLE_TALK = [
  "+CREG: 1",
  "SMS DONE",
  "PB DONE",
  "+CPIN: READY",
  '+CGEV: "ME PDN ACT 1"',
  "RING",
  "+XYZ: 1,2",
  "^BOOT:1,0",
  "NO CARRIER?",
];
/** More bytes than any reader of a family keeps. */
const ENDLESS = 300_000;
const NOISE = [0x00, 0xff, 0x0a, 0x0d, 0x3e, 0x7f, 0x1a, 0x41];

export interface WireWorld {
  readonly family: Family;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly origins: Origins;
}

export class Wire {
  readonly #world: WireWorld;
  readonly #cuts: Random;
  readonly #timing: Random;
  readonly #cutting: number;
  #device: Device | undefined;
  #take: ((bytes: Uint8Array) => void) | undefined;
  #outFreeAt = 0;
  #inFreeAt = 0;
  /** A final result code that waits for the completion that overtakes it. */
  #held: { readonly printed: Printed; readonly until: number } | undefined;
  /** Lines that come when the host waits for them no more. */
  readonly #untilGivenUp: { readonly printed: Printed; readonly name: FaultName }[] = [];
  /** Both ends speak at different rates. */
  #garbledUntil = 0;
  /** How often what the device printed was changed on the way. */
  damages = 0;

  constructor(world: WireWorld, random: Random) {
    this.#world = world;
    this.#cuts = random.fork("cuts");
    this.#timing = random.fork("timing");
    this.#cutting = this.#cuts.pick([1, 3, 12, 1000, 1000]);
  }

  attach(device: Device): void {
    this.#device = device;
  }

  /** Who has the host's end now. */
  plug(take: ((bytes: Uint8Array) => void) | undefined): void {
    this.#take = take;
  }

  // ---------------------------------------------------------------- to the module

  write(bytes: Uint8Array): void {
    const { origins, trace } = this.#world;
    const origin = origins.write(bytes.slice());
    trace.bytes(">", bytes);
    const left = this.#damageOut(origin);
    let isFirst = true;
    for (const piece of this.#cut(left)) {
      const begins = isFirst;
      isFirst = false;
      this.#sendOut(piece, origin, begins);
    }
  }

  #sendOut(piece: Uint8Array, origin: Origin, begins: boolean): void {
    const { clock } = this.#world;
    this.#outFreeAt = Math.max(this.#outFreeAt, clock.now) + this.#timing.next() * 2;
    clock.at(this.#outFreeAt, () => {
      if (begins) this.#device?.begin(origin);
      this.#device?.receive(piece, origin);
    });
  }

  #damageOut(origin: Origin): Uint8Array {
    const { faults } = this.#world;
    let bytes = this.#damage(origin.bytes, OUT);
    if (origin.kind === "data" && origin.bytes.length > 1) {
      if (faults.hits("dataByteLost"))
        bytes = without(bytes, faults.random("dataByteLost").between(0, bytes.length - 1));
      const end = bytes.length - 1;
      if (faults.hits("dataEndLost")) bytes = bytes.subarray(0, end);
      if (faults.hits("dataEndDoubled")) bytes = concat([bytes, Uint8Array.of(bytes[end] ?? CTRL_Z)]);
    }
    if (bytes !== origin.bytes) origin.isDamaged = true;
    return bytes;
  }

  // ---------------------------------------------------------------- to the host

  /** What befalls a line as a whole. */
  print(printed: Printed): void {
    const { faults, trace } = this.#world;
    trace.bytes("<", printed.bytes);
    const { kind } = printed;
    if (this.#held && kind === "completion") {
      const { printed: final } = this.#held;
      this.#held = undefined;
      this.#pass(printed, 0);
      return this.#pass(final, 0);
    }
    this.#releaseHeld();
    if (kind === "prompt") return this.#prompt(printed);
    if (kind === "final") return this.#final(printed);
    if (kind === "completion") return this.#completion(printed);
    if (kind === "echo" || kind === "banner") return this.#pass(printed, 0);
    if (faults.hits("lineLost")) return this.#lose();
    return this.#pass(printed, this.#lateness("lineLate"));
  }

  #prompt(printed: Printed): void {
    const { faults } = this.#world;
    if (faults.hits("promptLost") || faults.hits("lineLost")) return this.#lose();
    if (faults.hits("promptAfterUrc")) this.#talk("promptAfterUrc");
    if (faults.hits("promptAfterTimeout"))
      return void this.#untilGivenUp.push({ printed, name: "promptAfterTimeout" });
    const late = Math.max(this.#lateness("promptLate"), this.#lateness("lineLate"));
    const isBare = faults.hits("promptBare");
    const bytes = isBare ? printed.bytes.filter((byte) => byte > 0x20) : printed.bytes;
    this.#pass({ ...printed, bytes }, late);
    if (faults.hits("promptTwice")) this.#after("promptTwice", printed);
  }

  #final(printed: Printed): void {
    const { faults, clock } = this.#world;
    if (faults.hits("finalLost") || faults.hits("lineLost")) return this.#lose();
    if (faults.hits("completionFirst")) {
      const until = clock.now + faults.random("completionFirst").between(20, 900);
      this.#held = { printed, until };
      return clock.at(until, () => this.#held?.until === until && this.#releaseHeld());
    }
    if (faults.hits("finalAfterTimeout"))
      return void this.#untilGivenUp.push({ printed, name: "finalAfterTimeout" });
    this.#pass(printed, this.#lateness("lineLate"));
    if (faults.hits("progress")) this.#progress(printed);
    const isError = printed.bytes[2] !== O || printed.bytes[3] !== K;
    if (isError && faults.hits("errorTwice")) this.#after("errorTwice", printed);
  }

  #releaseHeld(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held) this.#pass(held.printed, 0);
  }

  #completion(printed: Printed): void {
    const { faults, clock } = this.#world;
    if (faults.hits("completionForeign")) this.#foreign(printed);
    if (faults.hits("completionLost") || faults.hits("lineLost")) return this.#lose();
    if (faults.hits("completionAfterTimeout"))
      return void this.#untilGivenUp.push({ printed, name: "completionAfterTimeout" });
    const isTwice = faults.hits("completionTwice");
    if (!faults.hits("completionLate")) {
      this.#pass(printed, this.#lateness("lineLate"));
      return isTwice ? this.#pass(printed, 0) : undefined;
    }
    // What comes meanwhile overtakes it.
    const late = faults.random("completionLate").lateness();
    clock.after(late, () => this.#pass(printed, 0));
  }

  /** The same once more, a little later. */
  #after(name: FaultName, printed: Printed): void {
    this.#world.clock.after(this.#world.faults.random(name).spread(1, 5000), () => this.#pass(printed, 0));
  }

  #lateness(name: FaultName): number {
    const { faults } = this.#world;
    return faults.hits(name) ? faults.random(name).lateness() : 0;
  }

  /** A line is gone as a whole: nothing that is left of it can be misread. */
  #lose(): void {}

  /** The host has given something up: now comes what it waited for, and the host has begun something else. */
  gaveUp(): void {
    const { clock, faults } = this.#world;
    for (const { printed, name } of this.#untilGivenUp.splice(0))
      clock.after(faults.random(name).spread(1, 3000), () => this.#pass(printed, 0));
  }

  /** The completion of somebody else's command: another client, another message id. */
  #foreign({ cause, bytes }: Printed): void {
    const text = String.fromCharCode(...bytes);
    const random = this.#world.faults.random("completionForeign");
    const numbers = [...text.matchAll(/\d+/g)];
    const changed = numbers[random.between(0, Math.max(0, numbers.length - 2))];
    if (!changed || numbers.length < 2) return;
    const value = Number(changed[0]) + random.between(1, 3);
    const line = text.slice(0, changed.index) + String(value) + text.slice(changed.index + changed[0].length);
    this.#pass({ kind: "completion", bytes: toBytes(line), cause }, 0);
  }

  /** A report on the way, where the command knows one. */
  #progress({ cause }: Printed): void {
    if (!cause) return;
    const { family } = this.#world;
    const name = /^AT([^=?]*)/.exec(String.fromCharCode(...cause.bytes.subarray(0, 40)))?.[1];
    const form = Object.values(family.forms).find(
      (each) => each.command === name && each.outcomes?.["progress"],
    );
    const ids = String.fromCharCode(...cause.bytes).match(/=(\d+),(\d+)/);
    if (!form?.completion || !ids) return;
    const values: Record<string, number> = {};
    form.completion.match.forEach((field, i) => (values[field] = Number(ids[i + 1])));
    for (const [field, value] of Object.entries(form.outcomes?.["progress"]?.fields ?? {}))
      values[field] = Number(typeof value === "object" ? value[0] : value);
    this.#pass({ kind: "completion", bytes: formatLine(printLine(form.completion, values)), cause }, 0);
  }

  /** The bytes of a line go on their way. */
  #pass(printed: Printed, late: number): void {
    const { faults, clock } = this.#world;
    if (faults.hits("urcFlood"))
      for (let i = 0; i < 300; i++) this.#send(this.#idleTalk("urcFlood"), clock.now);
    if (faults.hits("garbled")) this.#garbledUntil = clock.now + faults.random("garbled").spread(50, 20_000);
    if (faults.hits("endlessLine")) this.#send(new Uint8Array(ENDLESS).fill(0x78), clock.now);
    if (faults.hits("answerFlood")) this.#flood(printed);
    if (faults.hits("noiseLine")) this.#send(this.#noiseLine(), clock.now);
    const at = clock.now + late + (faults.hits("lineBurst") ? faults.random("lineBurst").spread(5, 1500) : 0);
    const before = printed.bytes;
    const bytes = this.#damage(before, IN);
    if (bytes !== before) this.damages++;
    this.#send(bytes, at);
    if (faults.hits("lineDoubled")) {
      this.damages++;
      this.#send(bytes, at);
    }
    if (faults.hits("urcBetween")) this.#talk("urcBetween");
  }

  /** The same answer, again and again. */
  #flood(printed: Printed): void {
    if (printed.kind !== "response") return;
    const line = String.fromCharCode(...printed.bytes);
    this.damages++;
    this.#send(toBytes(line.repeat(Math.ceil(ENDLESS / line.length))), this.#world.clock.now);
  }

  #talk(name: FaultName): void {
    this.#send(this.#idleTalk(name), this.#world.clock.now);
  }

  #idleTalk(name: FaultName): Uint8Array {
    return formatLine(this.#world.faults.random(name).pick(IDLE_TALK));
  }

  #noiseLine(): Uint8Array {
    const random = this.#world.faults.random("noiseLine");
    return Uint8Array.from({ length: random.between(1, 30) }, () => random.between(0, 255));
  }

  #send(bytes: Uint8Array, at: number): void {
    const { clock, trace } = this.#world;
    for (const piece of this.#cut(bytes)) {
      this.#inFreeAt = Math.max(this.#inFreeAt, at) + this.#timing.next() * 2;
      const arrive = (): void => {
        if (clock.hostWakesAt > clock.now) return clock.at(clock.hostWakesAt, arrive);
        trace.bytes("«", piece);
        this.#take?.(piece);
      };
      clock.at(this.#inFreeAt, arrive);
    }
  }

  // ---------------------------------------------------------------- bytes

  #damage(bytes: Uint8Array, names: typeof OUT | typeof IN): Uint8Array {
    const { faults, clock } = this.#world;
    let left = bytes;
    if (this.#garbledUntil > clock.now && !faults.isOver) {
      const random = faults.random("garbled");
      return left.map(() => random.between(0, 255));
    }
    for (const at of faults.places(names.lost, left.length).reverse()) left = without(left, at);
    for (const at of faults.places(names.doubled, left.length).reverse())
      left = inserted(left, at, left.subarray(at, at + 1));
    for (const at of faults.places(names.noise, left.length).reverse())
      left = inserted(left, at, Uint8Array.of(faults.random(names.noise).pick(NOISE)));
    for (const at of faults.places(names.flipped, left.length)) {
      left = left.slice();
      left[at] = (left[at] as number) ^ (1 << faults.random(names.flipped).between(0, 7));
    }
    for (const at of faults.places(names.run, left.length).reverse()) left = this.#run(left, at, names.run);
    return left;
  }

  #run(bytes: Uint8Array, at: number, name: "outOverrun" | "inUrc"): Uint8Array {
    if (name === "inUrc") return inserted(bytes, at, this.#idleTalk("inUrc"));
    const lost = this.#world.faults.random("outOverrun").between(2, 40);
    return concat([bytes.subarray(0, at), bytes.subarray(at + lost)]);
  }

  #cut(bytes: Uint8Array): Uint8Array[] {
    if (bytes.length === 0) return [];
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < bytes.length;) {
      const size = bytes.length > 10_000 ? 8192 : this.#cuts.between(1, this.#cutting);
      pieces.push(bytes.slice(at, at + size));
      at += size;
    }
    return pieces;
  }
}

const [O, K] = [0x4f, 0x4b];
const OUT = {
  lost: "outLost",
  doubled: "outDoubled",
  noise: "outNoise",
  flipped: "outFlipped",
  run: "outOverrun",
} as const;
const IN = {
  lost: "inLost",
  doubled: "inDoubled",
  noise: "inNoise",
  flipped: "inFlipped",
  run: "inUrc",
} as const;

function without(bytes: Uint8Array, at: number): Uint8Array {
  return concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
}

function inserted(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}
