// One command of one family with one thing going wrong at one byte, and everything that must hold all the same: it settles once, its
// outcome is not false, and afterwards the next program connects and publishes.

import { isDeepStrictEqual } from "node:util";
import { publishOutcome } from "../../runtime/client/operations.js";
import { bytesOf, toBytes, toText } from "../../runtime/bytes.js";
import type { Dialect } from "../../runtime/exchange/dialect.js";
import type { Family } from "../../runtime/model.js";
import type { Settled } from "../../runtime/session/index.js";
import { needsReset } from "./prove-states.js";
import { FaultyPair, KINDS, type Action, type Direction, type Fault } from "./faulty-pair.js";
import { CONNECT } from "./recipe.js";
import type { Route } from "./routes.js";

const FOREIGN = "+XFOREIGN: 1";
/** After ten minutes nothing is owed any more, and what lies before them: a data state that the module leaves by itself. */
const REST_MS = 900_000;

export interface Baseline {
  readonly bytes: Record<Direction, number>;
  readonly actions: readonly Action[];
}

/** The command without a fault: how many bytes go, and what the broker was asked. */
export function baselineOf(dialect: Dialect, route: Route): Baseline {
  const pair = pairBefore(dialect, route);
  pair.arm(undefined);
  pair.command(route.command);
  const baseline = { bytes: { ...pair.carried }, actions: pair.ledger.splice(0) };
  heal(pair, route);
  return baseline;
}

/** Every fault at every offset. */
export function* faultsOf({ bytes }: Baseline): Generator<Fault> {
  for (const direction of ["toModule", "toHost"] as const)
    for (let at = 0; at < bytes[direction]; at++)
      for (const kind of KINDS) if (kind !== "urc" || direction === "toHost") yield { kind, direction, at };
}

/** @throws Error that says which rule was broken */
export function proveFault(dialect: Dialect, route: Route, baseline: Baseline, fault: Fault): void {
  const pair = pairBefore(dialect, route);
  pair.arm(fault);
  const settled = pair.command(route.command);
  checkOutcome(dialect.family, settled, pair.ledger.splice(0), baseline, fault);
  pair.arm(undefined);
  heal(pair, route);
}

function pairBefore(dialect: Dialect, { before }: Route): FaultyPair {
  const pair = new FaultyPair(dialect, FOREIGN);
  for (const command of before) pair.command(command);
  pair.ledger.length = 0;
  return pair;
}

function checkOutcome(
  family: Family,
  settled: Settled,
  done: readonly Action[],
  { actions: [wanted] }: Baseline,
  { direction, kind }: Fault,
): void {
  if (!wanted) return;
  const asked = done.filter(({ action }) => action === wanted.action);
  // What was spoilt on its way to the module is another request, and no checksum tells.
  const isSame =
    direction === "toModule" && kind !== "lost" ? true : asked.some((each) => isEqual(each, wanted));
  if (!settled.error && asked.length === 0) throw new Error("acknowledged, and the broker was not asked");
  if (!settled.error && !isSame && direction === "toHost")
    throw new Error("acknowledged, and the broker has something else");
  if (wanted.action !== "publish" || !settled.error) return;
  const { error, completion, mayHaveActed, form } = settled;
  const outcome = publishOutcome(family, {
    form: form.id,
    completion,
    error,
    stoppedBy: error,
    mayHaveActed,
  });
  if (outcome === "failed" && asked.length > 0) throw new Error("failed, and the broker has the message");
}

function isEqual(a: Action, b: Action): boolean {
  return a.client === b.client && isDeepStrictEqual(a.args, b.args);
}

/** What the next program does. @throws Error if it cannot */
function heal(pair: FaultyPair, { command }: Route): void {
  const { session } = pair;
  // Without a network nothing can be published: who switched it off starts the module anew.
  if (pair.dialect.family.forms[command.form]?.effect?.do === "network") pair.module.restart();
  pair.realign();
  pair.wait(REST_MS);
  if (needsReset(session, pair.now)) {
    pair.module.restart();
    pair.realign();
    pair.wait(REST_MS);
  }
  if (session.alignment !== "aligned") throw new Error(`it stays ${session.alignment}`);
  pair.operate("initialise", {});
  pair.observe();
  const failed = pair.operate("connect", CONNECT) ?? publish(pair);
  if (failed) throw new Error(`afterwards ${failed.form.id} fails: ${failed.error?.code}`);
  const last = pair.ledger.at(-1);
  if (last?.action !== "publish" || toText(bytesOf(last.args["topic"])) !== "healed")
    throw new Error("afterwards nothing is published");
}

function publish(pair: FaultyPair): Settled | undefined {
  const payload = toBytes("healed");
  return pair.operate("publish", {
    ...{ topic: "healed", payload, payloadText: "healed", nonEmptyPayload: payload },
    ...{ qos: 1, retain: 0, messageId: 9999, timeoutSeconds: 60 },
  });
}
