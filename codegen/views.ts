// A family as those need it who do not need all of it: a client in a bundle, the codec of both ends. In: the tables, with or
// without straight-line code. Out: tables of the same types with less in them.
//
// Strategy: lists of the members that are carried, one for each kind of table and view; `test/views.test.ts` holds them
// against what the engine really reads. What the model demands and nobody reads is empty: a text "", a table {}.
import type {
  Codec,
  Effect,
  Family,
  Field,
  Form,
  Layout,
  Line,
  Recipe,
  Slot,
  Urc,
} from "../runtime/model.js";
import { mapValues, only } from "./members.js";

/** What finds a field on its line. */
export const PLACE = ["name", "type", "quoting", "radix", "escapes", "length", "rest"];
/** What tells a value that is known from one that is not. */
const KNOWN = ["minimum", "maximum", "members"];
/** What tells a value that is legal from one that is not, and says so. */
const LEGAL = [...KNOWN, "open", "minBytes", "maxBytes", "charset", "pattern", "unit", "secret"];
const LINE = ["prefix", "separator", "count", "block"];

// ---------------------------------------------------------------- for a client

const SENT = ["id", "command", "kind", "section", "write", "rules", "client", "data", "printed", "answers"];
const ANSWERED = ["outcomes", "timeLimit", "window"];
const UNASKED = ["id", "role", "client", "cause"];

/** What a client sends, and every line that may come to it without having been asked for. */
export function clientView(family: Family): Family {
  const ids = formsOfClient(family);
  const settings = settingsIn(ids.map((id) => family.forms[id] as Form));
  const forms = mapValues(only(family.forms, ids), (form) => sentForm(form, settings));
  const urcs = mapValues(family.urcs, unaskedLine);
  const events = Object.keys({ ...forms, ...urcs }).flatMap((id) => [id, `${id}:done`, `${id}:failed`]);
  const { lifecycle, recipes } = family;
  return {
    ...family,
    modules: [],
    manual: { title: "" },
    forms,
    urcs,
    // What a code means is told; what to do about it is long, and stands in the reference.
    codes: mapValues(only(family.codes, codesIn(family, forms, urcs)), (table) =>
      mapValues(table, ({ title }) => ({ title })),
    ),
    settings: mapValues(only(family.settings, settings), (setting) => ({ ...setting, title: "" })),
    lifecycle: {
      ...lifecycle,
      states: mapValues(lifecycle.states, () => ""),
      transitions: mapValues(lifecycle.transitions, (row) => only(row, events)),
    },
    recipes: mapValues(recipes, (recipe): Recipe => ({ ...recipe, inputs: [] })) as Family["recipes"],
    refusals: {},
  };
}

/** The commands of the recipes, the session's own questions, and what fetches a message. */
function formsOfClient({ recipes, lifecycle, probes, receive, forms }: Family): string[] {
  const steps = Object.values(recipes).flatMap((recipe) => recipe.steps);
  const used = [...steps, ...steps.flatMap(({ undo }) => undo ?? []), ...lifecycle.observe];
  const ids = [...used.map(({ form }) => form), ...probes, ...("form" in receive ? [receive.form] : [])];
  return Object.keys(forms).filter((id) => ids.includes(id));
}

/** Those that a time limit follows. */
function settingsIn(forms: readonly Form[]): string[] {
  const operands = forms.flatMap(({ timeLimit }) => ("ms" in timeLimit ? [] : timeLimit.secondsOf));
  return operands.flatMap((operand) => ("setting" in operand ? operand.setting : []));
}

function sentForm(form: Form, settings: readonly string[]): Form {
  const { layout, response, completion, effect } = form;
  return {
    ...only(form, [...SENT, ...ANSWERED]),
    title: "",
    layout: thin(layout, [...PLACE, ...LEGAL]),
    ...(response ? { response: thinLine(response, PLACE) } : {}),
    ...(completion
      ? { completion: { ...thinLine(completion, [...PLACE, "codes"]), match: completion.match } }
      : {}),
    ...(effect ? { effect: tellingEffect(effect, settings) } : {}),
  };
}

function tellingEffect(effect: Effect, settings: readonly string[]): Effect {
  const set = only(effect.set ?? {}, settings);
  return { ...only(effect, ["do"]), ...(Object.keys(set).length > 0 ? { set } : {}) };
}

function unaskedLine(urc: Urc): Urc {
  const line = thinLine(urc, [...PLACE, ...KNOWN, "codes"]);
  return { ...only(urc, UNASKED), ...line, title: "", section: "" };
}

/** The tables that explain a completion, a cause, or what stands behind a final result code. */
function codesIn({ finals }: Family, forms: Family["forms"], urcs: Family["urcs"]): string[] {
  const completions = Object.values(forms).map(({ completion }) => completion);
  const lines = [...completions, ...Object.values(urcs)];
  const fields = lines.flatMap((line) => fieldsIn(line?.layout ?? []));
  return [...finals, ...fields].flatMap(({ codes }) => codes ?? []);
}

// ---------------------------------------------------------------- for the codec

/** Every command and every line, with what is legal in them, and nothing of what they mean. */
export function codecView({ name, maximumLine, lineEnd, receive, finals, forms, urcs }: Family): Codec {
  return {
    name,
    maximumLine,
    ...(lineEnd === undefined ? {} : { lineEnd }),
    receive: only(receive, ["maximum"]),
    finals: finals.map((final) => only(final, ["text", "kind"])),
    forms: mapValues(forms, codedForm),
    urcs: mapValues(urcs, (urc) => ({
      ...only(urc, ["id", "rules"]),
      ...thinLine(urc, [...PLACE, ...LEGAL]),
    })),
  };
}

function codedForm(form: Form): Codec["forms"][string] {
  const { layout, response, completion } = form;
  return {
    ...only(form, ["id", "command", "kind", "section", "write", "rules"]),
    layout: thin(layout, [...PLACE, ...LEGAL]),
    ...(response ? { response: codedLine(response) } : {}),
    ...(completion ? { completion: codedLine(completion) } : {}),
  };
}

function codedLine<T extends Line>(line: T): T {
  return { ...only(line, ["rules"]), ...thinLine(line, [...PLACE, ...LEGAL]) };
}

// ---------------------------------------------------------------- members

function thinLine<T extends { readonly layout?: Layout; readonly rows?: readonly Line[] }>(
  line: T,
  names: readonly string[],
): T {
  const { layout, rows } = line;
  return {
    ...only(line, LINE),
    ...(layout ? { layout: thin(layout, names) } : {}),
    ...(rows ? { rows: rows.map((row) => thinLine(row, names)) } : {}),
  };
}

/** The same slots, whose fields have only these members. */
export function thin(layout: Layout, names: readonly string[]): Layout {
  return layout.map((slot): Slot => {
    if ("literal" in slot) return slot;
    if ("optional" in slot) return { ...slot, optional: thin(slot.optional, names) };
    return "repeat" in slot
      ? { ...slot, of: slot.of.map((field) => thinField(field, names)) }
      : thinField(slot, names);
  });
}

/** The count in front of a payload is not believed beyond the payload's longest. */
function thinField(field: Field, names: readonly string[]): Field {
  return only(field, field.type === "bytes" ? [...names, "maxBytes"] : names);
}

function fieldsIn(layout: Layout): Field[] {
  return layout.flatMap((slot) => {
    if ("literal" in slot) return [];
    if ("optional" in slot) return fieldsIn(slot.optional);
    return "repeat" in slot ? slot.of : [slot];
  });
}
