// One input made of others: some changes at random, of which each is small. The same random numbers, the same input.

import { concat } from "../../runtime/bytes.js";
import { pick } from "../helpers/spoil.js";

type Random = () => number;

export interface Sources {
  readonly corpus: readonly Uint8Array[];
  readonly tokens: readonly Uint8Array[];
  readonly maximum: number;
}

/** Bytes at which programs decide. */
const INTERESTING = [
  0, 1, 9, 0x0a, 0x0d, 0x1a, 0x1b, 0x20, 0x22, 0x2c, 0x2d, 0x30, 0x39, 0x3a, 0x3e, 0x5c, 0x7f, 0x80, 0xc3,
  0xff,
];

type Mutation = (bytes: Uint8Array, random: Random, sources: Sources) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => changed(bytes, at(bytes, random), (byte) => byte ^ (1 << below(8, random))),
  (bytes, random) => changed(bytes, at(bytes, random), () => below(256, random)),
  (bytes, random) => changed(bytes, at(bytes, random), () => pick(INTERESTING, random)),
  (bytes, random) => spliced(bytes, at(bytes, random), 0, Uint8Array.of(pick(INTERESTING, random))),
  (bytes, random) => spliced(bytes, at(bytes, random), 1 + below(4, random), new Uint8Array(0)),
  (bytes, random) => spliced(bytes, at(bytes, random), length(bytes, random), new Uint8Array(0)),
  (bytes, random) => spliced(bytes, at(bytes, random), 0, partOf(bytes, random)),
  (bytes, random) => spliced(bytes, at(bytes, random), 0, digits(random)),
  (bytes, random, { tokens }) => spliced(bytes, at(bytes, random), 0, pick(tokens, random)),
  (bytes, random, { tokens }) => overwritten(bytes, at(bytes, random), pick(tokens, random)),
  (bytes, random, { corpus }) => spliced(bytes, at(bytes, random), 0, partOf(pick(corpus, random), random)),
  (bytes, random, { corpus }) =>
    concat([bytes.subarray(0, at(bytes, random)), tailOf(pick(corpus, random), random)]),
  (bytes, random) => repeated(bytes, random),
];

export function mutate(bytes: Uint8Array, random: Random, sources: Sources): Uint8Array {
  let mutated = bytes;
  const changes = 1 << below(4, random);
  for (let i = 0; i < changes; i++) mutated = pick(MUTATIONS, random)(mutated, random, sources);
  return mutated.slice(0, sources.maximum);
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function at(bytes: Uint8Array, random: Random): number {
  return below(bytes.length + 1, random);
}

/** Short ones more often. */
function length(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() ** 3 * bytes.length);
}

function changed(bytes: Uint8Array, place: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  if (place < copy.length) copy[place] = change(copy[place] as number);
  return copy;
}

function spliced(bytes: Uint8Array, place: number, remove: number, insert: Uint8Array): Uint8Array {
  return concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]);
}

function overwritten(bytes: Uint8Array, place: number, by: Uint8Array): Uint8Array {
  return spliced(bytes, place, by.length, by);
}

function partOf(bytes: Uint8Array, random: Random): Uint8Array {
  const start = at(bytes, random);
  return bytes.subarray(start, start + 1 + length(bytes, random));
}

function tailOf(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(at(bytes, random));
}

function digits(random: Random): Uint8Array {
  const value = Math.floor(2 ** (random() * 40)) - 1;
  return new TextEncoder().encode(String(random() < 0.1 ? -value : value));
}

/** A part again and again: what takes more than linear time shows itself. */
function repeated(bytes: Uint8Array, random: Random): Uint8Array {
  const part = partOf(bytes, random).subarray(0, 64);
  return spliced(
    bytes,
    at(bytes, random),
    0,
    concat(Array.from({ length: 1 + below(32, random) }, () => part)),
  );
}
