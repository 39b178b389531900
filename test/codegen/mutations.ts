/**
 * For each code that the generator can report, what to change in the Acme family so that it is reported.
 *
 * Strategy: data. Most mutations are a JSON pointer and a value; where whole files matter, a function of the family gives
 * the files of the spec folder. checks.test.ts walks the list of codes and demands at least one mutation of each.
 */
import type { Json, JsonObject } from "../../runtime/spec/pointer.js";
import type { Code } from "../../codegen/spec/problem.js";
import { acmeFamily, FAMILY_FILE, fetching, members } from "./acme.js";
import { edit, type Files } from "./workspace.js";

type Edits = { readonly [pointer: string]: Json | undefined };
interface Whole {
  /** Files of the spec folder, in place of the family or beside it. */
  readonly spec?: (family: JsonObject) => Files;
  readonly out?: Files;
}
export type Mutation = { readonly edits: Edits } | { readonly whole: Whole };

export const at = (edits: Edits): Mutation => ({ edits });
const instead = (text: (family: string) => string): Mutation => ({
  whole: { spec: (family) => ({ [FAMILY_FILE]: text(JSON.stringify(family)) }) },
});
const based = (files: { readonly [path: string]: Json }, list: string[], edits: Edits = {}): Mutation => ({
  whole: {
    spec: (family) => {
      for (const [pointer, value] of Object.entries({ ...edits, "/extends": list }))
        edit(family, pointer, value);
      const texts = Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]);
      return { ...(Object.fromEntries(texts) as Files), [FAMILY_FILE]: JSON.stringify(family) };
    },
  },
});

const OPEN = "/commands/+ZOPEN/forms/set";
const PARAMETERS = `${OPEN}/parameters`;
const PORT = `${PARAMETERS}/properties/port`;
const DEEP = "[".repeat(80) + "]".repeat(80);
const STATE = "/commands/+ZSTAT/forms/read/response";
const OTHER_STATE: Json = [{ const: 1, "x-at-key": "state0", title: "State 0" }];
const IDENTITY: Json = {
  manufacturer: { text: "Acme Ltd", words: ["acme"] },
  model: { text: "Acme Z1", words: ["Z1"] },
  revision: { text: "1.0", words: ["1"] },
};
const STRANGE_IDENTITY: Json = { ...IDENTITY, model: { text: "Acme AZ1", words: ["Z1"] } };
const ASKING: Edits = {
  "/commands/+ZVER/forms/execute/effect": { line: { version: { identity: "revision" } } },
};
const STEP = "/recipes/connect/steps/1";
const set = (properties: JsonObject, wire: Json): Json => ({
  parameters: {
    title: "ZopenSetOther",
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    "x-at-wire": wire,
  },
});

export const MUTATIONS: { readonly [code in Code]: readonly Mutation[] } = {
  "json-syntax": [instead((text) => `${text}x`), instead(() => '{"a": 1e999}'), instead(() => '{"a": "b')],
  "file-missing": [based({}, ["../base.json"])],
  "file-too-large": [instead((text) => text + " ".repeat(4 * 1024 * 1024))],
  "nesting-too-deep": [instead(() => `{"a": ${DEEP}}`)],
  "key-repeated": [instead((text) => text.replace("{", '{"format":1,'))],
  "key-forbidden": [
    instead((text) => text.replace("{", '{"__proto__":{},')),
    instead((text) => text.replace('"settings":{', '"settings":{"constructor":{"title":"x"},')),
    instead((text) => text.replace('"settings":{', '"settings":{"\\u0070rototype":{"title":"x"},')),
  ],
  "family-missing": [{ whole: { spec: () => ({}) } }],
  "extends-outside": [based({ "../elsewhere.json": {} }, ["../../../elsewhere.json"])],
  "extends-loop": [based({ "acme/base.json": { extends: ["./families/z1.json"] } }, ["../base.json"])],
  "remove-missing": [at({ "/settings/other": null }), at({ "/settings/timeout/status": null })],
  "merge-conflict": [
    based({ "acme/a.json": { line: { maximum: 100 } }, "acme/b.json": { line: { maximum: 200 } } }, [
      "../a.json",
      "../b.json",
    ]),
  ],
  schema: [
    at({ "/colour": "green" }),
    at({ "/family": "../../etc" }),
    at({ "/family": "a/b" }),
    at({ "/maker": undefined }),
    at({ [`${PORT}/tsType`]: "any" }),
    at({ [`${PORT}/if`]: {} }),
    at({ [`${PARAMETERS}/title`]: "Zopen; evil()" }),
    at({ "/settings/a b": { title: "x" } }),
    at({ "/commands/+ZOPEN/forms/set.x;y": {} }),
    at({ "/definitions/qos/oneOf/1/x-at-key": undefined }),
    at({ "/definitions/qos/oneOf/1/x-at-key": "Not lower" }),
    at({ "/codes/results/codes/0/key": undefined }),
  ],
  "section-missing": [at({ "/commands/+ZOPEN/source": undefined }), at({ "/urcs/+ZLOST/source": {} })],
  "ref-unknown": [at({ [PORT]: { $ref: "#/definitions/nowhere" } })],
  "ref-loop": [
    at({ "/definitions/a": { $ref: "#/definitions/b" }, "/definitions/b": { $ref: "#/definitions/a" } }),
    at({ "/definitions/a": { type: "array", items: { $ref: "#/definitions/a" } } }),
  ],
  "keyword-forbidden": [
    at({ [`${PARAMETERS}/properties/host/x-at-escapes`]: '",' }),
    at({
      [`${PARAMETERS}/properties/host/x-at-escapes`]: '"\\',
      [`${PARAMETERS}/properties/host/x-at-quoting`]: "bare",
    }),
    at({ [`${PORT}/x-at-max-bytes`]: 3 }),
    at({ [`${PORT}/type`]: undefined }),
    at({ [`${PORT}/type`]: "object" }),
    at({ [`${PARAMETERS}/x-at-rows`]: [{ prefix: "STATE", wire: ["port"] }] }),
    at({ "/commands/+ZUNS/forms/set/parameters/properties/topics/items": undefined }),
    at({
      "/commands/+ZSUB/forms/set/parameters/properties/subscriptions/items/additionalProperties": undefined,
    }),
  ],
  "name-collision": [
    at({ "/commands/+Z-OPEN": { title: "x", source: { section: "9" }, forms: { read: {} } } }),
    at({ "/urcs/+Z LOST": { title: "x", source: { section: "9" }, role: "lost" } }),
    at({ "/settings/timeOut": { title: "x" } }),
    at({ "/commands/+ZCFG/forms/set.keepalive": {} }),
    { whole: { spec: (family) => twice(family) } },
    at({ "/definitions/qos/oneOf/1/x-at-key": "level0" }),
    at({ "/codes/results/codes/0/key": "notdone" }),
    at({ "/codes/zpubQos": { title: "x", source: { section: "9" }, codes: {} } }),
    at({ "/commands/+ZSTAT/forms/set": set({ state: { type: "integer", oneOf: OTHER_STATE } }, ["state"]) }),
  ],
  "name-reserved": [
    at({ "/settings/delete": { title: "x" } }),
    at({ "/settings/hasOwnProperty": { title: "x" } }),
    at({ "/definitions/qos/oneOf/1/x-at-key": "delete" }),
    at({ "/codes/results/codes/0/key": "constructor" }),
    at({ "/commands/+ZVER/forms/execute/response/title": "Record" }),
  ],
  "title-repeated": [at({ [`${PARAMETERS}/title`]: "ZpubSet" })],
  "wire-unknown": [
    at({ [`${PARAMETERS}/x-at-wire/1`]: "nothing" }),
    at({ [`${PARAMETERS}/x-at-wire/1`]: { repeat: "host" } }),
    at({ [`${PARAMETERS}/required/1`]: "nothing" }),
  ],
  "wire-missing": [at({ [`${PARAMETERS}/x-at-wire`]: ["client", "host"] })],
  "wire-repeated": [
    at({ [`${PARAMETERS}/x-at-wire/2`]: "host" }),
    at({ [`${STATE}/x-at-rows`]: [{ prefix: "STATE", wire: ["state"] }] }),
  ],
  "optional-before-required": [
    at({ [`${PARAMETERS}/required/3`]: "timeout" }),
    at({ [`${PARAMETERS}/x-at-wire`]: ["client", "host", "port", "timeout"] }),
    at({ [`${PARAMETERS}/x-at-wire`]: ["client", "host", { optional: ["timeout"] }, "port"] }),
    at({
      [`${STATE}/x-at-wire`]: ["client"],
      [`${STATE}/x-at-rows`]: [{ prefix: "STATE", wire: ["state"] }],
    }),
  ],
  "repeat-not-last": [
    at({ "/commands/+ZUNS/forms/set/parameters/x-at-wire": [{ repeat: "topics" }, "client"] }),
  ],
  "default-out-of-range": [
    at({ [`${PARAMETERS}/properties/timeout/default`]: 76 }),
    at({ [`${PARAMETERS}/properties/timeout/default`]: "30" }),
  ],
  "pattern-unfit": [
    at({ [`${PARAMETERS}/properties/host/pattern`]: "^(a+)+$" }),
    at({ [`${PARAMETERS}/properties/host/pattern`]: "(?=a)b" }),
    at({ [`${PARAMETERS}/properties/host/pattern`]: "[" }),
    at({ [`${PARAMETERS}/properties/host/pattern`]: "a*b" }),
  ],
  "range-empty": [
    at({ [`${PORT}/minimum`]: 70000 }),
    at({ [`${PARAMETERS}/properties/host/x-at-min-bytes`]: 101 }),
    at({ "/definitions/qos/oneOf/1/const": "1" }),
    at({ "/definitions/qos/oneOf/1/const": 0 }),
    at({ "/commands/+ZPUB/forms/set/data/minimum": 2000 }),
  ],
  "length-unknown": [
    at({ "/urcs/+ZRECV/fields/properties/payload/x-at-length": "topic" }),
    at({ "/urcs/+ZRECV/fields/x-at-wire": ["client", "topic", "payload", "size"] }),
    at({ "/commands/+ZPUB/forms/set/data/length": "topic" }),
    at({ "/urcs/+ZLOST/block": { name: "x", length: "nothing", maximum: 3 } }),
    at({ "/commands/+ZSTAT/forms/read/block": { name: "x", length: "nothing", maximum: 3 } }),
    at({ "/commands/+ZDISC/forms/set/block": { name: "x", length: "client", maximum: 3 } }),
  ],
  "rule-unknown-property": [
    at({ [`${PARAMETERS}/x-at-rules/0/property`]: "nothing" }),
    at({ [`${PARAMETERS}/x-at-rules/0/when/property`]: "nothing" }),
    at({ [`${PARAMETERS}/x-at-rules/0/must`]: "equal" }),
    at({ "/urcs/+ZLOST/cause": "nothing" }),
  ],
  "match-unknown": [at({ [`${OPEN}/completion/x-at-match/0`]: "result" })],
  "outcome-unknown-field": [
    at({ [`${OPEN}/outcomes/done/fields`]: { nothing: 0 } }),
    at({ [`${OPEN}/outcomes/done/granted`]: "nothing" }),
    at({ "/lifecycle/observe/0/where": { nothing: [1] } }),
  ],
  "outcome-impossible": [
    at({ [`${OPEN}/outcomes/done/fields/result`]: 4 }),
    at({ [`${OPEN}/outcomes/failed/fields/result`]: [1, 4] }),
    at({ [`${OPEN}/refusals/state:connected/fields/result`]: 4 }),
    at({ "/lifecycle/observe/0/where/state": { not: 7 } }),
  ],
  "completion-incomplete": [
    at({ [`${OPEN}/completion/x-at-match`]: undefined }),
    at({ [`${OPEN}/outcomes/done`]: undefined }),
  ],
  "completion-unawaited": [
    at({ [`${OPEN}/answers`]: [["ok"], ["error"]] }),
    at({ "/commands/+ZDISC/forms/set/answers": [["ok", "completion"]] }),
    at({ "/commands/+ZPUB/forms/set/answers": [["ok"], ["error"]] }),
  ],
  "answers-ambiguous": [
    at({ [`${OPEN}/answers`]: [["ok"], ["ok", "completion"], ["error"]] }),
    at({ [`${OPEN}/answers`]: [["ok", "completion"], ["completion", "ok", "ok"], ["error"]] }),
    at({ [`${OPEN}/answers`]: [["ok", "completion"], ["completion"], ["completion", "error"]] }),
  ],
  "answers-unclear": [
    at({ "/commands/+ZVER/forms/execute/answers": [["response"], ["error"]] }),
    at({ "/commands/+ZPUB/forms/set/answers": [["prompt", "prompt", "ok"], ["error"]] }),
  ],
  "data-unclear": [
    at({ "/commands/+ZPUB/forms/set/data/pattern": "+++" }),
    at({ "/commands/+ZPUB/forms/set/data/quiet": { seconds: 1 } }),
    at({
      "/commands/+ZPUB/forms/set/data/end": "pattern",
      "/commands/+ZPUB/forms/set/data/length": undefined,
    }),
    at({ "/commands/+ZPUB/forms/set/data/end": "idle", "/commands/+ZPUB/forms/set/data/length": undefined }),
  ],
  "role-unclear": [
    at({ "/urcs/+ZLOST/role": "reason", "/urcs/+ZLOST/cause": undefined }),
    at({
      "/urcs/+ZLOST/role": "reason",
      "/urcs/+ZRECV/role": "reason",
      "/urcs/+ZRECV/cause": "size",
    }),
    at({ "/urcs/+ZLOST/role": "announcement" }),
  ],
  "refusal-unclear": [
    at({ "/refusals/unknown": { code: 3 } }),
    at({ [`${OPEN}/refusals/state:connected/final`]: undefined }),
    at({ "/commands/+ZDISC/forms/set/refusals": { state: { fields: { result: 1 } } } }),
  ],
  "client-unclear": [at({ "/clients/properties": [] })],
  "time-limit-unclear": [
    at({ [`${OPEN}/timeLimit`]: { seconds: 1, milliseconds: 1 } }),
    at({ "/commands/+ZPUB/forms/set/data/quiet": { seconds: 1, milliseconds: 1 } }),
    at({ [`${OPEN}/timeLimit`]: { secondsOf: [{ parameter: "nothing" }] } }),
    at({ [`${OPEN}/timeLimit`]: { secondsOf: [{ plus: 1 }] } }),
  ],
  "codes-unknown": [
    at({ [`${OPEN}/completion/properties/result/x-at-codes`]: "nothing" }),
    at({ "/finals/+CME ERROR/codes": "nothing" }),
  ],
  "codes-disagree": [
    at({ [`${OPEN}/completion/properties/result/oneOf`]: members("Member", 1) }),
    at({ [`${OPEN}/completion/properties/result/oneOf`]: members("Member", 0) }),
  ],
  "code-meaning-missing": [
    at({ [`${OPEN}/effect`]: { do: "publish" }, "/codes/results/codes/-1/means": undefined }),
  ],
  "code-meaning-idle": [
    at({
      "/codes/idle": {
        title: "Nobody's",
        source: { section: "1" },
        codes: { "1": { key: "one", title: "One", means: "lost" } },
      },
    }),
  ],
  "identity-unclear": [at({ "/identity": IDENTITY }), at({ "/identity": STRANGE_IDENTITY, ...ASKING })],
  "final-unknown": [
    at({ "/refusals/unknown/final": "NO" }),
    at({ "/refusals/unknown/code": 3 }),
    at({ [`${OPEN}/refusals/state:connected`]: { final: "ERROR", code: 3 } }),
    at({
      "/finals/+CME ERROR": undefined,
      "/refusals/parameter/final": "ERROR",
      "/refusals/parameter/code": undefined,
    }),
  ],
  "setting-unknown": [
    at({ [`${OPEN}/effect/set`]: { nothing: { const: 1 } } }),
    at({ [`${OPEN}/effect/needs`]: ["nothing"] }),
    at({ "/urcs/+ZLOST/needs": { nothing: 1 } }),
    at({ "/urcs/+ZLOST/needs": { timeout: "long" } }),
    at({ [`${OPEN}/effect/set/timeout`]: { setting: "nothing" } }),
    at({ [`${OPEN}/timeLimit`]: { secondsOf: [{ setting: "nothing" }] } }),
  ],
  "setting-unread": [
    at({ "/settings/lonely": { title: "Read by nobody" }, [`${OPEN}/effect/set/lonely`]: { const: 1 } }),
    at({ [`${OPEN}/effect/wait`]: undefined, [`${OPEN}/effect/set/timeout`]: { const: 30 } }),
  ],
  "effect-unknown-parameter": [
    at({ [`${OPEN}/effect/with/host`]: { const: 1, parameter: "host" } }),
    at({ [`${OPEN}/effect/with/host`]: { const: "h", else: { const: "i" } } }),
    at({ "/commands/+ZVER/forms/execute/effect": { line: { version: { identity: "each" } } } }),
    at({ [`${OPEN}/effect/with/host`]: { parameter: "nothing" } }),
    at({ [`${OPEN}/effect/with/host`]: { data: true } }),
    at({ [`${OPEN}/effect/with/host`]: { message: "topic" } }),
    at({ "/commands/+ZSTAT/forms/read/effect/line/nothing": { const: 1 } }),
  ],
  "effect-unknown-argument": [at({ [`${OPEN}/effect/with/nothing`]: { const: 1 } })],
  "receive-unclear": [
    at({ "/receive/urc": "+ZNOTHING" }),
    at({ "/receive/topic": "nothing" }),
    at({ "/receive/topic": { urc: "+ZRECV", block: "x" } }),
    at({ "/receive/kind": "parts" }),
    ...Object.entries({
      "/receive/urc": "+ZLOST",
      "/receive/form": "znothing.set",
      "/receive/announced/slot": "nothing",
      "/receive/announced/topic": "nothing",
      "/receive/bind": {},
      "/receive/bind/nothing": "size",
      "/receive/topic": "nothing",
      "/receive/payload": "nothing",
      "/receive/slots": { minimum: 2, maximum: 1 },
      "/commands/+ZGET/forms/set/effect": { with: {} },
      "/urcs/+ZRECV/role": "message",
    } as Edits).map(([pointer, value]) => at({ ...fetching(), [pointer]: value })),
  ],
  "recipe-unbound": [at({ [`${STEP}/bind/host`]: undefined }), at({ [`${STEP}/undo/bind`]: {} })],
  "recipe-unknown-form": [at({ [`${STEP}/form`]: "znothing.set" })],
  "recipe-unknown-input": [
    at({ [`${STEP}/bind/host/input`]: "username" }),
    at({ [`${STEP}/when`]: "username" }),
    at({ "/recipes/publish/steps/0/data": "willPayload" }),
  ],
  "recipe-unknown-parameter": [at({ [`${STEP}/bind/nothing`]: { const: 1 } })],
  "recipe-impossible": [at({ [`${STEP}/bind/timeout/const`]: 76 })],
  "recipe-data-missing": [
    at({ "/recipes/publish/steps/0/data": undefined }),
    at({ [`${STEP}/data`]: "host" }),
  ],
  "state-unknown": [
    at({ "/lifecycle/initial": "nothing" }),
    at({ "/lifecycle/transitions/closed/zopen.set:done": "nothing" }),
    at({ [`${STEP}/reaches`]: "nothing" }),
    at({ [`${OPEN}/refusals/state:nothing`]: { final: "ERROR" } }),
    at({ "/commands/+ZSTAT/forms/read/effect/eachIn": ["nothing"] }),
  ],
  "state-unreached": [at({ "/lifecycle/states/lonely": "Nobody comes here." })],
  "event-unknown": [
    at({ "/lifecycle/transitions/closed/zopen.set:finished": "closed" }),
    at({ "/lifecycle/transitions/closed/+ZNOTHING": "closed" }),
    at({ "/lifecycle/observe/0/form": "znothing.read" }),
  ],
  "prefix-ambiguous": [
    at({
      "/commands/+ZOPEN/forms/set.other": set(
        { a: { type: "integer" }, b: { type: "string" }, c: { type: "integer" } },
        ["a", "b", "c"],
      ),
    }),
    at({ "/urcs/+ZLOST/fields/x-at-prefix": "ZREADY", "/urcs/ZREADY/fields": lostAgain() }),
    at({ [`${STATE}/x-at-rows`]: [{ prefix: "+ZSTAT", wire: ["state"] }] }),
  ],
  "probe-unfit": [
    at({ "/probes/1": "zstat.read" }),
    at({ "/probes/1": "zdisc.set" }),
    at({ "/commands/+ZVER/forms/execute/response/x-at-count": "many" }),
  ],
  "test-disagrees": [
    at({ "/commands/+ZOPEN/forms/test/printed/0": "+ZOPEN: (0-4),<host>,(1-65535),(1-75)" }),
    at({ "/commands/+ZOPEN/forms/test/printed/0": "+ZOPEN: (0,1,2,3,4),<host>,(1-65535),(1-75)" }),
  ],
  "example-invalid": [
    at({ [`${OPEN}/examples/0/values/port`]: 0 }),
    at({ [`${OPEN}/examples/0/values/port`]: 1884 }),
    at({ [`${OPEN}/examples/0/wire`]: 'AT+ZOPEN=0, "a.example",1883' }),
    at({ [`${OPEN}/examples/1/wire`]: "+ZOPEN: 0" }),
    at({ "/urcs/ZREADY/examples/0/wire": "READY" }),
  ],
  "vector-disagrees": [
    // A text that takes the rest of the line leaves nothing for what follows it.
    at({
      "/commands/+ZVER/forms/execute/response": {
        title: "ZverExecuteResponse",
        type: "object",
        additionalProperties: false,
        required: ["version"],
        properties: {
          version: { type: "string", "x-at-quoting": "bare", "x-at-rest": true },
          build: { type: "integer" },
        },
        "x-at-wire": ["version", { optional: ["build"] }],
      },
    }),
    // No text is known that the pattern takes.
    at({ [`${PARAMETERS}/properties/host/pattern`]: "^[0-9]{40}$" }),
    // Rules that leave nothing.
    at({
      [`${PARAMETERS}/x-at-rules`]: [
        {
          when: { property: "client", in: [0, 1, 5] },
          property: "port",
          must: "be-absent",
          why: "Nothing goes.",
        },
      ],
    }),
  ],
  "out-foreign": [
    {
      whole: {
        spec: (family) => ({ [FAMILY_FILE]: JSON.stringify(family) }),
        out: { "thesis.txt": "precious" },
      },
    },
  ],
};

function lostAgain(): Json {
  const urcs = acmeFamily()["urcs"] as { "+ZLOST": { fields: JsonObject } };
  return { ...urcs["+ZLOST"].fields, title: "ZreadyUrc" };
}

function twice(family: JsonObject): Files {
  const text = JSON.stringify(family);
  return { [FAMILY_FILE]: text, "acme/families/z2.json": text };
}
