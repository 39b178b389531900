// Indexes of a family's tables, made once for each family and kept as long as the family is.

import type { CodedForm, Family, FormKind } from "../model.js";

/** The forms of a family, as a whole or only as far as their bytes go. */
export interface Forms<Coded extends CodedForm> {
  readonly forms: { readonly [id: string]: Coded };
}

/** Forms by the name of their command, then by kind. */
interface Index {
  readonly [kind: string]: ReadonlyMap<string, readonly CodedForm[]>;
}

const NONE: readonly CodedForm[] = [];
const KINDS: readonly FormKind[] = ["test", "read", "set", "execute"];
const indexes = new WeakMap<object, Index>();

/** The variants of one form of a command, in the order of the manual. The name is upper case. */
export function formsOf<Coded extends CodedForm>(
  family: Forms<Coded>,
  command: string,
  kind: FormKind,
): readonly Coded[] {
  return (indexOf(family)[kind]?.get(command) ?? NONE) as readonly Coded[];
}

/** The indexes of the clients that a module has. */
export function clientsOf({ clients: { minimum, maximum } }: Family): number[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, i) => minimum + i);
}

function indexOf(family: Forms<CodedForm>): Index {
  const known = indexes.get(family);
  if (known) return known;
  const forms = Object.values(family.forms);
  const index = Object.fromEntries(
    KINDS.map((kind) => {
      const ofKind = forms.filter((form) => form.kind === kind);
      return [kind, group(ofKind, (form) => form.command.toUpperCase())];
    }),
  );
  indexes.set(family, index);
  return index;
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
