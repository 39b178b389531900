/**
 * Tables and JSON stand as prettier would have them, although prettier does not touch them.
 *
 * Strategy: prettier formats once more what the generator has laid out, and must find nothing to change: all the tables
 * and JSON of the families that ship, and literals of a pseudo-random shape, which meet every width and nesting.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { layOut } from "../../codegen/emit/layout.js";
import { literal, member, objectOf } from "../../codegen/emit/literal.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";
import { sequence, type Pick } from "./sequence.js";

const test = suite("the layout of generated files");
const SETTINGS = { printWidth: 110, singleQuote: false, trailingComma: "all" } as const;
const LITERALS = 300;

async function formatted(text: string, parser: "typescript" | "json"): Promise<string> {
  return format(text, { ...SETTINGS, parser });
}

test("prettier changes nothing in any file of the families that ship", async () => {
  const folder = join(root, "generated");
  const all = await readdir(folder, { recursive: true });
  const files = all.filter((path) => /\.(?:ts|json)$/.test(path) && !path.startsWith("vectors"));
  assert.ok(files.length > 20);
  for (const path of files) {
    const text = await readFile(join(folder, path), "utf8");
    assert.is(await formatted(text, path.endsWith(".ts") ? "typescript" : "json"), text, path);
  }
});

function scalar(pick: Pick): string | number | boolean {
  const quotes = ["", "'", '"', '"\'"', "\\", "\n", "\\'"][pick(7)] ?? "";
  return [pick(100_000) - 5, pick(2) === 0, "x".repeat(pick(20)) + quotes, "long ".repeat(pick(25)) + quotes][
    pick(4)
  ] as string | number | boolean;
}

function value(pick: Pick, depth: number): unknown {
  const kind = depth === 0 ? 0 : pick(4);
  if (kind === 0) return scalar(pick);
  if (kind === 1) return Array.from({ length: pick(60) }, () => pick(300) - 20);
  if (kind === 2) return Array.from({ length: pick(5) }, () => value(pick, depth - 1));
  const names = ["a", "four", "fives", "a longer name", "aNameThatIsLong", "in"].slice(pick(6));
  return Object.fromEntries(names.map((name) => [name, value(pick, depth - 1)]));
}

test("a table stands as prettier would have it", async () => {
  for (let seed = 1; seed <= LITERALS; seed++) {
    const text = literal([value(sequence(seed), 4)]);
    const [before, after] = ["export const table = ", " satisfies Table;\n"];
    const own = layOut(text + after.slice(0, -2), { before: before.length, after: 1 });
    assert.is(`${before}${own};\n`, await formatted(before + text + after, "typescript"), `seed ${seed}`);
  }
});

test("JSON stands as prettier would have it", async () => {
  for (let seed = 1; seed <= LITERALS; seed++) {
    const text = JSON.stringify({ a: value(sequence(seed), 4) }, null, 2);
    assert.is(`${layOut(text, { isJson: true })}\n`, await formatted(text, "json"), `seed ${seed}`);
  }
});

test("comments stand in front of their members, with one blank line before all but the first", () => {
  const doc = "\n/**\n * `A`\n *\n * What, with { and ].\n */\n";
  const text = objectOf([doc + member("a", literal(1)), doc + member("b", literal([{ c: "}" }]))]);
  const lines = ["{", "  /**", "   * `A`", "   *", "   * What, with { and ].", "   */", "  a: 1,", ""];
  const more = [...lines.slice(1, 6), '  b: [{ c: "}" }],', "}"];
  assert.is(layOut(text), [...lines, ...more].join("\n"));
});

test("what is no literal is refused", () => {
  for (const text of ["", "{", "[1, 2", '{ a: "', "{ a: 1"]) assert.throws(() => layOut(text), /no literal/);
});

test.run();
