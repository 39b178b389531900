/**
 * Holds source files against a table of rooms and returns what breaks it, each with file, line, what and which rule.
 * Reads no disk: a test can plant a file that does not exist and see it found.
 */
import { posix } from "node:path";
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
  /** What an exception calls it. */
  key: string;
  path: string;
  line: number;
  what: string;
  rule: string;
}

/** What is broken knowingly: the key of a violation, and why. */
export type Exceptions = Readonly<Record<string, string>>;

/** What no exception speaks of; and every exception that has no reason, or that nothing needs any more. */
export function settle(violations: Violation[], exceptions: Exceptions): Violation[] {
  const keys = new Set(violations.map(({ key }) => key));
  const idle = Object.entries(exceptions).filter(([key, why]) => !keys.has(key) || why.length < 10);
  return [
    ...violations.filter(({ key }) => !Object.hasOwn(exceptions, key)),
    ...idle.map(([key]) => violation(key, 1, "is an exception", "each is needed, and says why")),
  ];
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
    if (!room) return [violation(source.path, 1, "the file", "every file belongs to a room")];
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
        : [violation(path, line, `${line === 0 ? "file name has" : "says"} ${word}`, rule)];
    }),
  );
}

/** A room is a file or a folder: what is let in by a part of its name comes in unseen. */
export function checkPatterns(rooms: Room[]): Violation[] {
  return rooms.flatMap(({ name, may, types = [] }) =>
    [...may, ...types]
      .filter((pattern) => pattern.replace(/\/\*\*$/, "").includes("*"))
      .map((pattern) => violation(name, 1, `may import ${pattern}`, "a folder, or an exact file")),
  );
}

export function checkFolders(paths: string[], most: number): Violation[] {
  const folders = paths.map((path) => posix.dirname(path));
  return [...new Set(folders)].flatMap((folder) => {
    const count = folders.filter((each) => each === folder).length;
    if (count <= most) return [];
    return [violation(folder, 1, `holds ${count} files`, `more than ${most} files are two rooms`)];
  });
}

function violation(path: string, line: number, what: string, rule: string): Violation {
  return { key: path, path, line, what, rule };
}

export function describe({ path, line, what, rule }: Violation): string {
  return `${path}:${line} ${what} (rule: ${rule})`;
}

function checkImports(source: SourceText, room: Room): Violation[] {
  return importsOf(parse(source))
    .filter((item) => !allowed(item, room))
    .map((item) => ({
      ...violation(source.path, item.line, wording(item), ruleText(room)),
      key: `${source.path} -> ${item.target}`,
    }));
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
  return mentionsOf(parse(source)).map(({ word, line }) =>
    violation(source.path, line, `uses ${word}`, rule),
  );
}

function checkComposition(source: SourceText, room: Room): Violation[] {
  const line = room.composition ? firstOwnStatement(parse(source)) : undefined;
  if (line === undefined) return [];
  return [violation(source.path, line, "is no re-export", `${room.name} holds re-exports only`)];
}

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, (stars) => (stars === "**" ? ".*" : "[^/]*"))}$`);
}
