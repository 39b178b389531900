// Who follows a dialogue: the timeline wants its items, the explanation wants to know how each command ended.

import type { Move } from "../../exchange/knowledge/client-states.js";
import type { Fields, Urc } from "../../model.js";
import type { LogItem, Place } from "../item.js";
import type { Call } from "./call.js";

export interface Watcher {
  item(item: LogItem): void;
  /** A command was sent. */
  begun(call: Call): void;
  /** A command has its answer, or will have none: then it has no `result`. */
  ended(call: Call): void;
  /** A client has moved. */
  moved(place: Place, move: Move): void;
  /** A connection was lost, or the module has started again. @param state of the client, before it */
  interrupted(place: Place, urc: Urc, values: Fields, state: string): void;
  /** A report on the way of a command that goes on: it was sent again. */
  progress(call: Call): void;
}
