// What went wrong with a broker, as an outcome in the spec's words and a note for people.

import type { OutcomeName } from "../../model.js";
import type { ActionResult } from "../events.js";

/** By the return code of CONNACK (MQTT 3.1.1, 3.2.2.3). */
const REFUSALS: Readonly<Record<number, OutcomeName>> = {
  1: "unacceptableProtocolVersion",
  2: "identifierRejected",
  3: "serverUnavailable",
  4: "badUserNameOrPassword",
  5: "notAuthorized",
};

export function failureOf(error: unknown): ActionResult {
  const { code, message = "" } = (error ?? {}) as { code?: unknown; message?: string };
  if (typeof code === "number" && REFUSALS[code] !== undefined) return refused(code);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return { outcome: "dns", note: `the host name of the broker cannot be resolved: ${message}` };
  const outcome = code === "ETIMEDOUT" || /timeout/i.test(message) ? "timeout" : "failed";
  return { outcome, note: message || String(code ?? "it failed") };
}

export function refused(code: number): ActionResult {
  const outcome = REFUSALS[code] ?? "failed";
  return { outcome, note: `the broker refused the connection with return code ${code}` };
}
