// An exchange in the session's hands, and on whose behalf it runs.

import type { Dialect } from "../exchange/dialect.js";
import { Exchange } from "../exchange/exchange.js";
import type { PreparedCommand } from "../exchange/prepare-command.js";
import type { Handle } from "./events.js";

export type Purpose =
  /** The owner asked for it, and is told how it ends. */
  | { readonly kind: "command"; readonly handle: Handle }
  /** The session finds out whether it is aligned. */
  | { readonly kind: "probe" }
  /** The session fetches a message that waits in the module for this client. */
  | { readonly kind: "fetch"; readonly client: number };

export class Task extends Exchange {
  readonly purpose: Purpose;

  constructor(purpose: Purpose, command: PreparedCommand, dialect: Dialect) {
    super(command, dialect.shapeOf(command.form));
    this.purpose = purpose;
  }
}
