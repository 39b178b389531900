// at-mqtt: MQTT through the AT commands of a cellular module. The client, the session below it, and their types.
export * from "./client/index.js";
export * from "./errors.js";
export type * from "./model.js";
export { capabilitiesOf, type Capabilities } from "./procedure/index.js";
export * from "./session/index.js";
export type { Transport } from "./transport/transport.js";
