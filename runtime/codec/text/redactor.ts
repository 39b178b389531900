// Keeps secrets out of every text that people read: errors, issues, notes. In: texts made of lines that came or went, whole or
// damaged. Out: the same, without what may be a secret.
//
// Which fields are secret stands in the tables. A line that has such a field, or looks like one that has, is shown without
// its values, and so is whatever has a piece of a secret in it that was sent. It would rather hide too much.

import { visible, toBytes } from "../../bytes.js";
import type { Layout, WireForm } from "../../model.js";
import { distance } from "../../usage.js";
import { fieldsOf } from "../layout.js";

const HIDDEN = "***";
/** Characters of a secret that give it away. */
const PIECE = 4;
/** Secrets that were sent and are remembered, the latest ones. */
const REMEMBERED = 32;
/** A name that differs in no more characters is taken for the same, damaged. */
const LIKE = 2;

export class Redactor {
  /** What stands in front of the values of a command, or of a line, that has a secret: `AT+NAME=`, `+NAME:`. */
  readonly #heads: readonly string[];
  #secrets: readonly string[] = [];

  constructor(forms: { readonly [id: string]: WireForm }) {
    const all = Object.values(forms);
    const commands = all.filter(({ layout }) => hasSecret(layout)).map(({ command }) => `AT${command}=`);
    const lines = all.flatMap(({ response }) => (response ? [response, ...(response.rows ?? [])] : []));
    const responses = lines.filter(({ layout }) => hasSecret(layout)).map(({ prefix }) => `${prefix}:`);
    this.#heads = [...new Set([...commands, ...responses])];
  }

  /** Remembers the secrets of a command that is sent. */
  learn({ layout }: Pick<WireForm, "layout">, values: { readonly [name: string]: unknown }): void {
    for (const { name, secret } of fieldsOf(layout)) {
      const value = secret === true ? values[name] : undefined;
      if (value === undefined || value === "") continue;
      const text = visible(value instanceof Uint8Array ? value : toBytes(String(value)));
      if (!this.#secrets.includes(text)) this.#secrets = [text, ...this.#secrets].slice(0, REMEMBERED);
    }
  }

  /** The text without secrets. */
  clean(text: string): string {
    for (const secret of this.#secrets) if (givesAway(text, secret)) return HIDDEN;
    for (const head of this.#heads) {
      const at = valuesAt(text, head);
      if (at >= 0) return `${text.slice(0, at)}${HIDDEN}`;
    }
    return text;
  }
}

function hasSecret(layout: Layout): boolean {
  return fieldsOf(layout).some(({ secret }) => secret === true);
}

/** True if a piece of the secret stands in the text; of a short one, all of it. */
function givesAway(text: string, secret: string): boolean {
  const size = Math.min(PIECE, secret.length);
  for (let at = 0; at + size <= secret.length; at++)
    if (text.includes(secret.slice(at, at + size))) return true;
  return false;
}

/** Where the values begin, if the text has this head, or nearly; else -1. The completion of a command has no quotes. */
function valuesAt(text: string, head: string): number {
  if (!text.includes('"')) return -1;
  const whole = text.toUpperCase().indexOf(head.toUpperCase());
  if (whole >= 0) return whole + head.length;
  for (let length = head.length - LIKE; length <= Math.min(text.length, head.length + LIKE); length++)
    if (distance(text.slice(0, length).toUpperCase(), head.toUpperCase()) <= LIKE) return Math.max(0, length);
  return -1;
}

/** A URL without user name, password and query. */
export function withoutUser(url: string): string {
  return url
    .replace(
      /^([a-z][a-z0-9+.-]*:)?\/*[^]*@/i,
      (_, scheme: string | undefined) => `${scheme ?? ""}//${HIDDEN}@`,
    )
    .replace(/[?#][^]*$/, `?${HIDDEN}`);
}
