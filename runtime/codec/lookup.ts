// Indexes of a family's tables, made once for each family and kept as long as the family is.

import type { Family, Form, FormKind, Urc } from "../model.js";
import { fieldsOf } from "./layout.js";

interface Index {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly urcs: ReadonlyMap<string, readonly Urc[]>;
  readonly announcing: ReadonlyMap<string, readonly Urc[]>;
}

const indexes = new WeakMap<Family, Index>();

/** The variants of one form of a command, in the order of the manual. The name is upper case. */
export function formsOf(family: Family, command: string, kind: FormKind): readonly Form[] {
  return indexOf(family).forms.get(`${command} ${kind}`) ?? [];
}

/** The unsolicited result codes that begin with this name. */
export function urcsOf(family: Family, prefix: string): readonly Urc[] {
  return indexOf(family).urcs.get(prefix) ?? [];
}

/** Those among them that announce a payload, in the line or behind it. Asked for every line that arrives. */
export function announcingUrcsOf(family: Family, prefix: string): readonly Urc[] {
  return indexOf(family).announcing.get(prefix) ?? [];
}

/** The indexes of the clients that a module has. */
export function clientsOf({ clients: { minimum, maximum } }: Family): number[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i);
}

function indexOf(family: Family): Index {
  const known = indexes.get(family);
  if (known) return known;
  const index = {
    forms: group(Object.values(family.forms), (form) => `${form.command.toUpperCase()} ${form.kind}`),
    urcs: group(Object.values(family.urcs), (urc) => urc.prefix),
    announcing: group(Object.values(family.urcs).filter(announcesPayload), (urc) => urc.prefix),
  };
  indexes.set(family, index);
  return index;
}

function announcesPayload({ block, layout = [] }: Urc): boolean {
  return block !== undefined || fieldsOf(layout).some((field) => field.type === "bytes");
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
