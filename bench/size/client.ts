// What a gateway bundles.
export { connectAsync } from "../../runtime/index.js";
export { family } from "../../generated/families/quectel-bc660k/client.js";
