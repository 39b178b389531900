// How the grammars of makers differ in the field, line by line, and where a spec says it (paths as in helpers/page.ts).

import type { Where } from "./page.js";

const forms = "/commands/*/forms/*";
const [any, answers] = [`${forms}/*`, `${forms}/answers/*`];

export const GRAMMARS: { readonly [line: string]: readonly Where[] } = {
  // Names and lines
  "a prefix other than +": [{ path: "/commands/#*" }, { path: "/commands/%*" }, { path: "/commands/^*" }],
  "a blank inside a name": [{ path: "/urcs/ERR CODE" }],
  "no blank after the colon": [{ path: "/**/x-at-separator", is: ":" }],
  "a line with no prefix: ready": [{ path: "/urcs/ready" }],
  "a line with no prefix: busy": [{ path: "/finals/busy*" }],
  "a line with no prefix: a bare word as an answer": [{ path: `${forms}/response/x-at-prefix`, is: "" }],
  "a limit on the whole command line": [{ path: "/line/maximum", is: 128 }],
  "CR only, where LF would be data": [{ path: "/line/end", is: "cr" }],
  // Parameters
  "escapes in one direction only": [{ path: `${forms}/parameters/properties/*/x-at-escapes` }],
  "an omitted parameter that keeps its comma": [{ path: "/**/keepComma", is: true }],
  "numbers printed in hexadecimal": [{ path: "/urcs/*/fields/properties/*/x-at-radix", is: 16 }],
  "ports quoted or not": [{ path: `${forms}/parameters/properties/port/x-at-quoting`, is: "either" }],
  "strings over several lines": [{ path: `${forms}/response/properties/*/x-at-bytes`, is: true }],
  "parameters whose type depends on a key": [
    { path: "/commands/*/forms/set.clientId/parameters/x-at-wire/0/literal" },
    { path: "/commands/*/forms/set.keepAlive/parameters/x-at-wire/0/literal" },
  ],
  "queries that drop the index": [
    { path: "/commands/%TWIGID/forms/set.query/response/x-at-wire", is: ["clientId"] },
  ],
  "queries that keep it": [{ path: "/commands/%TWIGHOST/forms/set.query/response/x-at-wire/0", is: "index" }],
  "answers over several lines with bare keys": [{ path: `${forms}/response/x-at-rows` }],
  // Data
  "prompt before OK": [{ path: answers, is: ["prompt", "ok", "completion"] }],
  "prompt after OK": [{ path: answers, is: ["ok", "prompt", "completion"] }],
  "OK itself as the prompt": [{ path: `${forms}/data/prompt`, is: "OK" }],
  "a word as the prompt": [{ path: `${forms}/data/prompt`, is: "CONNECT" }],
  "data ended by count": [{ path: `${forms}/data/end`, is: "counted" }],
  "data ended by Ctrl-Z": [{ path: `${forms}/data/end`, is: "ctrl-z" }],
  "data ended by a pattern": [{ path: `${forms}/data/pattern`, is: "+++" }],
  "data ended by idle time": [{ path: `${forms}/data/end`, is: "idle" }],
  "what the payload may then not contain": [{ path: `${forms}/data/forbidden` }],
  "how the data state is left": [{ path: `${forms}/data/cancel` }, { path: `${forms}/data/leavesAfter` }],
  // Outcome
  "OK is the outcome": [{ path: answers, is: ["ok"] }],
  "a completion before OK": [{ path: answers, is: ["completion", "ok"] }],
  "a completion after OK": [{ path: answers, is: ["ok", "completion"] }],
  "under another name than the command's": [{ path: `${forms}/completion/x-at-prefix` }],
  "a word instead of a number": [{ path: `${forms}/outcomes/failed/fields/*`, is: "FAIL" }],
  "matched by order": [{ path: `${forms}/window`, is: 3 }],
  "several in a row, of which only the last counts": [{ path: `${forms}/outcomes/progress` }],
  "an error line before ERROR": [{ path: "/urcs/*/role", is: "reason" }],
  "a refusal without any final result": [
    { path: answers, is: ["completion"] },
    { path: `${any}/state/fields` },
  ],
  "two OK for one command": [{ path: answers, is: ["ok", "completion", "ok"] }],
  "codes split by sign": [{ path: "/codes/results/codes/-*" }, { path: "/codes/results/codes/4" }],
  // State
  "no client index": [{ path: "/clients/properties", is: [] }],
  "no message id": [{ path: "/recipes/publish/inputs", is: ["topic", "qos", "retain", "payload"] }],
  "connect and disconnect in one command": [
    { path: "/commands/#LINK/forms/*/effect/do", is: "connect" },
    { path: "/commands/#LINK/forms/*/effect/do", is: "disconnect" },
  ],
  "execute forms that act": [{ path: "/commands/*/forms/execute/effect/do", is: "connect" }],
  "no disconnect short of forgetting all set-up": [{ path: `${forms}/effect/clear/0`, is: "clientId" }],
  "set-up outside MQTT that decides whether URCs arrive": [{ path: "/urcs/*/needs/*" }],
  // Receiving
  "one line quoted without length": [
    { path: "/receive/kind", is: "line" },
    { path: "/urcs/+BARKMSG/fields/x-at-wire", is: ["topic", "payload"] },
  ],
  "counted inline, unquoted": [{ path: "/urcs/*/fields/properties/payload/x-at-quoting", is: "bare" }],
  "counted on lines of its own": [{ path: "/receive/kind", is: "line" }, { path: "/urcs/*/block" }],
  "in parts without totals": [{ path: "/receive/start", is: { urc: "^RAIN" } }],
  "announced and fetched": [
    { path: "/receive/kind", is: "fetch" },
    { path: "/receive/slots/maximum", is: 8 },
  ],
  "a setting changes the shape of a URC": [{ path: "/receive/length/setting" }],
  "the same line is URC, read answer and set answer": [
    { path: "/urcs/^ROOTSTAT/fields" },
    { path: "/commands/^ROOTSTAT/forms/read/response" },
    { path: "/commands/^ROOTSTAT/forms/set/response" },
  ],
};
