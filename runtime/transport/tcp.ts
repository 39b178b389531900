// A module behind a TCP port: a serial server, a modem that listens, or a virtual module.

import { connect, type Socket } from "node:net";
import { LinkLostError, UsageError } from "../errors.js";
import { checkArgument, NUMBER, TEXT } from "../usage.js";
import { overStream } from "./stream.js";
import type { Transport, TransportOpener } from "./transport.js";

export type { Transport, TransportOpener, TransportSource } from "./transport.js";

/** Milliseconds to wait for the connection. */
const CONNECT_LIMIT = 10_000;

/**
 * Opens a TCP link to a module.
 * @throws UsageError for a bad port; LinkLostError if it cannot be opened within ten seconds
 */
export function openTcp(host: string, port: number): Promise<Transport> {
  checkAddress(host, port);
  const socket = connect({ host, port, noDelay: true, timeout: CONNECT_LIMIT });
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      socket.destroy();
      reject(
        new LinkLostError(`tcp://${host}:${port}: ${reason}`, {
          code: "link-failed",
          advice: "check that the module listens there",
        }),
      );
    };
    // They stay: of a promise that is settled they change nothing.
    socket.once("error", (error) => fail(error.message));
    socket.once("connect", () => {
      socket.off("timeout", late).setTimeout(0);
      resolve(overSocket(socket));
    });
    const late = (): void => fail("no connection in time");
    socket.once("timeout", late);
  });
}

/**
 * What opens a TCP link, each time anew.
 * @throws UsageError for a bad port, at once
 */
export function tcp(host: string, port: number): TransportOpener {
  checkAddress(host, port);
  return () => openTcp(host, port);
}

/** A link over a socket that is connected already. @throws UsageError if something else reads it */
export function overSocket(socket: Socket): Transport {
  return overStream(socket);
}

function checkAddress(host: string, port: number): void {
  checkArgument("tcp", "host", host, TEXT);
  checkArgument("tcp", "port", port, NUMBER);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return;
  throw new UsageError(`port ${port} is out of range`, {
    code: "out-of-range",
    field: "port",
    value: port,
    allowed: "1..65535",
  });
}
