// Every printed dialogue of the manuals, with our own topics and payloads: decodes at the host's end, decodes at the
// module's end, encodes back to the same bytes, and gives the same events however it is cut into chunks.
//
// AT_MQTT_UPDATE=1 writes the events blocks anew; read the difference before you commit it.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { visible } from "../runtime/bytes.js";
import type { Family } from "../runtime/model.js";
import { FAMILIES } from "./helpers/families.js";
import { encodeAgain, printAgain, readHost, replay, type Typing } from "./helpers/replay.js";
import { chunkings, joined, randomCuts, readTranscript, type Dialogue } from "./helpers/transcript.js";
import { assert, suite } from "./suite.js";

const folder = fileURLToPath(new URL("transcripts/", import.meta.url));
const test = suite("transcripts");
const whole = (bytes: Uint8Array): Uint8Array[] => [bytes];
const single = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (byte) => Uint8Array.of(byte));

test("there is a transcript for every family, and nothing else", () => {
  assert.equal(readdirSync(folder).sort(), FAMILIES.map(({ name }) => `${name}.md`).sort());
});

for (const family of FAMILIES) {
  const { name } = family;
  const path = `${folder}${name}.md`;
  if (process.env["AT_MQTT_UPDATE"] === "1") update(family, path);
  readTranscript(path).forEach((dialogue, i) =>
    addTests(family, `${name} ${i + 1}: ${dialogue.title}`, dialogue),
  );
}

function addTests(family: Family, title: string, dialogue: Dialogue): void {
  const { wire } = dialogue;
  const typings = (): Typing[] => readHost(family, wire, whole);

  test(`${title}: commands decode at the module's end and encode back`, () => {
    for (const typing of typings()) assert.is(visible(encodeAgain(typing)), visible(typing.bytes));
  });

  test(`${title}: lines decode at the host's end and print back`, () => {
    const all = typings();
    let open: Typing | undefined;
    for (const sent of wire) {
      if (sent.from === "host")
        open = all.find((typing) => typing.bytes.join() === sent.bytes.join()) ?? open;
      else assert.is(visible(printAgain(family, sent.bytes, open) ?? new Uint8Array(0)), visible(sent.bytes));
    }
  });

  test(`${title}: events`, () => {
    assert.ok(dialogue.events, "no events block: run with AT_MQTT_UPDATE=1");
    assert.equal(replay(family, wire, typings(), whole), dialogue.events);
  });

  test(`${title}: the same however the module's bytes are cut`, () => {
    const expected = replay(family, wire, typings(), whole);
    const pieces = joined(wire);
    assert.equal(replay(family, pieces, typings(), whole), expected, "joined");
    assert.equal(replay(family, pieces, typings(), single), expected, "single bytes");
    for (let seed = 0; seed < 20; seed++) {
      assert.equal(replay(family, pieces, typings(), randomCuts(seed)), expected, `seed ${seed}`);
    }
    for (const sent of pieces.filter((each) => each.from === "module")) {
      for (const chunks of chunkings(sent.bytes)) {
        const cut = (bytes: Uint8Array): Uint8Array[] => (bytes === sent.bytes ? chunks : [bytes]);
        assert.equal(replay(family, pieces, typings(), cut), expected, chunks.map(visible).join(" | "));
      }
    }
  });

  test(`${title}: the same however the host's bytes are cut`, () => {
    const expected = typings();
    assert.equal(readHost(family, wire, single), expected, "single bytes");
    for (const sent of wire.filter((each) => each.from === "host")) {
      for (const chunks of chunkings(sent.bytes)) {
        const cut = (bytes: Uint8Array): Uint8Array[] => (bytes === sent.bytes ? chunks : [bytes]);
        assert.equal(readHost(family, wire, cut), expected, chunks.map(visible).join(" | "));
      }
    }
  });
}

/** Writes the events blocks, from the last dialogue to the first so that line numbers stay true. */
function update(family: Family, path: string): void {
  const lines = readFileSync(path, "utf8").split("\n");
  for (const dialogue of readTranscript(path).reverse()) {
    const events = replay(family, dialogue.wire, readHost(family, dialogue.wire, whole), whole);
    const old = dialogue.eventsEnd === undefined ? 0 : dialogue.eventsEnd - dialogue.after;
    lines.splice(dialogue.after + 1, old, "", "```events", ...events, "```");
  }
  writeFileSync(path, lines.join("\n"));
}

test.run();
