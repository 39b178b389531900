// The host's end of the line, without I/O.
export { compile, type Dialect } from "../exchange/dialect.js";
export type { ExchangeResult } from "../exchange/exchange.js";
export type { Message } from "../exchange/knowledge/messages.js";
export type { Ending } from "../exchange/outcome.js";
export { prepareCommand, type PreparedCommand } from "../exchange/prepare-command.js";
export { rawCommand, type RawCommand } from "../exchange/raw-command.js";
export type { Alignment, Handle, Issue, Progress, SessionEvent, Settled, UrcEvent } from "./events.js";
export { Session, type SessionOptions } from "./session.js";
