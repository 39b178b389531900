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
  31: { title: "Time-out of the network" },
  32: { title: "Only emergency calls are allowed by the network" },
  40: { title: "The network personalisation PIN is wanted" },
  50: { title: "Wrong parameters" },
  100: { title: "Unknown error" },
  103: { title: "Illegal mobile station" },
  106: { title: "Illegal equipment" },
  107: { title: "Packet service not allowed" },
  111: { title: "Network not allowed here" },
  112: { title: "Location area not allowed" },
  113: { title: "Roaming not allowed in this location area" },
  132: { title: "Service option not supported" },
  133: { title: "Service not subscribed" },
  134: { title: "Service option out of order for now" },
  148: { title: "Unspecified error of the packet service" },
  149: { title: "The packet data context was not authenticated" },
  150: { title: "Invalid mobile class" },
};

/** Result codes of the MQTT commands. Section 2.2.1. */
export const result: CodeTable = {
  0: { title: "Done" },
  1: { title: "Failed" },
  2: { title: "Text is not UTF-8" },
  3: { title: "Socket: connect failed" },
  4: { title: "Socket: create failed" },
  5: { title: "Socket: close failed" },
  6: { title: "Receiving failed" },
  7: { title: "Network: open failed" },
  8: { title: "Network: close failed" },
  9: { title: "Network is not open" },
  10: { title: "No such client" },
  11: { title: "Not connected" },
  12: { title: "A parameter is not valid" },
  13: { title: "Operation is not supported" },
  14: { title: "Client is busy" },
  15: { title: "Request for a connection failed" },
  16: { title: "Socket: sending failed" },
  17: { title: "Timed out" },
  18: { title: "Topic is empty" },
  19: { title: "Client is in use" },
  20: { title: "Client is not acquired" },
  21: { title: "Client is not released" },
  22: { title: "Length is out of range" },
  23: { title: "Network is open already" },
  24: { title: "Packet failed" },
  25: { title: "Host name cannot be resolved" },
  26: { title: "Broker closed the connection" },
  27: { title: "Broker refused the protocol version" },
  28: { title: "Broker refused the client identifier" },
  29: { title: "Broker is unavailable" },
  30: { title: "Broker refused user name or password" },
  31: { title: "Broker refused for lack of rights" },
  32: { title: "TLS handshake failed" },
  33: { title: "Certificate is not set" },
  34: { title: "Session: open failed" },
  35: { title: "Disconnect failed" },
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
