// The families at a glance: the first table of the page that compares them. In: the families. Out: its rows.
//
// Strategy: one function a row, each a phrase of what shapes a program most: how many clients there are, through which
// states they go, how messages come in, how data ends, how many publishes may be under way, and what is too long.
import { isObject } from "../../../runtime/spec/pointer.js";
import type { Spec, SpecStep, ValueSchema } from "../../../runtime/spec/spec.js";
import { formsOf } from "../../../runtime/spec/walk.js";
import { formLink } from "./family.js";
import { code } from "./markdown.js";
import * as words from "./words.js";

export function glanceRows(specs: readonly Spec[]): string[][] {
  const row = (label: string, of: (spec: Spec) => string): string[] => [label, ...specs.map(of)];
  return [
    row("Clients", ({ clients }) => `${clients.minimum} to ${clients.maximum}`),
    row("States of a client", states),
    row("Messages arrive", arrival),
    row("Largest received payload", ({ receive }) => `${receive.maximum} bytes`),
    row("A publish takes", published),
    row("Data ends", dataEnds),
    row("May await completion at a time", windows),
    row("Longest command line", ({ line }) => `${line.maximum} bytes`),
    row("Time limit where none is printed", ({ defaults }) => words.limitText(defaults.timeLimit)),
  ];
}

/** From where it starts to where it may publish; the diagrams say the rest. */
function states({ lifecycle: { initial, connected, states: all } }: Spec): string {
  const names = Object.keys(all).map(code).join(", ");
  return `${names}; from ${code(initial)} to ${code(connected)}`;
}

// ---------------------------------------------------------------- messages

function arrival({ receive, urcs }: Spec): string {
  const names = [receive.urc, receive.start?.urc, receive.end?.urc].filter((name) => name !== undefined);
  const how =
    words.receiveText(receive) + (receive.kind === "fetch" ? "" : `: ${names.map(code).join(" to ")}`);
  const { payload } = receive;
  const bytes = urcs[receive.urc ?? ""]?.fields?.properties[String(payload)];
  const block = isObject(payload) ? urcs[String(payload["urc"])]?.block : undefined;
  if (block) return `${how}, the payload counted by ${code(block.length)}`;
  const on = receive.length?.setting && `, where ${code(receive.length.setting)} says so`;
  return bytes ? `${how}, the payload ${lineEnd(bytes)}${on ?? ""}` : how;
}

/** Of bytes in a line. */
function lineEnd(value: ValueSchema): string {
  if (value["x-at-length"]) return `counted by ${code(value["x-at-length"])}`;
  return value["x-at-rest"] ? "to the end of the line" : "up to a quote at the end of its line";
}

// ---------------------------------------------------------------- data

/** Inputs of the operation that have a size. */
function published(spec: Spec): string {
  const sizes = spec.recipes.publish.steps.flatMap((step) => stepSizes(spec, step));
  return sizes.length > 0 ? sizes.join("; ") : "what fits on the line";
}

function stepSizes(spec: Spec, step: SpecStep): string[] {
  const form = formsOf(spec).find(({ id }) => id === step.form)?.form;
  const bound = Object.entries(step.bind ?? {}).flatMap(([name, binding]) => {
    const most = form?.parameters?.properties[name]?.["x-at-max-bytes"];
    return "input" in binding && most !== undefined
      ? [`${code(binding.input)} of at most ${most} bytes`]
      : [];
  });
  const { minimum, maximum } = form?.data ?? {};
  return step.data === undefined
    ? bound
    : [...bound, `${code(step.data)} of ${minimum ?? 0} to ${maximum ?? 0} bytes`];
}

/** The ways in which data ends, each with the forms that use it. */
function dataEnds(spec: Spec): string {
  const ends = new Map<string, string[]>();
  for (const { id, form } of formsOf(spec)) {
    const inline = Object.values(form.parameters?.properties ?? {}).filter((value) => value["x-at-bytes"]);
    const ways = [
      ...inline.map((value) => `in the line, ${lineEnd(value)}`),
      ...(form.data ? [form.data.end] : []),
    ];
    for (const way of ways) ends.set(way, [...(ends.get(way) ?? []), formLink(spec, id, `${spec.family}/`)]);
  }
  const texts = [...ends].map(([way, forms]) => `${way}: ${forms.join(", ")}`);
  return texts.length > 0 ? texts.join("; ") : "none is sent behind a prompt";
}

function windows(spec: Spec): string {
  const wide = new Map<number, string[]>();
  for (const { id, form } of formsOf(spec).filter((place) => place.form.window > 1))
    wide.set(form.window, [...(wide.get(form.window) ?? []), formLink(spec, id, `${spec.family}/`)]);
  const texts = [...wide].map(([window, forms]) => `${window} of ${forms.join(", ")}`);
  return texts.length > 0 ? `${texts.join("; ")}; 1 of all others` : "1";
}
