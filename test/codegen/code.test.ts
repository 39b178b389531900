/**
 * Functions and types stand as prettier would have them, although prettier does not touch them.
 *
 * Strategy: readers and writers of layouts of a pseudo-random shape, with names and values of every length, are laid out
 * and given to prettier, which must find nothing to change; so are the types of families that are made up. What is refused
 * goes to prettier anyway, and is counted: it must be the exception.
 */
import { join } from "node:path";
import { format } from "prettier";
import type { Block, Field, Form, Layout, Rule } from "../../runtime/model.js";
import { layOutCode } from "../../codegen/emit/code.js";
import { Readers } from "../../codegen/emit/readers.js";
import { layOutStatement } from "../../codegen/emit/statement.js";
import { emitTypes } from "../../codegen/emit/types.js";
import { Writers } from "../../codegen/emit/writers.js";
import { checkSpecs, plan } from "../../codegen/generate.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE } from "./acme.js";
import { edit, inWorkspace } from "./workspace.js";
import { sequence, type Pick } from "./sequence.js";

const test = suite("the layout of generated code");
const SETTINGS = { parser: "typescript", printWidth: 110, singleQuote: false, trailingComma: "all" } as const;
const ROUNDS = 150;

/** Names of up to 40 characters, as the meta-schema allows. */
function name(pick: Pick, index: number): string {
  return `n${index}${"Longer".repeat(pick(2) * pick(7))}`;
}

function numbers(pick: Pick): number[] {
  return Array.from({ length: 1 + pick(pick(2) === 0 ? 6 : 60) }, (_, index) => index * (1 + pick(400)));
}

function field(pick: Pick, index: number): Field {
  const own = name(pick, index);
  const members =
    pick(3) === 0 ? { members: numbers(pick) } : { minimum: pick(5) - 2, maximum: 4 + pick(9999) };
  if (pick(2) === 0) return { name: own, type: "integer", ...members };
  return { name: own, type: pick(4) === 0 ? "bytes" : "string", minBytes: pick(3), maxBytes: 3 + pick(5000) };
}

/** Fields, of which the last ones may be left out. */
function layout(pick: Pick): Layout {
  const fields = Array.from({ length: 1 + pick(7) }, (_, index) => field(pick, index));
  const literal = pick(4) === 0 ? [{ literal: `WORD'${"\\".repeat(pick(2))}` }] : [];
  const at = pick(fields.length + 1);
  const rest = fields.slice(at);
  const optional = rest.length === 0 ? [] : [{ optional: rest }];
  return [...literal, ...fields.slice(0, at), ...optional];
}

function fieldsOf(slots: Layout): Field[] {
  return slots.flatMap((slot) =>
    "optional" in slot ? fieldsOf(slot.optional) : "type" in slot ? [slot] : [],
  );
}

function rule(pick: Pick, fields: readonly Field[]): Rule {
  const any = (): string => fields[pick(fields.length)]?.name ?? "";
  const values = Array.from({ length: 1 + pick(5) }, () => (pick(2) === 0 ? pick(999) : `t"${pick(99)}`));
  const must = (["be-given", "be-absent", "equal", "differ"] as const)[pick(4)] as "equal";
  return {
    when: { property: any(), in: values },
    property: any(),
    must,
    value: pick(9),
    why: "",
  } as unknown as Rule;
}

/** The text of both files for one layout. */
function texts(pick: Pick): string[] {
  const slots = layout(pick);
  const rules = Array.from({ length: pick(4) }, () => rule(pick, fieldsOf(slots)));
  const [readers, writers] = [new Readers(), new Writers()];
  const block = { name: "block", length: "n0", maximum: 9 } as Block;
  readers.attach("Line", "`doc`", { prefix: "+A", layout: slots, ...(pick(5) === 0 ? { block } : {}) });
  const form = { id: "a", command: "+A", kind: "set", layout: slots, rules } as unknown as Form;
  writers.attach("Line", "`doc`", form);
  return [readers.emit(), writers.emit()];
}

test("straight lines stand as prettier would have them", async () => {
  let [known, all] = [0, 0];
  for (let seed = 1; seed <= ROUNDS; seed++)
    for (const text of texts(sequence(seed))) {
      const own = layOutCode(text);
      all++;
      if (own === undefined) continue;
      known++;
      assert.is(own, await format(text, SETTINGS), `seed ${seed}`);
    }
  assert.ok(known > all * 0.9, `${known} of ${all}`);
});

test("types stand as prettier would have them", async () => {
  const { specs } = await checkSpecs(join(root, "test/families/spec"));
  assert.ok(specs.length > 3);
  for (const spec of specs) {
    const text = await emitTypes(spec);
    assert.is(layOutCode(text), await format(text, SETTINGS), spec.family);
  }
});

/** Not known, although each is a statement; or known, but prettier would let a part of it break that is not known. */
const REFUSED = [
  "",
  "return a",
  "return a ? b : c ? d : e;",
  "return a ?? b;",
  "const a = `b`;",
  "let a = b;",
  "a = b;",
  "a(b); c(d);",
  "if (a) b(); else c();",
  "for (;;) a();",
  "a(() => b);",
  "a((b && c) === d);",
  `a("${"long ".repeat(30)}");`,
  `a(b, { c: ${"d".repeat(110)} });`,
];

test("what is not known is refused", () => {
  for (const text of REFUSED) assert.is(layOutStatement(text, "  "), undefined, text);
  const inside = (line: string): string => `export interface A {\n${line}\n}`;
  for (const text of ["let a;", inside('a: "\\""'), inside("| 0"), inside(`a: ${"0 | ".repeat(40)}0`), "}"])
    assert.is(layOutCode(text), undefined, text);
});

test("and is given to prettier by the generator", async () => {
  const family = acmeFamily();
  const oneOf = Array.from({ length: 40 }, (_, index) => ({ const: index, title: `Level ${index}` }));
  edit(family, "/definitions/qos/oneOf", oneOf);
  await inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(family) } }, async ({ specDir, outDir }) => {
    const { problems, outputs } = await plan(specDir, outDir);
    assert.equal(problems, []);
    const { content } = outputs.find(({ path }) => path.endsWith("types.ts")) ?? { content: "" };
    assert.match(content, /\n {4}\| 0\n {4}\| 1\n/);
    assert.is(content, await format(content, SETTINGS));
  });
});

test.run();
