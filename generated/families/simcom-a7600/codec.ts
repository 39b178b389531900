// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Codec } from "../../../runtime/model.js";
import {
  writeCsslcfgSetSslversion,
  writeCsslcfgSetAuthmode,
  writeCsslcfgSetIgnorlocaltime,
  writeCsslcfgSetNegotiatetime,
  writeCsslcfgSetCacert,
  writeCsslcfgSetClientcert,
  writeCsslcfgSetClientkey,
  writeCcertdownSet,
  writeCcertdeleSet,
  writeCmqttaccqSet,
  writeCmqttrelSet,
  writeCmqttsslcfgSet,
  writeCmqttwilltopicSet,
  writeCmqttwillmsgSet,
  writeCmqttdiscSet,
  writeCmqtttopicSet,
  writeCmqttpayloadSet,
  writeCmqttpubSet,
  writeCmqttsubtopicSet,
  writeCmqttsubSetStaged,
  writeCmqttsubSetTopic,
  writeCmqttunsubtopicSet,
  writeCmqttunsubSetStaged,
  writeCmqttunsubSetTopic,
  writeCmqttcfgSetCheckUTF8,
  writeCmqttcfgSetOptimeout,
  writeCgsockcontSet,
  writeCmeeSet,
  writeCregSet,
  writeCeregSet,
  writeCgattSet,
  writeCgdcontSet,
  writeCgpaddrSet,
} from "./writers.js";

/** What the codec of both ends needs of SIMCom A7600 series. */
export const codec: Codec = {
  name: "simcom-a7600",
  maximumLine: 1024,
  receive: { maximum: 10240 },
  finals: [
    { text: "OK", kind: "ok" },
    { text: "ERROR", kind: "error" },
    { text: "+CME ERROR", kind: "error" },
  ],
  forms: {
    "csslcfg.set.sslversion": {
      id: "csslcfg.set.sslversion",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1, 3.3, 3.4",
      write: writeCsslcfgSetSslversion,
      layout: [
        { literal: "sslversion" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "sslversion", type: "integer", minimum: 0, maximum: 4, open: true },
      ],
    },
    "csslcfg.set.authmode": {
      id: "csslcfg.set.authmode",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1, 3.2, 3.3, 3.4",
      write: writeCsslcfgSetAuthmode,
      layout: [
        { literal: "authmode" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "authmode", type: "integer", members: [0, 1, 2], open: true },
      ],
    },
    "csslcfg.set.ignorlocaltime": {
      id: "csslcfg.set.ignorlocaltime",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1",
      write: writeCsslcfgSetIgnorlocaltime,
      layout: [
        { literal: "ignorlocaltime" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "ignoreltime", type: "integer", members: [0, 1] },
      ],
    },
    "csslcfg.set.negotiatetime": {
      id: "csslcfg.set.negotiatetime",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1",
      write: writeCsslcfgSetNegotiatetime,
      layout: [
        { literal: "negotiatetime" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "negotiatetime", type: "integer", minimum: 10, maximum: 300, open: true, unit: "s" },
      ],
    },
    "csslcfg.set.cacert": {
      id: "csslcfg.set.cacert",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1, 3.3, 3.4",
      write: writeCsslcfgSetCacert,
      layout: [
        { literal: "cacert" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "caFile", type: "string", minBytes: 1, maxBytes: 108 },
      ],
    },
    "csslcfg.set.clientcert": {
      id: "csslcfg.set.clientcert",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1, 3.4",
      write: writeCsslcfgSetClientcert,
      layout: [
        { literal: "clientcert" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "clientcertFile", type: "string", minBytes: 1, maxBytes: 108 },
      ],
    },
    "csslcfg.set.clientkey": {
      id: "csslcfg.set.clientkey",
      command: "+CSSLCFG",
      kind: "set",
      section: "1.1, 3.4",
      write: writeCsslcfgSetClientkey,
      layout: [
        { literal: "clientkey" },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
        { name: "clientkeyFile", type: "string", minBytes: 1, maxBytes: 108 },
      ],
    },
    "ccertdown.set": {
      id: "ccertdown.set",
      command: "+CCERTDOWN",
      kind: "set",
      section: "1.1",
      write: writeCcertdownSet,
      layout: [
        { name: "filename", type: "string", minBytes: 1, maxBytes: 108 },
        { name: "length", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
      ],
    },
    "ccertlist.execute": {
      id: "ccertlist.execute",
      command: "+CCERTLIST",
      kind: "execute",
      section: "1.1",
      layout: [],
      response: {
        prefix: "+CCERTLIST",
        count: "many",
        layout: [{ name: "filename", type: "string", minBytes: 1, maxBytes: 108 }],
      },
    },
    "ccertdele.set": {
      id: "ccertdele.set",
      command: "+CCERTDELE",
      kind: "set",
      section: "1.1",
      write: writeCcertdeleSet,
      layout: [{ name: "filename", type: "string", minBytes: 1, maxBytes: 108 }],
    },
    "cmqttstart.execute": {
      id: "cmqttstart.execute",
      command: "+CMQTTSTART",
      kind: "execute",
      section: "2.1.1",
      layout: [],
      completion: {
        prefix: "+CMQTTSTART",
        layout: [{ name: "err", type: "integer", minimum: 0, maximum: 35, open: true }],
      },
    },
    "cmqttstop.execute": {
      id: "cmqttstop.execute",
      command: "+CMQTTSTOP",
      kind: "execute",
      section: "2.1.2",
      layout: [],
      completion: {
        prefix: "+CMQTTSTOP",
        layout: [{ name: "err", type: "integer", minimum: 0, maximum: 35, open: true }],
      },
    },
    "cmqttaccq.test": {
      id: "cmqttaccq.test",
      command: "+CMQTTACCQ",
      kind: "test",
      section: "2.1.3",
      layout: [],
    },
    "cmqttaccq.read": {
      id: "cmqttaccq.read",
      command: "+CMQTTACCQ",
      kind: "read",
      section: "2.1.3",
      layout: [],
      response: {
        prefix: "+CMQTTACCQ",
        count: "many",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "clientId", type: "string", quoting: "either", maxBytes: 128 },
          { name: "serverType", type: "integer", members: [0, 1] },
        ],
      },
    },
    "cmqttaccq.set": {
      id: "cmqttaccq.set",
      command: "+CMQTTACCQ",
      kind: "set",
      section: "2.1.3",
      write: writeCmqttaccqSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "clientId", type: "string", minBytes: 1, maxBytes: 128 },
        {
          optional: [{ name: "serverType", type: "integer", members: [0, 1] }],
        },
      ],
      completion: {
        prefix: "+CMQTTACCQ",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttrel.test": {
      id: "cmqttrel.test",
      command: "+CMQTTREL",
      kind: "test",
      section: "2.1.4",
      layout: [],
    },
    "cmqttrel.read": {
      id: "cmqttrel.read",
      command: "+CMQTTREL",
      kind: "read",
      section: "2.1.4",
      layout: [],
    },
    "cmqttrel.set": {
      id: "cmqttrel.set",
      command: "+CMQTTREL",
      kind: "set",
      section: "2.1.4",
      write: writeCmqttrelSet,
      layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
      completion: {
        prefix: "+CMQTTREL",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttsslcfg.test": {
      id: "cmqttsslcfg.test",
      command: "+CMQTTSSLCFG",
      kind: "test",
      section: "2.1.5",
      layout: [],
    },
    "cmqttsslcfg.read": {
      id: "cmqttsslcfg.read",
      command: "+CMQTTSSLCFG",
      kind: "read",
      section: "2.1.5",
      layout: [],
      response: {
        prefix: "+CMQTTSSLCFG",
        count: "many",
        layout: [
          { name: "sessionId", type: "integer", minimum: 0, maximum: 1 },
          {
            optional: [{ name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 }],
            keepComma: true,
          },
        ],
      },
    },
    "cmqttsslcfg.set": {
      id: "cmqttsslcfg.set",
      command: "+CMQTTSSLCFG",
      kind: "set",
      section: "2.1.5",
      write: writeCmqttsslcfgSet,
      layout: [
        { name: "sessionId", type: "integer", minimum: 0, maximum: 1 },
        { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
      ],
    },
    "cmqttwilltopic.test": {
      id: "cmqttwilltopic.test",
      command: "+CMQTTWILLTOPIC",
      kind: "test",
      section: "2.1.6",
      layout: [],
    },
    "cmqttwilltopic.set": {
      id: "cmqttwilltopic.set",
      command: "+CMQTTWILLTOPIC",
      kind: "set",
      section: "2.1.6",
      write: writeCmqttwilltopicSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTWILLTOPIC",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttwillmsg.test": {
      id: "cmqttwillmsg.test",
      command: "+CMQTTWILLMSG",
      kind: "test",
      section: "2.1.7",
      layout: [],
    },
    "cmqttwillmsg.set": {
      id: "cmqttwillmsg.set",
      command: "+CMQTTWILLMSG",
      kind: "set",
      section: "2.1.7",
      write: writeCmqttwillmsgSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "qos", type: "integer", members: [0, 1, 2] },
      ],
      completion: {
        prefix: "+CMQTTWILLMSG",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttconnect.test": {
      id: "cmqttconnect.test",
      command: "+CMQTTCONNECT",
      kind: "test",
      section: "2.1.8",
      layout: [],
    },
    "cmqttconnect.read": {
      id: "cmqttconnect.read",
      command: "+CMQTTCONNECT",
      kind: "read",
      section: "2.1.8",
      layout: [],
      response: {
        prefix: "+CMQTTCONNECT",
        count: "many",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          {
            optional: [
              { name: "serverAddr", type: "string", quoting: "either", maxBytes: 256 },
              { name: "keepaliveTime", type: "integer", minimum: 1, maximum: 64800, unit: "s" },
              { name: "cleanSession", type: "integer", members: [0, 1] },
              {
                optional: [
                  { name: "userName", type: "string", quoting: "either", maxBytes: 256 },
                  {
                    optional: [
                      { name: "passWord", type: "string", quoting: "either", maxBytes: 256, secret: true },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    "cmqttconnect.set": {
      id: "cmqttconnect.set",
      command: "+CMQTTCONNECT",
      kind: "set",
      section: "2.1.8",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "serverAddr", type: "string", minBytes: 9, maxBytes: 256, pattern: "^tcp://" },
        { name: "keepaliveTime", type: "integer", minimum: 1, maximum: 64800, unit: "s" },
        { name: "cleanSession", type: "integer", members: [0, 1] },
        {
          optional: [
            { name: "userName", type: "string", minBytes: 1, maxBytes: 256 },
            {
              optional: [{ name: "passWord", type: "string", minBytes: 1, maxBytes: 256, secret: true }],
            },
          ],
        },
      ],
      completion: {
        prefix: "+CMQTTCONNECT",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttdisc.test": {
      id: "cmqttdisc.test",
      command: "+CMQTTDISC",
      kind: "test",
      section: "2.1.9",
      layout: [],
    },
    "cmqttdisc.read": {
      id: "cmqttdisc.read",
      command: "+CMQTTDISC",
      kind: "read",
      section: "2.1.9",
      layout: [],
      response: {
        prefix: "+CMQTTDISC",
        count: "many",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "discState", type: "integer", members: [0, 1] },
        ],
      },
    },
    "cmqttdisc.set": {
      id: "cmqttdisc.set",
      command: "+CMQTTDISC",
      kind: "set",
      section: "2.1.9",
      rules: [
        {
          when: {
            property: "timeout",
            in: [
              1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
              27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
              51, 52, 53, 54, 55, 56, 57, 58, 59,
            ],
          },
          property: "timeout",
          must: "equal",
          value: 0,
          why: "a time-out is 0, or 60 to 180 seconds; 1 to 59 are outside both ranges",
        },
      ],
      write: writeCmqttdiscSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "timeout", type: "integer", minimum: 0, maximum: 180, unit: "s" },
      ],
      completion: {
        prefix: "+CMQTTDISC",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqtttopic.test": {
      id: "cmqtttopic.test",
      command: "+CMQTTTOPIC",
      kind: "test",
      section: "2.1.10",
      layout: [],
    },
    "cmqtttopic.set": {
      id: "cmqtttopic.set",
      command: "+CMQTTTOPIC",
      kind: "set",
      section: "2.1.10",
      write: writeCmqtttopicSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTTOPIC",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttpayload.test": {
      id: "cmqttpayload.test",
      command: "+CMQTTPAYLOAD",
      kind: "test",
      section: "2.1.11",
      layout: [],
    },
    "cmqttpayload.set": {
      id: "cmqttpayload.set",
      command: "+CMQTTPAYLOAD",
      kind: "set",
      section: "2.1.11",
      write: writeCmqttpayloadSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTPAYLOAD",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttpub.test": {
      id: "cmqttpub.test",
      command: "+CMQTTPUB",
      kind: "test",
      section: "2.1.12",
      layout: [],
    },
    "cmqttpub.set": {
      id: "cmqttpub.set",
      command: "+CMQTTPUB",
      kind: "set",
      section: "2.1.12",
      write: writeCmqttpubSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "qos", type: "integer", members: [0, 1, 2] },
        { name: "pubTimeout", type: "integer", minimum: 60, maximum: 180, unit: "s" },
        {
          optional: [
            { name: "retained", type: "integer", members: [0, 1] },
            {
              optional: [{ name: "dup", type: "integer", members: [0, 1] }],
            },
          ],
        },
      ],
      completion: {
        prefix: "+CMQTTPUB",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttsubtopic.test": {
      id: "cmqttsubtopic.test",
      command: "+CMQTTSUBTOPIC",
      kind: "test",
      section: "2.1.13",
      layout: [],
    },
    "cmqttsubtopic.set": {
      id: "cmqttsubtopic.set",
      command: "+CMQTTSUBTOPIC",
      kind: "set",
      section: "2.1.13",
      write: writeCmqttsubtopicSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "qos", type: "integer", members: [0, 1, 2] },
      ],
      completion: {
        prefix: "+CMQTTSUBTOPIC",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttsub.test": {
      id: "cmqttsub.test",
      command: "+CMQTTSUB",
      kind: "test",
      section: "2.1.14",
      layout: [],
    },
    "cmqttsub.set.staged": {
      id: "cmqttsub.set.staged",
      command: "+CMQTTSUB",
      kind: "set",
      section: "2.1.14",
      write: writeCmqttsubSetStaged,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        {
          optional: [{ name: "dup", type: "integer", members: [0, 1] }],
        },
      ],
      completion: {
        prefix: "+CMQTTSUB",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttsub.set.topic": {
      id: "cmqttsub.set.topic",
      command: "+CMQTTSUB",
      kind: "set",
      section: "2.1.14",
      write: writeCmqttsubSetTopic,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "qos", type: "integer", members: [0, 1, 2] },
        {
          optional: [{ name: "dup", type: "integer", members: [0, 1] }],
        },
      ],
      completion: {
        prefix: "+CMQTTSUB",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttunsubtopic.test": {
      id: "cmqttunsubtopic.test",
      command: "+CMQTTUNSUBTOPIC",
      kind: "test",
      section: "2.1.15",
      layout: [],
    },
    "cmqttunsubtopic.set": {
      id: "cmqttunsubtopic.set",
      command: "+CMQTTUNSUBTOPIC",
      kind: "set",
      section: "2.1.15",
      write: writeCmqttunsubtopicSet,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      ],
      completion: {
        prefix: "+CMQTTUNSUBTOPIC",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttunsub.test": {
      id: "cmqttunsub.test",
      command: "+CMQTTUNSUB",
      kind: "test",
      section: "2.1.16",
      layout: [],
    },
    "cmqttunsub.set.staged": {
      id: "cmqttunsub.set.staged",
      command: "+CMQTTUNSUB",
      kind: "set",
      section: "2.1.16",
      write: writeCmqttunsubSetStaged,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "dup", type: "integer", members: [0, 1] },
      ],
      completion: {
        prefix: "+CMQTTUNSUB",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttunsub.set.topic": {
      id: "cmqttunsub.set.topic",
      command: "+CMQTTUNSUB",
      kind: "set",
      section: "2.1.16",
      write: writeCmqttunsubSetTopic,
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "dup", type: "integer", members: [0, 1] },
      ],
      completion: {
        prefix: "+CMQTTUNSUB",
        layout: [
          { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
          { name: "err", type: "integer", minimum: 0, maximum: 35, open: true },
        ],
      },
    },
    "cmqttcfg.test": {
      id: "cmqttcfg.test",
      command: "+CMQTTCFG",
      kind: "test",
      section: "2.1.17",
      layout: [],
    },
    "cmqttcfg.read": {
      id: "cmqttcfg.read",
      command: "+CMQTTCFG",
      kind: "read",
      section: "2.1.17",
      layout: [],
      response: {
        prefix: "+CMQTTCFG",
        count: "many",
        layout: [
          { name: "index", type: "integer", minimum: 0, maximum: 1 },
          { name: "checkUTF8Flag", type: "integer", members: [0, 1] },
          { name: "optimeoutVal", type: "integer", minimum: 20, maximum: 120, unit: "s" },
        ],
      },
    },
    "cmqttcfg.set.checkUTF8": {
      id: "cmqttcfg.set.checkUTF8",
      command: "+CMQTTCFG",
      kind: "set",
      section: "2.1.17",
      write: writeCmqttcfgSetCheckUTF8,
      layout: [
        { literal: "checkUTF8" },
        { name: "index", type: "integer", minimum: 0, maximum: 1 },
        { name: "checkUTF8Flag", type: "integer", members: [0, 1] },
      ],
    },
    "cmqttcfg.set.optimeout": {
      id: "cmqttcfg.set.optimeout",
      command: "+CMQTTCFG",
      kind: "set",
      section: "2.1.17",
      write: writeCmqttcfgSetOptimeout,
      layout: [
        { literal: "optimeout" },
        { name: "index", type: "integer", minimum: 0, maximum: 1 },
        { name: "optimeoutVal", type: "integer", minimum: 20, maximum: 120, unit: "s" },
      ],
    },
    "cgsockcont.set": {
      id: "cgsockcont.set",
      command: "+CGSOCKCONT",
      kind: "set",
      section: "3",
      write: writeCgsockcontSet,
      layout: [
        { name: "cid", type: "integer", minimum: 1, maximum: 16, open: true },
        { name: "pdpType", type: "string", minBytes: 1, maxBytes: 16 },
        { name: "apn", type: "string", maxBytes: 100 },
      ],
    },
    "e0.execute": { id: "e0.execute", command: "E0", kind: "execute", section: "V.250 6.2.4", layout: [] },
    "e1.execute": { id: "e1.execute", command: "E1", kind: "execute", section: "V.250 6.2.4", layout: [] },
    "cmee.read": {
      id: "cmee.read",
      command: "+CMEE",
      kind: "read",
      section: "27.007 9.1",
      layout: [],
      response: {
        prefix: "+CMEE",
        count: "one",
        layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
      },
    },
    "cmee.set": {
      id: "cmee.set",
      command: "+CMEE",
      kind: "set",
      section: "27.007 9.1",
      write: writeCmeeSet,
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    },
    "cfun.read": {
      id: "cfun.read",
      command: "+CFUN",
      kind: "read",
      section: "27.007 8.2",
      layout: [],
      response: {
        prefix: "+CFUN",
        count: "one",
        layout: [{ name: "fun", type: "integer", members: [0, 1, 4], open: true }],
      },
    },
    "cpin.read": {
      id: "cpin.read",
      command: "+CPIN",
      kind: "read",
      section: "27.007 8.3",
      layout: [],
      response: {
        prefix: "+CPIN",
        count: "one",
        layout: [{ name: "code", type: "string", quoting: "bare", rest: true }],
      },
    },
    "csq.execute": {
      id: "csq.execute",
      command: "+CSQ",
      kind: "execute",
      section: "27.007 8.5",
      layout: [],
      response: {
        prefix: "+CSQ",
        count: "one",
        layout: [
          { name: "rssi", type: "integer", minimum: 0, maximum: 199 },
          { name: "ber", type: "integer", minimum: 0, maximum: 99 },
        ],
      },
    },
    "creg.read": {
      id: "creg.read",
      command: "+CREG",
      kind: "read",
      section: "27.007 7.2",
      layout: [],
      response: {
        prefix: "+CREG",
        count: "one",
        layout: [
          { name: "n", type: "integer", members: [0, 1, 2] },
          { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
          {
            optional: [
              { name: "lac", type: "string", quoting: "either" },
              { name: "ci", type: "string", quoting: "either" },
              {
                optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }],
              },
            ],
          },
        ],
      },
    },
    "creg.set": {
      id: "creg.set",
      command: "+CREG",
      kind: "set",
      section: "27.007 7.2",
      write: writeCregSet,
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    },
    "cereg.read": {
      id: "cereg.read",
      command: "+CEREG",
      kind: "read",
      section: "27.007 10.1.22",
      layout: [],
      response: {
        prefix: "+CEREG",
        count: "one",
        layout: [
          { name: "n", type: "integer", members: [0, 1, 2] },
          { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
          {
            optional: [
              { name: "tac", type: "string", quoting: "either" },
              { name: "ci", type: "string", quoting: "either" },
              {
                optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }],
              },
            ],
          },
        ],
      },
    },
    "cereg.set": {
      id: "cereg.set",
      command: "+CEREG",
      kind: "set",
      section: "27.007 10.1.22",
      write: writeCeregSet,
      layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
    },
    "cgatt.read": {
      id: "cgatt.read",
      command: "+CGATT",
      kind: "read",
      section: "27.007 10.1.9",
      layout: [],
      response: {
        prefix: "+CGATT",
        count: "one",
        layout: [{ name: "state", type: "integer", members: [0, 1] }],
      },
    },
    "cgatt.set": {
      id: "cgatt.set",
      command: "+CGATT",
      kind: "set",
      section: "27.007 10.1.9",
      write: writeCgattSet,
      layout: [{ name: "state", type: "integer", members: [0, 1] }],
    },
    "cgdcont.read": {
      id: "cgdcont.read",
      command: "+CGDCONT",
      kind: "read",
      section: "27.007 10.1.1",
      layout: [],
      response: {
        prefix: "+CGDCONT",
        count: "many",
        layout: [
          { name: "cid", type: "integer", minimum: 0, maximum: 255 },
          { name: "pdpType", type: "string" },
          { name: "apn", type: "string" },
          {
            optional: [{ name: "rest", type: "string", quoting: "bare", rest: true }],
          },
        ],
      },
    },
    "cgdcont.set": {
      id: "cgdcont.set",
      command: "+CGDCONT",
      kind: "set",
      section: "1.2",
      write: writeCgdcontSet,
      layout: [
        { name: "cid", type: "integer", minimum: 1, maximum: 16, open: true },
        { name: "pdpType", type: "string", minBytes: 1, maxBytes: 16 },
        { name: "apn", type: "string", maxBytes: 100 },
      ],
    },
    "cgpaddr.set": {
      id: "cgpaddr.set",
      command: "+CGPADDR",
      kind: "set",
      section: "27.007 10.1.23",
      write: writeCgpaddrSet,
      layout: [{ name: "cid", type: "integer", minimum: 0, maximum: 255 }],
      response: {
        prefix: "+CGPADDR",
        count: "one",
        layout: [
          { name: "cid", type: "integer", minimum: 0, maximum: 255 },
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
    },
    "cgpaddr.execute": {
      id: "cgpaddr.execute",
      command: "+CGPADDR",
      kind: "execute",
      section: "3",
      layout: [],
      response: {
        prefix: "+CGPADDR",
        count: "many",
        layout: [
          { name: "cid", type: "integer", minimum: 0, maximum: 255 },
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
    },
    "cgreg.read": {
      id: "cgreg.read",
      command: "+CGREG",
      kind: "read",
      section: "27.007 10.1.20",
      layout: [],
      response: {
        prefix: "+CGREG",
        count: "one",
        layout: [
          { name: "n", type: "integer", members: [0, 1, 2], open: true },
          { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
          {
            optional: [
              { name: "lac", type: "string", quoting: "either" },
              { name: "ci", type: "string", quoting: "either" },
              {
                optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }],
              },
            ],
          },
        ],
      },
    },
  },
  urcs: {
    cpin: {
      id: "cpin",
      prefix: "+CPIN",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    creg: {
      id: "creg",
      prefix: "+CREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    cereg: {
      id: "cereg",
      prefix: "+CEREG",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    cgev: {
      id: "cgev",
      prefix: "+CGEV",
      layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
    },
    cmqttconnlost: {
      id: "cmqttconnlost",
      prefix: "+CMQTTCONNLOST",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "cause", type: "integer", minimum: 1, maximum: 3, open: true },
      ],
    },
    cmqttrxstart: {
      id: "cmqttrxstart",
      prefix: "+CMQTTRXSTART",
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "topicTotalLen", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
        { name: "payloadTotalLen", type: "integer", minimum: 0, maximum: 10240, unit: "byte" },
      ],
    },
    cmqttrxtopic: {
      id: "cmqttrxtopic",
      prefix: "+CMQTTRXTOPIC",
      block: { name: "subTopic", length: "subTopicLen", maximum: 1024 },
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "subTopicLen", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
      ],
    },
    cmqttrxpayload: {
      id: "cmqttrxpayload",
      prefix: "+CMQTTRXPAYLOAD",
      block: { name: "subPayload", length: "subPayloadLen", maximum: 10240 },
      layout: [
        { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
        { name: "subPayloadLen", type: "integer", minimum: 0, maximum: 10240, unit: "byte" },
      ],
    },
    cmqttrxend: {
      id: "cmqttrxend",
      prefix: "+CMQTTRXEND",
      layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
    },
    rdy: { id: "rdy", prefix: "RDY" },
    atready: {
      id: "atready",
      prefix: "*ATREADY",
      layout: [{ name: "state", type: "integer", minimum: 0, maximum: 1, open: true }],
    },
    smsdone: { id: "smsdone", prefix: "SMS DONE" },
    pbdone: { id: "pbdone", prefix: "PB DONE" },
    normalpowerdown: { id: "normalpowerdown", prefix: "NORMAL POWER DOWN" },
  },
};
