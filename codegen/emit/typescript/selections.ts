// A family as it is imported: all of it, what a client needs, what the codec of both ends needs. In: the tables. Out: one
// constant each, of references.
//
// A client sends only what recipes, probes and observations name, so its view has these commands, and the code tables
// that explain their answers; every URC may come to it. What only people read stays out. The codec's view has
// the bytes of every command and nothing of what it does. `test/views.test.ts` holds these lists against what the engine
// really reads.
import type { Family, Field, Layout } from "../../../runtime/model.js";
import { mapValues } from "../../../runtime/spec/members.js";
import { editionOf, formsInOrder } from "../../../runtime/spec/walk.js";
import type { FamilySubject } from "./pieces.js";
import { comment } from "../escape.js";
import { moduleMembers } from "./facts.js";
import { Reference } from "../literal.js";
import type { Constant } from "./module.js";
import { sentence } from "../syntax.js";

const URCS = new Reference("urcs", "all");
const RECEIVE = new Reference("urcs", "receive");
const FINALS = new Reference("codes", "finals");
const REFUSALS = new Reference("refusals", "general");
/** What a host does with the commands. */
const CONDUCT = {
  lifecycle: new Reference("lifecycle", "lifecycle"),
  settings: new Reference("lifecycle", "settings"),
  recipes: new Reference("recipes", "recipes"),
};

export function familyConstant(subject: FamilySubject): Constant {
  const { spec, tables, pieces } = subject;
  const refusalsOf = (id: string): { readonly refusals?: Reference } =>
    tables.forms[id]?.refusals ? { refusals: pieces.refusals(id) } : {};
  const value = {
    ...moduleMembers(tables),
    refusals: REFUSALS,
    forms: mapValues(byManual(subject, Object.keys(tables.forms)), (id) => pieces.form(id, refusalsOf(id))),
    ...{ urcs: URCS, receive: RECEIVE, finals: FINALS },
    codes: new Reference("codes", "all"),
    ...CONDUCT,
    about: new Reference("about", "about"),
  };
  const doc = `${sentence(spec.title)} ${comment(`From: ${editionOf(spec)}.`)}`;
  return { name: "family", doc, type: "Family<Types>", value };
}

export function clientConstant(subject: FamilySubject): Constant {
  const { spec, tables, pieces } = subject;
  const ids = formsOfClient(tables);
  const codes = codesOfClient(tables, ids).map((table) => [table, pieces.codes(table)]);
  const value = {
    ...moduleMembers(tables),
    refusals: REFUSALS,
    forms: mapValues(byManual(subject, ids), (id) => pieces.form(id)),
    ...{ urcs: URCS, receive: RECEIVE, finals: FINALS },
    codes: Object.fromEntries(codes) as object,
    ...CONDUCT,
  };
  const doc = `What a client needs of ${comment(spec.title)}: an object of the same type, for bundles.`;
  return { name: "family", doc, type: "Family<ClientTypes>", value };
}

export function codecConstant({ spec, tables, pieces }: FamilySubject): Constant {
  const value = {
    ...moduleMembers(tables, ["name", "maximumLine", "lineEnd"]),
    forms: Object.fromEntries(formsInOrder(spec).map(({ id }) => [id, pieces.coded(id)])),
    ...{ urcs: URCS, receive: RECEIVE, finals: FINALS },
  };
  const doc = `What the codec of both ends needs of ${comment(spec.title)}.`;
  return { name: "codec", doc, type: "Codec<Types>", value };
}

/** Each id under itself, in the order of the manual. */
function byManual({ spec }: FamilySubject, ids: readonly string[]): { [id: string]: string } {
  const places = formsInOrder(spec).filter(({ id }) => ids.includes(id));
  return Object.fromEntries(places.map(({ id }) => [id, id]));
}

// ---------------------------------------------------------------- what a client needs

/** The commands of the recipes, the session's own questions, what fetches a message, and who the module is. */
export function formsOfClient({ recipes, lifecycle, probes, receive, identity }: Family): string[] {
  const steps = Object.values(recipes).flatMap((recipe) => recipe.steps);
  const used = [...steps, ...steps.flatMap(({ undo }) => undo ?? []), ...lifecycle.observe];
  const fetching = "form" in receive ? [receive.form] : [];
  const asking = identity?.form === undefined ? [] : [identity.form];
  return [...used.map(({ form }) => form), ...probes, ...fetching, ...asking];
}

/** The tables that explain a completion, a cause, or what follows a final result code. */
function codesOfClient({ finals, forms, urcs, codes }: Family, ids: readonly string[]): string[] {
  const lines = [...ids.map((id) => forms[id]?.completion), ...Object.values(urcs)];
  const fields = lines.flatMap((line) => fieldsIn(line?.layout ?? []));
  const used = [...finals, ...fields].flatMap((each) => each.codes ?? []);
  return Object.keys(codes).filter((table) => used.includes(table));
}

function fieldsIn(layout: Layout): Field[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot) return [];
    if ("optional" in slot) return fieldsIn(slot.optional);
    return "repeat" in slot ? slot.of : [slot];
  });
}
