// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Lines } from "../../../runtime/model.js";
import {
  readQmtopenSetCompletion,
  readQmtcloseSetCompletion,
  readQmtconnReadResponse,
  readQmtconnSetCompletion,
  readQmtunsSetCompletion,
  readQmtpubSetCompletion,
  readCmeeReadResponse,
  readCfunReadResponse,
  readCsqExecuteResponse,
  readCgattReadResponse,
  readQmtstatUrc,
  makeQmtrecvUrc,
} from "./readers.js";

/** Everything that Quectel BC20 prints, for a decoder. */
export const lines: Lines = {
  maximum: 2048,
  words: ["OK", "ERROR", "RDY", "NORMAL POWER DOWN"],
  lines: [
    {
      prefix: "+QMTCFG",
      layout: [
        { literal: "will" },
        { name: "willFg", type: "integer" },
        {
          optional: [
            { name: "willQos", type: "integer" },
            { name: "willRetain", type: "integer" },
            { name: "willTopic", type: "string" },
            { name: "willMsg", type: "string" },
          ],
        },
      ],
    },
    {
      prefix: "+QMTCFG",
      layout: [
        { literal: "timeout" },
        { name: "pktTimeout", type: "integer" },
        { name: "retryTimes", type: "integer" },
        { name: "timeoutNotice", type: "integer" },
      ],
    },
    {
      prefix: "+QMTCFG",
      layout: [{ literal: "session" }, { name: "cleanSession", type: "integer" }],
    },
    {
      prefix: "+QMTCFG",
      layout: [{ literal: "keepalive" }, { name: "keepAliveTime", type: "integer" }],
    },
    {
      prefix: "+QMTCFG",
      layout: [
        { literal: "aliauth" },
        { name: "productKey", type: "string" },
        { name: "deviceName", type: "string" },
        { name: "deviceSecret", type: "string" },
      ],
    },
    {
      prefix: "+QMTOPEN",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "hostName", type: "string" },
        { name: "port", type: "integer" },
      ],
    },
    {
      prefix: "+QMTOPEN",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "result", type: "integer" },
      ],
      integers: readQmtopenSetCompletion,
    },
    {
      prefix: "+QMTCLOSE",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "result", type: "integer" },
      ],
      integers: readQmtcloseSetCompletion,
    },
    {
      prefix: "+QMTCONN",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "state", type: "integer" },
      ],
      integers: readQmtconnReadResponse,
    },
    {
      prefix: "+QMTCONN",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "result", type: "integer" },
        {
          optional: [{ name: "retCode", type: "integer" }],
        },
      ],
      integers: readQmtconnSetCompletion,
    },
    {
      prefix: "+QMTDISC",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "result", type: "integer" },
      ],
      integers: readQmtcloseSetCompletion,
    },
    {
      prefix: "+QMTSUB",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "msgId", type: "integer" },
        { name: "result", type: "integer" },
        {
          optional: [
            {
              repeat: "value",
              of: [{ name: "value", type: "integer" }],
              scalar: true,
            },
          ],
        },
      ],
    },
    {
      prefix: "+QMTUNS",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "msgId", type: "integer" },
        { name: "result", type: "integer" },
      ],
      integers: readQmtunsSetCompletion,
    },
    {
      prefix: "+QMTPUB",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "msgId", type: "integer" },
        { name: "result", type: "integer" },
        {
          optional: [{ name: "value", type: "integer" }],
        },
      ],
      integers: readQmtpubSetCompletion,
    },
    {
      prefix: "+CMEE",
      layout: [{ name: "n", type: "integer" }],
      integers: readCmeeReadResponse,
    },
    {
      prefix: "+CFUN",
      layout: [{ name: "fun", type: "integer" }],
      integers: readCfunReadResponse,
    },
    {
      prefix: "+CPIN",
      layout: [{ name: "code", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+CSQ",
      layout: [
        { name: "rssi", type: "integer" },
        { name: "ber", type: "integer" },
      ],
      integers: readCsqExecuteResponse,
    },
    {
      prefix: "+CREG",
      layout: [
        { name: "n", type: "integer" },
        { name: "stat", type: "integer" },
        {
          optional: [
            { name: "lac", type: "string", quoting: "either" },
            { name: "ci", type: "string", quoting: "either" },
            {
              optional: [{ name: "act", type: "integer" }],
            },
          ],
        },
      ],
    },
    {
      prefix: "+CEREG",
      layout: [
        { name: "n", type: "integer" },
        { name: "stat", type: "integer" },
        {
          optional: [
            { name: "tac", type: "string", quoting: "either" },
            { name: "ci", type: "string", quoting: "either" },
            {
              optional: [{ name: "act", type: "integer" }],
            },
          ],
        },
      ],
    },
    {
      prefix: "+CGATT",
      layout: [{ name: "state", type: "integer" }],
      integers: readCgattReadResponse,
    },
    {
      prefix: "+CGDCONT",
      layout: [
        { name: "cid", type: "integer" },
        { name: "pdpType", type: "string" },
        { name: "apn", type: "string" },
        {
          optional: [{ name: "rest", type: "string", quoting: "bare", rest: true }],
        },
      ],
    },
    {
      prefix: "+CGPADDR",
      layout: [
        { name: "cid", type: "integer" },
        {
          optional: [
            { name: "address", type: "string", quoting: "either" },
            {
              optional: [{ name: "address2", type: "string", quoting: "either" }],
            },
          ],
        },
      ],
    },
    {
      prefix: "+CPIN",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+CREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+CEREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+CGEV",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+QMTSTAT",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "errCode", type: "integer" },
      ],
      integers: readQmtstatUrc,
    },
    {
      prefix: "+QMTRECV",
      layout: [
        { name: "tcpConnectId", type: "integer" },
        { name: "msgId", type: "integer" },
        { name: "topic", type: "string" },
        { name: "payload", type: "bytes" },
      ],
      make: makeQmtrecvUrc,
    },
    {
      prefix: "+IP",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+QIURC",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    {
      prefix: "+CME ERROR",
      layout: [{ name: "code", type: "integer" }],
    },
    {
      prefix: "+CME ERROR",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
  ],
};
