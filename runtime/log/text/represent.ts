// How a program shows bytes: as they are, or with escapes, as a dump in hexadecimal, as a literal of Python, with dots in
// the place of line ends. In: what is left of a line without its marks, in Latin-1. Out: the bytes, and whether these are
// all of them (`exact`) or a line end has to be added.
//
//   b'AT\r'   "AT\r"   AT<CR>   41 54 0d   41 54 0d |AT.|   AT.      are five times the same

import { NO_BYTES } from "../../bytes.js";

export interface Shown {
  readonly bytes: Uint8Array;
  /** The line ends are among them. */
  readonly exact: boolean;
}

const PYTHON = /^(?:bytearray\()?b(['"])(.*)\1\)?$/s;
const QUOTED = /^(['"])(.*)\1$/s;
const DUMP =
  /^(?:(?:0x)?[0-9a-f]{4,8}(?::|  ?|\t))?\s*((?:[0-9a-f]{2}[ \t]{1,2}){1,64}(?:[0-9a-f]{2})?|[0-9a-f]{2})(?:\s*\|.*\||\s{2,}.*)?$/i;
/** Pairs of words, as `xxd` writes them. */
const WORDS = /^[0-9a-f]{8}: ((?:[0-9a-f]{4} ){0,7}[0-9a-f]{2,4})(?:\s{1,}.*)?$/i;
const SOLID = /^(?:[0-9a-f]{2}){3,}$/i;
/** Line ends that are written out, at the beginning or at the end. */
const ESCAPED =
  /^(?:\\[rn]|<(?:CR|LF)>|\[(?:CR|LF)\]|\xe2\x90[\x8d\x8a\xa4])|(?:\\[rn]|\\x(?:0[ad]|1[ab])|<(?:CR|LF|SUB|CTRL-?Z)>|\[(?:CR|LF|SUB|CTRL-?Z)\]|\^[MJZ]|\xe2\x90[\x8d\x8a\x9a\xa4])$/i;
const NAMED: Readonly<Record<string, string>> = {
  ...{ r: "\r", n: "\n", t: "\t", "0": "\0", a: "\x07", b: "\b", f: "\f", v: "\v" },
  ...{ CR: "\r", LF: "\n", SUB: "\x1a", "CTRL-Z": "\x1a", CTRLZ: "\x1a", ESC: "\x1b" },
  ...{ M: "\r", J: "\n", Z: "\x1a", "\x8d": "\r", "\x8a": "\n", "\x9a": "\x1a", "\xa4": "\r\n" },
};

/** One character, one byte. */
export function latin1(text: string): Uint8Array {
  if (text === "") return NO_BYTES;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function toLatin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

/** @param isMarked the log says whose line it is: then a dump without blanks is one, too */
export function represented(text: string, isMarked: boolean): Shown {
  const python = PYTHON.exec(text);
  if (python) return exactly(literal(python[2] ?? ""));
  const quoted = QUOTED.exec(text)?.[2];
  if (quoted !== undefined && /\\[rn]/.test(quoted)) return exactly(literal(quoted));
  if (quoted !== undefined && isMarked && /^AT|^\+|^OK$|^ERROR$/i.test(quoted)) return plainly(quoted);
  return dumped(text, isMarked) ?? escaped(text) ?? dotted(text) ?? plainly(text);
}

function exactly(text: string): Shown {
  return { bytes: latin1(text), exact: true };
}

function plainly(text: string): Shown {
  return { bytes: latin1(text), exact: false };
}

function literal(body: string): string {
  return body.replace(/\\x([0-9a-f]{2})|\\([rnt0abfv"'\\])/gi, (whole, hex?: string, name?: string) =>
    unescaped(whole, hex, name),
  );
}

function unescaped(whole: string, hex?: string, name?: string): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return NAMED[name ?? ""] ?? name ?? whole;
}

function dumped(text: string, isMarked: boolean): Shown | undefined {
  const pairs = DUMP.exec(text)?.[1] ?? WORDS.exec(text)?.[1];
  if (pairs !== undefined && (isMarked || pairs.length > 4)) return exactly(fromHex(pairs));
  if (!isMarked || !SOLID.test(text)) return undefined;
  const bytes = fromHex(text);
  // Digits may be what was sent: a dump shows a line end, or a command.
  return /[\r\n]|^at/i.test(bytes) ? exactly(bytes) : undefined;
}

function fromHex(text: string): string {
  return text.replace(/\s/g, "").replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

function escaped(text: string): Shown | undefined {
  if (!ESCAPED.test(text)) return undefined;
  return exactly(
    text.replace(
      /\\x([0-9a-f]{2})|\\([rnt0"'\\])|[<[](CR|LF|SUB|CTRL-?Z|ESC)[>\]]|\^([MJZ])|\xe2\x90([\x8d\x8a\x9a\xa4])/gi,
      (whole, hex?: string, name?: string, word?: string, key?: string, sign?: string) =>
        unescaped(whole, hex, name ?? (word ?? key)?.toUpperCase() ?? sign),
    ),
  );
}

/** An odd one is the CR of a command. */
function lineEndsOf(dots: string): string {
  return (dots.length % 2 === 1 ? "\r" : "") + "\r\n".repeat(Math.floor(dots.length / 2));
}

/** `AT+NAME?...OK..`: dots that stand for CR and LF. A single one at the end of a command is a CR. */
function dotted(text: string): Shown | undefined {
  if (/^\.\.(?:[A-Z+>*^%]|$)/.test(text) || /^[A-Z+*^%].*\.\.$/.test(text))
    return exactly(text.replace(/\.{2,}/g, lineEndsOf));
  return /^at[+^%&A-Z\d].*[^.]\.$/i.test(text) ? exactly(`${text.slice(0, -1)}\r`) : undefined;
}
