// The TypeScript files of one family. In: its spec and its tables. Out: path and text of each file.
//
// The tables say what is printed, the spec says what stands in the comments beside it. Each fact stands in one constant of
// commands, behaviour, refusals, urcs, codes, lifecycle, recipes, about or module; index, client, codec and lines refer to
// them. The names of values stand in constants, and are exported by these four.
import type { Family } from "../../../runtime/model.js";
import type { Output } from "../output.js";
import type { Spec } from "../../../runtime/spec/spec.js";
import { behaviourConstants, commandConstants, refusalConstants } from "./commands.js";
import {
  aboutConstants,
  codeConstants,
  lifecycleConstants,
  moduleConstants,
  recipeConstants,
} from "./facts.js";
import { lineConstants } from "./lines.js";
import { namedConstants } from "./constants.js";
import { CONSTANTS, TYPES, type Constant, type Modules } from "./module.js";
import { Pieces } from "./pieces.js";
import { Readers } from "../functions/readers.js";
import { clientConstant, codecConstant, familyConstant } from "./selections.js";
import { typeDeclarations } from "./types.js";
import { urcConstants } from "./urcs.js";
import { Writers } from "../functions/writers.js";

export async function emitFamily(spec: Spec, tables: Family, modules: Modules): Promise<Output[]> {
  const [pieces, readers, writers] = [new Pieces(tables), new Readers(), new Writers()];
  const subject = { spec, tables, pieces };
  const output = (file: string, content: string): Output => {
    return { path: `families/${spec.family}/${file}.ts`, content };
  };
  const constants = (file: string, all: readonly Constant[]): Output =>
    output(file, modules.constantsText({ file, constants: all }));
  const typed = (file: string, constant: Constant, types: "Types" | "ClientTypes"): Output =>
    output(file, modules.constantsText({ file, constants: [constant], types, named: true }));
  return [
    output(
      TYPES,
      modules.declarationsText(await typeDeclarations(subject), ["FormTypes", "None", "Selection"]),
    ),
    constants("commands", commandConstants(subject, writers)),
    constants("behaviour", behaviourConstants(subject)),
    constants("refusals", refusalConstants(subject)),
    constants("urcs", urcConstants(subject)),
    constants("codes", codeConstants(subject)),
    constants("lifecycle", lifecycleConstants(subject)),
    constants("recipes", recipeConstants(subject)),
    constants("about", aboutConstants(subject)),
    constants("module", moduleConstants(subject)),
    constants(CONSTANTS, namedConstants(spec)),
    output(
      "lines",
      modules.constantsText({ file: "lines", constants: lineConstants(subject, readers), named: true }),
    ),
    constants("readers", readers.constants),
    constants("writers", writers.constants),
    typed("codec", codecConstant(subject), "Types"),
    typed("client", clientConstant(subject), "ClientTypes"),
    typed("index", familyConstant(subject), "Types"),
  ];
}
