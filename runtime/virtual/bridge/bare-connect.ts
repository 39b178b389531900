// A CONNECT without a client identifier where MQTT forbids one: the package `mqtt` would refuse to write it, while a module
// writes it and tells what the broker answers (MQTT 3.1.1, 3.1.3.1).

import type { Socket } from "node:net";
import { concat, toBytes } from "../../bytes.js";
import type { Arguments } from "../events.js";

const CONNECT = 0x10;
const CONNACK_LENGTH = 4;

/** Since MQTT 3.1.1 a clean session may do without an identifier. */
export function needsBareConnect({ clientId, cleanSession, protocolVersion }: Arguments): boolean {
  return String(clientId) === "" && (protocolVersion === 0 || cleanSession === 0);
}

/** @returns the return code of CONNACK; undefined if the connection ends without one. @param limit in milliseconds */
export function connectWithoutId(
  socket: Socket,
  args: Arguments,
  limit: number,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), limit);
    const end = (code: number | undefined): void => {
      clearTimeout(timer);
      resolve(code);
    };
    let head: Uint8Array = new Uint8Array(0);
    socket.on("data", (chunk) => {
      head = concat([head, chunk]);
      if (head.length >= CONNACK_LENGTH) end(head[CONNACK_LENGTH - 1]);
    });
    socket.once("close", () => end(undefined));
    socket.write(connectPacket(args));
  });
}

/** Without user name and will: the broker does not get as far as them. */
function connectPacket({ cleanSession, protocolVersion, keepAlive }: Arguments): Uint8Array {
  const isOld = protocolVersion === 0;
  const seconds = Number(keepAlive ?? 60);
  const body = concat([
    text(isOld ? "MQIsdp" : "MQTT"),
    Uint8Array.of(isOld ? 3 : 4, cleanSession === 0 ? 0 : 2, seconds >> 8, seconds & 0xff),
    text(""),
  ]);
  return concat([Uint8Array.of(CONNECT, body.length), body]);
}

function text(value: string): Uint8Array {
  const bytes = toBytes(value);
  return concat([Uint8Array.of(0, bytes.length), bytes]);
}
