// Command lines to values: what a host wrote, in the words of a family's tables.
//
// Strategy: the forms are grouped once, by kind and by the name of their command; a line is matched against the variants
// that have its name, in the order of the manual.

import { CR, isLineEnd, toText, visible } from "../bytes.js";
import { ProtocolError } from "../errors.js";
import { Redactor } from "./text/redactor.js";
import type { Fields, Form, FormKind, WireForm, FamilyTypes, FormId, Item, CommandValues } from "../model.js";
import { isLegalCommand } from "./check.js";
import { LineMatcher } from "./match.js";

/** Which command a line is, before its values are looked at. */
export interface CommandName {
  /** In upper case, with its prefix character. */
  readonly command: string;
  readonly kind: FormKind;
  /** Where the parameters of a set form begin. */
  readonly start: number;
}

const EQUALS = 0x3d;
const QUESTION = 0x3f;
const LONGEST_NAME = 64;

/** A command that was understood: `id` is that of its form. */
export interface DecodedCommand<
  F extends WireForm = Form,
  Id extends string = string,
  Values = Fields,
> extends Item<Id, Values> {
  readonly form: F;
  /** False if a value is not one of those that its type says; `checkFields` would say what is wrong. */
  readonly legal: boolean;
}

/** A command of a family: `id` tells its values. */
export type CommandItem<Types extends FamilyTypes = FamilyTypes, F extends WireForm = WireForm> = {
  [Id in FormId<Types>]: DecodedCommand<F, Id, CommandValues<Types, Id>>;
}[FormId<Types>];

/** Takes `AT+NAME=`, `AT+NAME?`, `AT+NAME=?` or `AT+NAME` apart. Undefined if it does not begin with AT. */
export function readCommandName(text: Uint8Array): CommandName | undefined {
  if (!isLetter(text[0], 0x41) || !isLetter(text[1], 0x54)) return undefined;
  const end = Math.min(text.length, LONGEST_NAME);
  let at = 2;
  while (at < end && !endsName(text[at] as number)) at++;
  const command = toText(text.subarray(2, at)).trim().toUpperCase();
  if (at === end || text[at] === CR) return { command, kind: "execute", start: at };
  if (text[at] === QUESTION) return { command, kind: "read", start: at + 1 };
  return text[at + 1] === QUESTION
    ? { command, kind: "test", start: at + 2 }
    : { command, kind: "set", start: at + 1 };
}

/** @param upper the letter's code in upper case */
function isLetter(byte: number | undefined, upper: number): boolean {
  return byte === upper || byte === upper + 0x20;
}

function endsName(byte: number): boolean {
  return byte === EQUALS || byte === QUESTION || byte === CR;
}

/** The forms of a family, as a whole or only as far as their bytes go. */
export interface Forms<F extends WireForm, Types = FamilyTypes> {
  readonly forms: { readonly [id: string]: F };
  /** Carries the types; never set. */
  readonly types?: Types;
}

export class CommandDecoder<F extends WireForm = Form> {
  readonly #groups: Record<FormKind, Map<string, F[]>> = {
    test: new Map(),
    read: new Map(),
    set: new Map(),
    execute: new Map(),
  };
  readonly #matcher: LineMatcher;
  readonly #redactor: Redactor;

  constructor({ forms }: Forms<F>, matcher = new LineMatcher()) {
    this.#matcher = matcher;
    this.#redactor = new Redactor(forms);
    for (const form of Object.values(forms)) {
      const ofKind = this.#groups[form.kind];
      const name = form.command.toUpperCase();
      const variants = ofKind.get(name);
      if (variants) variants.push(form);
      else ofKind.set(name, [form]);
    }
  }

  /** The variants of one form of a command, in the order of the manual. The name is in upper case. */
  formsOf({ kind, command }: Pick<CommandName, "kind" | "command">): readonly F[] {
    return this.#groups[kind].get(command) ?? [];
  }

  /**
   * What a host sent.
   * @param text from `AT` to the last byte before the line end
   * @throws ProtocolError `not-a-command`, `unknown-command`, or `mismatch`: the parameters fit no variant
   */
  decode(text: Uint8Array): DecodedCommand<F> {
    const name = readCommandName(text);
    // Not shown: it may be the rest of a command with a secret.
    if (!name)
      throw new ProtocolError(`${text.length} bytes: a command line begins with AT`, {
        code: "not-a-command",
      });
    const { command, kind } = name;
    const forms = this.formsOf(name);
    if (forms.length === 0)
      throw new ProtocolError(`AT${this.#redactor.clean(command)}: no ${kind} form is known`, {
        code: "unknown-command",
        command: this.#redactor.clean(command),
      });
    const meant = this.#meantBy(forms, text, name.start);
    if (meant) return meant;
    throw new ProtocolError(`${this.#shown(text)}: the parameters fit no variant of ${command}`, {
      code: "mismatch",
      command,
    });
  }

  #shown(text: Uint8Array): string {
    return this.#redactor.clean(visible(text));
  }

  /**
   * A text may hold what ends another variant's text. Of several variants that fit, the first with legal values is meant;
   * those after it need not be tried.
   */
  #meantBy(forms: readonly F[], text: Uint8Array, start: number): DecodedCommand<F> | undefined {
    let fitting: DecodedCommand<F> | undefined;
    for (const form of forms) {
      if (this.#matcher.matchLine(form.layout, text, start) < 0) continue;
      const { values } = this.#matcher.decoded();
      const { id, command: name } = form;
      if (isLegalCommand(form, values)) return { id, name, form, values, legal: true };
      fitting ??= { id, name, form, values, legal: false };
    }
    return fitting;
  }
}

/** The same for one line, with or without its line end, and the types of the family. Who decodes many keeps a `CommandDecoder`. */
export function decodeCommand<F extends WireForm, Types extends FamilyTypes = FamilyTypes>(
  family: Forms<F, Types>,
  text: Uint8Array,
): CommandItem<Types, F> {
  let end = text.length;
  while (isLineEnd(text[end - 1])) end--;
  return new CommandDecoder(family as Forms<F>).decode(text.subarray(0, end)) as CommandItem<Types, F>;
}
