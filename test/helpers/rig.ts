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
  readonly notes: string[];
  /** A link to the module in place of the one before, as a program that comes after another has it. */
  plug(): Transport;
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
  const [line, end] = memoryPair();
  const notes: string[] = [];
  const running = serveModule({ family, transport: end, onNote: (text) => notes.push(text) });
  const witnesses: Witness[] = [];
  const rig: Rig = {
    broker,
    running,
    notes,
    plug: plugInto(line),
    client: (more = {}) =>
      new MqttClient({
        family,
        transport: rig.plug(),
        clientId: "rig",
        linkAllowance: ALLOWANCE,
        ...more,
      }),
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

/** The module's line outlives the links over which programs hold it, one after another. */
function plugInto(line: Transport): () => Transport {
  let plugged: Transport | undefined;
  line.onData((bytes) => plugged?.write(bytes));
  line.onClose(() => void plugged?.close());
  return () => {
    const [ours, theirs] = memoryPair();
    plugged = theirs;
    theirs.onData((bytes) => theirs === plugged && line.write(bytes));
    return ours;
  };
}

/** The next event of this name. */
export function once<T>(listen: (take: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve) => listen(resolve));
}
