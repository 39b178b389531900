// Which refusals end the connection as well: those by a code that says so (`means` in the spec). In: a form and how it was
// refused. Out: the state of the client afterwards. It knows no engine, as little as the scripts do.
import { fieldsOf } from "../../../runtime/codec/index.js";
import type { Family, Fields, Form } from "../../../runtime/model.js";

const ENDING: readonly unknown[] = ["notConnected", "lost"];

/** The state in which a refusal leaves a client that was connected; undefined if it changes nothing. */
export function stateAfterRefusal(
  family: Family,
  form: Form,
  { code, completion }: { readonly code?: number | undefined; readonly completion?: Fields | undefined },
): string | undefined {
  const behind = family.finals.flatMap(({ codes }) => codes ?? []);
  const before = Object.values(family.urcs).flatMap(({ role, cause, layout }) =>
    role === "reason" ? tableIn(layout, cause) : [],
  );
  const said = code !== undefined && [...behind, ...before].some((table) => ends(family, table, code));
  if (!said && (code !== undefined || !completionEnds(family, form, completion))) return undefined;
  const { connected, initial, transitions } = family.lifecycle;
  const lost = Object.values(family.urcs).filter(({ role }) => role === "lost");
  return lost.map(({ id }) => transitions[connected]?.[id]).find((to) => to !== undefined) ?? initial;
}

function completionEnds(family: Family, form: Form, completion: Fields = {}): boolean {
  const told = fieldsOf(form.completion?.layout ?? []).filter(({ name, codes }) => codes && completion[name]);
  const [first] = told;
  return first?.codes !== undefined && ends(family, first.codes, completion[first.name] as number);
}

function tableIn(layout: Form["layout"] | undefined, field: string | undefined): string[] {
  return fieldsOf(layout ?? []).flatMap(({ name, codes }) => (name === field && codes ? [codes] : []));
}

function ends({ codes }: Family, table: string, code: number): boolean {
  return ENDING.includes(codes[table]?.[code]?.means);
}
