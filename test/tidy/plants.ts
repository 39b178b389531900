/**
 * Sources that break a rule, and their neighbours that do not: what each check is tried with before it is believed.
 */

/** One statement of a module each. */
export const STATE = [
  "let a = 1;",
  "let a: string | undefined;",
  "var a = 1;",
  "const a = new Map<string, number>();",
  "const a: Map<string, number> = new Map();",
  "const a = new WeakMap();",
  "export const a = new Set([1]);",
  "const a = new Array(9);",
  "const a = new Matcher();",
  "const a: Matcher = new Matcher();",
  "const a = matcherFor(1);",
  "const a = { b: new Map() };",
  "const a = [new Map()] as const;",
  "const a = /b/g;",
  "const a = /b/iy;",
  "const a: number[] = []; a.push(1);",
  "const a = {}; function f() { a[1] = 2; }",
  "const a: Record<string, number> = {}; const f = () => delete a.b;",
  "const a = { n: 1 }; const f = () => a.n++;",
  "const a = { n: 1 }; Object.assign(a, { n: 2 });",
  "const a = new Uint8Array(9); a[0] = 1;",
  "const a = Uint8Array.of(9); const f = () => (a as Uint8Array).set([1]);",
  "class C { static a = 1; }",
  "class C { static readonly a = new Map(); }",
  "class C { static readonly a: number[] = []; f() { C.a.push(1); } }",
];

export const NO_STATE = [
  "const a = 1;",
  "const a = -1;",
  'const a = `b${"c"}`;',
  "const a = (b: number) => b;",
  "const a = /b/iu;",
  "const a = [1, 2];",
  "const a = { b: 1, c: [2], d() { let e = 1; e++; } };",
  "const a = { b: 1 } as const;",
  "const a = { b: 1 } satisfies object;",
  "const a: readonly number[] = list();",
  "const a: ReadonlyMap<string, number> = new Map([]);",
  "export const a: ReadonlySet<string> = new Set();",
  "const a: Readonly<Record<string, number>> = Object.fromEntries([]);",
  "const a: string = text();",
  "const a = new Uint8Array(9); const b = a[0];",
  'export const a = toBytes("b");',
  "const a = Uint8Array.of(1);",
  "const a = new TextEncoder();",
  "function f() { const a = new Map(); a.set(1, 2); let b = 1; b++; }",
  "class C { a = new Map(); static readonly b = 1; static f() {} }",
  "interface A { b: number }",
];

type Imports = readonly (readonly [file: string, text: string])[];

export const CIRCLES: Imports[] = [
  [["a", 'import "./a.js";']],
  [
    ["a", 'import { b } from "./b.js";'],
    ["b", 'export { a } from "./a.js";'],
  ],
  [
    ["a", 'import type { B } from "./b.js";'],
    ["b", 'type A = import("./a.js").A;'],
  ],
  [
    ["a", 'import "./d/b.js";'],
    ["d/b", 'import "./c.js";'],
    ["d/c", 'import "../a.js";'],
    ["e", 'import "./a.js";'],
  ],
];

export const NO_CIRCLES: Imports[] = [
  [
    ["a", 'import "./b.js"; import "./c.js";'],
    ["b", 'import "./c.js"; import "a";'],
    ["c", 'import "node:fs";'],
  ],
  [["a", '// import "./a.js"']],
];
