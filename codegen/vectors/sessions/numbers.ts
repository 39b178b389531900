// Numbers that scripts take from a spec: codes, and the time that a module may take.
import type { Family, Fields, Form } from "../../../runtime/model.js";
import type { Spec } from "../../../runtime/spec/spec.js";

/** The final result code of 3GPP TS 27.007 that carries a number. */
export const CME = "+CME ERROR";

export function codesIn(spec: Spec, table: string | undefined): number[] {
  return Object.keys(spec.codes[table ?? ""]?.codes ?? {}).map(Number);
}

/** The first code of a table; undefined where it has none. */
export function firstCode(spec: Spec, table: string | undefined): number | undefined {
  return codesIn(spec, table)[0];
}

/** The limit of a form in milliseconds, with every setting as delivered; never below a second where it is a product. */
export function limitOf({ form, values, family }: { form: Form; values: Fields; family: Family }): number {
  const { timeLimit } = form;
  if ("ms" in timeLimit) return timeLimit.ms;
  const seconds = timeLimit.secondsOf.map((operand) => {
    const value =
      "setting" in operand ? family.settings[operand.setting]?.default : values[operand.parameter];
    return (typeof value === "number" ? value : 0) + (operand.plus ?? 0);
  });
  return (
    Math.max(
      1,
      seconds.reduce((product, each) => product * each, 1),
    ) * 1000
  );
}
