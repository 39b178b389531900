// Where a broker is: from the arguments of an action, and whether it is this machine.

import { BlockList, isIP } from "node:net";
import type { Arguments } from "../events.js";

/** True if one command makes the network connection and the MQTT connection. */
export function opensToo({ address, host }: Arguments): boolean {
  return address !== undefined || host !== undefined;
}

export function addressOf({ address, host, port }: Arguments): { host: string; port: number } | undefined {
  return address === undefined ? { host: String(host), port: Number(port) } : parseAddress(String(address));
}

/** `tcp://HOST[:PORT]`, as some of the families that connect in one command write it. */
function parseAddress(address: string): { host: string; port: number } | undefined {
  const match = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d{1,5}))?$/i.exec(address);
  if (!match) return undefined;
  return { host: (match[1] as string).replace(/^\[|\]$/g, ""), port: Number(match[2] ?? 1883) };
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * True for addresses of this machine and for `localhost`. What only looks like an address, as `127.999.1.1` and `127.1` do, is a
 * name that somebody else may answer for.
 */
export function isLoopback(host: string): boolean {
  const version = isIP(host);
  if (version === 0) return host.toLowerCase() === "localhost";
  return LOOPBACK.check(host, version === 4 ? "ipv4" : "ipv6");
}
