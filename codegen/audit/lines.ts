// A manual's extracted text as clean lines that know where they stand. In: the text. Out: lines with number, cells,
// section, and the command and parameter that they speak of.
//
// Strategy: first the traces of extraction go (typographic quotes and dashes, emphasis, entities, tags), because every
// later step compares with ASCII. Then one pass from top to bottom carries the context: a numbered heading opens a
// section, a heading or the title of a box with a name in it opens a command, a cell that begins with <name> opens a
// parameter. Nothing here knows a family: a wrong guess of the context makes an audit stricter or laxer, never wrong.

/** What to read in place of a fragment that is damaged or misprinted. */
export type Correct = (line: string) => string;

export interface Line {
  readonly number: number;
  /** Without traces of extraction. */
  readonly text: string;
  /** The text cut at its tabs. */
  readonly cells: readonly string[];
  /** Number of the last heading; empty before the first. */
  readonly section: string;
  readonly command?: string;
  readonly parameter?: string;
}

/** A name in a manual: a sign and capitals. */
export const NAME = "[+#%^$*&][A-Z][A-Z0-9]*";

const REPLACED: [RegExp, string][] = [
  [/[\u201c\u201d\u201f\u2033]/g, '"'],
  [/[\u2018\u2019]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\uff0c/g, ","],
  [/[\u00a0\u2000-\u200b\u3000\ufeff]/g, " "],
  [/<\/[^<>]*>/g, ""],
  [/<(?:t[dhr]|br|p|ol|ul|li|[ubi]|pre|table|thead|tbody|su[bp]|h[1-6]|em|strong)\s*\/?>/gi, " "],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  [/&quot;/g, '"'],
  [/&amp;/g, "&"],
  [/\\([_*#<>&[\]])/g, "$1"],
  [/\*\*/g, ""],
  [/(?<![/\w*])\*(?=\S)([^*\t]+?)(?<=\S)\*(?![/\w*])/g, "$1"],
];
const CONTENTS = /(?:\.{4,}\s*|\t)\d+\s*$/;
const LONG_NUMBER = /^(\d+(?:\.\d+)+)\.?\s+(?=[A-Z+])/;
const SHORT_NUMBER = /^(\d+)\.?\s+(?=[A-Z+])/;
const BOX = new RegExp(`^(?:AT)?(${NAME}) [A-Z][A-Za-z]+ `);

interface Context {
  section: string;
  command?: string;
  parameter?: string;
}

export function linesOf(text: string, correct: Correct = (line) => line): Line[] {
  const raw = text.split(/\r\n|\r|\n|\f/);
  const contents = new Set(raw.filter((line) => CONTENTS.test(clean(line))).map(titleOf));
  let context: Context = { section: "" };
  return raw.map((line, index) => {
    const isMarked = /^#+ /.test(line);
    const cleaned = correct(clean(line.replace(/^#+ /, "")));
    context = follow(context, cleaned, (title) => isMarked || contents.has(titleOf(title)));
    const cells = cleaned.split("\t").map((cell) => cell.trim());
    return { number: index + 1, text: cleaned.replace(/\s+/g, " ").trim(), cells, ...context };
  });
}

export function clean(line: string): string {
  const replaced = REPLACED.reduce((text, [from, to]) => text.replace(from, to), line);
  return replaced.replace(/ {2,}/g, " ").replace(/ +$/, "");
}

/** Letters and digits of a title, so that the entry in the contents and the heading compare equal. */
function titleOf(line: string): string {
  return clean(line)
    .replace(CONTENTS, "")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();
}

/** A chapter's number alone could also begin the row of a table: it has to be marked or listed in the contents. */
function follow(before: Context, line: string, isTitle: (line: string) => boolean): Context {
  const text = line.trim();
  if (text === "" || CONTENTS.test(line)) return before;
  const number = LONG_NUMBER.exec(text)?.[1] ?? (isTitle(text) ? SHORT_NUMBER.exec(text)?.[1] : undefined);
  if (number !== undefined) return withCommand(number, nameIn(text));
  const named = BOX.exec(text)?.[1] ?? (isTitle(text) || /^Table \d+:/.test(text) ? nameIn(text) : undefined);
  if (named !== undefined) return withCommand(before.section, named);
  const parameter = /^<([\w -]{1,32})>/.exec(text)?.[1];
  if (parameter !== undefined) return { ...before, parameter: parameter.trim() };
  const { parameter: _ended, ...rest } = before;
  return /^(?:NOTE|Maximum Response Time)\b/i.test(text) ? rest : before;
}

function nameIn(text: string): string | undefined {
  return new RegExp(NAME).exec(text)?.[0];
}

function withCommand(section: string, command: string | undefined): Context {
  return command === undefined ? { section } : { section, command };
}
