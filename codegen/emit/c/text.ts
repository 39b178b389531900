// Where text from a spec becomes C. In: any text. Out: a string literal, a comment or a name that can be nothing else.
//
// Strategy: output is printable ASCII, because compilers for small targets read nothing more. A literal keeps its value,
// the bytes of its UTF-8; a comment may lose its looks. No trigraph, no line that continues, no nested comment comes
// out. Names follow from identifiers by one rule, and numbers that fit no int get their suffix.
import { comment } from "../escape.js";

/** A string literal with the UTF-8 bytes of the text. */
export function cString(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (byte < 0x20 || byte > 0x7e) return `\\${byte.toString(8).padStart(3, "0")}`;
    return /["\\]/.test(character) ? `\\${character}` : character;
  });
  // Two question marks in a row could begin a trigraph.
  return `"${bytes.join("").replace(/\?(?=\?)/g, "?\\")}"`;
}

export function cComment(text: string): string {
  const inert = comment(text)
    .replace(/[^\x20-\x7e]+/g, "?")
    .replace(/\\(?=@)/g, "")
    .replace(/\?(?=\?)/g, "? ");
  return `/* ${inert.trimEnd()} */`;
}

/** `open.set.keepAlive` as SNAKE_CASE in capitals. */
export function cName(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
}

export function cNumber(value: number): string {
  const suffix = Math.abs(value) > 0x7fffffff ? "LL" : Math.abs(value) > 0x7fff ? "L" : "";
  return value < 0 ? `(${value}${suffix})` : `${value}${suffix}`;
}
