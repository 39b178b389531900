// What a program bundles that reads and writes both ends of the line.
export { check, encode } from "../ours.js";
export { Decoder } from "../../runtime/framing/decoder.js";
export { decodeCommand, encodeLine } from "../../runtime/codec/index.js";
export { CommandReader } from "../../runtime/framing/command-reader.js";
export { codec } from "../../generated/families/quectel-bc660k/codec.js";
