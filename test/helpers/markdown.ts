// Markdown as a tree, for tests that look at generated pages.
//
// Strategy: prettier's own parser, which the project has anyway; nodes are plain objects, and what is asked of them is
// few: all of them, their text, and what stands under which heading.

import * as prettier from "prettier";

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

const parsed = new Map<string, Promise<Node>>();

/** Pages are looked at again and again: each text is parsed once. */
export function parse(text: string): Promise<Node> {
  const { __debug } = prettier as unknown as {
    __debug: { parse(text: string, options: object): Promise<{ ast: Node }> };
  };
  const tree = parsed.get(text) ?? __debug.parse(text, { parser: "markdown" }).then(({ ast }) => ast);
  parsed.set(text, tree);
  return tree;
}

export function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

export function textOf(node: Node): string {
  return (node.value ?? "") + (node.children ?? []).map(textOf).join("");
}

/** What stands under each heading, by its text; deeper headings belong to those above them. */
export function partsOf(tree: Node, depth: number): Map<string, readonly Node[]> {
  const parts = new Map<string, Node[]>([["", []]]);
  let at = "";
  for (const node of tree.children ?? []) {
    if (node.type === "heading" && node.depth === depth) parts.set((at = textOf(node)), []);
    else parts.get(at)?.push(node);
  }
  return parts;
}
