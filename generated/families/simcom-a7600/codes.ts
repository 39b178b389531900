// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { CodeTable, Family, Final } from "../../../runtime/model.js";

/** Codes of +CME ERROR. Section 27.007 9.2. */
export const cme: CodeTable = {
  0: { title: "Phone failure" },
  1: { title: "No connection to the phone" },
  2: { title: "The link to the adapter is reserved" },
  3: { title: "Operation not allowed" },
  4: { title: "Operation not supported" },
  5: { title: "The phone wants its SIM PIN" },
  6: { title: "The personalisation PIN is wanted" },
  7: { title: "The personalisation PUK is wanted" },
  10: { title: "No SIM" },
  11: { title: "The SIM wants its PIN" },
  12: { title: "The SIM wants its PUK" },
  13: { title: "SIM failure" },
  14: { title: "SIM busy" },
  15: { title: "Wrong SIM" },
  16: { title: "Wrong password" },
  17: { title: "The SIM wants its PIN2" },
  18: { title: "The SIM wants its PUK2" },
  20: { title: "Memory full" },
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

/** Result codes of the MQTT commands. Section 2.2.1. */
export const result: CodeTable = {
  0: { title: "Done" },
  1: { title: "Failed", means: "maybeSent" },
  2: { title: "Text is not UTF-8", means: "notSent" },
  3: { title: "Socket: connect failed", means: "notConnected" },
  4: { title: "Socket: create failed", means: "notConnected" },
  5: { title: "Socket: close failed", means: "maybeSent" },
  6: { title: "Receiving failed", means: "maybeSent" },
  7: { title: "Network: open failed", means: "notConnected" },
  8: { title: "Network: close failed", means: "maybeSent" },
  9: { title: "Network is not open", means: "notConnected" },
  10: { title: "No such client", means: "notSent" },
  11: { title: "Not connected", means: "notConnected" },
  12: { title: "A parameter is not valid", means: "notSent" },
  13: { title: "Operation is not supported", means: "notSent" },
  14: { title: "Client is busy", means: "notSent" },
  15: { title: "Request for a connection failed", means: "notConnected" },
  16: { title: "Socket: sending failed", means: "maybeSent" },
  17: { title: "Timed out", means: "maybeSent" },
  18: { title: "Topic is empty", means: "notSent" },
  19: { title: "Client is in use", means: "notSent" },
  20: { title: "Client is not acquired", means: "notConnected" },
  21: { title: "Client is not released", means: "notSent" },
  22: { title: "Length is out of range", means: "notSent" },
  23: { title: "Network is open already", means: "notSent" },
  24: { title: "Packet failed", means: "maybeSent" },
  25: { title: "Host name cannot be resolved", means: "notConnected" },
  26: { title: "Broker closed the connection", means: "lost" },
  27: { title: "Broker refused the protocol version", means: "notConnected" },
  28: { title: "Broker refused the client identifier", means: "notConnected" },
  29: { title: "Broker is unavailable", means: "notConnected" },
  30: { title: "Broker refused user name or password", means: "notConnected" },
  31: { title: "Broker refused for lack of rights", means: "notConnected" },
  32: { title: "TLS handshake failed", means: "notConnected" },
  33: { title: "Certificate is not set", means: "notConnected" },
  34: { title: "Session: open failed", means: "notConnected" },
  35: { title: "Disconnect failed", means: "maybeSent" },
};

/** Causes of a lost connection. Section 2.2.2.1. */
export const lost: CodeTable = {
  1: { title: "The other side closed the socket" },
  2: { title: "The socket was reset" },
  3: { title: "The network was closed" },
};

/** The numbers of SIMCom A7600 series. A number that is missing decodes to itself. */
export const all: Family["codes"] = { cme, result, lost };

/** The final result codes. */
export const finals: readonly Final[] = [
  { id: "ok", text: "OK", kind: "ok" },
  { id: "error", text: "ERROR", kind: "error" },
  { id: "cmeerror", text: "+CME ERROR", kind: "error", codes: "cme" },
];
