// What a program bundles that only decodes what a module prints.
export { Decoder } from "../../runtime/framing/decoder.js";
export { lines } from "../../generated/families/quectel-bc660k/lines.js";
