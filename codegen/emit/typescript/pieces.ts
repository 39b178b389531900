// How the constants of a family are called, and in which file each of them stands. In: the tables. Out: references.
//
// Each fact stands once, in a constant of its own, so that a bundle takes what it uses; tables and views only refer to
// them. A form has the same name in `commands` (its bytes), `behaviour` (what it does) and `refusals`. All names are given out
// at the beginning, in the order of the tables: the same on every run.
import type { Spec } from "../../../runtime/spec/spec.js";
import { RESERVED } from "../../check/names.js";
import type { Family, Form } from "../../../runtime/model.js";
import { Merged, Reference } from "../literal.js";

/** What every emitter of constants is given. */
export interface FamilySubject {
  readonly spec: Spec;
  readonly tables: Family;
  readonly pieces: Pieces;
}

export class Pieces {
  readonly #names = new Map<string, string>();

  constructor({ forms, urcs, codes }: Pick<Family, "forms" | "urcs" | "codes">) {
    const commands = new Names();
    for (const form of Object.values(forms)) this.#nameForm(form, commands);
    this.#nameAll("urc", Object.keys(urcs), ["all", "receive"]);
    this.#nameAll("code", Object.keys(codes), ["all", "finals"]);
  }

  #nameForm({ id, response, completion }: Form, names: Names): void {
    const name = id.replace(/\.(.)/g, (_, first: string) => first.toUpperCase());
    this.#names.set(`form ${id}`, names.take(name));
    if (response) this.#names.set(`response ${id}`, names.take(`${name}Response`));
    for (const row of (response?.rows ?? []).keys())
      this.#names.set(`row${row} ${id}`, names.take(`${name}Row${row + 1}`));
    if (completion) this.#names.set(`completion ${id}`, names.take(`${name}Completion`));
  }

  #nameAll(kind: "urc" | "code", ids: readonly string[], taken: readonly string[]): void {
    const names = new Names(taken);
    for (const id of ids) this.#names.set(`${kind} ${id}`, names.take(id));
  }

  coded(id: string): Reference {
    return this.#reference("commands", `form ${id}`);
  }

  behaviour(id: string): Reference {
    return this.#reference("behaviour", `form ${id}`);
  }

  refusals(id: string): Reference {
    return this.#reference("refusals", `form ${id}`);
  }

  /** Bytes and behaviour, and what else the form has. */
  form(id: string, own: { readonly refusals?: Reference } = {}): Merged {
    return new Merged([this.coded(id), this.behaviour(id)], own);
  }

  line(id: string, part: "response" | "completion" | `row${number}`): Reference {
    return this.#reference("commands", `${part} ${id}`);
  }

  urc(id: string): Reference {
    return this.#reference("urcs", `urc ${id}`);
  }

  codes(table: string): Reference {
    return this.#reference("codes", `code ${table}`);
  }

  #reference(file: string, what: string): Reference {
    const name = this.#names.get(what);
    if (name === undefined) throw new Error(`there is no ${what}`);
    return new Reference(file, name);
  }
}

/** The identifiers of one file: each once, and none that the language keeps for itself. */
class Names {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set([...RESERVED, ...taken]);
  }

  take(wanted: string): string {
    let name = /^[0-9]/.test(wanted) ? `_${wanted}` : wanted;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    return name;
  }
}
