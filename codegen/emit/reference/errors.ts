// The page of errors: every code that a public call can end with, what causes it, and what to do. In: nothing but the list of
// codes, which the compiler holds complete. Out: a Markdown page.
import type { ErrorCode, LinkCode, ProtocolCode, RefusalCode, UsageCode } from "../../../runtime/errors.js";
import { code, md, page, paragraph, section, table } from "./markdown.js";

/** Cause, and what to do. */
type Row = readonly [cause: string, advice: string];
type Rows<Code extends ErrorCode> = Readonly<Record<Code, Row>>;

const USAGE: Rows<UsageCode> = {
  "bad-spec": [
    "The JSON that `familyFrom` is given is no family.",
    "The error points to the place; `spec check` tells all that is wrong.",
  ],
  "bad-url": ["The broker's address is no `mqtt://HOST[:PORT]`.", "Give user name and password as options."],
  "client-in-use": [
    "Another MqttClient holds this client of the module.",
    "Take another, or end the one that holds it.",
  ],
  "empty-topic": ["A topic has no character.", "Name a topic (MQTT 3.1.1, 4.7.3)."],
  ended: ["Bytes were given to a decoder that was told that no more come.", "Make a new decoder."],
  "forbidden-byte": [
    "The data holds a byte that would end or cancel it.",
    "Use a form that counts its bytes.",
  ],
  "forbidden-character": [
    "A text holds a quote, a control character, half a surrogate pair, or what is not ASCII where only ASCII may stand.",
    "Encode the text, or leave the character out.",
  ],
  "forbidden-pattern": ["The data holds the pattern that ends it.", "Use a form that counts its bytes."],
  "line-too-long": ["The command line has more bytes than the module takes.", "Send less in one command."],
  missing: ["A value that the command needs is not given.", "Give it; the error names it."],
  "missing-data": ["The command sends data, and none is given.", "Give the data."],
  "missing-package": ["A package is needed that is not installed.", "Install it; the error says how."],
  "not-a-member": ["A value is none of those that are allowed.", "Take one of the set that the error lists."],
  "not-connected": ["The client is not connected, or has ended.", "Connect first."],
  "not-text": [
    "The family carries text only, and the payload is not UTF-8.",
    "Encode it, for example in base64.",
  ],
  "out-of-range": [
    "A number is below or above its range.",
    "The error says the range and the section of the manual.",
  ],
  "payload-staged": [
    "A publish failed after its payload was staged: an empty payload would send the old one.",
    "Publish something that is not empty, or connect again.",
  ],
  "re-entered": [
    "Bytes were given to a decoder from inside its own callback.",
    "Keep them until the callback has returned.",
  ],
  rule: ["Two values contradict each other.", "The error says which, and why."],
  "tls-unsupported": ["The address asks for TLS.", "TLS is never replaced by a connection without it."],
  "transport-in-use": [
    "The transport has an owner already, or something else reads its stream.",
    "Open a link for each owner; clients of one module share a link by `openModule`.",
  ],
  "unexpected-data": ["The command takes no data, and some is given.", "Leave it out."],
  "unknown-field": ["A value has a name that the command does not have.", "The error names the nearest."],
  "unknown-form": ["The family has no such command.", "See the page of the family."],
  "unknown-option": ["An option has a name that the call does not have.", "The error names the nearest."],
  wildcard: ["A wildcard stands where MQTT does not allow it.", "See MQTT 3.1.1, 4.7.1."],
  "wrong-length": [
    "A length differs from the number of bytes that it counts.",
    "Leave it out: it is filled in.",
  ],
  "wrong-pattern": ["A text does not match the pattern of its parameter.", "The error shows the pattern."],
  "wrong-size": [
    "A text or payload has too few or too many bytes in UTF-8.",
    "The error says count and limit.",
  ],
  "wrong-state": [
    "The command is not legal in the state of the client.",
    "The error says the states that allow it.",
  ],
  "wrong-type": ["A value is of another type than its parameter.", "The error says the type."],
};

const REFUSAL: Rows<RefusalCode> = {
  failed: [
    "The module says that the command failed, and not why.",
    "Look at the lines that the error carries.",
  ],
  timeout: ["The module has waited for the broker in vain.", "Check network and broker; try again."],
  occupied: ["The client or its identifier is in use.", "Close or release it first, or take another."],
  invalid: ["The module does not accept a value.", "Compare the values with the page of the command."],
  noNetwork: ["The module has no network.", "Check SIM, antenna, registration and the PDP context."],
  dns: ["The broker's name cannot be resolved.", "Check the name and the module's DNS server."],
  closedByServer: ["The broker has closed the connection.", "Look at the broker's log; connect again."],
  unacceptableProtocolVersion: ["The broker does not speak this version of MQTT.", "Choose another version."],
  identifierRejected: ["The broker does not accept the client identifier.", "Choose another identifier."],
  serverUnavailable: ["The broker is not available.", "Try again later."],
  badUserNameOrPassword: ["The broker does not accept user name or password.", "Correct them."],
  notAuthorized: ["The broker does not allow this client in.", "Ask for the right at the broker."],
  handshakeFailed: ["The TLS handshake failed.", "Check certificates, host name and the module's clock."],
  busy: ["The module is still busy with an earlier command of the kind.", "Wait for it, then try again."],
  notConnected: ["The module says that there is no connection.", "Connect again."],
  refused: ["The module has answered with an error.", "The error carries its number, if it printed one."],
  "subscription-rejected": ["The broker has rejected a topic filter.", "Ask for the right at the broker."],
};

const PROTOCOL: Rows<ProtocolCode> = {
  "answer-outstanding": [
    "The completion of an earlier command may still come, and could be taken for this command's.",
    "Disconnect and connect again.",
  ],
  mismatch: [
    "A line or a command line fits no table of its name.",
    "Compare it with the page of the command.",
  ],
  "not-a-command": ["A command line does not begin with AT.", "Check what is sent."],
  "unexpected-final": [
    "A final result code came while another answer was due.",
    "Nothing; the session finds out again which answer belongs to whom.",
  ],
  "unknown-command": ["The family has no such command.", "Check the family."],
};

const LINK: Rows<LinkCode> = {
  "connection-lost": [
    "The connection to the broker was lost while the command was running.",
    "Connect again.",
  ],
  "link-failed": [
    "The link to the module cannot be opened.",
    "Check address, wiring and whether it is in use.",
  ],
  "link-lost": ["The link to the module is closed.", "Open the link again."],
  "module-restarted": [
    "The module has restarted while the command was running.",
    "Set up and connect again.",
  ],
  "module-silent": ["The module does not answer.", "Check power, wiring and baud rate, or reset the module."],
  "reset-needed": [
    "The module may be waiting for the data of a command that was given up, and its manual prints no time after which it stops.",
    "Reset the module. If it prints nothing when it starts, open the link again, too.",
  ],
};

const TIME: Rows<"timeout"> = {
  timeout: [
    "The answer, or a part of it, has not come within the manual's limit.",
    "Nothing; the session finds out again which answer belongs to whom.",
  ],
};

export function errorsPage(): string {
  return page(
    ["# Errors", ""],
    paragraph(
      "Each error of a public call has a class, which names the guilty party, and a stable `code`. A publish also says its `outcome`: `failed` (nothing reached the broker) or `unknown` (it may have).",
    ),
    rowsOf("UsageError: the caller asked for something that cannot be sent; nothing was written", USAGE),
    rowsOf("ModuleError: the module, or the broker through it, refused", REFUSAL),
    rowsOf("ProtocolError: what arrived contradicts the tables", PROTOCOL),
    rowsOf("TimeoutError: no answer in time", TIME),
    rowsOf("LinkLostError: the link or the connection is gone", LINK),
  );
}

function rowsOf(title: string, rows: Readonly<Record<string, Row>>): string[] {
  const cells = Object.entries(rows).map(([name, [cause, advice]]) => [code(name), cause, advice]);
  return section(2, md(title), table(["Code", "Cause", "What to do"], cells));
}
