/**
 * A small valid family of a maker that does not exist. Tests change one thing in it and watch what the generator says.
 *
 * Strategy: it uses each part of the format once (extra forms, data, lists, rules, outcomes, codes, settings, both kinds
 * of answers), and nothing twice. Every call gives a fresh copy, which a test may change as it likes.
 */
import type { Json, JsonObject } from "../../runtime/spec/pointer.js";

export const FAMILY_FILE = "acme/families/z1.json";

export function acmeFamily(): JsonObject {
  return structuredClone(FAMILY) as unknown as JsonObject;
}

const source = { section: "1.1" };
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });
const text = (most: number, more: object = {}): object => ({
  type: "string",
  description: "Some text.",
  "x-at-max-bytes": most,
  ...more,
});

function line(title: string, properties: object, wire?: unknown[], more: object = {}): object {
  const names = Object.keys(properties);
  const base = { title, type: "object", additionalProperties: false, properties };
  return { ...base, required: names, "x-at-wire": wire ?? names, ...more };
}

/** Members of a set: `state0`, `State 0`. */
export function members(title: string, ...values: number[]): { [keyword: string]: Json }[] {
  return values.map((value) => {
    return { const: value, "x-at-key": `${title.toLowerCase()}${value}`, title: `${title} ${value}` };
  });
}

function command(title: string, section: string, forms: object): object {
  return { title, source: { section }, forms };
}

const COMMANDS = {
  "+ZOPEN": command("Open a connection", "2.1", {
    test: { printed: ["+ZOPEN: (0-5),<host>,(1-65535),(1-75)"] },
    set: {
      parameters: {
        ...line("ZopenSet", {
          client: ref("client"),
          host: text(100, { "x-at-name": "host_name" }),
          port: { type: "integer", minimum: 1, maximum: 65535, description: "Port of the broker." },
          timeout: { type: "integer", minimum: 1, maximum: 75, default: 30, "x-at-unit": "s" },
        }),
        required: ["client", "host", "port"],
        "x-at-wire": ["client", "host", "port", { optional: ["timeout"] }],
        "x-at-rules": [
          {
            when: { property: "port", in: [1] },
            property: "timeout",
            must: "be-absent",
            why: "Port 1 is quick.",
          },
        ],
      },
      completion: line(
        "ZopenSetCompletion",
        {
          client: ref("client"),
          result: { type: "integer", minimum: 0, maximum: 3, "x-at-codes": "results" },
        },
        undefined,
        { "x-at-match": ["client"] },
      ),
      answers: [["ok", "completion"], ["error"], ["cme"]],
      outcomes: { done: { fields: { result: 0 } }, failed: { fields: { result: 1 } } },
      timeLimit: { secondsOf: [{ setting: "timeout" }, { parameter: "timeout", plus: 1 }] },
      effect: {
        do: "open",
        with: { host: { parameter: "host" }, port: { parameter: "port" } },
        set: { timeout: { parameter: "timeout" } },
        wait: { seconds: { setting: "timeout" } },
      },
      refusals: { "state:connected": { final: "ERROR", fields: { result: 2 } } },
      examples: [
        {
          wire: 'AT+ZOPEN=0,"a.example",1883',
          values: { client: 0, host: "a.example", port: 1883 },
        },
        { of: "completion", wire: "+ZOPEN: 0,0", values: { client: 0, result: 0 } },
      ],
    },
  }),
  "+ZSTAT": command("State of the clients", "2.2", {
    read: {
      response: line("ZstatReadResponse", {
        client: ref("client"),
        state: { type: "integer", oneOf: members("State", 0, 1) },
      }),
      effect: { line: { client: { client: true }, state: { state: { closed: 0, connected: 1 } } } },
    },
  }),
  "+ZVER": command("Version of the firmware", "2.3", {
    execute: { response: line("ZverExecuteResponse", { version: text(20) }) },
  }),
  "+ZCFG": command("Configure", "2.4", {
    "set.keepAlive": {
      parameters: line(
        "ZcfgSetKeepAlive",
        { client: ref("client"), value: { type: "integer", minimum: 0 } },
        [{ literal: "keepalive" }, "client", "value"],
      ),
    },
    "set.keepAliveQuery": {
      parameters: line("ZcfgSetKeepAliveQuery", { client: ref("client") }, [
        { literal: "keepalive" },
        "client",
      ]),
      response: line("ZcfgSetKeepAliveQueryResponse", { value: { type: "integer", minimum: 0 } }, [
        { literal: "keepalive" },
        "value",
      ]),
    },
  }),
  "+ZSUB": command("Subscribe", "2.5", {
    set: {
      parameters: line(
        "ZsubSet",
        {
          client: ref("client"),
          subscriptions: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["topic", "qos"],
              properties: { topic: text(64), qos: ref("qos") },
            },
          },
        },
        ["client", { repeat: "subscriptions" }],
      ),
      effect: { do: "subscribe", with: { subscriptions: { parameter: "subscriptions" } } },
    },
  }),
  "+ZUNS": command("Unsubscribe", "2.6", {
    set: {
      parameters: line("ZunsSet", { client: ref("client"), topics: { type: "array", items: text(64) } }, [
        "client",
        { repeat: "topics" },
      ]),
    },
  }),
  "+ZPUB": command("Publish", "2.7", {
    set: {
      parameters: line("ZpubSet", {
        client: ref("client"),
        topic: text(64),
        qos: ref("qos"),
        size: ref("size"),
      }),
      data: { name: "payload", prompt: "> ", end: "counted", length: "size", minimum: 1, maximum: 1024 },
      answers: [["prompt", "ok"], ["error"], ["cme"]],
    },
  }),
  "+ZDISC": command("Disconnect", "2.8", {
    set: { parameters: line("ZdiscSet", { client: ref("client") }), effect: { do: "disconnect" } },
  }),
};

const bindClient = { client: { input: "client" } };

const RECIPES = {
  initialise: { inputs: [], per: "request", steps: [] },
  connect: {
    inputs: ["host", "port", "keepAlive"],
    per: "request",
    steps: [
      {
        form: "zcfg.set.keepAlive",
        bind: { ...bindClient, value: { input: "keepAlive" } },
        when: "keepAlive",
      },
      {
        form: "zopen.set",
        bind: { ...bindClient, host: { input: "host" }, port: { input: "port" }, timeout: { const: 30 } },
        reaches: "connected",
        undo: { form: "zdisc.set", bind: bindClient },
      },
    ],
  },
  disconnect: {
    inputs: [],
    per: "request",
    steps: [{ form: "zdisc.set", bind: bindClient, in: ["connected"] }],
  },
  subscribe: {
    inputs: ["subscriptions"],
    per: "request",
    steps: [{ form: "zsub.set", bind: { ...bindClient, subscriptions: { input: "subscriptions" } } }],
  },
  unsubscribe: {
    inputs: ["topics"],
    per: "request",
    steps: [{ form: "zuns.set", bind: { ...bindClient, topics: { input: "topics" } } }],
  },
  publish: {
    inputs: ["topic", "qos", "payload"],
    per: "request",
    steps: [
      {
        form: "zpub.set",
        bind: { ...bindClient, topic: { input: "topic" }, qos: { input: "qos" } },
        data: "payload",
      },
    ],
  },
};

const FAMILY = {
  format: 1,
  version: "1.0.0",
  family: "acme-z1",
  maker: "Acme",
  modules: ["Z1"],
  title: "Acme Z1",
  manual: { title: "Acme Z1 commands", version: "1", date: "2024-01-31", sha256: "0".repeat(64) },
  line: { maximum: 256 },
  clients: { properties: ["client"], minimum: 0, maximum: 5 },
  defaults: { timeLimit: { milliseconds: 300 } },
  definitions: {
    client: { type: "integer", minimum: 0, maximum: 5, description: "Index of the client." },
    qos: { type: "integer", oneOf: members("Level", 0, 1, 2) },
    size: { type: "integer", minimum: 1, maximum: 1024, "x-at-unit": "byte" },
  },
  commands: COMMANDS,
  urcs: {
    "+ZRECV": {
      title: "A message",
      source: { section: "3.1" },
      role: "message",
      fields: line("ZrecvUrc", {
        client: ref("client"),
        topic: text(64),
        size: ref("size"),
        payload: { type: "string", "x-at-bytes": true, "x-at-length": "size", "x-at-max-bytes": 1024 },
      }),
      examples: [{ wire: '+ZRECV: 0,"t",2,"hi"', values: { client: 0, topic: "t", size: 2, payload: "hi" } }],
    },
    "+ZLOST": {
      title: "Connection lost",
      source: { section: "3.2" },
      role: "lost",
      fields: line("ZlostUrc", { client: ref("client"), cause: { type: "integer", "x-at-open": true } }),
      cause: "cause",
    },
    ZREADY: { title: "Started", source: { section: "3.3" }, role: "ready", examples: [{ wire: "ZREADY" }] },
  },
  finals: {
    OK: { kind: "ok", title: "Done", source },
    ERROR: { kind: "error", title: "Refused", source },
    "+CME ERROR": { kind: "error", title: "Refused with a number", codes: "results", source },
  },
  codes: {
    results: {
      title: "Results",
      source,
      codes: {
        "0": { key: "done", title: "Done" },
        "-1": { key: "notDone", title: "Not done", means: "maybeSent" },
      },
    },
  },
  settings: { timeout: { title: "Time limit", default: 30 } },
  receive: {
    kind: "line",
    urc: "+ZRECV",
    topic: "topic",
    payload: "payload",
    length: { field: "size" },
    maximum: 1024,
  },
  lifecycle: {
    initial: "closed",
    connected: "connected",
    states: { closed: "No connection.", connected: "The broker accepted." },
    transitions: {
      closed: { "zopen.set": "closed", "zopen.set:done": "connected", "zopen.set:failed": "closed" },
      connected: { "zdisc.set:done": "closed", "+ZLOST": "closed", "zpub.set": "connected" },
    },
    observe: [{ form: "zstat.read", answer: "line", where: { state: [1] }, state: "connected" }],
  },
  recipes: RECIPES,
  probes: ["zstat.read", "zver.execute"],
  refusals: { unknown: { final: "ERROR" }, parameter: { final: "+CME ERROR", code: -1 } },
  errata: {},
  notes: {},
};

/** The edits after which messages are fetched by +ZGET from slots that +ZRECV announces. */
export function fetching(): { readonly [pointer: string]: Json } {
  const slot = { type: "integer", minimum: 1, maximum: 5 };
  const get = command("Fetch a message", "2.9", {
    set: {
      parameters: line("ZgetSet", { slot }),
      response: line("ZgetSetResponse", { topic: text(64), length: ref("size") }, ["length", "topic"]),
      block: { name: "body", length: "length", maximum: 1024 },
      effect: {
        do: "fetch",
        with: { slot: { parameter: "slot" } },
        line: { topic: { message: "topic" }, length: { message: "length" }, body: { message: "payload" } },
      },
    },
  });
  const announcement = {
    title: "A message waits",
    source: { section: "3.1" },
    role: "announcement",
    fields: line("ZrecvUrc", { slot, topic: text(64), size: ref("size") }),
  };
  const receive = {
    kind: "fetch",
    urc: "+ZRECV",
    announced: { slot: "slot", topic: "topic", length: "size" },
    form: "zget.set",
    bind: { slot: "slot" },
    topic: "topic",
    payload: "body",
    slots: { minimum: 1, maximum: 2 },
    maximum: 1024,
  };
  const edits = { "/commands/+ZGET": get, "/urcs/+ZRECV": announcement, "/receive": receive };
  return structuredClone(edits) as unknown as { [pointer: string]: Json };
}
