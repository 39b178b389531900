// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Lines } from "../../../runtime/model.js";
import {
  readCmqttstartExecuteCompletion,
  readCmqttaccqSetCompletion,
  readCmqttsslcfgReadResponse,
  readCmqttdiscReadResponse,
  readCmqttcfgReadResponse,
  readCmeeReadResponse,
  readCfunReadResponse,
  readCsqExecuteResponse,
  readCgattReadResponse,
  readCmqttconnlostUrc,
  readCmqttrxstartUrc,
  readCmqttrxtopicUrc,
  readCmqttrxpayloadUrc,
  readCmqttrxendUrc,
} from "./readers.js";

/** Everything that SIMCom A7600 series prints, for a decoder. */
export const lines: Lines = {
  maximum: 10240,
  words: ["OK", "ERROR", "RDY", "SMS DONE", "PB DONE", "NORMAL POWER DOWN"],
  lines: [
    {
      prefix: "+CCERTLIST",
      layout: [{ name: "filename", type: "string" }],
    },
    {
      prefix: "+CMQTTSTART",
      layout: [{ name: "err", type: "integer" }],
      integers: readCmqttstartExecuteCompletion,
    },
    {
      prefix: "+CMQTTSTOP",
      layout: [{ name: "err", type: "integer" }],
      integers: readCmqttstartExecuteCompletion,
    },
    {
      prefix: "+CMQTTACCQ",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "clientId", type: "string", quoting: "either" },
        { name: "serverType", type: "integer" },
      ],
    },
    {
      prefix: "+CMQTTACCQ",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTREL",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTSSLCFG",
      layout: [
        { name: "sessionId", type: "integer" },
        {
          optional: [{ name: "sslCtxIndex", type: "integer" }],
          keepComma: true,
        },
      ],
      integers: readCmqttsslcfgReadResponse,
    },
    {
      prefix: "+CMQTTWILLTOPIC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTWILLMSG",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTCONNECT",
      layout: [
        { name: "clientIndex", type: "integer" },
        {
          optional: [
            { name: "serverAddr", type: "string", quoting: "either" },
            { name: "keepaliveTime", type: "integer" },
            { name: "cleanSession", type: "integer" },
            {
              optional: [
                { name: "userName", type: "string", quoting: "either" },
                {
                  optional: [{ name: "passWord", type: "string", quoting: "either" }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      prefix: "+CMQTTCONNECT",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTDISC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "discState", type: "integer" },
      ],
      integers: readCmqttdiscReadResponse,
    },
    {
      prefix: "+CMQTTDISC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTTOPIC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTPAYLOAD",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTPUB",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTSUBTOPIC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTSUB",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTUNSUBTOPIC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTUNSUB",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "err", type: "integer" },
      ],
      integers: readCmqttaccqSetCompletion,
    },
    {
      prefix: "+CMQTTCFG",
      layout: [
        { name: "index", type: "integer" },
        { name: "checkUTF8Flag", type: "integer" },
        { name: "optimeoutVal", type: "integer" },
      ],
      integers: readCmqttcfgReadResponse,
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
      prefix: "+CGPADDR",
      layout: [
        { name: "cid", type: "integer" },
        {
          optional: [
            { name: "address", type: "string", quoting: "bare" },
            {
              optional: [{ name: "address2", type: "string", quoting: "bare" }],
            },
          ],
        },
      ],
    },
    {
      prefix: "+CGREG",
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
      prefix: "+CMQTTCONNLOST",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "cause", type: "integer" },
      ],
      integers: readCmqttconnlostUrc,
    },
    {
      prefix: "+CMQTTRXSTART",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "topicTotalLen", type: "integer" },
        { name: "payloadTotalLen", type: "integer" },
      ],
      integers: readCmqttrxstartUrc,
    },
    {
      prefix: "+CMQTTRXTOPIC",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "subTopicLen", type: "integer" },
      ],
      integers: readCmqttrxtopicUrc,
      block: { name: "subTopic", length: "subTopicLen", maximum: 1024 },
    },
    {
      prefix: "+CMQTTRXPAYLOAD",
      layout: [
        { name: "clientIndex", type: "integer" },
        { name: "subPayloadLen", type: "integer" },
      ],
      integers: readCmqttrxpayloadUrc,
      block: { name: "subPayload", length: "subPayloadLen", maximum: 10240 },
    },
    {
      prefix: "+CMQTTRXEND",
      layout: [{ name: "clientIndex", type: "integer" }],
      integers: readCmqttrxendUrc,
    },
    {
      prefix: "*ATREADY",
      layout: [{ name: "state", type: "integer" }],
      integers: readCgattReadResponse,
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
