// Any captured log to a typed timeline and an explanation: the public part of the room.
export type { Detection } from "./detect.js";
export type { Explanation } from "./explain/explainer.js";
export type { Finding, FindingCode } from "./explain/finding.js";
export type { Latency, Summary } from "./explain/summary.js";
export type { Direction, LogItem, LogKind, LogValue } from "./item.js";
export { explainLog, LogReader, type LogReaderOptions } from "./reader.js";
