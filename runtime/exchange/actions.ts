// What is known of each action that a command can have: who performs it at the module's end, and what it means for a host.

import type { Action, Form } from "../model.js";

interface ActionTraits {
  /**
   * Who performs it at the module's end. `broker`: outside, and its outcome comes later. `slots`: it takes a message out of
   * the module's memory. `switches`: it changes how the module itself talks. `machine`: it only moves clients.
   */
  readonly performer: "broker" | "slots" | "switches" | "machine";
  /** Its outcome comes from the broker, and cannot come once the connection is gone. */
  readonly needsConnection: boolean;
  /** Afterwards the module owes the client no answer any more. */
  readonly endsClient: boolean;
}

const PLAIN = { needsConnection: false, endsClient: false } as const;
const SETS_UP = { ...PLAIN, performer: "machine" } as const;
const TAKES_DOWN = { ...SETS_UP, endsClient: true } as const;
const SWITCHES = { ...PLAIN, performer: "switches" } as const;
const OUTSIDE = { ...PLAIN, performer: "broker" } as const;
const ENDS_OUTSIDE = { ...OUTSIDE, endsClient: true } as const;
const OVER_CONNECTION = { ...OUTSIDE, needsConnection: true } as const;

export const ACTIONS = {
  start: SETS_UP,
  stop: TAKES_DOWN,
  acquire: SETS_UP,
  release: TAKES_DOWN,
  open: OUTSIDE,
  close: ENDS_OUTSIDE,
  connect: OVER_CONNECTION,
  disconnect: ENDS_OUTSIDE,
  subscribe: OVER_CONNECTION,
  unsubscribe: OVER_CONNECTION,
  publish: OVER_CONNECTION,
  fetch: { ...PLAIN, performer: "slots" },
  echo: SWITCHES,
  errors: SWITCHES,
  network: SWITCHES,
  restart: TAKES_DOWN,
} as const satisfies Readonly<Record<Action, ActionTraits>>;

export type PerformedBy<P extends ActionTraits["performer"]> = {
  [A in Action]: (typeof ACTIONS)[A]["performer"] extends P ? A : never;
}[Action];

/** The actions that need a broker; everything else happens inside the module. */
export type BrokerAction = PerformedBy<"broker">;

export function isPerformedBy<P extends ActionTraits["performer"]>(
  performer: P,
  action: Action,
): action is PerformedBy<P> {
  return ACTIONS[action].performer === performer;
}

/** What is known of the action of a command, if it has one. */
export function traitsOf({ effect }: Pick<Form, "effect">): ActionTraits | undefined {
  return effect?.do === undefined ? undefined : ACTIONS[effect.do];
}
