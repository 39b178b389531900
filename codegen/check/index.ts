// All rules over all families. In: resolved families. Out: problems, with the file that each fact comes from.
//
// Strategy: a list of rules, each blind to the others, so that adding one is one line here. Examples and vectors come last
// and only for a family that is otherwise sound, because they run the codec on its tables.
import type { Problem } from "../spec/problem.js";
import type { Resolved } from "../resolve.js";
import { checkAmbiguity } from "./ambiguity.js";
import { checkAnswers } from "./answers.js";
import { checkCodes } from "./codes.js";
import { checkEffects } from "./effects.js";
import { checkExamples } from "./examples.js";
import type { Check } from "./finding.js";
import { checkForms } from "./forms.js";
import { checkIdentity } from "./identity.js";
import { checkLifecycle } from "./lifecycle.js";
import { checkNames } from "./names.js";
import { checkPatterns } from "./patterns.js";
import { checkReceive } from "./receive.js";
import { checkRecipes } from "./recipes.js";
import { checkSettings } from "./settings.js";
import { checkTestAnswers } from "./test-answers.js";
import { checkUrcs } from "./urcs.js";
import { checkValues } from "./values.js";
import { checkVectors } from "../vectors/index.js";
import { checkWire } from "./wire.js";

const RULES: readonly Check[] = [
  checkNames,
  checkValues,
  checkPatterns,
  checkWire,
  checkForms,
  checkUrcs,
  checkAnswers,
  checkCodes,
  checkEffects,
  checkSettings,
  checkIdentity,
  checkReceive,
  checkLifecycle,
  checkRecipes,
  checkAmbiguity,
  checkTestAnswers,
];

export function checkFamilies(families: readonly Resolved[]): Problem[] {
  return [...families.flatMap(checkFamily), ...checkFamilyNames(families)];
}

function checkFamily(family: Resolved): Problem[] {
  const sound = run(RULES, family);
  return sound.length > 0 ? sound : run([checkExamples, checkVectors], family);
}

function run(rules: readonly Check[], { spec, locate }: Resolved): Problem[] {
  const findings = rules.flatMap((rule) => [...rule(spec)]);
  return findings.map(({ code, pointer, message }) => ({ code, file: locate(pointer), pointer, message }));
}

/** Two families of one name would be written to the same folder. */
function checkFamilyNames(families: readonly Resolved[]): Problem[] {
  const seen = new Set<string>();
  return families.flatMap(({ spec: { family }, locate }): Problem[] => {
    if (!seen.has(family)) return seen.add(family) && [];
    const message = `there is another family "${family}"`;
    return [{ code: "name-collision", file: locate("/family"), pointer: "/family", message }];
  });
}
