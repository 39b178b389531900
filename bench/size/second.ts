// The same with a second family.
export { Decoder } from "../ours.js";
export { family } from "../../generated/families/quectel-bc660k/index.js";
export { family as second } from "../../generated/families/quectel-gsm/index.js";
