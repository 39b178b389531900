// Recipes over a session in virtual time: the next command is sent when the one before has settled. In: a session, and how a
// command is sent and waited for. It refuses to know the line and the clock.

import type { Operation } from "../../runtime/model.js";
import { Observing, Procedure, type Command, type Inputs } from "../../runtime/procedure/index.js";
import type { Session, Settled } from "../../runtime/session/index.js";

/** What a connect needs. */
export const CONNECT: Inputs = {
  host: "h",
  port: 1883,
  address: "tcp://h:1883",
  clientId: "c",
  keepAlive: 60,
  cleanSession: 1,
};

type Send = (command: Command) => Settled;

/** Runs a recipe to its end; returns what went wrong. */
export function runRecipe(
  { family, clients }: Session,
  operation: Operation,
  inputs: Inputs,
  send: Send,
): Settled | undefined {
  const index = family.clients.minimum;
  const procedure = new Procedure(family.recipes[operation], inputs, {
    index,
    state: () => clients.stateOf(index),
    assume: (state) => clients.setState(index, state),
  });
  let failed: Settled | undefined;
  for (let command = procedure.next(); command; command = procedure.next()) {
    const settled = send(command);
    procedure.settle(settled);
    if (procedure.error) failed ??= settled;
  }
  return failed;
}

/** The states of all clients, as the module tells them. */
export function askStates({ family }: Session, send: Send): ReadonlyMap<number, string> {
  const observing = new Observing(family);
  for (let command = observing.next(); command; command = observing.next()) observing.settle(send(command));
  return observing.states;
}
