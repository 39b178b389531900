// The host's end of the line, without I/O.
export type { Alignment, Handle, Issue, Message, SessionEvent, Settled } from "./events.js";
export { Session, type SessionOptions } from "./session.js";
export { checkSend, type Checked } from "./data.js";
