// Bugs that the checker must find: each is one text in one file of runtime/ and what stands there instead.
//
// A text and its replacement instead of a patch file: it has no line numbers and no context, so it still applies when code
// around it moves, and it fails as loudly when the text is gone, or stands there twice.

import type { Broken } from "./checker.js";
import type { Plan } from "./plans.js";

export interface Bug {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** Where it shows: plans that break no promise without it. */
  readonly plans: readonly Plan[];
  /** Families in which it shows; all if absent. */
  readonly families?: readonly string[];
  /** Seeds within which it must be found, from 1. */
  readonly seeds: number;
  /** What it breaks, at least one of them. */
  readonly breaks: readonly Broken[];
}

export const BUGS: { readonly [what: string]: Bug } = {
  "no late discard: nothing is asked after a time-out, and a late answer counts for the next command": {
    file: "session/recovery/probes.ts",
    find: "this.#forms.slice(0, this.#unanswered + 1)",
    put: "[]",
    plans: ["lineLate", "finalAfterTimeout"],
    seeds: 60,
    breaks: ["stolen-answer", "false-ack", "false-failed", "unusable", "foreign-message"],
  },
  "owed completion forgotten": {
    file: "session/session-state.ts",
    find: 'this.owed.add(task, now, error.code === "connection-lost");',
    put: "",
    plans: ["completionAfterTimeout"],
    families: ["simcom-a7600"],
    seeds: 60,
    breaks: ["false-ack"],
  },
  "restart settles nothing: what was in flight is forgotten": {
    file: "session/response-router.ts",
    find: "this.#state.settleAll(errors.restarted);",
    put: "this.#state.queue.takeAll();",
    plans: ["reboot"],
    seeds: 20,
    breaks: ["unsettled", "unusable", "false-ack", "foreign-message"],
  },
  "ESC in counted data": {
    file: "exchange/data-ends.ts",
    find: "if (cancel) return",
    put: "if (cancel || data.end === 'counted') return",
    plans: ["dataEndLost", "promptLost"],
    families: ["quectel-bc660k"],
    seeds: 30,
    breaks: ["foreign-message", "false-failed"],
  },
  "stale epoch: the clients of before a restart are believed": {
    file: "session/knowledge/losses.ts",
    find: "this.#state.moveTo(client, state);",
    put: "",
    plans: ["rebootSilent"],
    seeds: 60,
    breaks: ["unusable", "false-failed"],
  },
  "unbounded buffer": {
    file: "framing/buffer-limit.ts",
    find: "export function bufferLimit(unlimited: number, lines: readonly PayloadLine[]): number {",
    put: "export function bufferLimit(unlimited: number, lines: readonly PayloadLine[]): number {\n  if (lines.length >= 0) return 1e9;",
    plans: ["endlessLine"],
    seeds: 20,
    breaks: ["cap"],
  },
  "ack on OK": {
    file: "session/response-router.ts",
    find: "if (current.isComplete) this.#finish(",
    put: "if (current.isAccepted) this.#finish(",
    plans: ["none", "publishLost"],
    seeds: 10,
    breaks: ["false-ack"],
  },
  "a completion of any message id is taken": {
    file: "exchange/exchange.ts",
    find: "if (values[name] !== undefined && values[name] !== this.values[name]) return undefined;",
    put: "if (name === '') return undefined;",
    plans: ["completionForeign"],
    seeds: 20,
    breaks: ["false-ack", "unusable"],
  },
  "a restart closes nothing": {
    file: "client/link/module-link.ts",
    find: 'this.#loseAll("the module restarted");',
    put: "",
    plans: ["reboot"],
    seeds: 20,
    breaks: ["unusable"],
  },
  "no time limit": {
    file: "session/session.ts",
    find: 'this.#timers.set("answer", queue.nextDeadline);',
    put: "",
    plans: ["noAnswer", "finalLost"],
    seeds: 20,
    breaks: ["unsettled", "unusable"],
  },
  "settled twice": {
    file: "session/session-state.ts",
    find: 'this.#events.push({ type: "settled", handle: purpose.handle, ...result });',
    put: 'this.#events.push({ type: "settled", handle: purpose.handle, ...result }, { type: "settled", handle: purpose.handle, ...result });',
    plans: ["none"],
    seeds: 2,
    breaks: ["settled-twice"],
  },
  "a report on the way is an outcome": {
    file: "session/response-router.ts",
    find: 'if (task.outcomeOf(values) === "progress") return this.#tellProgress(task, values);',
    put: "if (this.#epoch < 0) return this.#tellProgress(task, values);",
    plans: ["progress"],
    seeds: 20,
    breaks: ["needless-failure"],
  },
  "a completion that says no is success": {
    file: "exchange/outcome.ts",
    find: 'return outcome !== "done" && outcome !== "progress";',
    put: 'return outcome !== "done" && outcome !== "progress" && outcome !== "failed";',
    plans: ["publishLost"],
    seeds: 20,
    breaks: ["false-ack"],
  },
  "every failed publish has failed": {
    file: "client/operations.ts",
    find: '? "unknown" : "failed"',
    put: '? "failed" : "failed"',
    plans: ["completionLost", "pubackLost"],
    seeds: 20,
    breaks: ["false-failed"],
  },
  "operations of several commands mix": {
    file: "client/operations.ts",
    find: "return isOne ? run() : this.exclusive(run);",
    put: "return run();",
    plans: ["none"],
    families: ["simcom-a7600"],
    seeds: 20,
    breaks: ["foreign-message", "false-ack"],
  },
  "a timer is left behind": {
    file: "client/link/driver.ts",
    find: "this.#isOver = true;\n    clearTimeout(this.#timer);",
    put: "this.#isOver = true;",
    plans: ["none"],
    seeds: 5,
    breaks: ["leaked-timer"],
  },
  "a listener that throws ends the reading": {
    file: "client/emitter.ts",
    find: "this.#report(name, error);",
    put: "throw error;",
    plans: ["callbackThrows"],
    seeds: 10,
    breaks: ["uncaught", "unsettled", "unusable"],
  },
  "what a failed publish has staged is sent": {
    file: "client/client.ts",
    find: "if (!this.#staged || payload.length > 0) return;",
    put: "if (this.index >= 0) return;",
    plans: ["noAnswer", "finalLost", "lineLost", "sleeping"],
    families: ["simcom-a7600"],
    seeds: 200,
    breaks: ["foreign-message"],
  },
  "the state of an earlier program is not asked": {
    file: "client/connection/attempts.ts",
    find: "await census.take();",
    put: "",
    plans: ["earlierProgram"],
    seeds: 10,
    breaks: ["unusable"],
  },
  "no data state is waited out": {
    file: "session/recovery/resync.ts",
    find: "if (waitMs === 0) this.#drain(now, why);",
    put: "if (waitMs >= 0) this.#drain(now, why);",
    plans: ["promptLost", "dataEndLost"],
    families: ["quectel-bc660k"],
    seeds: 20,
    breaks: ["foreign-message"],
  },
  "the length is wrong by one": {
    file: "exchange/prepare-command.ts",
    find: "counted[name] = data.length;",
    put: "counted[name] = data.length - 1;",
    plans: ["none"],
    families: ["quectel-gsm", "quectel-bc660k", "simcom-a7600"],
    seeds: 2,
    breaks: ["foreign-message", "unusable", "false-ack"],
  },
  "a refusal says its values": {
    file: "codec/command-decoder.ts",
    find: "this.#redactor.clean(visible(text))",
    put: "visible(text)",
    plans: ["outFlipped", "outLost", "outDoubled"],
    seeds: 200,
    breaks: ["secret"],
  },
  "dead for ever": {
    file: "client/operations.ts",
    find: 'if (this.#session.alignment === "dead") this.#driver.realign();',
    put: "",
    plans: ["noAnswer", "sleeping", "garbled"],
    seeds: 100,
    breaks: ["unusable"],
  },
  "a window of any size": {
    file: "session/command-queue.ts",
    find: "return same > 0 && same >= task.form.window;",
    put: "return false;",
    plans: ["none"],
    seeds: 20,
    breaks: ["needless-failure"],
  },
  "a lost link settles nothing": {
    file: "client/link/driver.ts",
    find: "this.session.close(reason);",
    put: "",
    plans: ["writeThrows", "unplugged", "writePartial"],
    seeds: 20,
    breaks: ["unsettled"],
  },
  "parts of a message need not be whole": {
    file: "exchange/knowledge/messages.ts",
    find: 'if (!topic.isWhole || !payload.isWhole) return "incomplete";',
    put: "",
    plans: ["lineLost"],
    families: ["simcom-a7600"],
    seeds: 100,
    breaks: ["false-message"],
  },
  "a data state that was begun is forgotten": {
    file: "session/recovery/resync.ts",
    find: "if (task.leaving) this.#doubt = task;\n    this.#probes.expect(",
    put: "this.#probes.expect(",
    plans: ["dataEndLost", "promptLost"],
    families: ["quectel-bc660k"],
    seeds: 20,
    breaks: ["foreign-message"],
  },
  "data that have an effect are ended where only a reset helps": {
    file: "exchange/data-ends.ts",
    find: "return acts ? { needsReset: true } : DATA_ENDS",
    put: "return DATA_ENDS",
    plans: ["promptLost"],
    families: ["quectel-gsm", "simcom-a7600"],
    seeds: 20,
    breaks: ["foreign-message"],
  },
  "a module that may have restarted is not asked": {
    file: "client/connection/census.ts",
    find: "if (this.#isAsking || !this.#driver.session.clients.isAnyConnected) return;",
    put: "return;",
    plans: ["rebootSilent"],
    seeds: 20,
    breaks: ["unusable"],
  },
  "a refusal in a word, once more, is the next command's": {
    file: "session/response-router.ts",
    find: "return isBare && isOpen && this.#now - this.#finalAt <= BOUNDS.stray;",
    put: "return false;",
    plans: ["errorTwice"],
    families: ["simcom-a7600"],
    seeds: 120,
    breaks: ["false-failed"],
  },
};
