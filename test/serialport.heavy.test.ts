// Serial ports as programs have them: `serialport`, as it comes from the registry, on pseudo-terminals of the system that socat
// joins. A client at one end, a virtual module at the other; lines that break; ports that are released and opened again.
//
// Strategy: a pair of terminals a test. Nothing is asserted about real time; what must not take for ever is ended by the runner.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { SerialPort } from "serialport";
import { toBytes, toText } from "../runtime/bytes.js";
import { connectAsync, type Transport } from "../runtime/index.js";
import { overStream } from "../runtime/transport/stream.js";
import type { TransportOpener } from "../runtime/transport/transport.js";
import { serveModule } from "../runtime/virtual/server.js";
import { FAMILIES, hardestPayload } from "./helpers/families.js";
import { ALLOWANCE, once, startBroker } from "./helpers/rig.js";
import { assert, suite } from "./suite.js";

const test = suite("serialport");

interface Terminals {
  readonly host: string;
  readonly module: string;
  /** Pulls the cable: both terminals are gone. */
  unplug(): Promise<void>;
}

async function withTerminals(run: (terminals: Terminals) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "serialport-test-"));
  const [host, module] = [join(folder, "host"), join(folder, "module")];
  const socat = spawn(
    "socat",
    [host, module].map((path) => `PTY,raw,echo=0,link=${path}`),
    { stdio: "ignore" },
  );
  const gone = once<void>((take) => socat.once("close", () => take()));
  const unplug = (): Promise<void> => {
    socat.kill();
    return gone;
  };
  try {
    await untilOpen(socat, [host, module]);
    await run({ host, module, unplug });
  } finally {
    await unplug();
    await rm(folder, { recursive: true });
  }
}

async function untilOpen(socat: ChildProcess, paths: string[]): Promise<void> {
  while (!paths.every((path) => existsSync(path))) {
    if (socat.exitCode !== null) throw new Error(`socat ended with exit code ${socat.exitCode}`);
    await delay(5);
  }
}

const goneFor = (transport: Transport): Promise<string> => once((take) => transport.onClose(take));

function tests(Port: typeof SerialPort): void {
  const openerOf =
    (path: string): TransportOpener =>
    () =>
      overStream(new Port({ path, baudRate: 115200 }));

  for (const family of FAMILIES)
    test(`${family.name}: a client and a module, each on a serial port`, () =>
      withTerminals(async ({ host, module }) => {
        const broker = await startBroker();
        const end = await openerOf(module)();
        const running = serveModule({ family, transport: end });
        try {
          const transport = await openerOf(host)();
          const client = await connectAsync(broker.url, { family, transport, linkAllowance: ALLOWANCE });
          const issues: string[] = [];
          client.on("issue", (issue, text) => issues.push(`${issue} ${text}`));
          await client.subscribeAsync("t", { qos: 2 });
          const payload = hardestPayload(family);
          for (const qos of [0, 1, 2] as const) {
            const back = once<Uint8Array>((take) => client.once("message", (_, received) => take(received)));
            await client.publishAsync("t", payload, { qos });
            assert.equal(await back, payload);
          }
          await client.endAsync();
          assert.equal(issues, []);
        } finally {
          await running.close();
          await end.close();
          await broker.close();
        }
      }));

  test("a port is released by closing, and opened again by the same opener; what was written arrives", () =>
    withTerminals(async ({ host, module }) => {
      const [open, far] = [openerOf(host), await openerOf(module)()];
      let text = "";
      far.onData((bytes) => (text += toText(bytes)));
      for (let i = 0; i < 5; i++) {
        const transport = await open();
        const reasons: string[] = [];
        transport.onClose((reason) => reasons.push(reason));
        transport.write(toBytes(`link ${i}\n`));
        while (!text.endsWith(`link ${i}\n`)) await delay(1);
        await transport.close();
        assert.equal(reasons, ["closed by this end"]);
      }
      await far.close();
    }));

  test("a port that is closed while it opens is released", () =>
    withTerminals(async ({ host }) => {
      const open = openerOf(host);
      for (let i = 0; i < 5; i++) await (await open()).close();
      const port = new Port({ path: host, baudRate: 115200 });
      const error = await once<unknown>((take) => {
        port.once("open", take);
        port.once("error", take);
      });
      assert.is(error, undefined);
      await new Promise((resolve) => port.close(resolve));
    }));

  test("an unplugged cable is told with the next write at the latest, and the client ends", () =>
    withTerminals(async ({ host, module, unplug }) => {
      const family = FAMILIES[0] as (typeof FAMILIES)[number];
      const broker = await startBroker();
      const end = await openerOf(module)();
      const running = serveModule({ family, transport: end });
      const transport = await openerOf(host)();
      const client = await connectAsync(broker.url, { family, transport, linkAllowance: ALLOWANCE });
      const closed = once<string>((take) => client.once("close", take));
      await unplug();
      // A read that is under way when the cable is pulled does not see it in serialport 13; the next write does.
      end.write(toBytes("\r\n"));
      assert.instance(await client.publishAsync("t", "x").catch((error: unknown) => error), Error);
      assert.match(await closed, /./);
      assert.match(await goneFor(end), /./);
      await client.endAsync();
      await running.close();
      await broker.close();
    }));

  test("a port that nobody reads closes in bounded time, and can be opened again", () =>
    withTerminals(async ({ host }) => {
      const open = openerOf(host);
      const transport = await open();
      transport.write(new Uint8Array(8_000_000));
      await transport.close();
      assert.is(await goneFor(transport), "closed by this end");
    }));

  test("a port that does not exist is told", async () => {
    const transport = await openerOf("/dev/no-such-port")();
    assert.match(await goneFor(transport), /no-such-port/);
    await transport.close();
  });
}

const title = "clients and modules on pseudo-terminals";
if (spawnSync("socat", ["-V"]).status !== 0) test.skipLoudly(title, "there is no socat");
else
  await import("serialport").then(
    (loaded) => tests(loaded.SerialPort),
    (error: Error) => test.skipLoudly(title, `serialport cannot be loaded: ${error.message}`),
  );

test.run();
