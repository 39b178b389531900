// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Family, Final } from "../../../runtime/model.js";

/** The numbers of Quectel M26, M35, MC20, MC30. A number that is missing decodes to itself. */
export const codes = {
  /** Codes of +CME ERROR: general ones of 27.007, and those of MQTT. Section 6.2. */
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
    "8503": {
      title: "Error of the MQTT link",
      advice:
        "The client is not in a state that allows the command, or the link is down: ask with AT+QMTOPEN? and AT+QMTCONN?.",
    },
    "8504": { title: "Illegal MQTT packet" },
    "8505": { title: "Illegal character" },
    "8506": { title: "Illegal UTF-8" },
    "8507": {
      title: "Invalid parameter",
      advice: "Compare number, order and ranges of the parameters with the manual.",
    },
    "8508": {
      title: "The data is larger than the free part of the send buffer",
      advice: "Wait for the results of earlier messages, or send less at a time.",
    },
    "8509": { title: "Buffer overflow" },
    "8510": { title: "Out of memory" },
    "8511": { title: "Memory error" },
    "8512": {
      title: "More messages on their way than the window of five allows",
      advice: "Wait for the result of an earlier message.",
    },
    "8600": { title: "Unknown MQTT error" },
  },

  /** Why a connection ended. Section 4.1. */
  qmtstat: {
    "1": { title: "Closed or reset by the peer", advice: "Open the connection again with AT+QMTOPEN." },
    "2": {
      title: "PINGREQ could not be sent, or timed out",
      advice: "Take the packet data context down and up again, then reopen.",
    },
    "3": {
      title: "CONNECT could not be sent, or timed out",
      advice:
        "Check user name and password, see that no other client uses the identifier, then reopen and connect again.",
    },
    "4": {
      title: "No CONNACK came, or not in time",
      advice:
        "Check user name and password, see that no other client uses the identifier, then reopen and connect again.",
    },
    "5": {
      title: "The server closed after this client's DISCONNECT",
      advice: "Nothing to do: a connection ends like this.",
    },
    "6": {
      title: "The module closed because its packets kept failing",
      advice: "Check the data; the network may be congested, so try to reopen.",
    },
    "7": {
      title: "The link is dead or the server out of reach",
      advice: "See that the link is up and that the server answers.",
    },
  },

  /** Answers of the server to a connection request. Section 3.2.4. */
  qmtconnReturn: {
    "0": { title: "Accepted" },
    "1": { title: "Unacceptable protocol version", advice: "The server wants another version of MQTT." },
    "2": { title: "Client identifier rejected", advice: "Choose another client identifier." },
    "3": { title: "Server unavailable", advice: "Try again later." },
    "4": { title: "Wrong user name or password", advice: "Check the credentials." },
    "5": { title: "Not authorised", advice: "Ask the operator of the server for access." },
  },

  /** Outcomes of opening a connection. Section 3.2.2. */
  qmtopenResult: {
    "0": { title: "Open" },
    "1": { title: "Wrong parameter" },
    "2": {
      title: "The client is occupied",
      advice: "Disconnect or close what an earlier program left, or use another index.",
    },
    "3": {
      title: "The packet data context could not be activated",
      advice: "Check registration and access point name.",
    },
    "4": {
      title: "The domain name could not be resolved",
      advice: "Check the name, or give the IP address.",
    },
    "5": {
      title: "The network connection broke off",
      advice: "Check signal and registration, then try again.",
    },
    "-1": { title: "The network connection failed", advice: "Check signal, registration, server and port." },
  },
} satisfies Family["codes"];

/** The final result codes. */
export const finals = [
  { text: "OK", kind: "ok" },
  { text: "ERROR", kind: "error" },
  { text: "+CME ERROR", kind: "error", codes: "cme" },
] satisfies readonly Final[];
