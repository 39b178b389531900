// What programs write in front of a line of a log, as data: times, levels, ports, directions. Texts are Latin-1: one
// character, one byte, so that what is left is still the bytes of the wire; an arrow in UTF-8 is three of them.
//
// A row is tried where the one before it ended. Refuses to know what a module prints, but for two things: a prompt is no
// arrow, and `ERROR` with nothing after it is a result, not a level.

import type { Direction } from "../item.js";

/** When. The first group is the time itself. */
export const TIMES: readonly RegExp[] = [
  // Syslog, of RFC 3164 and of RFC 5424: what stands before the message goes with it.
  /^(?:<\d{1,3}>)?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d(?:[.,:]\d{1,9}){0,3}) \S+ [\w./@-]+(?:\[\d+\])?:(?= |$)/,
  /^<\d{1,3}>\d ((?:(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{2,4}|\d\d-\d\d)[T _]{1,2})?\d\d:\d\d:\d\d(?:[.,:]\d{1,9}){0,3}(?: ?(?:Z|[+-]\d\d:?\d\d)(?![\w:]))?) \S+ \S+ \S+ \S+ (?:-|\[[^\]]*\])(?= |$)/,
  // A clock, with a day or without, in brackets or not.
  /^[[(]?((?:(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{2,4}|\d\d-\d\d)[T _]{1,2})?\d\d:\d\d:\d\d(?:[.,:]\d{1,9}){0,3}(?: ?(?:Z|[+-]\d\d:?\d\d)(?![\w:]))?)[\])]?[:,;]?(?=[\s[(<>|=-]|$)/,
  // Seconds or milliseconds since the start.
  /^\[ *(\d+(?:\.\d+)?) *(?:s|ms)?\](?=[\s:<>-]|$)/,
  /^\((\d{2,})\)(?=[\s:]|$)/,
  /^([+-]?\d+\.\d{3,6})(?: ?s)?:?(?=\s)/,
  /^(\d{4,}) ?(?:ms)?[:|](?=\s)/,
];

/** How bad. In brackets or before a colon anywhere, as a bare word only after a time. */
export const LEVELS = {
  marked:
    /^(?:\[ *(?:trace|debug|info|notice|warn|warning|error|err|dbg|inf|wrn|fatal|critical|verbose|D|I|W|E|V|T) *\]|<(?:trace|debug|info|notice|warn|warning|error|err|dbg|inf|wrn|fatal|critical|verbose|D|I|W|E|V|T)>|\((?:trace|debug|info|notice|warn|warning|error|err|dbg|inf|wrn|fatal|critical|verbose|D|I|W|E|V|T)\)):?(?=\s)/i,
  withTime: /^[IWEDV] \((\d+)\) [\w.-]+:(?=\s)/,
  withTag: /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[\w.-]+:/,
  tag: /^[VDIWEF]\/[\w.-]+ *(?:\( *\d+\))?:(?=\s)/,
  bare: /^(?:trace|debug|info|notice|warn|warning|error|err|dbg|inf|wrn|fatal|critical|verbose|D|I|W|E|V|T):?(?=\s+\S)/i,
};

/** Which port; the first group is its name. */
export const PORT =
  /^\[?((?:\/dev\/)?(?:tty[A-Za-z]{1,4}\d+|cu\.[\w-]+)|COM\d{1,3}|(?:UART|uart|USART|port|modem)[ _-]?\d{1,2})\]?[:>]?(?=[\s:[<>|=-]|$)/;

/** A name of a part of the program, after something else that is no wire. */
export const TAGS: readonly RegExp[] = [
  /^\[[A-Za-z][\w .:/-]{0,31}\]:?(?=\s|$)/,
  /^[a-z_][\w./-]{0,31}(?:\[\d+\])?:(?=\s|$)/,
  /^(?:\||-|:)(?=\s)/,
];

/** A number of bytes, between a direction and the bytes. */
export const COUNT = /^(?:[[(]\d{1,6}(?: ?(?:bytes?|B))?[\])]:?|\d{1,6} bytes?:?|len=\d+:?)(?=\s|$)/;

/** Which way. Of the angles a single one counts only where it cannot be a prompt. */
export const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [/^[[(<{](?:tx|send|sent|sending|write|wrote|out|_s|dte|[SWTO])[\])>}]:?(?=\s|$|["'A-Z+])/i, "dte"],
  [/^(?:tx|send|sent|sending|write|wrote|out|_s|dte) ?(?::|=|\|)(?!\w)/i, "dte"],
  [/^[SWTO]:(?=\s|$)/, "dte"],
  [
    /^[[(<{](?:rx|recv|received|receive|receiving|read|in|_r|dce|resp|rsp|[RI])[\])>}]:?(?=\s|$|["'A-Z+])/i,
    "dce",
  ],
  [/^(?:rx|recv|received|receive|receiving|read|in|_r|dce|resp|rsp) ?(?::|=|\|)(?!\w)/i, "dce"],
  [/^[RI]:(?=\s|$)/, "dce"],
  [/^(?:tx|_s):/i, "dte"],
  [/^(?:rx|_r):/i, "dce"],
  [/^(?:tx|send|sent|write)[ -]*(?:>{1,3}|[-=]+>)/i, "dte"],
  [/^(?:rx|recv|received|read)[ -]*(?:<{1,3}|<[-=]+)/i, "dce"],
  [/^(?:tx|rx)(?=\s+\S)/i, "dte"],
  [/^(?:>{2,4}|[-=]{1,3}>|\xe2\x86\x92|\xe2\x9e\xa1|\xe2\x87\x92)(?=[\s"'bA[<:\d\\^]|$)/, "dte"],
  [/^(?:<{2,4}|<[-=]{1,3}|\xe2\x86\x90|\xe2\xac\x85|\xe2\x87\x90)(?=[\s"'b+A-Z[<>:\d\\^*]|$)/, "dce"],
  [/^<(?=\s|$)/, "dce"],
];

/** A single angle that is a mark, not a prompt: a command stands after it. */
export const SENT_ANGLE = /^>(?=\s*at)/i;
/** The same where lines that came are marked with the other one. */
export const ANY_SENT_ANGLE = /^>(?=\s)/;

/** Without what a terminal does: colours, movements of the cursor, titles of windows. Nobody says any of it. */
export function withoutTerminal(text: string): string {
  if (!text.includes("\x1b")) return text;
  return text.replace(
    /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[@-Z\\-_=>78])/g,
    "",
  );
}
