// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { CodeTable, Family, Final } from "../../../runtime/model.js";

/** Codes of +CME ERROR: general ones of 27.007, those of chapter 4 in its words. Section 4. */
export const cme: CodeTable = {
  0: { title: "Phone failure" },
  1: { title: "No connection to the phone" },
  2: { title: "The link to the adapter is reserved" },
  3: { title: "Operation not allowed" },
  4: { title: "Operation not supported" },
  5: { title: "The phone wants its SIM PIN" },
  6: { title: "The personalisation PIN is wanted" },
  7: { title: "The personalisation PUK is wanted" },
  10: { title: "No USIM" },
  11: { title: "The SIM wants its PIN" },
  12: { title: "The SIM wants its PUK" },
  13: { title: "USIM failure" },
  14: { title: "USIM busy" },
  15: { title: "Wrong SIM" },
  16: { title: "Wrong password" },
  17: { title: "The SIM wants its PIN2" },
  18: { title: "The SIM wants its PUK2" },
  20: { title: "Memory of the USIM full" },
  21: { title: "Invalid index" },
  22: { title: "Not found" },
  23: { title: "Memory failure" },
  24: { title: "Text too long" },
  25: { title: "Invalid characters in a text" },
  26: { title: "Dial string too long" },
  27: { title: "Invalid characters in a dial string" },
  30: { title: "No network service" },
  31: { title: "Time-out of the network", means: "maybeSent" },
  32: { title: "Only emergency calls are allowed by the network" },
  40: { title: "The network personalisation PIN is wanted" },
  50: { title: "Wrong parameters" },
  100: { title: "Unknown error", means: "maybeSent" },
  103: { title: "Illegal mobile station" },
  106: { title: "Illegal equipment" },
  107: { title: "Packet service not allowed" },
  111: { title: "Network not allowed here" },
  112: { title: "Location area not allowed" },
  113: { title: "Roaming not allowed in this location area" },
  132: { title: "Service option not supported" },
  133: { title: "Service not subscribed" },
  134: { title: "Service option out of order for now" },
  148: { title: "Unspecified error of the packet service", means: "maybeSent" },
  149: { title: "The packet data context was not authenticated" },
  150: { title: "Invalid mobile class" },
};

/** Why a connection ended. Section 5.1. */
export const qmtstat: CodeTable = {
  1: { title: "Closed or reset by the peer" },
  2: { title: "PINGREQ could not be sent, or timed out" },
  3: { title: "CONNECT could not be sent, or timed out" },
  4: { title: "No CONNACK came, or not in time" },
  5: { title: "The server closed after this client's DISCONNECT" },
  6: { title: "The module closed because its packets kept failing" },
  7: { title: "The link is dead or the server out of reach" },
};

/** Answers of the server to a connection request. Section 3.2.4. */
export const qmtconnReturn: CodeTable = {
  0: { title: "Accepted" },
  1: { title: "Unacceptable protocol version", means: "notConnected" },
  2: { title: "Client identifier rejected", means: "notConnected" },
  3: { title: "Server unavailable", means: "notConnected" },
  4: { title: "Wrong user name or password", means: "notConnected" },
  5: { title: "Not authorised", means: "notConnected" },
};

/** Outcomes of opening a connection. Section 3.2.2. */
export const qmtopenResult: CodeTable = {
  0: { title: "Open" },
  1: { title: "Wrong parameter", means: "notSent" },
  2: { title: "The client is occupied", means: "notSent" },
  3: { title: "The packet data context could not be activated", means: "notConnected" },
  4: { title: "The domain name could not be resolved", means: "notConnected" },
  5: { title: "The network connection broke off", means: "notConnected" },
  "-1": { title: "The network connection failed", means: "notConnected" },
};

/** The numbers of Quectel BC20. A number that is missing decodes to itself. */
export const all: Family["codes"] = { cme, qmtstat, qmtconnReturn, qmtopenResult };

/** The final result codes. */
export const finals: readonly Final[] = [
  { id: "ok", text: "OK", kind: "ok" },
  { id: "error", text: "ERROR", kind: "error" },
  { id: "cmeerror", text: "+CME ERROR", kind: "error", codes: "cme" },
];
