// What the types of a family refuse at compile time. The type-check of `npm test` is the proof: each expected error
// below must be one.

import { family } from "../generated/families/quectel-bc660k/index.js";
import { Session } from "../runtime/session/index.js";
import { assert, suite } from "./suite.js";

const test = suite("types");

test("send knows the forms of a family and their values", () => {
  const session = new Session(family);
  session.clients.setState(0, "connected");
  const topic = { tcpConnectId: 0, msgId: 1, qos: 1, retain: 0, topic: "t" } as const;
  session.send("qmtpub.set.counted", topic, 0, new Uint8Array(3));
  assert.is(session.poll()?.type, "write");
  // @ts-expect-error a misspelt field
  assert.throws(() => session.send("qmtopen.set", { tcpConnectId: 0, hostNme: "h", port: 1883 }, 0));
  // @ts-expect-error a form that does not exist
  assert.throws(() => session.send("qmtopn.set", {}, 0));
  // @ts-expect-error a QoS that does not exist
  assert.throws(() => session.send("qmtpub.set.counted", { ...topic, qos: 3 }, 0, new Uint8Array(3)));
});

test.run();
