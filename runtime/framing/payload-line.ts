// A line that announces bytes, inside it or after it: a URC, or a response of the command in flight.

import type { Block, FieldsMaker, Layout } from "../model.js";

export interface PayloadLine {
  readonly id: string;
  readonly prefix: string;
  readonly layout?: Layout;
  readonly block?: Block;
  readonly make?: FieldsMaker;
}
