// Where text from a spec becomes Markdown. In: any text. Out: Markdown that shows this text and does nothing else.
//
// Strategy: one way in for prose (`md`) and one for what stands on the wire (`code`, `fence`). What comes out of `md` and
// `code` is safe everywhere: in a paragraph, a heading, a list, a link, a table cell. A code span cannot hold a pipe in
// a table or a backtick anywhere, so such text is printed as escaped prose instead. Blocks are lists of lines; a page is
// joined once, at the end.

/** Line ends, controls, marks that change the direction of text, halves of characters. */
const INVISIBLE = /[\s\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]+/gu;

/** One line of prose: no markup, tag, entity, link or table border in it survives as such. */
export function md(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$@]/g, "\\$&")
    .replace(/:(?=\/)|\.(?=\S)/g, (mark, at: number, all: string) =>
      isLink(all, at, mark) ? `\\${mark}` : mark,
    )
    .replace(/^(?:#{1,6}|[-+]|=+|-+)(?=\s|$)/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Verbatim, in a line of prose. */
export function code(text: string): string {
  const inert = oneLine(text);
  return inert === "" || /[|`\\]/.test(inert) ? md(inert) : `\`${inert}\``;
}

/** The target is an address that the generator made. */
export function link(label: string, target: string): string {
  return `[${label}](${target})`;
}

export function fence(lines: readonly string[], language = "text"): string[] {
  // What is copied from here is typed at a module: no blank may get lost.
  const inert = lines.map((line) => line.replace(INVISIBLE, (run) => (/^ +$/.test(run) ? run : " ")));
  const longest = Math.max(
    2,
    ...inert.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const bar = "`".repeat(longest + 1);
  return [`${bar}${language}`, ...inert, bar, ""];
}

/** A table of cells that are Markdown already; nothing at all if there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " ");
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

export function bullets(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ""];
}

export function paragraph(...sentences: readonly (string | undefined)[]): string[] {
  const text = sentences.filter((each) => each !== undefined && each !== "").join(" ");
  return text === "" ? [] : [text, ""];
}

/** A heading with what belongs under it; without that, no heading. */
export function section(level: number, title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`${"#".repeat(level)} ${title}`, "", ...body];
}

export function page(...blocks: readonly (readonly string[])[]): string {
  return `${blocks.flat().join("\n").trimEnd()}\n`;
}

/** Prose with a full stop. */
export function sentenceOf(text: string): string {
  const escaped = md(text);
  return /[.!?]$/.test(escaped) ? escaped : `${escaped}.`;
}

function oneLine(text: string): string {
  return text.replace(INVISIBLE, " ").trim();
}

/** What readers of Markdown turn into links unasked: `http://`, `www.` */
function isLink(text: string, at: number, mark: string): boolean {
  return mark === ":" ? text.startsWith("//", at + 1) : /www$/i.test(text.slice(0, at));
}
