/**
 * Holds source files against a table of rooms and returns what breaks it, each with file, line, what and which rule.
 * Reads no disk: a test can plant a file that does not exist and see it found.
 */
import { firstOwnStatement, importsOf, mentionsOf, parse, type Import, type SourceText } from "./source.js";

export interface Room {
  name: string;
  /** Patterns of the room's files; of several rooms that fit, the first in the table counts. */
  files: string[];
  /** Patterns of what may be imported; the room's own files must be listed too. */
  may: string[];
  /** Patterns of what may be imported as a type only. */
  types?: string[];
  /** Patterns of package specifiers, `node:` included. */
  packages?: string[];
  /** No clock, timer, randomness, promise, or global of a platform. */
  pure?: boolean;
  /** Holds nothing but re-exports. */
  composition?: boolean;
}

export interface Violation {
  path: string;
  line: number;
  what: string;
  rule: string;
}

/** `*` stands for anything within a folder, `**` for anything at all. */
export function matches(path: string, patterns: string[] = []): boolean {
  return patterns.some((pattern) => toRegExp(pattern).test(path));
}

export function roomOf(path: string, rooms: Room[]): Room | undefined {
  return rooms.find((room) => matches(path, room.files));
}

export function checkRooms(sources: SourceText[], rooms: Room[]): Violation[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path, rooms);
    if (!room)
      return [{ path: source.path, line: 1, what: "the file", rule: "every file belongs to a room" }];
    return [...checkImports(source, room), ...checkWords(source, room), ...checkComposition(source, room)];
  });
}

export function checkMakerWords(sources: SourceText[], maker: RegExp): Violation[] {
  const rule = "the engine never names a vendor; what does belongs in the spec";
  return sources.flatMap(({ path, text }) =>
    [path, ...text.split("\n")].flatMap((content, line) => {
      const word = maker.exec(content)?.[0];
      return word === undefined
        ? []
        : [{ path, line, what: `${line === 0 ? "file name has" : "says"} ${word}`, rule }];
    }),
  );
}

export function describe({ path, line, what, rule }: Violation): string {
  return `${path}:${line} ${what} (rule: ${rule})`;
}

function checkImports(source: SourceText, room: Room): Violation[] {
  return importsOf(parse(source))
    .filter((item) => !allowed(item, room))
    .map((item) => ({ path: source.path, line: item.line, what: wording(item), rule: ruleText(room) }));
}

function allowed({ target, isPackage, typeOnly }: Import, room: Room): boolean {
  if (target === undefined) return false;
  if (isPackage) return matches(target, room.packages);
  return matches(target, room.may) || (typeOnly && matches(target, room.types));
}

function wording({ target, typeOnly, reExport }: Import): string {
  const verb = reExport ? "re-exports" : "imports";
  return `${verb}${typeOnly ? " types of" : ""} ${target ?? "a computed name, which cannot be checked"}`;
}

function ruleText(room: Room): string {
  const part = (label: string, list: string[] = []) =>
    list.length > 0 ? [`${label} ${list.join(" ")}`] : [];
  const parts = [...part("", room.may), ...part("types of", room.types), ...part("packages", room.packages)];
  return `${room.name} may import ${parts.map((text) => text.trim()).join(", ") || "nothing"}`;
}

function checkWords(source: SourceText, room: Room): Violation[] {
  if (!room.pure) return [];
  const rule = `${room.name} has no clock, timer, randomness, promise or platform global`;
  return mentionsOf(parse(source)).map(({ word, line }) => ({
    path: source.path,
    line,
    what: `uses ${word}`,
    rule,
  }));
}

function checkComposition(source: SourceText, room: Room): Violation[] {
  const line = room.composition ? firstOwnStatement(parse(source)) : undefined;
  if (line === undefined) return [];
  return [{ path: source.path, line, what: "is no re-export", rule: `${room.name} holds re-exports only` }];
}

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, (stars) => (stars === "**" ? ".*" : "[^/]*"))}$`);
}
