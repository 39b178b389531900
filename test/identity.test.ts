/**
 * What a module calls itself: the virtual module of each family says it, the words of a family know its own modules and no
 * others, and a session takes the lines without mistaking anything else for one of them.
 */
import type { Family, Identity, IdentityLine } from "../runtime/model.js";
import { Bench } from "./helpers/bench.js";
import { Dialogue } from "./helpers/dialogue.js";
import { FAMILIES } from "./helpers/families.js";
import { Line } from "./helpers/line.js";
import { assert, suite } from "./suite.js";

const test = suite("identity");
const PARTS = ["manufacturer", "model", "revision"] as const;

function printed(...texts: string[]): string {
  return texts.map((text) => `\\r\\n${text}\\r\\n`).join("");
}

function identityOf({ name, identity }: Family): Identity {
  if (!identity) throw new Error(`${name} has no identity`);
  return identity;
}

/** As the model defines it: a word, of letters and digits, that begins so. */
function isKnown(text: string, { words }: IdentityLine): boolean {
  const said = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.some((word) => said.some((each) => each.startsWith(word.toLowerCase())));
}

for (const family of FAMILIES) {
  const identity = identityOf(family);
  const texts = PARTS.map((part) => identity[part].text);

  test(`${family.name}: the module says what it is, in any state and case`, () => {
    const bench = new Bench(family);
    const [manufacturer = "", model = "", revision = ""] = texts;
    assert.is(bench.type("ATI\\r"), printed(...texts, "OK"));
    assert.is(bench.type("ati\\r"), printed(...texts, "OK"));
    assert.is(bench.type("AT+CGMI\\r"), printed(manufacturer, "OK"));
    assert.is(bench.type("AT+CGMM\\r"), printed(model, "OK"));
    assert.is(bench.type("AT+CGMR\\r"), printed(revision, "OK"));
  });

  test(`${family.name}: a session reads every line of the answer`, () => {
    assert.is(identity.form, "i.execute");
    const { response, outcome } = new Dialogue(family).run("i.execute", {});
    assert.is(outcome, "done");
    assert.equal(
      response,
      texts.map((text) => ({ text })),
    );
  });

  test(`${family.name}: knows its own model, and no other family's`, () => {
    for (const other of FAMILIES)
      assert.is(isKnown(identityOf(other).model.text, identity.model), other === family, other.name);
    assert.not(isKnown("SIM260", identity.model));
    for (const part of PARTS) assert.ok(isKnown(identity[part].text, identity[part]));
  });

  test(`${family.name}: without an identity the answer is OK alone`, () => {
    const { identity: _, ...rest } = family;
    const bench = new Bench(rest);
    assert.is(bench.type("ATI\\r"), printed("OK"));
    assert.is(bench.type("AT+CGMM\\r"), printed("OK"));
  });
}

test("a completion and a URC among the lines keep their meaning; any other line is text, commas and quotes included", () => {
  const family = FAMILIES.find(({ forms }) => (forms["qmtpub.set.counted"]?.window ?? 1) > 1) as Family;
  const line = new Line(family).assume("connected");
  const publish = { tcpConnectId: 0, msgId: 7, qos: 1, retain: 0, topic: "a" };
  const published = line.send("qmtpub.set.counted", publish, "x");
  line.feed("\\r\\n> ");
  line.lines("OK");
  const asked = line.send("i.execute", {});
  line.lines('Other Maker, "M1"', "+QMTPUB: 0,7,0", '+QMTRECV: 0,0,"a","b"', "Revision: 2, of today", "OK");
  assert.is(line.result(published).outcome, "done");
  assert.is(line.of("message").length, 1);
  assert.equal(line.result(asked).response, [
    { text: 'Other Maker, "M1"' },
    { text: "Revision: 2, of today" },
  ]);
});

test.run();
