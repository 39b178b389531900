/**
 * Who may import whom, as data: the table of the architecture document, read from the top; the first row that fits a
 * file counts. A row says all that its files may import, its own room included; whatever is not listed is forbidden.
 */
import type { Room } from "./check.js";

const COMMON = ["runtime/model.ts", "runtime/errors.ts", "runtime/bytes.ts", "runtime/usage.ts"];
const MODEL = ["runtime/model.ts"];
export const CODEC = "runtime/codec/**";
const LIFECYCLE = "runtime/lifecycle/**";
const FRAMING = "runtime/framing/**";
const EXCHANGE = "runtime/exchange/**";
/** What both ends of the line speak: bytes to items, and one command with its answer. */
const LANGUAGE = [CODEC, FRAMING, EXCHANGE, LIFECYCLE];
/** How a spec becomes tables is said once, for the generator and for `familyFrom`. */
const SPEC = "runtime/spec/**";
const GENERATOR_PACKAGES = ["node:**", "ajv", "ajv/**", "json-schema-to-typescript", "recheck"];

const VIRTUAL = [...LANGUAGE, "runtime/virtual/**", ...COMMON];

export const ROOMS: Room[] = [
  { name: "model", files: MODEL, may: [], pure: true },
  { name: "errors", files: ["runtime/errors.ts"], may: [], types: MODEL, pure: true },
  { name: "bytes", files: ["runtime/bytes.ts"], may: [], pure: true },
  { name: "usage", files: ["runtime/usage.ts"], may: ["runtime/errors.ts"], pure: true },
  {
    name: "index",
    files: ["runtime/index.ts"],
    may: [
      ...["runtime/client/**", "runtime/session/**", "runtime/procedure/**", CODEC, LIFECYCLE],
      ...["runtime/model.ts", "runtime/errors.ts"],
    ],
    composition: true,
    types: ["runtime/transport/transport.ts"],
  },
  { name: "codec", files: [CODEC], may: [CODEC, ...COMMON], pure: true },
  { name: "lifecycle", files: [LIFECYCLE], may: [LIFECYCLE], types: MODEL, pure: true },
  { name: "framing", files: [FRAMING], may: [FRAMING, CODEC, ...COMMON], pure: true },
  { name: "exchange", files: [EXCHANGE], may: [...LANGUAGE, ...COMMON], pure: true },
  {
    name: "session",
    files: ["runtime/session/**"],
    may: ["runtime/session/**", ...LANGUAGE, ...COMMON],
    pure: true,
  },
  {
    name: "procedure",
    files: ["runtime/procedure/**"],
    may: ["runtime/procedure/**", ...LANGUAGE, ...COMMON],
    pure: true,
  },
  {
    name: "client",
    files: ["runtime/client/**"],
    may: ["runtime/client/**", "runtime/session/**", "runtime/procedure/**", CODEC, LIFECYCLE, ...COMMON],
    types: ["runtime/transport/transport.ts"],
  },
  {
    name: "virtual's bridge and server",
    files: ["runtime/virtual/bridge*.ts", "runtime/virtual/bridge/**", "runtime/virtual/server*.ts"],
    may: VIRTUAL,
    types: ["runtime/transport/transport.ts"],
    packages: ["node:**", "mqtt"],
  },
  { name: "virtual", files: ["runtime/virtual/**"], may: VIRTUAL, pure: true },
  {
    // Of a family that is not built in nobody has made the tables before, so the meta-schema itself is its judge.
    name: "spec",
    files: [SPEC],
    may: [SPEC, "spec/schema/spec.schema.json", "runtime/errors.ts", "runtime/usage.ts"],
    types: MODEL,
    pure: true,
  },
  {
    name: "log",
    files: ["runtime/log/**"],
    may: ["runtime/log/**", ...LANGUAGE, ...COMMON],
    pure: true,
  },
  {
    name: "the transports without Node",
    files: ["duplex", "link", "memory", "stream", "transport", "web-streams"].map(
      (name) => `runtime/transport/${name}.ts`,
    ),
    may: ["runtime/transport/**", "runtime/errors.ts", "runtime/bytes.ts", "runtime/usage.ts"],
  },
  {
    name: "transport",
    files: ["runtime/transport/**"],
    may: ["runtime/transport/**", "runtime/errors.ts", "runtime/bytes.ts", "runtime/usage.ts"],
    packages: ["node:**"],
  },
  {
    name: "cli",
    files: ["runtime/cli/**", "runtime/cli.ts"],
    may: ["runtime/**", "generated/**", "codegen/**"],
    packages: ["node:**", "commander"],
  },
  {
    name: "codegen's emitters",
    files: ["codegen/emit/**"],
    may: ["codegen/**", "spec/**", SPEC],
    types: [...MODEL, "runtime/errors.ts"],
    packages: [...GENERATOR_PACKAGES, "ts-morph"],
  },
  {
    name: "codegen's checks",
    files: ["codegen/check/**", "codegen/vectors/**", "codegen/audit/examples.ts"],
    may: ["codegen/**", "spec/**", SPEC, CODEC, "runtime/bytes.ts", "runtime/exchange/answer-automaton.ts"],
    types: MODEL,
    packages: GENERATOR_PACKAGES,
  },
  {
    name: "codegen",
    files: ["codegen/**"],
    may: ["codegen/**", "spec/**", SPEC],
    types: MODEL,
    packages: GENERATOR_PACKAGES,
  },
  { name: "generated", files: ["generated/**"], may: ["generated/**"], types: MODEL },
];

// The names of modules are short: they count only where no letter or digit stands before them, as in a hash.
export const MAKERS = /QMT|CMQTT|quectel|simcom|(?<![a-z0-9])(M26|M35|MC20|MC30|BC20|BC660|A7600)/i;

/** Families that do not exist (test/families) are as unknown to the engine: their names, and those of their commands. */
export const MADE_UP =
  /(?<![a-z])(ash|beech|cedar|dogwood|elm)(?![a-z])|\+(LEAF|BARK)|%TWIG|\^(ROOT|RAIN|PETAL)|leaf(pub|raw)|bark(pub|conf)|twig(pub|up)|root(pub|con)/i;
