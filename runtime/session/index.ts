// The host's end of the line, without I/O.
export { prepareCommand, type PreparedCommand } from "../exchange/prepare-command.js";
export type { Alignment, Handle, Issue, Message, SessionEvent, Settled } from "./events.js";
export { Session, type SessionOptions } from "./session.js";
