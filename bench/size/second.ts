// The same with a second family.
export { Decoder } from "../../runtime/framing/decoder.js";
export { lines } from "../../generated/families/quectel-bc660k/lines.js";
export { lines as second } from "../../generated/families/quectel-gsm/lines.js";
