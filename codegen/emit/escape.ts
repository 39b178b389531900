// Where text from a spec becomes TypeScript. In: any text. Out: text that can be nothing but text.
//
// Strategy: a spec is untrusted input, so there is exactly one way into a string literal (`quote`) and one into a
// comment (`comment`), and every emitter uses them. A literal keeps its value to the last character; a comment may lose
// its looks. Both make invisible what could reorder the source on a reader's screen.

/** Line separators and marks that change the direction of text. */
const TREACHEROUS = /[\u0085\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u007f-\u009f]/g;
/** What may stand for a property without quotes: a name, or an index. */
const PLAIN_KEY = /^(?:[A-Za-z_$][A-Za-z0-9_$]*|0|[1-9][0-9]{0,8})$/;

/** A string literal with this value; also legal JSON. */
export function quote(text: string): string {
  return inert(JSON.stringify(text));
}

/** The same JSON with every text in it written as `quote` would: outside of texts JSON has no such characters. */
export function inert(json: string): string {
  return json.replace(TREACHEROUS, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** One line for inside a comment: it ends no comment, opens no template, is no tag and no directive. */
export function comment(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f]+/g, " ")
    .replace(TREACHEROUS, " ")
    .replace(/\*\//g, "*\\/")
    .replace(/\/\*/g, "/\\*")
    .replace(/`/g, "'")
    .replace(/\$\{/g, "$ {")
    .replace(/@/g, "\\@")
    .trim();
}

/** The name of a property in an object literal. */
export function key(name: string): string {
  return PLAIN_KEY.test(name) ? name : quote(name);
}
