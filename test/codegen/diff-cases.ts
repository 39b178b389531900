/**
 * For each rule of the diff, what to change in the Acme family so that it speaks; where its level depends on who writes
 * the value, for both ends.
 *
 * Strategy: data. A case is a change by pointers; `from` is done to the older family, `to` to the newer one. Removing is
 * the addition read backwards. diff.test.ts demands of every case this rule and no other.
 */
import type { Json } from "../../runtime/spec/pointer.js";
import type { Direction, Level, RuleId } from "../../codegen/diff/rules.js";
import { members } from "./acme.js";

export type Edits = { readonly [pointer: string]: Json | undefined };

export interface DiffCase {
  readonly rule: RuleId;
  readonly level: Level;
  readonly direction?: Direction;
  readonly from?: Edits;
  readonly to?: Edits;
  /** The one form or URC whose wireHash changes; without it none does. */
  readonly hash?: string;
}

const OPEN = "/commands/+ZOPEN/forms/set";
const PARAMETERS = `${OPEN}/parameters`;
const HOST = `${PARAMETERS}/properties/host`;
const PORT = `${PARAMETERS}/properties/port`;
const TIMEOUT = `${PARAMETERS}/properties/timeout`;
const RESULT = `${OPEN}/completion/properties/result`;
const DISC = "/commands/+ZDISC/forms/set/parameters";
const PUB = "/commands/+ZPUB/forms/set";
const LOST = "/urcs/+ZLOST";
const STATE = "/commands/+ZSTAT/forms/read/response/properties/state/oneOf/2";
const INTEGER: Json = { type: "integer" };
const ONE = members("Member", 1);
const TABLE: Json = {
  title: "Spare",
  source: { section: "9" },
  codes: { "1": { key: "one", title: "One" } },
};
const STRANGER: Json = { title: "New", source: { section: "9" }, forms: { execute: {} } };

type More = Omit<DiffCase, "rule" | "level" | "to">;

function say(rule: RuleId, level: Level, to: Edits, more: More = {}): DiffCase {
  return { rule, level, to, ...more };
}

function sent(rule: RuleId, level: Level, to: Edits, hash = "zopen.set", from: Edits = {}): DiffCase {
  return { rule, level, direction: "sent", from, to, hash };
}

function printed(rule: RuleId, level: Level, to: Edits, hash = "zopen.set", from: Edits = {}): DiffCase {
  return { rule, level, direction: "printed", from, to, hash };
}

/** The same change the other way round. */
function back(rule: RuleId, level: Level, { from, to, ...rest }: DiffCase): DiffCase {
  return { ...rest, rule, level, ...(to && { from: to }), ...(from && { to: from }) };
}

const discWith = (wire: Json[], required: string[]): Edits => ({
  [`${DISC}/properties/mode`]: INTEGER,
  [`${DISC}/x-at-wire`]: wire,
  [`${DISC}/required`]: required,
});
const lostWith = (wire: Json[], required: string[]): Edits => ({
  [`${LOST}/fields/properties/mode`]: INTEGER,
  [`${LOST}/fields/x-at-wire`]: wire,
  [`${LOST}/fields/required`]: required,
});
const discRequired = discWith(["client", "mode"], ["client", "mode"]);
const discOptional = discWith(["client", { optional: ["mode"] }], ["client"]);
const lostRequired = lostWith(["client", "cause", "mode"], ["client", "cause", "mode"]);
const lostOptional = lostWith(["client", "cause", { optional: ["mode"] }], ["client", "cause"]);

const appended = sent("value-appended", "minor", discOptional, "zdisc.set");
const appendedPrinted = printed("value-appended", "major", lostOptional, "zlost");
const openedSent = sent("opened", "minor", { [`${PORT}/x-at-open`]: true });
const openedPrinted = printed("opened", "major", { [`${RESULT}/x-at-open`]: true });
const memberPrinted = printed("member-added", "major", { [STATE]: members("State", 2)[0] }, "zstat.read");

export const CASES: readonly DiffCase[] = [
  sent("unlisted", "major", { [`${TIMEOUT}/x-at-unit`]: "ms" }),
  sent("unlisted", "major", { [`${PARAMETERS}/x-at-rules/0/must`]: "be-given" }),
  printed("unlisted", "major", { [`${OPEN}/completion/x-at-separator`]: ":" }),
  printed("unlisted", "major", { [`${LOST}/role`]: "information" }, "zlost"),

  say("words", "patch", { "/commands/+ZOPEN/title": "Something else" }),
  say("words", "patch", { [`${PORT}/description`]: "Something else." }),
  say("words", "patch", { [`${PORT}/x-at-name`]: "tcp_port" }),
  say("words", "patch", { "/commands/+ZVER/source/section": "2.33" }),
  say("words", "patch", { "/commands/+ZVER/status": "observed" }),
  say("words", "patch", { [`${PARAMETERS}/x-at-rules/0/why`]: "Something else." }),
  say("words", "patch", { [`${OPEN}/timeLimit/status`]: "inferred" }),
  say("words", "patch", { [`${OPEN}/examples`]: [] }),
  say("words", "patch", { "/definitions/qos/oneOf/1/title": "Something else" }),
  say("words", "patch", { "/codes/results/codes/0/title": "Something else" }),
  say("words", "patch", { "/lifecycle/states/closed": "Something else." }),
  say("words", "patch", { "/manual/version": "2" }),
  say("words", "patch", { "/notes/one": { text: "One.", section: "1" } }),
  say("secret", "patch", { [`${HOST}/x-at-secret`]: true }),

  say("added", "minor", { "/commands/+ZNEW": STRANGER }),
  say("added", "minor", { "/commands/+ZVER/forms/test": { printed: ["+ZVER: x"] } }),
  say("added", "minor", { "/urcs/ZNEW": { title: "New", source: { section: "9" }, role: "information" } }),
  say("added", "minor", { "/codes/results/codes/9": { key: "nine", title: "Nine" } }),
  say("added", "minor", { "/settings/other": { title: "Other" } }),
  say("added", "minor", { "/modules/1": "Z2" }),
  say("added", "minor", { "/lifecycle/transitions/closed/+ZLOST": "closed" }),
  say("removed", "major", { "/commands/+ZVER": undefined }),
  say("removed", "major", { "/commands/+ZOPEN/forms/test": undefined }),
  say("removed", "major", { "/urcs/ZREADY": undefined }),
  say("removed", "major", { "/codes/results/codes/0": undefined }),
  say("renamed", "major", { "/family": "acme-z2" }),
  say("renamed", "major", { "/codes/other": TABLE }, { from: { "/codes/spare": TABLE } }),
  say("renamed", "major", {
    [`${LOST}/fields/x-at-prefix`]: "+ZLOST",
    "/urcs/+ZGONE": "/urcs/+ZLOST",
    [LOST]: undefined,
  }),
  say("renamed", "major", {
    "/commands/+ZCFG/forms/set.alive": "/commands/+ZCFG/forms/set.keepAlive",
    "/commands/+ZCFG/forms/set.keepAlive": undefined,
  }),
  sent(
    "property-renamed",
    "major",
    {
      "/commands/+ZCFG/forms/set.keepAlive/parameters/properties": {
        client: { $ref: "#/definitions/client" },
        seconds: { type: "integer", minimum: 0 },
      },
      "/commands/+ZCFG/forms/set.keepAlive/parameters/required": ["client", "seconds"],
      "/commands/+ZCFG/forms/set.keepAlive/parameters/x-at-wire/2": "seconds",
    },
    "zcfg.set.keepAlive",
  ),
  say("type-renamed", "major", { [`${DISC}/title`]: "ZdiscOther" }),
  say("identifier-renamed", "major", { "/definitions/qos/oneOf/1/x-at-key": "atLeastOnce" }),
  say("identifier-renamed", "major", { "/codes/results/codes/0/key": "finished" }),
  say(
    "identifier-renamed",
    "major",
    { "/codes/spare": TABLE, [`${RESULT}/oneOf`]: ONE, [`${RESULT}/x-at-codes`]: "spare" },
    { from: { "/codes/spare": TABLE, [`${RESULT}/oneOf`]: ONE }, hash: "zopen.set" },
  ),
  say(
    "identifier-renamed",
    "major",
    { [`${PORT}/oneOf`]: ONE, [`${PORT}/x-at-codes`]: "results" },
    { from: { [`${PORT}/oneOf`]: ONE }, hash: "zopen.set" },
  ),
  say("part", "major", { [`${PUB}/data`]: undefined }, { hash: "zpub.set" }),
  say("part", "major", { [`${LOST}/fields`]: undefined }, { hash: "zlost" }),
  say("final", "major", { "/finals/NO CARRIER": { kind: "error", title: "x", source: { section: "1" } } }),

  sent("value-added", "major", discRequired, "zdisc.set"),
  sent(
    "value-added",
    "major",
    discWith(["client", { literal: "now" }, { optional: ["mode"] }], ["client"]),
    "zdisc.set",
    discOptional,
  ),
  printed("value-added", "major", lostRequired, "zlost"),
  appended,
  appendedPrinted,
  sent(
    "value-inserted",
    "major",
    { ...discWith([{ optional: ["mode"] }, "client"], ["client"]) },
    "zdisc.set",
  ),
  back("value-removed", "major", appended),
  back("value-removed", "major", appendedPrinted),
  sent(
    "reordered",
    "major",
    { [`${PUB}/parameters/x-at-wire`]: ["client", "qos", "topic", "size"] },
    "zpub.set",
  ),
  sent(
    "reordered",
    "major",
    {
      "/commands/+ZSUB/forms/set/parameters/properties/subscriptions/items/properties": {
        qos: { $ref: "#/definitions/qos" },
        topic: { type: "string", description: "Some text.", "x-at-max-bytes": 64 },
      },
    },
    "zsub.set",
  ),
  sent(
    "regrouped",
    "major",
    discWith([{ optional: ["client", { optional: ["mode"] }] }], []),
    "zdisc.set",
    discWith([{ optional: ["client", "mode"] }], []),
  ),
  sent("became-required", "major", discRequired, "zdisc.set", discOptional),
  printed("became-required", "minor", lostRequired, "zlost", lostOptional),
  sent("became-optional", "minor", discOptional, "zdisc.set", discRequired),
  printed("became-optional", "major", lostOptional, "zlost", lostRequired),

  sent("narrowed", "major", { [`${PORT}/maximum`]: 100 }),
  sent("narrowed", "major", { [`${PORT}/minimum`]: 2 }),
  sent("narrowed", "major", { [`${HOST}/x-at-max-bytes`]: 99 }),
  sent("narrowed", "major", { [`${HOST}/x-at-charset`]: "ascii" }),
  sent("narrowed", "major", { [`${PORT}/oneOf`]: members("Member", 1) }),
  sent("narrowed", "major", { [`${PUB}/data/forbidden`]: [26] }, "zpub.set"),
  say("narrowed", "major", { "/line/maximum": 255 }),
  printed("narrowed", "minor", { [`${RESULT}/maximum`]: 2 }),
  sent("widened", "minor", { [`${PORT}/maximum`]: undefined }),
  sent("widened", "minor", { [`${PUB}/data/maximum`]: 2048 }, "zpub.set"),
  sent("widened", "minor", { [`${OPEN}/window`]: 2 }),
  printed("widened", "major", { [`${RESULT}/maximum`]: 4 }),
  say("widened", "major", { "/receive/maximum": 2048 }),

  sent("member-added", "minor", { [`${PORT}/oneOf`]: members("Member", 1, 2) }, "zopen.set", {
    [`${PORT}/oneOf`]: members("Member", 1),
  }),
  memberPrinted,
  back("member-removed", "major", memberPrinted),
  sent("member-removed", "major", { [`${PORT}/oneOf`]: members("Member", 1) }, "zopen.set", {
    [`${PORT}/oneOf`]: members("Member", 1, 2),
  }),
  sent("open-changed", "minor", { [`${PORT}/maximum`]: 9, [`${PORT}/x-at-open`]: true }, "zopen.set", {
    [`${PORT}/x-at-open`]: true,
  }),
  printed("open-changed", "minor", { [`${LOST}/fields/properties/cause/maximum`]: 9 }, "zlost"),
  openedSent,
  openedPrinted,
  back("closed", "major", openedSent),
  back("closed", "minor", openedPrinted),
  sent("writing", "major", { [`${HOST}/x-at-quoting`]: "bare" }),
  sent("writing", "major", { [`${PORT}/x-at-radix`]: 16 }),
  printed("writing", "major", { [`${LOST}/fields/properties/cause/type`]: "string" }, "zlost"),
  sent("default-known", "minor", { [`${PORT}/default`]: 1883 }),
  sent("default", "major", { [`${TIMEOUT}/default`]: 31 }),
  sent("default", "major", { [`${TIMEOUT}/default`]: undefined }),
  say("default", "major", { "/settings/timeout/default": 31 }),

  say("answer", "major", { [`${OPEN}/answers/1`]: ["completion", "ok"] }, { hash: "zopen.set" }),
  say("answer", "major", { [`${OPEN}/outcomes/failed/fields/result`]: 2 }, { hash: "zopen.set" }),
  say(
    "answer",
    "major",
    { [`${OPEN}/outcomes`]: { failed: { fields: { result: 1 } }, done: { fields: { result: 0 } } } },
    { hash: "zopen.set" },
  ),
  say("answer", "major", { [`${OPEN}/completion/x-at-match`]: [] }, { hash: "zopen.set" }),
  say(
    "test-answer",
    "minor",
    { "/commands/+ZOPEN/forms/test/printed/0": "+ZOPEN: x" },
    { hash: "zopen.test" },
  ),
  say("time-longer", "major", { "/commands/+ZVER/timeLimit": { seconds: 1 } }, { hash: "zver.execute" }),
  say(
    "time-shorter",
    "minor",
    { "/commands/+ZVER/timeLimit": { milliseconds: 1 } },
    { hash: "zver.execute" },
  ),
  say("time", "major", { [`${OPEN}/timeLimit/secondsOf/1/plus`]: 2 }, { hash: "zopen.set" }),
  say("behaviour", "major", { [`${OPEN}/effect/do`]: "connect" }, { hash: "zopen.set" }),
  say("behaviour", "major", { [`${OPEN}/refusals`]: undefined }, { hash: "zopen.set" }),
  say("behaviour", "major", { "/refusals/unknown/final": "+CME ERROR" }),
  say("behaviour", "major", { "/lifecycle/transitions/connected/+ZLOST": "connected" }),
  say("behaviour-known", "minor", { [`${PUB}/effect`]: { do: "publish" } }, { hash: "zpub.set" }),
  say("advice", "minor", { "/probes": ["zver.execute", "zstat.read"] }),
  say("advice", "minor", { "/recipes/connect/steps/1/bind/timeout/const": 31 }),
  say("advice", "minor", { "/lifecycle/observe": [] }),
];
