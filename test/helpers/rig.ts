// A client, a virtual module and a broker, in one process on loopback; ended by the test that made them.

import { createServer, type AddressInfo } from "node:net";
import { Aedes, type AedesOptions } from "aedes";
import { connectAsync as connectMqtt, type MqttClient as Witness } from "mqtt";
import { MqttClient, type ConnectOptions, type Family, type Transport } from "../../runtime/index.js";
import { memoryPair } from "../../runtime/transport/memory.js";
import { serveModule, type RunningModule } from "../../runtime/virtual/server.js";
import { inTurns } from "./turn-clock.js";

/** Milliseconds by which a machine under load may be late, and no command be given up. */
export const ALLOWANCE = 60_000;

export interface TestBroker {
  readonly url: string;
  readonly aedes: Aedes;
  /** Cuts every connection, without a word. */
  drop(): void;
  close(): Promise<void>;
}

export async function startBroker(options: AedesOptions = {}): Promise<TestBroker> {
  const aedes = await Aedes.createBroker(options);
  const server = createServer({ noDelay: true }, aedes.handle);
  const sockets = new Set<{ destroy(): void }>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const drop = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    aedes,
    drop,
    close: async () => {
      drop();
      await new Promise<void>((resolve) => aedes.close(resolve));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Rig {
  readonly broker: TestBroker;
  readonly running: RunningModule;
  /** The host's end of the link to the module. */
  readonly transport: Transport;
  readonly notes: string[];
  client(options?: Partial<ConnectOptions>): MqttClient;
  witness(): Promise<Witness>;
}

/** Runs a test with a broker and a module, and cleans up whatever happens. */
export async function withRig(
  family: Family,
  options: AedesOptions,
  run: (rig: Rig) => Promise<void>,
): Promise<void> {
  const broker = await startBroker(options);
  const [transport, end] = memoryPair();
  const notes: string[] = [];
  const running = serveModule({ family, transport: end, onNote: (text) => notes.push(text) });
  const witnesses: Witness[] = [];
  const rig: Rig = {
    broker,
    running,
    transport,
    notes,
    client: (more = {}) =>
      new MqttClient({ family, transport, clientId: "rig", linkAllowance: ALLOWANCE, ...more }),
    witness: async () => {
      const witness = await connectMqtt(broker.url, { reconnectPeriod: 0 });
      witnesses.push(witness);
      return witness;
    },
  };
  try {
    await inTurns(() => run(rig));
  } finally {
    await running.close();
    for (const witness of witnesses) await witness.endAsync(true);
    await broker.close();
  }
}

/** The next event of this name. */
export function once<T>(listen: (take: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve) => listen(resolve));
}
