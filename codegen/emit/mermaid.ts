// The lifecycle as a Mermaid state diagram, for doc comments and Markdown. In: the table. Out: lines of text.
//
// Strategy: one arrow for each pair of states, labelled with all events between them; events that change nothing are
// left out, because they would hide those that do.
import type { Lifecycle } from "../../runtime/model.js";
import { comment } from "./escape.js";

export function mermaid({ initial, transitions }: Lifecycle): string[] {
  const arrows = Object.entries(transitions).flatMap(([from, row]) => arrowsFrom(from, row));
  return ["stateDiagram-v2", `  [*] --> ${comment(initial)}`, ...arrows];
}

function arrowsFrom(from: string, row: { readonly [event: string]: string }): string[] {
  const events = new Map<string, string[]>();
  for (const [event, to] of Object.entries(row))
    if (to !== from) events.set(to, [...(events.get(to) ?? []), event.replace(/:/g, " ")]);
  return [...events].map(
    ([to, labels]) => `  ${comment(from)} --> ${comment(to)} : ${comment(labels.join(", "))}`,
  );
}
