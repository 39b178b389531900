// Whatever a caller gives to a public call, it is done or refused: with a UsageError that says what was expected, and never with
// an error of the language. And a misspelt option is refused with the nearest name.
//
// Strategy: a list of public calls, each with a place for one argument, walked with a list of values of every kind. What a call
// takes is its own business; another kind of error, or a promise that nobody handles, is not.

import { family } from "../generated/families/quectel-bc660k/index.js";
import { lines } from "../generated/families/quectel-bc660k/lines.js";
import { toBytes } from "../runtime/bytes.js";
import { Decoder, decode, own } from "../runtime/framing/decoder.js";
import {
  AtError,
  capabilitiesOf,
  connectAsync,
  LinkLostError,
  Module,
  MqttClient,
  openModule,
  UsageError,
  type Family,
  type Transport,
} from "../runtime/index.js";
import { compile, prepareCommand, rawCommand, Session } from "../runtime/session/index.js";
import { familyFrom, linesFrom } from "../runtime/spec/family-from.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { overStream } from "../runtime/transport/stream.js";
import { openTcp, overSocket, tcp } from "../runtime/transport/tcp.js";
import { VirtualModule } from "../runtime/virtual/index.js";
import { serveModule } from "../runtime/virtual/server.js";
import { assert, suite } from "./suite.js";

const test = suite("usage");

/** Of every kind that a value can have; none is a secret, and none is legal everywhere. */
const VALUES: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  "a number": 7,
  NaN: Number.NaN,
  "minus one": -1,
  "an empty text": "",
  "a text": "x",
  true: true,
  "a symbol": Symbol("s"),
  "a bigint": 5n,
  "an object": {},
  "an object without prototype": Object.create(null),
  "an array": [],
  "an array of null": [null],
  "an array of objects": [Object.create(null)],
  "a function": () => undefined,
  "a date": new Date(0),
  "a map": new Map(),
  "no bytes": new Uint8Array(0),
  "a buffer": new ArrayBuffer(3),
  "a promise": Promise.resolve(),
  "a misspelt option": { optoin: 1 },
  "options of no use": {
    qos: null,
    data: null,
    client: "x",
    linkAllowance: {},
    owned: "yes",
    echo: 1,
    allow: 1,
  },
};

// What is called may be called with anything.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Anything = any;
type Call = (value: Anything) => unknown;

/** A link that swallows everything, and says nothing. */
function nowhere(): Transport {
  return {
    write: () => undefined,
    onData: () => undefined,
    onClose: () => undefined,
    close: async () => undefined,
  };
}

const base = (): { family: typeof family; transport: Transport } => ({ family, transport: nowhere() });
const session = (): Session => new Session(family as Family);
const virtual = (): VirtualModule => new VirtualModule(family);
const decoder = (): Decoder => new Decoder(lines, () => undefined);
const client = (): MqttClient => new MqttClient(base());
const delivery = { client: 0, topic: toBytes("t"), payload: toBytes("x"), messageId: 0 };
const open = { tcpConnectId: 0, hostName: "broker.example", port: 1883 };
const aPublish = { tcpConnectId: 0, msgId: 1, qos: 1, retain: 0, topic: "t" };

const CALLS: Readonly<Record<string, Call>> = {
  openModule,
  "openModule family": (value) => openModule({ ...base(), family: value }),
  "openModule transport": (value) => openModule({ ...base(), transport: value }),
  "openModule linkAllowance": (value) => openModule({ ...base(), linkAllowance: value }),
  Module: (value) => new Module(value),
  MqttClient: (value) => new MqttClient(value),
  "module.client": (value) => openModule(base()).client(value),
  "module.connectAsync options": (value) => sealed((module) => module.connectAsync("mqtt://h", value)),
  "module.connectAsync url": (value) => sealed((module) => module.connectAsync(value)),
  "module.command id": (value) => sealed((module) => module.command(value, {} as never)),
  "module.command values": (value) => sealed((module) => module.command("qmtopen.set", value)),
  "module.command options": (value) => sealed((module) => module.command("csq.execute", {}, value)),
  "module.command data": (value) =>
    sealed((module) => module.command("qmtpub.set.counted", aPublish, { data: value })),
  "module.command signal": (value) =>
    sealed((module) => module.command("csq.execute", {}, { signal: value })),
  "module.send line": (value) => sealed((module) => module.send(value)),
  "module.send options": (value) => sealed((module) => module.send("AT", value)),
  "module.send data": (value) => sealed((module) => module.send("AT", { data: value })),
  "module.send timeout": (value) => sealed((module) => module.send("AT", { timeout: value })),
  "module.on name": (value) => openModule(base()).on(value, () => undefined),
  "module.on listener": (value) => openModule(base()).on("urc", value),
  "module.once listener": (value) => openModule(base()).once("urc", value),
  "module.off listener": (value) => openModule(base()).off("urc", value),
  "connectAsync options": (value) => connectAsync("mqtt://h", value),
  "client.connectAsync url": (value) => sealed((module) => module.client().connectAsync(value)),
  "client.publishAsync topic": (value) => client().publishAsync(value, "x"),
  "client.publishAsync payload": (value) => client().publishAsync("t", value),
  "client.publishAsync options": (value) => client().publishAsync("t", "x", value),
  "client.subscribeAsync topics": (value) => client().subscribeAsync(value),
  "client.subscribeAsync options": (value) => client().subscribeAsync("t", value),
  "client.unsubscribeAsync topics": (value) => client().unsubscribeAsync(value),
  ...Object.fromEntries(
    ["client", "clientId", "username", "password", "keepalive", "clean", "will", "publishTimeout"].map(
      (name) => [
        `option ${name}`,
        (value: unknown) => sealed((module) => module.connectAsync("mqtt://h", { [name]: value })),
      ],
    ),
  ),
  ...Object.fromEntries(
    ["topic", "payload", "qos", "retain"].map((name) => [
      `will ${name}`,
      (value: unknown) =>
        sealed((module) =>
          module.connectAsync("mqtt://h", { will: { topic: "t", payload: "x", [name]: value } }),
        ),
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(open).map((name) => [
      `value ${name}`,
      (value: unknown) =>
        sealed((module) => module.command("qmtopen.set", { ...open, [name]: value } as never)),
    ]),
  ),
  "value subscriptions": (value) =>
    sealed((module) =>
      module.command("qmtsub.set", { tcpConnectId: 0, msgId: 1, subscriptions: value } as never),
    ),
  Session: (value) => new Session(value),
  "Session options": (value) => new Session(family, value),
  "session.send form": (value) => session().send(value, {}, 0),
  "session.send values": (value) => session().send("qmtopen.set", value, 0),
  "session.send now": (value) => session().send("csq.execute", {}, value),
  "session.send data": (value) => session().send("qmtpub.set.counted", aPublish as never, 0, value),
  "session.sendPrepared": (value) => session().sendPrepared(value, 0),
  "session.receive bytes": (value) => session().receive(value, 0),
  "session.receive now": (value) => session().receive(toBytes("x"), value),
  "session.handleTimeout": (value) => session().handleTimeout(value),
  "session.cancel handle": (value) => session().cancel(value, 0),
  "session.cancel now": (value) => session().cancel(0, value),
  "session.realign": (value) => session().realign(value),
  "session.close": (value) => session().close(value),
  compile,
  "prepareCommand family": (value) => prepareCommand(value, { form: "csq.execute", values: {} }),
  "prepareCommand command": (value) => prepareCommand(family, value),
  "rawCommand family": (value) => rawCommand(value, { line: "AT", timeLimit: 1 }),
  "rawCommand command": (value) => rawCommand(family, value),
  VirtualModule: (value) => new VirtualModule(value),
  "VirtualModule options": (value) => new VirtualModule(family, value),
  "virtual.receive bytes": (value) => virtual().receive(value, 0),
  "virtual.receive now": (value) => virtual().receive(toBytes("AT\r"), value),
  "virtual.handleTimeout": (value) => virtual().handleTimeout(value),
  "virtual.settle id": (value) => virtual().settle(value, { outcome: "done" }),
  "virtual.settle result": (value) => virtual().settle(1, value),
  "virtual.deliver": (value) => virtual().deliver(value),
  ...Object.fromEntries(
    Object.keys(delivery).map((name) => [
      `virtual.deliver ${name}`,
      (value: unknown) => virtual().deliver({ ...delivery, [name]: value } as never),
    ]),
  ),
  "virtual.disconnected": (value) => virtual().disconnected(value),
  "virtual.stateOf": (value) => virtual().stateOf(value),
  serveModule: (value) => serveModule(value),
  "serveModule family": (value) => serveModule({ ...base(), family: value }),
  "serveModule transport": (value) => serveModule({ family, transport: value }),
  ...Object.fromEntries(
    ["allow", "limit", "onNote", "echo"].map((name) => [
      `serveModule ${name}`,
      (value: unknown) => serveModule({ ...base(), [name]: value }),
    ]),
  ),
  "Decoder lines": (value) => new Decoder(value, () => undefined),
  "Decoder callback": (value) => new Decoder(lines, value),
  "Decoder options": (value) => new Decoder(lines, () => undefined, value),
  "decoder.receive bytes": (value) => decoder().receive(value),
  "decoder.receive start": (value) => decoder().receive(toBytes("x"), value),
  "decoder.receive end": (value) => decoder().receive(toBytes("x"), 0, value),
  "decode lines": (value) => [...decode(value, [])],
  "decode chunks": (value) => [...decode(lines, value)],
  own,
  familyFrom,
  "familyFrom base": (value) => familyFrom({ extends: ["x"] }, value),
  linesFrom,
  capabilitiesOf,
  overStream,
  overSocket,
  "openTcp host": (value) => openTcp(value, 0),
  "openTcp port": (value) => openTcp("127.0.0.1", value === 7 ? 0 : value),
  "tcp host": (value) => tcp(value, 1),
  "tcp port": (value) => tcp("h", value),
  "transport.onData": (value) => memoryPair()[0].onData(value),
  "transport.onClose": (value) => memoryPair()[0].onClose(value),
};

/** A module that is closed: what would be sent is refused as a lost link, after everything was looked at. */
async function sealed(call: (module: Module<Anything>) => Promise<unknown>): Promise<unknown> {
  const module = openModule({ family, transport: nowhere }) as Module<Anything>;
  const calling = call(module);
  // The closing must not come before it was looked at.
  calling.catch(() => undefined);
  await Promise.resolve();
  await module.closeAsync();
  return calling;
}

async function refusalOf(call: Call, value: unknown): Promise<unknown> {
  try {
    await call(value);
    return undefined;
  } catch (error) {
    return error;
  }
}

for (const [name, call] of Object.entries(CALLS))
  test(`${name}: done, or refused by what was expected`, async () => {
    let refusals = 0;
    for (const [kind, value] of Object.entries(VALUES)) {
      const error = await refusalOf(call, value);
      if (error === undefined) continue;
      refusals++;
      const shown = error instanceof Error ? error.stack : String(error);
      assert.ok(error instanceof AtError, `${kind}: ${shown}`);
      assert.ok(error instanceof UsageError || error instanceof LinkLostError, `${kind}: ${shown}`);
    }
    if (!TAKES_ALL.includes(name)) assert.ok(refusals > 0, "it takes everything");
  });

/** Calls for which any value is a question or a name, and none can be wrong. */
const TAKES_ALL = [
  "session.cancel handle",
  "virtual.settle id",
  "session.close",
  "module.off listener",
  "virtual.stateOf",
];

const MISSPELT: Readonly<Record<string, [call: () => unknown, near: string]>> = {
  openModule: [() => openModule({ ...base(), linkAllowence: 1 } as never), "linkAllowance"],
  MqttClient: [() => new MqttClient({ ...base(), pasword: "x" } as never), "password"],
  connectAsync: [() => connectAsync("mqtt://h", { ...base(), pasword: "x" } as never), "password"],
  "module.client": [() => openModule(base()).client({ clientID: "x" } as never), "clientId"],
  "module.connectAsync": [
    () => openModule(base()).connectAsync("mqtt://h", { clientid: "x" } as never),
    "clientId",
  ],
  "module.connectAsync: will": [
    () => openModule(base()).connectAsync("mqtt://h", { will: { topic: "t", paylod: "x" } } as never),
    "payload",
  ],
  "module.command": [() => openModule(base()).command("csq.execute", {}, { singal: 1 } as never), "signal"],
  "module.send": [() => openModule(base()).send("AT", { timout: 1 } as never), "timeout"],
  publish: [() => client().publishAsync("t", "x", { Qos: 1 } as never), "qos"],
  subscribe: [() => client().subscribeAsync("t", { qso: 1 } as never), "qos"],
  Session: [() => new Session(family, { linkAlowance: 1 } as never), "linkAllowance"],
  VirtualModule: [() => new VirtualModule(family, { ecko: true } as never), "echo"],
  serveModule: [() => serveModule({ ...base(), onNotes: () => undefined } as never), "onNote"],
  Decoder: [() => new Decoder(lines, () => undefined, { onOthers: () => undefined } as never), "onOther"],
};

for (const [call, [run, near]] of Object.entries(MISSPELT))
  test(`${call}: a misspelt option is refused with the nearest name, by the call that was made`, async () => {
    const error = await refusalOf(run, undefined);
    assert.instance(error, UsageError);
    const { code, message } = error as UsageError;
    assert.is(code, "unknown-option");
    assert.ok(message.startsWith(`${call}: no option`), message);
    assert.match(message, `did you mean "${near}"?`);
  });

test("a password that is no text is not shown", async () => {
  const error = await refusalOf(() => new MqttClient({ ...base(), password: 12345 } as never), undefined);
  assert.match(String(error), /password is a number, allowed: a string/);
  assert.not.match(JSON.stringify((error as AtError).details), /12345/);
});

test.run();
