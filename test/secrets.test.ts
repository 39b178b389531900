// No secret stands in an error, an issue or a note, whole or in pieces, however the line that held it was damaged.

import { inspect } from "node:util";
import { toBytes } from "../runtime/bytes.js";
import { withoutUser } from "../runtime/codec/text/redactor.js";
import { parseBroker } from "../runtime/client/options.js";
import type { Family } from "../runtime/model.js";
import { rawCommand } from "../runtime/session/index.js";
import { VirtualModule } from "../runtime/virtual/index.js";
import { FAMILIES } from "./helpers/families.js";
import { Line } from "./helpers/line.js";
import { assert, suite } from "./suite.js";

const test = suite("secrets");
const SECRET = "Kx7qZw!9vT";

/** No four characters of it in a row. */
function assertHidden(what: unknown, where: string): void {
  const shown = inspect(what, { depth: 10 });
  for (let at = 0; at + 4 <= SECRET.length; at++)
    assert.not(shown.includes(SECRET.slice(at, at + 4)), `${where}: ${shown}`);
}

/** The commands with a secret, as they are written. */
function commandsOf(family: Family): string[] {
  const quoted: Record<string, string> = {
    "quectel-gsm": `AT+QMTCONN=0,"c","u","${SECRET}"`,
    "quectel-bc20": `AT+QMTCONN=0,"c","u","${SECRET}"`,
    "quectel-bc660k": `AT+QMTCFG="aliauth",0,"pk","dn","${SECRET}"`,
    "simcom-a7600": `AT+CMQTTCONNECT=0,"tcp://h:1883",60,1,"u","${SECRET}"`,
  };
  return [quoted[family.name] as string];
}

const LINES: { readonly [family: string]: string } = {
  "quectel-gsm": `+QMTCFG: "pk","dn","${SECRET}"`,
  "quectel-bc20": `+QMTCFG: "aliauth","pk","dn","${SECRET}"`,
  "quectel-bc660k": `+QMTCFG: "aliauth","pk","dn","${SECRET}"`,
  "simcom-a7600": `+CMQTTCONNECT: 0,"tcp://h:1883",60,1,"u","${SECRET}"`,
};

function damaged(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)).concat(text);
}

for (const family of FAMILIES) {
  test(`${family.name}: a line that holds a secret, whole or with a byte lost, and nobody waits for it`, () => {
    for (const text of [...damaged(LINES[family.name] as string), ...commandsOf(family).flatMap(damaged)]) {
      const line = new Line(family);
      line.session.receive(toBytes(`\r\n${text}\r\n`), 0);
      line.feed("");
      const issues = line.of("issue");
      if (line.of("urc").length === 0) assert.is(issues.length, 1, text);
      assertHidden(issues, text);
    }
  });

  test(`${family.name}: a damaged echo of what was sent`, () => {
    for (const command of commandsOf(family))
      for (const text of damaged(command)) {
        const line = new Line(family).assume("acquired");
        line.session.sendPrepared(rawCommand(family, { line: command, timeLimit: 1000 }), 0);
        line.session.receive(toBytes(`${text}\r\r\nERROR\r\n`), 0);
        line.feed("");
        assertHidden([line.of("issue"), line.of("settled").map(({ error }) => error)], text);
        line.wait(100_000);
        assertHidden(
          line.of("settled").map(({ error }) => error),
          text,
        );
      }
  });

  test(`${family.name}: notes of a virtual module`, () => {
    for (const text of commandsOf(family).flatMap(damaged)) {
      const module = new VirtualModule(family);
      module.receive(toBytes(`${text}\r`), 0);
      const notes: unknown[] = [];
      for (let event = module.poll(); event; event = module.poll())
        if (event.type === "note") notes.push(event.text);
      assertHidden(notes, text);
    }
  });
}

test("an answer with a secret in the error of its command", () => {
  const family = FAMILIES.find(({ name }) => name === "quectel-bc20") as Family;
  const line = new Line(family);
  const handle = line.send("qmtcfg.set.aliauthQuery", { tcpConnectId: 0 });
  line.lines(LINES[family.name] as string, "ERROR");
  const { error, response } = line.result(handle);
  assert.ok(error);
  assertHidden(error, "error");
  assert.is(response[0]?.["deviceSecret"], SECRET, "who asks is answered");
});

test("a completion without values to hide is shown", () => {
  const family = FAMILIES.find(({ name }) => name === "quectel-gsm") as Family;
  const line = new Line(family).assume("open");
  const handle = line.send("qmtconn.set", {
    tcpConnectId: 0,
    clientId: "c",
    username: "u",
    password: SECRET,
  });
  line.lines("OK", "+QMTCONN: 0,0,5");
  assert.match(line.result(handle).error?.message ?? "", /\+QMTCONN: 0,0,5/);
});

test("a URL is shown without user, password and query", () => {
  for (const url of [
    `mqtt://pump:${SECRET}@h`,
    `mqtts://pump:${SECRET}@h:8883`,
    `mqtt:pump:${SECRET}@h`,
    `pump:${SECRET}@h`,
    `mqtt://h?password=${SECRET}`,
    `mqtt://a/${SECRET}@h`,
  ]) {
    assertHidden(withoutUser(url), url);
    try {
      parseBroker(url);
    } catch (error) {
      assertHidden(error, url);
      continue;
    }
    throw new Error(`${url} was taken`);
  }
});

test("a note is escaped once", () => {
  const [family] = FAMILIES;
  const module = new VirtualModule(family as Family);
  module.receive(toBytes("AT+CMEE=\x01\u202e\\y\r"), 0);
  const notes: string[] = [];
  for (let event = module.poll(); event; event = module.poll())
    if (event.type === "note") notes.push(event.text);
  assert.match(notes[0] ?? "", /^AT\+CMEE=\\x01\\u202e\\\\y: /);
});

test.run();
