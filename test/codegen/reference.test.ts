/**
 * The reference: text stays text, tables are tables, links lead somewhere, and no fact of a command is left out.
 *
 * Strategy: pages are parsed with prettier's Markdown parser and looked at as trees, for the families at hand and for one
 * whose texts all try to break out. Links are followed to files and headings.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { code, fence, md, table } from "../../codegen/emit/reference/markdown.js";
import { plan } from "../../codegen/generate.js";
import type { Json } from "../../runtime/spec/pointer.js";
import type { Spec } from "../../runtime/spec/spec.js";
import { formsOf, idOf, type FormPlace } from "../../runtime/spec/walk.js";
import { nodesOf, parse, partsOf, textOf, type Node } from "../helpers/markdown.js";
import { root } from "../runner/child.js";
import { assert, suite } from "../suite.js";
import { acmeFamily, FAMILY_FILE, fetching } from "./acme.js";
import { HOSTILE, poison } from "./poison.js";
import { contents, edit, inWorkspace, type Files } from "./workspace.js";

async function acmePage(id: string): Promise<{ commands: Spec["commands"]; page: string }> {
  const pages = await pagesOf(acmeFamily());
  const { commands } = JSON.parse(pages["spec/acme-z1.json"] ?? "") as Spec;
  return { commands, page: pages[`reference/acme-z1/${id}.md`] ?? "" };
}

async function pagesOf(spec: object): Promise<Files> {
  return inWorkspace({ spec: { [FAMILY_FILE]: JSON.stringify(spec) } }, async ({ specDir }) => {
    const { problems, outputs } = await plan(specDir);
    assert.equal(problems, []);
    return Object.fromEntries(outputs.map(({ path, content }) => [path, content]));
  });
}

const TEXTS = [
  "a | b",
  "`code` and ``more``",
  "<b>bold</b> <script>x</script> &amp;",
  "[a](http://b.example) ![c](d) http://e.example www.f.example",
  "*a* _b_ ~~c~~ __d__ snake_case_name",
  "back\\slash \\| pipe \\` tick",
  "# no heading",
  "- no item",
  "+ no item",
  "1. no item",
  "===",
  "---",
  "| no | table |",
  "> no quote",
  "```",
  "line\r\n\r\nbreak\u2028 and\u202e more",
  "price $x$ @name",
];

const test = suite("the reference");

for (const text of TEXTS) {
  const plain = text.replace(/[\s\u2028\u202e]+/g, " ");
  test(`stays prose: ${JSON.stringify(text)}`, async () => {
    const tree = await parse(`${md(text)}\n`);
    assert.equal(
      nodesOf(tree).map(({ type }) => type),
      ["root", "paragraph", "text"],
    );
    assert.is(textOf(tree), plain);
  });
  test(`stays in its cell: ${JSON.stringify(text)}`, async () => {
    const tree = await parse(table(["a", "b"], [[md(text), code(text)]]).join("\n"));
    const cells = nodesOf(tree).filter(({ type }) => type === "tableCell");
    assert.equal(cells.map(textOf), ["a", "b", plain, plain]);
  });
  test(`stays in its block: ${JSON.stringify(text)}`, async () => {
    const [block, ...others] = (await parse(fence([text, text]).join("\n"))).children ?? [];
    assert.is(block?.type, "code");
    assert.is(others.length, 0);
  });
}

const NODES = [
  ...["root", "heading", "paragraph", "text", "inlineCode", "code", "link", "emphasis"],
  ...["list", "listItem", "table", "tableRow", "tableCell"],
];

async function assertWellFormed(path: string, text: string): Promise<void> {
  const nodes = nodesOf(await parse(text));
  for (const { type, value } of nodes) assert.ok(NODES.includes(type), `${path}: ${type} ${value ?? ""}`);
  for (const { children = [] } of nodes.filter(({ type }) => type === "table")) {
    const widths = new Set(children.map((row) => row.children?.length));
    assert.is(widths.size, 1, `${path}: ${textOf(children[0] as Node)}`);
  }
  // A row that fell out of its table, or a table that is none, is prose that begins with a pipe.
  const prose = nodes.filter(({ type }) => type === "paragraph").map(textOf);
  assert.equal(
    prose.filter((each) => /^\| /.test(each)),
    [],
    path,
  );
}

/** As code hosts make them. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");
}

async function assertLinks(pages: Files): Promise<number> {
  let followed = 0;
  for (const [path, text] of Object.entries(pages)) {
    for (const { url } of nodesOf(await parse(text)).filter(({ type }) => type === "link")) {
      const [file = "", anchor] = (url ?? "").split("#");
      const target = posix.join(posix.dirname(path), file);
      assert.ok(target in pages, `${path} links to ${url}`);
      if (anchor === undefined) continue;
      const headings = nodesOf(await parse(pages[target] ?? "")).filter(({ type }) => type === "heading");
      assert.ok(headings.map(textOf).map(slugOf).includes(anchor), `${path} links to ${url}`);
      followed += 1;
    }
  }
  return followed;
}

test("every page that is published is well-formed", async () => {
  const pages = await contents(join(root, "generated/reference"));
  assert.ok(Object.keys(pages).length > 10);
  for (const [path, text] of Object.entries(pages)) await assertWellFormed(path, text);
});

test("every link leads to a page, and to a heading on it", async () => {
  assert.ok((await assertLinks(await contents(join(root, "generated/reference")))) > 10);
});

test("every page is reached from the README of the project", async () => {
  const folder = "generated/reference";
  const pages = Object.entries(await contents(join(root, folder))).map(([path, text]) => [
    `${folder}/${path}`,
    text,
  ]);
  const all: Files = Object.fromEntries(pages) as Files;
  const waiting = ["README.md"];
  const reached = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const tree = await parse(all[path] ?? readFileSync(join(root, path), "utf8"));
    for (const { url = "" } of nodesOf(tree).filter(({ type }) => type === "link")) {
      const target = posix.join(posix.dirname(path), url.split("#")[0] ?? "");
      if (target in all && !reached.has(target)) waiting.push(target);
      if (target in all) reached.add(target);
    }
  }
  assert.equal([...reached].sort(), Object.keys(all).sort());
});

/** What a page lacks of a form: syntax, a row for each value, every answer, an example of the command, the section. */
async function lacks(place: FormPlace, text: string): Promise<string[]> {
  const parts = partsOf(await parse(text), 2);
  const root: Node = { type: "root", children: parts.get(`Form ${place.key}`) ?? [] };
  const under = partsOf(root, 3);
  const [about = { type: "none" }, syntax] = ["paragraph", "code"].map((type) =>
    (under.get("") ?? []).find((node) => node.type === type),
  );
  const head = (parts.get("") ?? []).map(textOf).join(" ");
  const nodes = (heading: string): Node[] => (under.get(heading) ?? []).flatMap(nodesOf);
  const rows = nodes("Parameters").filter(({ type }) => type === "tableRow");
  const named = new Set(rows.map((row) => textOf(row.children?.[1] ?? row)));
  const { form, name } = place;
  const { section } = form.source;
  const told = new RegExp(`section (\\S.*, )?${section.replaceAll(".", "\\.")}(?!\\.?\\d)`);
  const missing = Object.keys(form.parameters?.properties ?? {}).filter((each) => !named.has(each));
  const lines = nodes("Examples").flatMap(({ type, value = "" }) =>
    type === "code" ? value.split("\n") : [],
  );
  return [
    ...(textOf(syntax ?? about).startsWith(`AT${name}`) ? [] : ["syntax"]),
    ...missing.map((each) => `parameter ${each}`),
    ...(nodes("Answers").filter(({ type }) => type === "listItem").length === form.answers.length
      ? []
      : ["answers"]),
    ...(lines.some((line) => line.startsWith(`AT${name}`)) ? [] : ["example"]),
    ...(told.test(head) || told.test(textOf(about)) ? [] : [`section ${section}`]),
  ];
}

for (const file of readdirSync(join(root, "generated/spec")).sort()) {
  const spec = JSON.parse(readFileSync(join(root, "generated/spec", file), "utf8")) as Spec;

  test(`${spec.family}: each form has syntax, parameters, answers, an example and a section on its page`, async () => {
    const pages = await contents(join(root, "generated/reference", spec.family));
    const wrong: string[] = [];
    for (const place of formsOf(spec))
      for (const what of await lacks(place, pages[`${idOf(place.name)}.md`] ?? ""))
        wrong.push(`${place.id}: ${what}`);
    assert.equal(wrong, []);
    assert.is(Object.keys(pages).length, Object.keys(spec.commands).length + 1);
  });
}

test("a page that lacks something is noticed", async () => {
  const { commands, page } = await acmePage("zopen");
  const place = formsOf({ commands } as Spec).find(({ id }) => id === "zopen.set") as FormPlace;
  assert.equal(await lacks(place, page), []);
  const spoil = async (from: string, to = ""): Promise<string[]> => lacks(place, page.replaceAll(from, to));
  assert.equal(await spoil("| `port` |", "| `part` |"), ["parameter port"]);
  assert.equal(await spoil("\n- `+CME ERROR: <err>`"), ["answers"]);
  assert.equal(await spoil('\nAT+ZOPEN=0,"a.example",1883'), ["example"]);
  assert.equal(await spoil("section 2.1"), ["section 2.1"]);
  assert.equal(await spoil("AT+ZOPEN=<client>", "<client>"), ["syntax"]);
});

test("where the spec has no example, one is generated, and the page says so", async () => {
  const { page } = await acmePage("zsub");
  const said = "The command line is generated; the spec has no example of it.";
  assert.match(page, `### Examples\n\n\`\`\`text\nAT+ZSUB=0,"x",0\n\`\`\`\n\n${said}\n`);
  assert.is((await acmePage("zopen")).page.split("## Form set")[1]?.includes(said), false);
});

test("a command's page holds its facts", async () => {
  const page = (await pagesOf(acmeFamily()))["reference/acme-z1/zopen.md"] ?? "";
  for (const fact of [
    "AT+ZOPEN=<client>,<host_name>,<port>[,<timeout>]",
    "| `<host_name>` | `host` | string | yes | at most 100 bytes | | Some text. |",
    "| `<timeout>` | `timeout` | integer | no | 1 to 75 s | `30` | |",
    "- `OK`, then `+ZOPEN: <client>,<result>`",
    "- time limit: `timeout` × (`timeout` + 1) s",
    "- legal in: `closed`",
    "- when done: `closed` → `connected`",
    "- sets `timeout` to the parameter `timeout`",
    "- If `port` is `1`, `timeout` must be left out: Port 1 is quick.",
    "| `state:connected` | `ERROR` with `result` = `2` | |",
    'AT+ZOPEN=0,"a.example",1883',
  ])
    assert.ok(page.includes(fact), fact);
});

test("families are compared by what differs", async () => {
  const other = JSON.stringify({ ...acmeFamily(), family: "acme-z2", title: "Acme Z2" });
  const wider = other.replace('"maximum":65535', '"maximum":2048').replace("(1-65535)", "(1-2048)");
  const files = { [FAMILY_FILE]: JSON.stringify(acmeFamily()), "acme/families/z2.json": wider };
  await inWorkspace({ spec: files }, async ({ specDir }) => {
    const { problems, outputs } = await plan(specDir);
    assert.equal(problems, []);
    const page = outputs.find(({ path }) => path === "reference/compare.md")?.content ?? "";
    assert.match(page, "| `set` `port` | integer: 1 to 65535 | integer: 1 to 2048 |");
    assert.not.match(page, "### +ZPUB");
    assert.match(page, "| Fact | [Acme Z1](acme-z1/README.md) | [Acme Z2](acme-z2/README.md) |");
    assert.match(page, "| A publish takes | `topic` of at most 64 bytes; `payload` of 1 to 1024 bytes |");
    assert.is(page.split("  [*] --> closed\n").length, 3);
    assert.match(page, "Alike in all families that have them: `+ZCFG`");
  });
});

test("what ends data, what waits in slots and what stands on rows is said in words", async () => {
  const family = acmeFamily();
  const [data, response] = ["/commands/+ZPUB/forms/set/data", "/commands/+ZSTAT/forms/read/response"];
  const edits = {
    ...fetching(),
    [`${data}/end`]: "pattern",
    [`${data}/length`]: undefined,
    [`${data}/pattern`]: "+++",
    [`${data}/quiet`]: { seconds: 1 },
    "/recipes/publish/steps/0/bind/size": { const: 1 },
    "/line/end": "cr",
    [`${response}/properties/keepAlive`]: { type: "integer" },
    [`${response}/x-at-rows`]: [{ prefix: "KEEPALIVE", wire: ["keepAlive"] }],
    "/commands/+ZOPEN/forms/set/outcomes/failed/fields/result": [1, 2],
    "/urcs/+ZLOST/needs": { timeout: 30 },
  };
  for (const [pointer, value] of Object.entries(edits)) edit(family, pointer, value as Json);
  const files = await pagesOf(family);
  const saying = (page: string, ...texts: string[]): void => {
    const content = files[`reference/acme-z1/${page}.md`] ?? "";
    for (const text of texts) assert.ok(content.includes(text), `${page} does not say: ${text}`);
  };
  saying("zpub", "ended by `+++` behind 1 s of silence");
  saying("zstat", "each of which may be missing: `KEEPALIVE: <keepAlive>`");
  saying("zopen", "`result` = `1` or `2`");
  saying("zget", "Behind the line: `body`, at most 1024 bytes, counted by `length`.");
  saying("README", "from the slots 1 to 2", "ended by CR alone", "Printed only while `timeout` = `30`.");
  assert.match(files["families/acme-z1/types.ts"] ?? "", /ZgetSetResponse & \{ body: Uint8Array \}/);
});

test("hostile texts stay text on every page", async () => {
  const files = await pagesOf(poison(acmeFamily()) as object);
  const pages = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith("reference/") ? [[path.slice("reference/".length), text]] : [],
    ),
  );
  for (const [path, text] of Object.entries(pages)) {
    await assertWellFormed(path, text);
    assert.not.match(text, /[\u2028\u2029\u202e\0\r]/);
  }
  assert.ok((await assertLinks(pages)) > 5);
  assert.ok(pages["acme-z1/README.md"]?.includes(md(HOSTILE)));
});

test.run();
