// What a program bundles that only decodes what a module prints.
export { Decoder } from "../ours.js";
export { family } from "../../generated/families/quectel-bc660k/index.js";
