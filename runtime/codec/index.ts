// The codec: values to bytes and bytes to values, for the host's end and the module's end of the line.
export { checkCommand, checkFields, describe, isLegal, nearest, type Subject } from "./check.js";
export {
  decodeCommand,
  decodeLine,
  fieldsStart,
  readCommandName,
  readFields,
  readLine,
  type Commanded,
  type CommandName,
} from "./decode.js";
export { encodeCommand, encodeLine, printLine } from "./encode.js";
export { announcesPayload, codesOf, explain, fieldsOf, linesOf, tableOf, type Explained } from "./layout.js";
export { clientsOf, formsOf } from "./lookup.js";
export { LineMatcher, MISMATCH, MORE, type Decoded } from "./match.js";
