// The virtual module without I/O; `bridge.ts` and `server.ts` connect it to a broker and to a link.
export { compile, type Dialect } from "../exchange/dialect.js";
export type { ActionResult, Arguments, BrokerAction, ModuleEvent, Subscription } from "./events.js";
export { VirtualModule, type ModuleOptions } from "./module.js";
export type { Delivery } from "./print.js";
