/**
 * What the types promise, from the side of who has the package: lines about each family that must compile, and beside each
 * the same line with one thing wrong, which must not; under the TypeScript of this checkout and under the newest one.
 *
 * Strategy: the package is built, packed and installed in a folder elsewhere. All lines of a family that must compile
 * are one file, all that must not another, one line each; the compiler's remarks are held against the numbers of the lines.
 * What is refused at run time as well is expected by the type-check of the checkout.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { family as bc660k } from "../generated/families/quectel-bc660k/index.js";
import type { Family, Lines } from "../runtime/model.js";
import { Session } from "../runtime/session/index.js";
import { install, packCheckout, tool } from "./helpers/package.js";
import { KINDS, preamble, typeLines, type TypeLine } from "./helpers/type-lines.js";
import { subjects } from "./helpers/vectors.js";
import { compiler } from "./runner/child.js";
import { assert, suite } from "./suite.js";

const COMPILERS = ["typescript", "typescript-next"] as const;
/** Lines of each kind and family. */
const LEAST = 5;
const REMARK = /^(\S+)\((\d+),\d+\): error (TS\d+): (.*)$/gm;

const test = suite("types of the package");
let workshop = "";
let project = "";
const written = new Map<string, readonly TypeLine[]>();

async function linesOf(family: Family): Promise<TypeLine[]> {
  const from = `../generated/families/${family.name}`;
  const { family: client } = (await import(`${from}/client.js`)) as { family: Family };
  const { lines } = (await import(`${from}/lines.js`)) as { lines: Lines };
  return typeLines({ family, client, lines });
}

/** One line of the file for each. */
function program(name: string, lines: readonly string[]): string {
  return [...preamble(name), ...lines.map((line) => `export {}; { ${line} }`), ""].join("\n");
}

interface Remark {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

async function remarks(by: (typeof COMPILERS)[number]): Promise<Remark[]> {
  const { output } = await tool(compiler(by), ["--project", project, "--pretty", "false"], project);
  const found = [...output.matchAll(REMARK)].map(([, file = "", line, code, what]) => {
    return { file, line: Number(line), text: `${code} ${what}` };
  });
  if (found.length === 0 && output.trim() !== "") throw new Error(output);
  return found;
}

test.before(async () => {
  workshop = await mkdtemp(join(tmpdir(), "types-test-"));
  project = join(workshop, "project");
  await install("examples/package", await packCheckout(workshop), project);
  const files: string[] = [];
  for (const { family } of await subjects()) {
    const lines = await linesOf(family);
    written.set(family.name, lines);
    for (const side of ["right", "wrong"] as const) {
      files.push(`${family.name}.${side}.ts`);
      const path = join(project, `${family.name}.${side}.ts`);
      await writeFile(
        path,
        program(
          family.name,
          lines.map((line) => line[side]),
        ),
      );
    }
  }
  const compilerOptions = {
    ...{
      target: "ES2022",
      lib: ["ES2022"],
      types: ["node"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
    },
    ...{ strict: true, skipLibCheck: false, noEmit: true },
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
});

test.after(() => rm(workshop, { recursive: true, force: true }));

test("there are enough lines of each kind", () => {
  for (const [name, lines] of written)
    for (const kind of KINDS) {
      const { length } = lines.filter((line) => line.kind === kind);
      assert.ok(length >= LEAST, `${name}: ${length} lines of ${kind}`);
    }
  const all = [...written.values()].flat();
  test.tell(`${all.length} lines that must compile, and as many that must not`);
  assert.ok(
    new Set(all.map(({ wrong }) => wrong)).size >= 60 && new Set(all.map(({ right }) => right)).size >= 60,
  );
});

for (const by of COMPILERS)
  test(`${by}: what must compile does, and of what must not each line is refused`, async () => {
    const start = performance.now();
    const found = await remarks(by);
    test.tell(`${by}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const isWrong = ({ file }: Remark): boolean => file.endsWith(".wrong.ts");
    assert.equal(
      found.filter((remark) => !isWrong(remark)).map(({ file, line, text }) => `${file}:${line} ${text}`),
      [],
    );
    for (const [name, lines] of written) {
      const first = preamble(name).length + 1;
      const refused = new Set(
        found.filter(({ file }) => file === `${name}.wrong.ts`).map(({ line }) => line),
      );
      const accepted = lines.filter((_, i) => !refused.delete(first + i)).map(({ wrong }) => wrong);
      assert.equal(accepted, [], `${name}: compiles, and should not`);
      assert.equal([...refused], [], `${name}: lines of the preamble are refused`);
    }
  });

test("send knows the forms of a family and their values", () => {
  const session = new Session(bc660k);
  session.clients.setState(0, "connected");
  const topic = { tcpConnectId: 0, msgId: 1, qos: 1, retain: 0, topic: "t" } as const;
  session.send("qmtpub.set.counted", topic, 0, new Uint8Array(3));
  assert.is(session.poll()?.type, "write");
  // @ts-expect-error a misspelt field
  assert.throws(() => session.send("qmtopen.set", { tcpConnectId: 0, hostNme: "h", port: 1883 }, 0));
  // @ts-expect-error a form that does not exist
  assert.throws(() => session.send("qmtopn.set", {}, 0));
  // @ts-expect-error a QoS that does not exist
  assert.throws(() => session.send("qmtpub.set.counted", { ...topic, qos: 3 }, 0, new Uint8Array(3)));
});

test.run();
