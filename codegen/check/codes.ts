// Rules about what a code makes certain. In: the tables of codes, and the lines that they explain. Out: codes that leave
// open whether a message was sent, and meanings that nobody will ever read.
//
// Strategy: a publisher asks one question of a refusal: may I send it again? A code in the completion of a publish answers
// it (`means`), because `failed` that is not certain is a lie. A final result code needs no word: it refuses the command.
import { join } from "../../runtime/spec/pointer.js";
import type { ObjectSchema, Spec, SpecForm } from "../../runtime/spec/spec.js";
import { formsOf } from "../../runtime/spec/walk.js";
import { finding, type Finding } from "./finding.js";

export function* checkCodes(spec: Spec): Iterable<Finding> {
  const refusing = tablesThatRefuse(spec);
  for (const [table, { codes }] of Object.entries(spec.codes))
    for (const [code, { means }] of Object.entries(codes)) {
      const at = join("/codes", table, "codes", code);
      if (means !== undefined && !refusing.has(table))
        yield finding("code-meaning-idle", at, `no code of "${table}" refuses a command`);
      if (means === undefined && endsPublish(spec, table, Number(code)))
        yield finding("code-meaning-missing", at, `${code} ends a publish: it says nothing of the message`);
    }
}

/** The tables that explain a completion, a final result code or the line in front of one. */
function tablesThatRefuse({ finals, urcs, ...spec }: Spec): Set<string> {
  const behind = Object.values(finals).flatMap(({ codes }) => codes ?? []);
  const before = Object.values(urcs).flatMap(({ role, fields }) =>
    role === "reason" ? tablesIn(fields) : [],
  );
  const completions = formsOf({ finals, urcs, ...spec }).flatMap(({ form }) => tablesIn(form.completion));
  return new Set([...behind, ...before, ...completions]);
}

function tablesIn(schema: ObjectSchema | undefined): string[] {
  return Object.values(schema?.properties ?? {}).flatMap((property) => property["x-at-codes"] ?? []);
}

/** True if the code can stand in the completion of a publish, and is not how it goes well. */
function endsPublish(spec: Spec, table: string, code: number): boolean {
  return formsOf(spec).some(({ form }) => {
    if (form.effect?.do !== "publish") return false;
    const named = Object.entries(form.completion?.properties ?? {});
    const fields = named.filter(([, property]) => property["x-at-codes"] === table);
    return fields.some(([field]) => !isNoRefusal(form, field, code));
  });
}

function isNoRefusal({ outcomes = {} }: SpecForm, field: string, code: number): boolean {
  return [outcomes.done, outcomes.progress].some((outcome) => {
    const values = outcome?.fields[field];
    return typeof values === "object" ? values.includes(code) : values === code;
  });
}
