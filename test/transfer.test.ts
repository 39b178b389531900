// Bytes that leave the house are the receiver's own. A transport may transfer each buffer that it is given to a worker, and
// a user each payload: what is transferred is empty afterwards for everybody who still looks at it.
//
// Strategy: both ends of a line, and the user, transfer whatever they are given, at once. If any of it were shared, the next
// command, echo or message would be damaged.

import type { Transport } from "../runtime/index.js";
import { MqttClient } from "../runtime/index.js";
import { memoryPair } from "../runtime/transport/memory.js";
import { serveModule } from "../runtime/virtual/server.js";
import { FAMILIES, hardestPayload } from "./helpers/families.js";
import { startBroker } from "./helpers/rig.js";
import { assert, suite } from "./suite.js";

const test = suite("transfer");

/** What `postMessage(bytes, [bytes.buffer])` does. @returns what the other side gets */
function transfer(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, byteLength } = bytes;
  assert.is(buffer.byteLength, byteLength, "the bytes have a buffer of their own");
  const there = new Uint8Array(structuredClone(buffer, { transfer: [buffer as ArrayBuffer] }), byteOffset);
  assert.is(bytes.length, 0, "it is gone");
  return there.slice(0, byteLength);
}

function transferring(transport: Transport): Transport {
  return {
    write: (bytes) => transport.write(transfer(bytes)),
    onData: (listener) => transport.onData(listener),
    onClose: (listener) => transport.onClose(listener),
    close: () => transport.close(),
  };
}

for (const family of FAMILIES)
  for (const echo of [false, true])
    test(`${family.name}: everybody transfers what he is given${echo ? ", and the module echoes" : ""}`, async () => {
      const broker = await startBroker();
      const [host, end] = memoryPair();
      const running = serveModule({ family, transport: transferring(end), echo });
      const client = new MqttClient({ family, transport: transferring(host), clientId: "mover" });
      const issues: string[] = [];
      const received: [string, Uint8Array][] = [];
      client.on("issue", (issue, text) => issues.push(`${issue} ${text}`));
      client.on("message", (topic, payload, { topicBytes }) => {
        received.push([topic, transfer(payload)]);
        transfer(topicBytes);
      });
      try {
        await client.connectAsync(broker.url);
        await client.subscribeAsync("t/#", { qos: 1 });
        const payload = hardestPayload(family);
        for (let i = 0; i < 5; i++) {
          const given = payload.slice();
          const published = client.publishAsync(`t/${i}`, given, { qos: 1 });
          transfer(given);
          await published;
        }
        await client.unsubscribeAsync("t/#");
        assert.equal(
          received,
          [0, 1, 2, 3, 4].map((i) => [`t/${i}`, payload]),
        );
        assert.equal(issues, []);
        await client.endAsync();
      } finally {
        await running.close();
        await broker.close();
      }
    });

test.run();
