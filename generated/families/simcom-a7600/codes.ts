// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Final } from "../../../runtime/model.js";

/** The numbers of SIMCom A7600 series. A number that is missing decodes to itself. */
export const codes = {
  /** Codes of +CME ERROR. Section 27.007 9.2. */
  cme: {
    "0": { title: "Phone failure" },
    "1": { title: "No connection to the phone" },
    "2": { title: "The link to the adapter is reserved" },
    "3": {
      title: "Operation not allowed",
      advice: "Check the order of the commands: the module is not in a state that allows this one.",
    },
    "4": { title: "Operation not supported", advice: "This firmware lacks the command or the value." },
    "5": { title: "The phone wants its SIM PIN" },
    "6": { title: "The personalisation PIN is wanted" },
    "7": { title: "The personalisation PUK is wanted" },
    "10": { title: "No SIM", advice: "Check that the SIM sits in its holder." },
    "11": { title: "The SIM wants its PIN", advice: "Enter the PIN with AT+CPIN." },
    "12": { title: "The SIM wants its PUK" },
    "13": { title: "SIM failure", advice: "Restart the module; if it stays so, exchange the SIM." },
    "14": { title: "SIM busy", advice: "Wait and try again." },
    "15": { title: "Wrong SIM" },
    "16": { title: "Wrong password" },
    "17": { title: "The SIM wants its PIN2" },
    "18": { title: "The SIM wants its PUK2" },
    "20": { title: "Memory full" },
    "21": { title: "Invalid index" },
    "22": { title: "Not found" },
    "23": { title: "Memory failure" },
    "24": { title: "Text too long" },
    "25": { title: "Invalid characters in a text" },
    "26": { title: "Dial string too long" },
    "27": { title: "Invalid characters in a dial string" },
    "30": { title: "No network service", advice: "Check antenna, signal and registration." },
    "31": { title: "Time-out of the network" },
    "32": { title: "Only emergency calls are allowed by the network" },
    "40": { title: "The network personalisation PIN is wanted" },
    "50": {
      title: "Wrong parameters",
      advice: "Compare number, order and ranges of the parameters with the manual.",
    },
    "100": { title: "Unknown error" },
    "103": { title: "Illegal mobile station" },
    "106": { title: "Illegal equipment" },
    "107": { title: "Packet service not allowed" },
    "111": { title: "Network not allowed here" },
    "112": { title: "Location area not allowed" },
    "113": { title: "Roaming not allowed in this location area" },
    "132": { title: "Service option not supported" },
    "133": { title: "Service not subscribed" },
    "134": { title: "Service option out of order for now" },
    "148": { title: "Unspecified error of the packet service" },
    "149": { title: "The packet data context was not authenticated" },
    "150": { title: "Invalid mobile class" },
  },

  /** Result codes of the MQTT commands. Section 2.2.1. */
  result: {
    "0": { title: "Done" },
    "1": { title: "Failed", advice: "No reason is given. Ask for the states and try again." },
    "2": { title: "Text is not UTF-8", advice: "Send UTF-8, or switch the check off before the connect." },
    "3": {
      title: "Socket: connect failed",
      advice: "Check host and port, and that the broker can be reached from the mobile network.",
    },
    "4": { title: "Socket: create failed" },
    "5": { title: "Socket: close failed" },
    "6": { title: "Receiving failed" },
    "7": {
      title: "Network: open failed",
      advice: "Check registration, packet context and access point name.",
    },
    "8": { title: "Network: close failed" },
    "9": { title: "Network is not open", advice: "Start the MQTT service first." },
    "10": { title: "No such client", advice: "The index is 0 or 1." },
    "11": { title: "Not connected", advice: "Connect first, or again after a loss." },
    "12": { title: "A parameter is not valid" },
    "13": { title: "Operation is not supported" },
    "14": { title: "Client is busy", advice: "Wait for the completion of the command before." },
    "15": { title: "Request for a connection failed" },
    "16": { title: "Socket: sending failed" },
    "17": { title: "Timed out", advice: "Whether the broker received the request is not known." },
    "18": {
      title: "Topic is empty",
      advice: "Stage a topic first; each publish, subscribe and unsubscribe uses up what was staged.",
    },
    "19": { title: "Client is in use", advice: "Disconnect and release it first, or use the other client." },
    "20": {
      title: "Client is not acquired",
      advice: "Acquire it first. After a release: it was released already.",
    },
    "21": { title: "Client is not released", advice: "Release all clients before the stop." },
    "22": { title: "Length is out of range" },
    "23": { title: "Network is open already", advice: "The service runs from before: go on." },
    "24": { title: "Packet failed" },
    "25": { title: "Host name cannot be resolved", advice: "Check the host name and the packet context." },
    "26": { title: "Broker closed the connection" },
    "27": { title: "Broker refused the protocol version" },
    "28": { title: "Broker refused the client identifier" },
    "29": { title: "Broker is unavailable" },
    "30": { title: "Broker refused user name or password" },
    "31": { title: "Broker refused for lack of rights" },
    "32": { title: "TLS handshake failed", advice: "Check authority, host name, clock and version." },
    "33": {
      title: "Certificate is not set",
      advice: "Load the certificates and name them in the SSL context.",
    },
    "34": { title: "Session: open failed" },
    "35": { title: "Disconnect failed" },
  },

  /** Causes of a lost connection. Section 2.2.2.1. */
  lost: {
    "1": { title: "The other side closed the socket" },
    "2": { title: "The socket was reset" },
    "3": {
      title: "The network was closed",
      advice: "Start the MQTT service anew if the next connect fails.",
    },
  },
} satisfies Family["codes"];

/** The final result codes. */
export const finals = [
  { text: "OK", kind: "ok" },
  { text: "ERROR", kind: "error" },
  { text: "+CME ERROR", kind: "error", codes: "cme" },
] satisfies readonly Final[];
