// The codec: values to bytes and bytes to values, for the host's end and the module's end of the line.
export {
  checkCommand,
  checkFields,
  describe,
  isLegal,
  nearest,
  refuseHalfPairs,
  type Subject,
} from "./check.js";
export {
  CommandDecoder,
  decodeCommand,
  readCommandName,
  type CommandItem,
  type CommandName,
  type DecodedCommand,
  type Forms,
} from "./command-decoder.js";
export {
  decodeLine,
  fieldsStart,
  readLine,
  type DecodedLine,
  type LineKind,
  type Printing,
  type ReadItem,
} from "./decode.js";
export { encode, encodeCommand, encodeFor, encodeLine, formOf, printLine } from "./encode.js";
export { announcesPayload, codesOf, explain, fieldsOf, linesOf, tableOf, type Explained } from "./layout.js";
export { LineMatcher, MISMATCH, MORE, type Decoded } from "./match.js";
export { LayoutSteps } from "./steps.js";
export type * from "../model.js";
