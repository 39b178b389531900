/**
 * How the sources hang together: no file imports itself over others, a pure room keeps nothing for the whole process, a
 * folder is one room. What is excepted stands in test/tidy/exceptions.ts. Each rule is tried with planted sources first.
 */
import { assert, suite } from "./suite.js";
import { checkFolders, describe, roomOf, settle } from "./tidy/check.js";
import { checkCircles } from "./tidy/circles.js";
import * as exceptions from "./tidy/exceptions.js";
import { codeIn, expectNone } from "./tidy/files.js";
import * as plants from "./tidy/plants.js";
import { checkState } from "./tidy/state.js";
import { ROOMS } from "./tidy/table.js";

/** "About a dozen": where a folder is larger, look for the second room in it. */
const MOST_FILES = 12;

const structure = suite("structure");

structure("circles are found, over types and over folders, and nothing else is", () => {
  const found = (imports: (typeof plants.CIRCLES)[number]) =>
    checkCircles(imports.map(([file, text]) => ({ path: `runtime/${file}.ts`, text })));
  for (const planted of plants.CIRCLES) {
    const circle = planted.map(([file]) => `runtime/${file}.ts`).filter((path) => path !== "runtime/e.ts");
    assert.equal(
      found(planted).map(({ key }) => key),
      [circle.sort().join(" ")],
    );
  }
  for (const planted of plants.NO_CIRCLES) assert.equal(found(planted), []);
});

structure("state of a module is found, and a constant is none", () => {
  const found = (text: string) => checkState([{ path: "runtime/codec/x.ts", text }]).map(describe);
  for (const text of plants.STATE) assert.is(found(text).length, 1, `not found: ${text}`);
  for (const text of plants.NO_STATE) assert.equal(found(text), [], text);
});

structure("what is exported is state if any file writes to it", () => {
  const file = { path: "runtime/a.ts", text: "export const shared = [1];" };
  const other = { path: "runtime/b.ts", text: 'import { shared } from "./a.js"; shared.push(1);' };
  assert.equal(checkState([file]), []);
  assert.equal(
    checkState([file, other]).map(({ key }) => key),
    ["runtime/a.ts shared"],
  );
});

structure("a folder with too many files is found, whatever lies below it", () => {
  const paths = (count: number) => Array.from({ length: count }, (_, i) => `runtime/a/${i}.ts`);
  assert.equal(checkFolders([...paths(2), "runtime/a/b/c.ts"], 2), []);
  assert.match(checkFolders(paths(3), 2).map(describe).join(), "runtime/a:1 holds 3 files");
});

structure("no file imports itself over others, types included", () => {
  expectNone(settle(checkCircles(codeIn("runtime", "codegen")), exceptions.CIRCLES));
});

structure("a pure room keeps nothing for the whole process", () => {
  const found = checkState(codeIn("runtime")).filter(({ path }) => roomOf(path, ROOMS)?.pure);
  expectNone(settle(found, exceptions.STATE));
});

structure("a folder is one room", () => {
  const paths = codeIn("runtime").map(({ path }) => path);
  expectNone(settle(checkFolders(paths, MOST_FILES), exceptions.FOLDERS));
});

structure.run();
