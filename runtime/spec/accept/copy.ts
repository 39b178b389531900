// Foreign data as plain JSON of our own. In: anything. Out: a copy that nobody else holds, or a refusal.
//
// The bounds are those of the generator for a file. They end circles and doors that open onto themselves as well: a circle is
// deeper than any spec, and what is shared a thousand times counts a thousand times. A getter is not called: what is
// checked must be what is used.
import { UsageError } from "../../errors.js";
import { isObject, join, type Json, type JsonObject } from "../pointer.js";
import { MAXIMUM_VALUES } from "../resolve.js";
import { badSpec } from "./bad-spec.js";

export const MAXIMUM_DEPTH = 64;
/** Of all texts and names together; a spec file is not longer in bytes either. */
export const MAXIMUM_LENGTH = 4 * 1024 * 1024;
/** Of one name: it stands in the pointer of all that it holds. */
const MAXIMUM_NAME = 100;
/** Of the pointers to all values together, which merging writes down. */
const MAXIMUM_POINTERS = 32 * 1024 * 1024;
/** What the generator adds to a published form or URC; after a difference it would be wrong. */
const ADDED = "wireHash";

/** @throws UsageError `bad-spec` */
export function copyOfSpec(value: unknown, document: string): JsonObject {
  if (typeof value === "string")
    throw badSpec({ document, pointer: "" }, "is a text, and not an object", "give it to JSON.parse first");
  const copied = copy(value, document);
  if (!isObject(copied)) throw badSpec({ document, pointer: "" }, "is no object");
  return copied;
}

function copy(value: unknown, document: string): Json {
  try {
    return new Copier(document).copy(value, "", 0);
  } catch (error) {
    // A Proxy may throw whatever it likes.
    if (error instanceof UsageError) throw error;
    throw badSpec({ document, pointer: "" }, "cannot be read", "give what JSON.parse gives");
  }
}

class Copier {
  #values = 0;
  #length = 0;
  #pointers = 0;

  constructor(readonly document: string) {}

  copy(value: unknown, pointer: string, depth: number): Json {
    this.#count(1, 0, pointer);
    if (depth > MAXIMUM_DEPTH) throw this.#refuse(pointer, `is nested deeper than ${MAXIMUM_DEPTH} levels`);
    if (Array.isArray(value)) return this.#list(value, pointer, depth + 1);
    if (typeof value === "object" && value !== null) return this.#object(value, pointer, depth + 1);
    return this.#scalar(value, pointer);
  }

  #scalar(value: unknown, pointer: string): Json {
    if (typeof value === "string") this.#count(0, value.length, pointer);
    else if (value !== null && typeof value !== "boolean" && !Number.isFinite(value))
      throw this.#refuse(pointer, "is no JSON");
    return value as Json;
  }

  #list(list: readonly unknown[], pointer: string, depth: number): Json[] {
    // Before room is made for them: a list may be nothing but holes.
    if (list.length > MAXIMUM_VALUES) throw this.#refuse(pointer, "is too long");
    return Array.from(list, (_, index) =>
      this.copy(this.#member(list, String(index), pointer), join(pointer, index), depth),
    );
  }

  #object(object: object, pointer: string, depth: number): JsonObject {
    const copied: JsonObject = {};
    for (const key of Object.keys(object)) {
      this.#count(0, key.length, pointer);
      if (key.length > MAXIMUM_NAME) throw this.#refuse(pointer, "has a member whose name is too long");
      const at = join(pointer, key);
      if (key in Object.prototype || key === "prototype")
        throw this.#refuse(at, "is a name that means something to the JavaScript engine");
      if (key !== ADDED) copied[key] = this.copy(this.#member(object, key, pointer), at, depth);
    }
    return copied;
  }

  #member(object: object, key: string, pointer: string): unknown {
    const member = Object.getOwnPropertyDescriptor(object, key);
    if (member && "value" in member) return member.value;
    throw this.#refuse(join(pointer, key), "is no plain value");
  }

  #count(values: number, length: number, pointer: string): void {
    this.#values += values;
    this.#length += length;
    this.#pointers += pointer.length;
    if (this.#values > MAXIMUM_VALUES)
      throw this.#refuse(pointer, `comes after more than ${MAXIMUM_VALUES} values`);
    if (this.#length > MAXIMUM_LENGTH || this.#pointers > MAXIMUM_POINTERS)
      throw this.#refuse(
        pointer,
        `comes after more than ${MAXIMUM_LENGTH} characters, or names that are too long`,
      );
  }

  #refuse(pointer: string, message: string): UsageError {
    return badSpec({ document: this.document, pointer }, message);
  }
}
