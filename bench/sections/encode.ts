// Values to bytes, checked: ours beside what a program writes by hand, a template with a check for quotes, and beside
// mqtt-packet's PUBLISH of the same message. And the checks alone, beside ajv.
//
// Strategy: the command is a publish whose payload follows the prompt, so nobody copies a payload. ajv runs twice: with the
// keywords without which it would let through what a module cannot read (equal work), and as a stranger would start it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { generate } from "mqtt-packet";
import type { ObjectSchema, Spec } from "../../runtime/spec/spec.js";
import type { Fields, Form } from "../../runtime/model.js";
import { validatorOf } from "../../test/helpers/stranger.js";
import { family } from "../../generated/families/quectel-bc660k/index.js";
import { measure, medianOf, ratio, type Timed } from "../measure.js";
import { check, encode } from "../ours.js";
import { Random } from "../random.js";
import { messages } from "../workloads/received.js";
import { SEED } from "../workloads/workload.js";
import { digits, type Context, type Found, type Section } from "./section.js";

const COUNT = 20_000;
const FORM = family.forms["qmtpub.set.counted"] as Form;

interface Publish extends Fields {
  readonly tcpConnectId: number;
  readonly msgId: number;
  readonly qos: number;
  readonly retain: number;
  readonly topic: string;
  readonly msgLen: number;
}

function publishes(): Publish[] {
  const random = new Random(SEED);
  return [...messages(COUNT)].map(({ client, id, topic, payload }) => {
    const qos = random.integer(0, 2);
    return {
      tcpConnectId: client,
      msgId: qos === 0 ? 0 : id,
      qos,
      retain: random.integer(0, 1),
      topic,
      msgLen: payload.length,
    };
  });
}

/** As a careful program does it: nothing in the topic may end the text, or the line. */
function template({ tcpConnectId, msgId, qos, retain, topic, msgLen }: Publish): Buffer {
  if (/["\u0000-\u001f\u007f]/.test(topic)) throw new Error("the topic holds a quote or a control character");
  return Buffer.from(`AT+QMTPUB=${tcpConnectId},${msgId},${qos},${retain},"${topic}",${msgLen}\r`);
}

function asPacket({ msgId, qos, retain, topic }: Publish): Buffer {
  const level = qos as 0 | 1 | 2;
  return generate({
    cmd: "publish",
    topic,
    payload: "",
    qos: level,
    dup: false,
    retain: retain === 1,
    messageId: msgId,
  });
}

/** What was made is used: its size and its last byte. */
let used = 0;

function all(name: string, values: readonly Publish[], make: (each: Publish) => Uint8Array): Timed {
  const run = (): void => {
    for (const each of values) {
      const bytes = make(each);
      used = (used + bytes.length + (bytes[bytes.length - 1] as number)) | 0;
    }
  };
  return { name, run };
}

export const encodeSection: Section = {
  name: "encode",
  run: async ({ rounds }: Context): Promise<Found> => {
    const values = publishes();
    for (const each of values) demandSame(encode(FORM, each), template(each));
    const timed = [
      all("ours", values, (each) => encode(FORM, each)),
      all("template", values, template),
      all("mqtt-packet", values, asPacket),
    ];
    const times = await measure(timed, rounds);
    const rows = timed.map(({ name }) => [
      name,
      digits((medianOf(times, name) * 1e6) / COUNT),
      digits(ratio(times, name, "template")),
    ]);
    return {
      tables: [
        { title: "A publish command as bytes, checked", head: ["", "ns a command", "x template"], rows },
      ],
      figures: {
        "encode.ours/template": ratio(times, "ours", "template"),
        "encode.ours/mqtt-packet": ratio(times, "ours", "mqtt-packet"),
      },
    };
  },
};

function demandSame(a: Uint8Array, b: Uint8Array): void {
  if (Buffer.compare(a, b) !== 0) throw new Error(`${Buffer.from(a).toString()} is not ${b.toString()}`);
}

function schemaOf(form: Form): ObjectSchema {
  const path = join(process.cwd(), "generated/spec", `${family.name}.json`);
  const spec = JSON.parse(readFileSync(path, "utf8")) as Spec;
  const schema = spec.commands[form.command]?.forms[form.id.slice(form.id.indexOf(".") + 1)]?.parameters;
  if (!schema) throw new Error(`${form.id} has no published schema`);
  return schema;
}

export const checkSection: Section = {
  name: "check",
  run: async ({ rounds }: Context): Promise<Found> => {
    const values = publishes();
    const schema = schemaOf(FORM);
    const timed = [
      judging("ours", values, (each) => (check(FORM, each), true)),
      judging("ajv", values, validatorOf(schema)),
      judging("ajv, schema alone", values, new Ajv({ strict: false }).compile(schema)),
    ];
    const times = await measure(timed, rounds);
    const rows = timed.map(({ name }) => [
      name,
      digits((medianOf(times, name) * 1e6) / COUNT),
      digits(ratio(times, name, "ours")),
    ]);
    return {
      tables: [{ title: "Checks of a publish command", head: ["", "ns a command", "x ours"], rows }],
      figures: {
        "check.ours/ajv": ratio(times, "ajv", "ours"),
        "check.ours/ajv-alone": ratio(times, "ajv, schema alone", "ours"),
      },
    };
  },
};

/** All values are legal: a judge that says otherwise is wrong. */
function judging(name: string, values: readonly Publish[], isLegal: (each: Publish) => unknown): Timed {
  const run = (): void => {
    for (const each of values)
      if (isLegal(each) !== true) throw new Error(`${name} refuses ${JSON.stringify(each)}`);
  };
  return { name, run };
}
