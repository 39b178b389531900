// Bad input, row by row: what is refused, with which class, code, field and place, and that nothing was written. Commands: every
// number and text parameter of every form of the four families. Calls: each of the client's and the session's own.

import type { EncodeVector } from "../codegen/vectors/vector.js";
import { family as a7600 } from "../generated/families/simcom-a7600/index.js";
import { family as bc20 } from "../generated/families/quectel-bc20/index.js";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import { prepareCommand } from "../runtime/exchange/prepare-command.js";
import type { AtError } from "../runtime/index.js";
import { MqttClient, UsageError, type ErrorCode } from "../runtime/index.js";
import type { Field, Fields, Form, Layout, WireValue } from "../runtime/model.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { Desk, pass } from "./helpers/desk.js";
import { fastForward } from "./helpers/fast-forward.js";
import { Line } from "./helpers/line.js";
import { fieldsOf as valuesOf, fromHex } from "./helpers/values.js";
import { subjects, type Subject } from "./helpers/vectors.js";
import { assert, suite } from "./suite.js";

const test = suite("bad input");

/** What a refusal must say. */
interface Refusal {
  readonly code: ErrorCode | readonly ErrorCode[];
  readonly field?: string;
  readonly message?: RegExp;
  readonly allowed?: RegExp;
}

function judge(error: unknown, { code, field, message, allowed }: Refusal, what: string): void {
  assert.ok(error instanceof UsageError, `${what}: ${String(error)}`);
  const { details } = error as UsageError;
  assert.ok([code].flat().includes(details.code), `${what}: ${details.code}: ${(error as Error).message}`);
  if (field !== undefined) assert.is(details.field, field, what);
  if (message) assert.match((error as Error).message, message, what);
  if (allowed) assert.match(details.allowed ?? "", allowed, what);
}

function refusedBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

// ---------------------------------------------------------------- parameters of commands

/** A place for a value: in the command, or in the first item of a list. */
interface Place {
  readonly field: Field;
  readonly values: Fields;
  readonly put: (value: unknown) => Fields;
}

function* placesIn(layout: Layout, values: Fields): Iterable<Place> {
  for (const slot of layout) {
    if ("literal" in slot) continue;
    if ("optional" in slot) yield* placesIn(slot.optional, values);
    else if ("repeat" in slot) {
      const { repeat: name, of, scalar } = slot;
      const list = values[name] as readonly (WireValue | Fields)[] | undefined;
      if (!list) continue;
      for (const field of of)
        yield {
          field,
          values,
          put: (value) =>
            ({
              ...values,
              [name]: [scalar ? value : { ...(list[0] as Fields), [field.name]: value }, ...list.slice(1)],
            }) as Fields,
        };
    } else if (values[slot.name] !== undefined)
      yield { field: slot, values, put: (value) => ({ ...values, [slot.name]: value }) as Fields };
  }
}

/** Every parameter of every form, in a command that is legal without what is put there. */
function* placesOf({
  family,
  vectors,
}: Subject): Iterable<Place & { form: Form; data: Uint8Array | undefined }> {
  const legal = vectors.filter((each): each is EncodeVector => each.kind === "encode" && !each.error);
  const seen = new Set<string>();
  for (const vector of legal) {
    const form = family.forms[vector.form] as Form;
    const values = valuesOf(vector.values);
    const data = vector.data ? fromHex(vector.data.hex) : dataFor(form, values);
    for (const place of placesIn(form.layout, values)) {
      const name = `${form.id} ${place.field.name}`;
      if (seen.has(name)) continue;
      seen.add(name);
      yield { ...place, form, data };
    }
  }
}

/** As much as the command announces. */
function dataFor({ data }: Form, values: Fields): Uint8Array | undefined {
  if (!data) return undefined;
  const announced = data.length === undefined ? undefined : (values[data.length] as number | undefined);
  return new Uint8Array(announced ?? Math.max(1, data.minimum)).fill(0x78);
}

const NO_INTEGERS: readonly unknown[] = [
  Number.NaN,
  -0,
  1.5,
  "1",
  2 ** 53,
  Infinity,
  null,
  true,
  1n,
  [1],
  {},
];
const NO_TEXTS: readonly unknown[] = [1, null, true, {}, ["x"], new Uint8Array(2), Symbol("x")];
/** What ends a text, a line or the data; what is no character. */
const FORBIDDEN = ['"', "\r", "\n", "\0", "\u001a", "\u001b", "\t", "\u007f", "\ud800", "\udfff"];

function numberRows({ minimum, maximum, open, members, name }: Field): [unknown, Refusal][] {
  const range: Refusal = { code: ["out-of-range", "not-a-member"], field: name, allowed: /\d/ };
  const outside = [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(members ? [Math.max(...members.map(Number)) + 1] : []),
  ];
  return [
    ...NO_INTEGERS.map((value): [unknown, Refusal] => [value, { code: "wrong-type", field: name }]),
    ...(open ? [] : outside.map((value): [unknown, Refusal] => [value, range])),
  ];
}

function textRows({ maxBytes, name, rest, members, pattern, charset }: Field): [unknown, Refusal][] {
  const characters = FORBIDDEN.filter((each) => each !== '"' || rest !== true).map(
    (each): [unknown, Refusal] => {
      const point = `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      return [
        `x${each}`,
        {
          code: "forbidden-character",
          field: name,
          message: new RegExp(`\\(${point.replace("+", "\\+")}\\) at index 1`),
        },
      ];
    },
  );
  const sizes: [unknown, Refusal][] =
    maxBytes === undefined || members || pattern !== undefined
      ? []
      : [["x".repeat(maxBytes + 1), sizeOf(name, maxBytes + 1, maxBytes)]];
  // Counted in bytes: half as many characters, and one.
  if (sizes.length > 0 && charset === undefined && maxBytes !== undefined)
    sizes.push([
      "é".repeat(Math.floor(maxBytes / 2) + 1),
      sizeOf(name, 2 * Math.floor(maxBytes / 2) + 2, maxBytes),
    ]);
  const ascii: [unknown, Refusal][] =
    charset === "ascii"
      ? [["xé", { code: "forbidden-character", field: name, message: /U\+00E9.*index 1/ }]]
      : [];
  const types = NO_TEXTS.map((value): [unknown, Refusal] => [value, { code: "wrong-type", field: name }]);
  return [...characters, ...sizes, ...ascii, ...types];
}

const sizeOf = (name: string, size: number, maximum: number): Refusal => ({
  code: "wrong-size",
  field: name,
  message: new RegExp(`has ${size} bytes`),
  allowed: new RegExp(`to ${maximum} bytes`),
});

for (const subject of await subjects())
  test(`${subject.family.name}: every parameter of every command refuses what it cannot carry`, () => {
    let count = 0;
    for (const { form, field, put, data } of placesOf(subject)) {
      if (field.type === "bytes" || field.name === form.data?.length) continue;
      const rows = field.type === "integer" ? numberRows(field) : textRows(field);
      for (const [value, refusal] of rows) {
        const command = { form: form.id, values: put(value), ...(data ? { data } : {}) };
        const error = refusedBy(() => prepareCommand(subject.family, command));
        judge(error, refusal, `${form.id} ${field.name} ${String(value).slice(0, 20)}`);
        const { message, details } = error as UsageError;
        const shown = `${message} ${String(details.value)}`;
        if (field.secret && typeof value === "string") assert.not.match(shown, "xxx");
        count++;
      }
    }
    assert.ok(count > 300, `${count}`);
  });

for (const { family, vectors } of await subjects())
  test(`${family.name}: data of every length at its limits, and what would end it`, () => {
    for (const form of Object.values(family.forms)) {
      const { data } = form;
      const vector = vectors.find(
        (each): each is EncodeVector => each.kind === "encode" && each.form === form.id && !each.error,
      );
      if (!data || !vector) continue;
      const given = valuesOf(vector.values);
      const values = Object.fromEntries(
        Object.entries(given).filter(([name]) => name !== data.length),
      ) as Fields;
      const prepare = (bytes?: Uint8Array): unknown =>
        refusedBy(() => prepareCommand(family, { form: form.id, values, ...(bytes ? { data: bytes } : {}) }));
      const filled = (length: number): Uint8Array => new Uint8Array(length).fill(0x78);
      judge(prepare(), { code: "missing-data", field: data.name }, form.id);
      judge(
        prepare(filled(data.maximum + 1)),
        {
          code: "wrong-size",
          field: data.name,
          message: new RegExp(`${data.maximum + 1} bytes`),
          allowed: /bytes/,
        },
        form.id,
      );
      if (data.minimum > 0) judge(prepare(filled(data.minimum - 1)), { code: "wrong-size" }, form.id);
      for (const length of [Math.max(1, data.minimum), data.maximum])
        assert.is(prepare(filled(length)), undefined);
      for (const byte of data.forbidden ?? []) {
        const bytes = filled(Math.min(8, data.maximum));
        bytes[5] = byte;
        judge(
          prepare(bytes),
          { code: "forbidden-byte", field: data.name, message: new RegExp(`0x${byte.toString(16)} at 5`) },
          form.id,
        );
      }
    }
  });

for (const { family } of await subjects())
  test(`${family.name}: names that every object has are no forms, no parameters, no options`, () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"]) {
      judge(
        refusedBy(() => prepareCommand(family, { form: name, values: {} })),
        { code: "unknown-form" },
        name,
      );
      const values = JSON.parse(`{"${name}": 1}`) as Fields;
      judge(
        refusedBy(() => prepareCommand(family, { form: "csq.execute", values })),
        { code: "unknown-field", field: name },
        name,
      );
      const options = JSON.parse(`{"${name}": 1}`) as object;
      judge(
        refusedBy(() => new Desk(family).client(options)),
        { code: "unknown-option", field: name },
        name,
      );
    }
  });

// ---------------------------------------------------------------- rules between values

test("message id 0 with QoS 1; another than 0 with QoS 0, where the manual forbids it", () => {
  const valuesOf = (msgId: number, qos: number) => ({ tcpConnectId: 0, msgId, qos, retain: 0, topic: "t" });
  const byBc20 = (msgId: number, qos: number): unknown =>
    refusedBy(() =>
      prepareCommand(bc20, { form: "qmtpub.set", values: { ...valuesOf(msgId, qos), msg: "x" } }),
    );
  const byBc660k = (msgId: number, qos: number): unknown =>
    refusedBy(() =>
      prepareCommand(bc660k, {
        form: "qmtpub.set.data",
        values: valuesOf(msgId, qos),
        data: new Uint8Array(1),
      }),
    );
  const rule = { code: "rule", field: "msgId", message: /must/ } as const;
  for (const by of [byBc20, byBc660k]) {
    judge(by(0, 1), rule, "0 with 1");
    assert.is(by(7, 1), undefined);
  }
  judge(byBc660k(7, 0), rule, "7 with 0");
  assert.is(byBc20(7, 0), undefined);
});

// ---------------------------------------------------------------- calls of the client

/** Each with the call that refuses it; nothing is written. */
type Row = readonly [what: string, call: (client: MqttClient) => Promise<unknown>, refusal: Refusal];
const HALF = "a\ud800b";
const HALF_PAIR: Refusal = {
  code: "forbidden-character",
  message: /half a surrogate pair \(U\+D800\).* at index 1/,
};
const no = (value: unknown): never => value as never;

const CALLS: readonly Row[] = [
  ["a wildcard", (c) => c.publishAsync("a/+", "x"), { code: "wildcard", field: "topic", message: /4\.7\.1/ }],
  ["a wildcard", (c) => c.publishAsync("a/#", "x"), { code: "wildcard", field: "topic" }],
  ["no topic", (c) => c.publishAsync("", "x"), { code: "empty-topic", field: "topic", message: /4\.7\.3/ }],
  ["NUL in a topic", (c) => c.publishAsync("a\0b", "x"), { code: "forbidden-character", field: "topic" }],
  ["half a pair in a topic", (c) => c.publishAsync(HALF, "x"), { ...HALF_PAIR, field: "topic" }],
  ["half a pair in a payload", (c) => c.publishAsync("t", HALF), { ...HALF_PAIR, field: "payload" }],
  ["# in the middle", (c) => c.subscribeAsync("a/#/b"), { code: "wildcard", message: /4\.7\.1\.2/ }],
  ["# behind something", (c) => c.subscribeAsync("a#"), { code: "wildcard" }],
  ["+ beside something", (c) => c.subscribeAsync("a/b+"), { code: "wildcard", message: /4\.7\.1\.3/ }],
  ["no filter", (c) => c.subscribeAsync(""), { code: "empty-topic" }],
  ["no filters", (c) => c.subscribeAsync([]), { code: "missing", field: "topic" }],
  ["half a pair in a filter", (c) => c.subscribeAsync(["a", HALF]), HALF_PAIR],
  ["half a pair in a filter", (c) => c.unsubscribeAsync(HALF), HALF_PAIR],
  ["a long topic", (c) => c.publishAsync("x".repeat(65_536), "x"), { code: "wrong-size", field: "topic" }],
  ...[
    { a: 1 },
    1,
    null,
    undefined,
    [1],
    new Uint16Array(1),
    new DataView(new ArrayBuffer(1)),
    new ArrayBuffer(1),
  ].map((payload): Row => [
    `a payload that is ${String(payload)}`,
    (c) => c.publishAsync("t", no(payload)),
    { code: "wrong-type", field: "payload", allowed: /a string or a Uint8Array/ },
  ]),
  ...["1", 3, -1, 1.5, null, Number.NaN].map((qos): Row => [
    `QoS ${String(qos)}`,
    (c) => c.publishAsync("t", "x", { qos: no(qos) }),
    { code: "not-a-member", field: "qos", allowed: /0, 1/ },
  ]),
  [
    "a misspelt option",
    (c) => c.publishAsync("t", "x", no({ retian: true })),
    { code: "unknown-option", field: "retian", message: /did you mean "retain"/ },
  ],
  [
    "a misspelt option",
    (c) => c.subscribeAsync("t", no({ Qos: 1 })),
    { code: "unknown-option", field: "Qos", message: /did you mean "qos"/ },
  ],
  ["an inherited name", (c) => c.publishAsync("t", "x", no({ toString: 1 })), { code: "unknown-option" }],
  ...[
    "mqtt://bro ker",
    "mqtt://h;x",
    "mqtt://h\r\n",
    "mqtt://u:p@h",
    "mqtt://h/path",
    "h",
    "",
    "mqtt://",
    `mqtt://h${HALF}`,
  ].map((url): Row => [
    `the URL ${JSON.stringify(url)}`,
    (c) => c.connectAsync(url),
    { code: "bad-url", field: "url" },
  ]),
  [
    "port 0",
    (c) => c.connectAsync("mqtt://h:0"),
    { code: "out-of-range", field: "port", allowed: /1\.\.65535/ },
  ],
  ["port 65536", (c) => c.connectAsync("mqtt://h:65536"), { code: "out-of-range", field: "port" }],
];

for (const family of [a7600, bc660k])
  test(`${family.name}: what a call of the client cannot do is refused before the first byte`, () =>
    fastForward(async () => {
      const desk = new Desk(family);
      const { client } = desk.client();
      await client.connectAsync("mqtt://h");
      const { length } = desk.written;
      for (const [what, call, refusal] of CALLS) {
        const error = await call(client).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        judge(error, refusal, what);
        if (String(call).includes("publishAsync")) assert.is((error as AtError).outcome, "failed", what);
      }
      assert.is(desk.written.length, length);
      // A Buffer is bytes, and an empty payload is a payload.
      await client.publishAsync("t", Buffer.from("x"));
      await client.publishAsync("t", "");
    }));

test("half a pair is refused in whatever a connect is given", () =>
  fastForward(async () => {
    for (const family of [a7600, bc660k])
      for (const options of [
        { clientId: HALF },
        { username: HALF, password: "x" },
        { username: "x", password: HALF },
        { will: { topic: HALF, payload: "x" } },
        { will: { topic: "t", payload: HALF } },
      ]) {
        const desk = new Desk(family);
        const error = await desk
          .client(options)
          .client.connectAsync("mqtt://h")
          .catch((reason: unknown) => reason);
        judge(
          error,
          { code: "forbidden-character", message: /half a surrogate pair/ },
          JSON.stringify(options),
        );
        assert.equal(desk.written, []);
      }
  }));

test("half a pair is refused in lines and data that are sent as they are", () =>
  fastForward(async () => {
    const desk = new Desk(a7600);
    for (const call of [
      () => desk.module.send(`AT+X="${HALF}"`),
      () => desk.module.send("AT+X", { data: HALF }),
      () => desk.module.command("cmqtttopic.set" as never, { clientIndex: 0 } as never, { data: HALF }),
    ])
      judge(
        await call().catch((reason: unknown) => reason),
        { code: "forbidden-character", message: /surrogate/ },
        String(call),
      );
    assert.equal(desk.written, []);
  }));

// ---------------------------------------------------------------- the wrong moment

test("calls in the wrong state are refused with it, and with what is needed", () =>
  fastForward(async () => {
    const desk = new Desk(bc660k);
    const { client } = desk.client();
    const early = [client.publishAsync("t", "x"), client.subscribeAsync("t"), client.unsubscribeAsync("t")];
    for (const each of early)
      judge(
        await each.catch((reason: unknown) => reason),
        { code: "not-connected", message: /connect first/ },
        "early",
      );
    await client.connectAsync("mqtt://h");
    const ends = [client.endAsync(), client.endAsync()];
    assert.is(ends[0], ends[1]);
    await Promise.all(ends);
    const late = [client.publishAsync("t", "x"), client.connectAsync("mqtt://h")];
    for (const each of late)
      judge(
        await each.catch((reason: unknown) => reason),
        { code: "not-connected", message: /has ended/ },
        "late",
      );
    const line = new Line(bc660k).assume("open");
    const handle = line.send(
      "qmtpub.set.counted",
      { tcpConnectId: 0, msgId: 1, qos: 1, retain: 0, topic: "t" },
      "x",
    );
    judge(
      line.result(handle).error,
      { code: "wrong-state", message: /client 0 is open/, allowed: /connected/ },
      "session",
    );
    assert.equal(line.written, []);
  }));

test("a call from inside a listener is a call like any other", () =>
  fastForward(async () => {
    const desk = new Desk(a7600);
    const { client } = desk.client();
    const inside: Promise<unknown>[] = [];
    client.on("connect", () => inside.push(client.subscribeAsync("t"), client.publishAsync("t", "x")));
    client.on("close", () =>
      inside.push(client.publishAsync("t", "late").catch((error: AtError) => error.code)),
    );
    await client.connectAsync("mqtt://h");
    await Promise.all(inside);
    desk.virtual.disconnected(0);
    desk.work();
    await pass(10);
    assert.is(await inside.at(-1), "not-connected");
  }));

test("a client of a link that is none, and of a family that is none", () => {
  const [transport] = memoryPair();
  for (const options of [
    {},
    { family: bc660k },
    { transport },
    { family: {}, transport },
    { family: bc660k, transport: {} },
  ])
    judge(
      refusedBy(() => new MqttClient(options as never)),
      { code: "wrong-type" },
      JSON.stringify(Object.keys(options)),
    );
});

test.run();
