// A module behind a TCP port: a serial server, a modem that listens, or a virtual module.

import { connect, type Socket } from "node:net";
import { LinkLostError, UsageError } from "../errors.js";
import type { Transport } from "./transport.js";

/** Milliseconds to wait for the connection. */
const CONNECT_LIMIT = 10_000;

/**
 * Opens a TCP link to a module.
 * @throws UsageError for a bad port; LinkLostError if it cannot be opened
 */
export function openTcp(host: string, port: number): Promise<Transport> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`port ${port} is out of range`, {
      code: "out-of-range",
      field: "port",
      value: port,
      allowed: "1..65535",
    });
  }
  const socket = connect({ host, port, noDelay: true, timeout: CONNECT_LIMIT });
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      socket.destroy();
      reject(
        new LinkLostError(`tcp://${host}:${port}: ${reason}`, {
          code: "link-failed",
          advice: "check that the module listens there",
        }),
      );
    };
    socket.once("error", (error) => fail(error.message));
    socket.once("timeout", () => fail("no connection in time"));
    socket.once("connect", () => {
      socket.removeAllListeners().setTimeout(0);
      resolve(overSocket(socket));
    });
  });
}

/** A link over a socket that is connected already. */
export function overSocket(socket: Socket): Transport {
  let closed: ((reason: string) => void) | undefined;
  let reason: string | undefined;
  let failure = "closed by the other end";
  socket.on("error", (error) => (failure = error.message));
  socket.on("close", () => {
    reason = failure;
    closed?.(reason);
  });
  return {
    write: (bytes) => void socket.write(bytes),
    onData: (listener) => void socket.on("data", (chunk: Buffer) => listener(new Uint8Array(chunk))),
    onClose: (listener) => {
      closed = listener;
      if (reason !== undefined) listener(reason);
    },
    close: () =>
      new Promise((resolve) => {
        if (socket.closed) return resolve();
        failure = "closed by this end";
        socket.once("close", () => resolve());
        socket.end();
        socket.destroySoon();
      }),
  };
}
