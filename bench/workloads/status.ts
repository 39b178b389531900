// W1: short status lines, each framed by CR LF on both sides as modules print them. 30 % OK, 30 % results of a publish,
// 10 % results of an open, 10 % lost connections, 20 % signal quality.

import { Random } from "../random.js";
import { Builder, SEED, type Workload } from "./workload.js";

export function statusLines(count = 100_000): Workload {
  const random = new Random(SEED);
  const builder = new Builder();
  for (let i = 0; i < count; i++) {
    builder.add("\r\n");
    addLine(builder, random);
    builder.add("\r\n");
  }
  return builder.build(count);
}

function addLine(builder: Builder, random: Random): void {
  const dice = random.integer(0, 9);
  if (dice < 3) addOk(builder);
  else if (dice < 6) addPublished(builder, random);
  else if (dice < 7) addOpened(builder, random);
  else if (dice < 8) addLost(builder, random);
  else addSignal(builder, random);
}

function addOk(builder: Builder): void {
  builder.add("OK");
  builder.event("OK", {});
}

function addPublished(builder: Builder, random: Random): void {
  const [tcpConnectId, msgId] = [random.integer(0, 4), random.integer(1, 65535)];
  const result = random.pick([0, 0, 0, 1, 2]);
  builder.add(`+QMTPUB: ${tcpConnectId},${msgId},${result}`);
  builder.event("+QMTPUB", { tcpConnectId, msgId, result });
}

function addOpened(builder: Builder, random: Random): void {
  const [tcpConnectId, result] = [random.integer(0, 4), random.integer(-1, 4)];
  builder.add(`+QMTOPEN: ${tcpConnectId},${result}`);
  builder.event("+QMTOPEN", { tcpConnectId, result });
}

function addLost(builder: Builder, random: Random): void {
  const [tcpConnectId, errCode] = [random.integer(0, 4), random.integer(1, 7)];
  builder.add(`+QMTSTAT: ${tcpConnectId},${errCode}`);
  builder.event("+QMTSTAT", { tcpConnectId, errCode });
}

function addSignal(builder: Builder, random: Random): void {
  const [rssi, ber] = [random.pick([random.integer(0, 31), 99]), random.pick([random.integer(0, 7), 99])];
  builder.add(`+CSQ: ${rssi},${ber}`);
  builder.event("+CSQ", { rssi, ber });
}
