// What a virtual module tells its owner, and what the owner answers.

import type { OutcomeName } from "../model.js";
import type { BrokerAction } from "../exchange/actions.js";

export type { BrokerAction };

export interface Subscription {
  readonly topic: string;
  readonly qos: number;
}

/** Arguments by the names of the spec: host, port, address, clientId, topic, payload, ... */
export interface Arguments {
  readonly [name: string]: unknown;
}

/** How an action ended, in the closed list of outcome names of the spec. */
export interface ActionResult {
  readonly outcome: OutcomeName;
  /** Granted QoS levels of a subscribe, 128 for a rejected topic. */
  readonly granted?: readonly number[];
  /** For people: why. */
  readonly note?: string;
}

export type ModuleEvent =
  | { readonly type: "write"; readonly bytes: Uint8Array }
  | {
      readonly type: "action";
      readonly id: number;
      readonly client: number;
      readonly action: BrokerAction;
      /**
       * With `tls` 1 the connection must be TLS, with what the other arguments of that prefix say, or it must fail. With `dup` 1
       * the packet is sent again that the action of this id has sent before.
       */
      readonly args: Arguments;
    }
  /** For people: what was odd, or refused and why. */
  | { readonly type: "note"; readonly text: string };
