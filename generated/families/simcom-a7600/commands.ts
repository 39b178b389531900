// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Completion, Response, WireForm } from "../../../runtime/model.js";
import * as writers from "./writers.js";

/** `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>`: Choose the version. Section 1.1, 3.3, 3.4. */
export const csslcfgSetSslversion: WireForm = {
  id: "csslcfg.set.sslversion",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1, 3.3, 3.4",
  layout: [
    { literal: "sslversion" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "sslversion", type: "integer", minimum: 0, maximum: 4, open: true },
  ],
  write: writers.writeCsslcfgSetSslversion,
};

/** `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>`: Choose who is verified. Section 1.1, 3.2, 3.3, 3.4. */
export const csslcfgSetAuthmode: WireForm = {
  id: "csslcfg.set.authmode",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1, 3.2, 3.3, 3.4",
  layout: [
    { literal: "authmode" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "authmode", type: "integer", members: [0, 1, 2], open: true },
  ],
  write: writers.writeCsslcfgSetAuthmode,
};

/** `AT+CSSLCFG="ignorelocaltime",<ssl_ctx_index>,<ignoreltime>`: Check dates or not. Section 1.1. */
export const csslcfgSetIgnorelocaltime: WireForm = {
  id: "csslcfg.set.ignorelocaltime",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1",
  layout: [
    { literal: "ignorelocaltime" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "ignoreltime", type: "integer", members: [0, 1] },
  ],
  write: writers.writeCsslcfgSetIgnorelocaltime,
};

/** `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>`: Limit the handshake. Section 1.1. */
export const csslcfgSetNegotiatetime: WireForm = {
  id: "csslcfg.set.negotiatetime",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1",
  layout: [
    { literal: "negotiatetime" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "negotiatetime", type: "integer", minimum: 10, maximum: 300, open: true, unit: "s" },
  ],
  write: writers.writeCsslcfgSetNegotiatetime,
};

/** `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>`: Name the root certificates. Section 1.1, 3.3, 3.4. */
export const csslcfgSetCacert: WireForm = {
  id: "csslcfg.set.cacert",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1, 3.3, 3.4",
  layout: [
    { literal: "cacert" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "caFile", type: "string", minBytes: 1, maxBytes: 108 },
  ],
  write: writers.writeCsslcfgSetCacert,
};

/** `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>`: Name the client's certificate. Section 1.1, 3.4. */
export const csslcfgSetClientcert: WireForm = {
  id: "csslcfg.set.clientcert",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1, 3.4",
  layout: [
    { literal: "clientcert" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "clientcertFile", type: "string", minBytes: 1, maxBytes: 108 },
  ],
  write: writers.writeCsslcfgSetClientcert,
};

/** `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>`: Name the client's key. Section 1.1, 3.4. */
export const csslcfgSetClientkey: WireForm = {
  id: "csslcfg.set.clientkey",
  command: "+CSSLCFG",
  kind: "set",
  section: "1.1, 3.4",
  layout: [
    { literal: "clientkey" },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
    { name: "clientkeyFile", type: "string", minBytes: 1, maxBytes: 108 },
  ],
  write: writers.writeCsslcfgSetClientkey,
};

/** `AT+CCERTDOWN=<filename>,<len>`: Load, bytes after the prompt. Section 1.1. */
export const ccertdownSet: WireForm = {
  id: "ccertdown.set",
  command: "+CCERTDOWN",
  kind: "set",
  section: "1.1",
  layout: [
    { name: "filename", type: "string", minBytes: 1, maxBytes: 108 },
    { name: "length", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
  ],
  write: writers.writeCcertdownSet,
};

/** `+CCERTLIST: <filename>` */
export const ccertlistExecuteResponse: Response = {
  id: "ccertlist.execute.response",
  prefix: "+CCERTLIST",
  layout: [{ name: "filename", type: "string", minBytes: 1, maxBytes: 108 }],
  count: "many",
};

/** `AT+CCERTLIST`: List. Section 1.1. */
export const ccertlistExecute: WireForm = {
  id: "ccertlist.execute",
  command: "+CCERTLIST",
  kind: "execute",
  section: "1.1",
  layout: [],
  response: ccertlistExecuteResponse,
};

/** `AT+CCERTDELE=<filename>`: Delete. Section 1.1. */
export const ccertdeleSet: WireForm = {
  id: "ccertdele.set",
  command: "+CCERTDELE",
  kind: "set",
  section: "1.1",
  layout: [{ name: "filename", type: "string", minBytes: 1, maxBytes: 108 }],
  write: writers.writeCcertdeleSet,
};

/** `+CMQTTSTART: <err>` */
export const cmqttstartExecuteCompletion: Completion = {
  id: "cmqttstart.execute.completion",
  prefix: "+CMQTTSTART",
  layout: [{ name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" }],
  match: [],
};

/** `AT+CMQTTSTART`: Start. Section 2.1.1. */
export const cmqttstartExecute: WireForm = {
  id: "cmqttstart.execute",
  command: "+CMQTTSTART",
  kind: "execute",
  section: "2.1.1",
  layout: [],
  completion: cmqttstartExecuteCompletion,
};

/** `+CMQTTSTOP: <err>` */
export const cmqttstopExecuteCompletion: Completion = {
  id: "cmqttstop.execute.completion",
  prefix: "+CMQTTSTOP",
  layout: [{ name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" }],
  match: [],
};

/** `AT+CMQTTSTOP`: Stop. Section 2.1.2. */
export const cmqttstopExecute: WireForm = {
  id: "cmqttstop.execute",
  command: "+CMQTTSTOP",
  kind: "execute",
  section: "2.1.2",
  layout: [],
  completion: cmqttstopExecuteCompletion,
};

/** `AT+CMQTTACCQ=?`: Ask for the ranges. Section 2.1.3. */
export const cmqttaccqTest: WireForm = {
  id: "cmqttaccq.test",
  command: "+CMQTTACCQ",
  kind: "test",
  section: "2.1.3",
  layout: [],
};

/** `+CMQTTACCQ: <client_index>,<clientID>,<server_type>` */
export const cmqttaccqReadResponse: Response = {
  id: "cmqttaccq.read.response",
  prefix: "+CMQTTACCQ",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "clientId", type: "string", quoting: "either", maxBytes: 128 },
    { name: "serverType", type: "integer", members: [0, 1] },
  ],
  count: "many",
};

/** `AT+CMQTTACCQ?`: Ask which clients are acquired. Section 2.1.3. */
export const cmqttaccqRead: WireForm = {
  id: "cmqttaccq.read",
  command: "+CMQTTACCQ",
  kind: "read",
  section: "2.1.3",
  layout: [],
  response: cmqttaccqReadResponse,
};

/** `+CMQTTACCQ: <client_index>,<err>` */
export const cmqttaccqSetCompletion: Completion = {
  id: "cmqttaccq.set.completion",
  prefix: "+CMQTTACCQ",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]`: Acquire. Section 2.1.3. */
export const cmqttaccqSet: WireForm = {
  id: "cmqttaccq.set",
  command: "+CMQTTACCQ",
  kind: "set",
  section: "2.1.3",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "clientId", type: "string", minBytes: 1, maxBytes: 128 },
    { optional: [{ name: "serverType", type: "integer", members: [0, 1] }] },
  ],
  write: writers.writeCmqttaccqSet,
  completion: cmqttaccqSetCompletion,
};

/** `AT+CMQTTREL=?`: Ask for the range. Section 2.1.4. */
export const cmqttrelTest: WireForm = {
  id: "cmqttrel.test",
  command: "+CMQTTREL",
  kind: "test",
  section: "2.1.4",
  layout: [],
};

/** `AT+CMQTTREL?`: Ask without information; says only that the service runs. Section 2.1.4. */
export const cmqttrelRead: WireForm = {
  id: "cmqttrel.read",
  command: "+CMQTTREL",
  kind: "read",
  section: "2.1.4",
  layout: [],
};

/** `+CMQTTREL: <client_index>,<err>` */
export const cmqttrelSetCompletion: Completion = {
  id: "cmqttrel.set.completion",
  prefix: "+CMQTTREL",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTREL=<client_index>`: Release. Section 2.1.4. */
export const cmqttrelSet: WireForm = {
  id: "cmqttrel.set",
  command: "+CMQTTREL",
  kind: "set",
  section: "2.1.4",
  layout: [{ name: "clientIndex", type: "integer", minimum: 0, maximum: 1 }],
  write: writers.writeCmqttrelSet,
  completion: cmqttrelSetCompletion,
};

/** `AT+CMQTTSSLCFG=?`: Ask for the ranges. Section 2.1.5. */
export const cmqttsslcfgTest: WireForm = {
  id: "cmqttsslcfg.test",
  command: "+CMQTTSSLCFG",
  kind: "test",
  section: "2.1.5",
  layout: [],
};

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]` */
export const cmqttsslcfgReadResponse: Response = {
  id: "cmqttsslcfg.read.response",
  prefix: "+CMQTTSSLCFG",
  layout: [
    { name: "sessionId", type: "integer", minimum: 0, maximum: 1 },
    { optional: [{ name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 }], keepComma: true },
  ],
  count: "many",
};

/** `AT+CMQTTSSLCFG?`: Ask which SSL context each client uses. Section 2.1.5. */
export const cmqttsslcfgRead: WireForm = {
  id: "cmqttsslcfg.read",
  command: "+CMQTTSSLCFG",
  kind: "read",
  section: "2.1.5",
  layout: [],
  response: cmqttsslcfgReadResponse,
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>`: Choose. Section 2.1.5. */
export const cmqttsslcfgSet: WireForm = {
  id: "cmqttsslcfg.set",
  command: "+CMQTTSSLCFG",
  kind: "set",
  section: "2.1.5",
  layout: [
    { name: "sessionId", type: "integer", minimum: 0, maximum: 1 },
    { name: "sslCtxIndex", type: "integer", minimum: 0, maximum: 9 },
  ],
  write: writers.writeCmqttsslcfgSet,
};

/** `AT+CMQTTWILLTOPIC=?`: Ask for the ranges. Section 2.1.6. */
export const cmqttwilltopicTest: WireForm = {
  id: "cmqttwilltopic.test",
  command: "+CMQTTWILLTOPIC",
  kind: "test",
  section: "2.1.6",
  layout: [],
};

/** `+CMQTTWILLTOPIC: <client_index>,<err>` */
export const cmqttwilltopicSetCompletion: Completion = {
  id: "cmqttwilltopic.set.completion",
  prefix: "+CMQTTWILLTOPIC",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>`: Give the will topic after the prompt. Section 2.1.6. */
export const cmqttwilltopicSet: WireForm = {
  id: "cmqttwilltopic.set",
  command: "+CMQTTWILLTOPIC",
  kind: "set",
  section: "2.1.6",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
  ],
  write: writers.writeCmqttwilltopicSet,
  completion: cmqttwilltopicSetCompletion,
};

/** `AT+CMQTTWILLMSG=?`: Ask for the ranges. Section 2.1.7. */
export const cmqttwillmsgTest: WireForm = {
  id: "cmqttwillmsg.test",
  command: "+CMQTTWILLMSG",
  kind: "test",
  section: "2.1.7",
  layout: [],
};

/** `+CMQTTWILLMSG: <client_index>,<err>` */
export const cmqttwillmsgSetCompletion: Completion = {
  id: "cmqttwillmsg.set.completion",
  prefix: "+CMQTTWILLMSG",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>`: Give the will message after the prompt. Section 2.1.7. */
export const cmqttwillmsgSet: WireForm = {
  id: "cmqttwillmsg.set",
  command: "+CMQTTWILLMSG",
  kind: "set",
  section: "2.1.7",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    { name: "qos", type: "integer", members: [0, 1, 2] },
  ],
  write: writers.writeCmqttwillmsgSet,
  completion: cmqttwillmsgSetCompletion,
};

/** `AT+CMQTTCONNECT=?`: Ask for the ranges. Section 2.1.8. */
export const cmqttconnectTest: WireForm = {
  id: "cmqttconnect.test",
  command: "+CMQTTCONNECT",
  kind: "test",
  section: "2.1.8",
  layout: [],
};

/** `+CMQTTCONNECT: <client_index>[,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]]` */
export const cmqttconnectReadResponse: Response = {
  id: "cmqttconnect.read.response",
  prefix: "+CMQTTCONNECT",
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
  count: "many",
};

/** `AT+CMQTTCONNECT?`: Ask for the parameters of each connection. Section 2.1.8. */
export const cmqttconnectRead: WireForm = {
  id: "cmqttconnect.read",
  command: "+CMQTTCONNECT",
  kind: "read",
  section: "2.1.8",
  layout: [],
  response: cmqttconnectReadResponse,
};

/** `+CMQTTCONNECT: <client_index>,<err>` */
export const cmqttconnectSetCompletion: Completion = {
  id: "cmqttconnect.set.completion",
  prefix: "+CMQTTCONNECT",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]`: Connect. Section 2.1.8. */
export const cmqttconnectSet: WireForm = {
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
        { optional: [{ name: "passWord", type: "string", minBytes: 1, maxBytes: 256, secret: true }] },
      ],
    },
  ],
  completion: cmqttconnectSetCompletion,
};

/** `AT+CMQTTDISC=?`: Ask for the ranges. Section 2.1.9. */
export const cmqttdiscTest: WireForm = {
  id: "cmqttdisc.test",
  command: "+CMQTTDISC",
  kind: "test",
  section: "2.1.9",
  layout: [],
};

/** `+CMQTTDISC: <client_index>,<disc_state>` */
export const cmqttdiscReadResponse: Response = {
  id: "cmqttdisc.read.response",
  prefix: "+CMQTTDISC",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "discState", type: "integer", members: [0, 1] },
  ],
  count: "many",
};

/** `AT+CMQTTDISC?`: Ask which clients are connected. Section 2.1.9. */
export const cmqttdiscRead: WireForm = {
  id: "cmqttdisc.read",
  command: "+CMQTTDISC",
  kind: "read",
  section: "2.1.9",
  layout: [],
  response: cmqttdiscReadResponse,
};

/** `+CMQTTDISC: <client_index>,<err>` */
export const cmqttdiscSetCompletion: Completion = {
  id: "cmqttdisc.set.completion",
  prefix: "+CMQTTDISC",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTDISC=<client_index>,<timeout>`: Disconnect. Section 2.1.9. */
export const cmqttdiscSet: WireForm = {
  id: "cmqttdisc.set",
  command: "+CMQTTDISC",
  kind: "set",
  section: "2.1.9",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "timeout", type: "integer", minimum: 0, maximum: 180, unit: "s" },
  ],
  rules: [
    {
      when: {
        property: "timeout",
        in: [
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
          28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
          53, 54, 55, 56, 57, 58, 59,
        ],
      },
      property: "timeout",
      must: "equal",
      value: 0,
      why: "a time-out is 0, or 60 to 180 seconds; 1 to 59 are outside both ranges",
    },
  ],
  write: writers.writeCmqttdiscSet,
  completion: cmqttdiscSetCompletion,
};

/** `AT+CMQTTTOPIC=?`: Ask for the ranges. Section 2.1.10. */
export const cmqtttopicTest: WireForm = {
  id: "cmqtttopic.test",
  command: "+CMQTTTOPIC",
  kind: "test",
  section: "2.1.10",
  layout: [],
};

/** `+CMQTTTOPIC: <client_index>,<err>` */
export const cmqtttopicSetCompletion: Completion = {
  id: "cmqtttopic.set.completion",
  prefix: "+CMQTTTOPIC",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTTOPIC=<client_index>,<req_length>`: Give the topic after the prompt. Section 2.1.10. */
export const cmqtttopicSet: WireForm = {
  id: "cmqtttopic.set",
  command: "+CMQTTTOPIC",
  kind: "set",
  section: "2.1.10",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
  ],
  write: writers.writeCmqtttopicSet,
  completion: cmqtttopicSetCompletion,
};

/** `AT+CMQTTPAYLOAD=?`: Ask for the ranges. Section 2.1.11. */
export const cmqttpayloadTest: WireForm = {
  id: "cmqttpayload.test",
  command: "+CMQTTPAYLOAD",
  kind: "test",
  section: "2.1.11",
  layout: [],
};

/** `+CMQTTPAYLOAD: <client_index>,<err>` */
export const cmqttpayloadSetCompletion: Completion = {
  id: "cmqttpayload.set.completion",
  prefix: "+CMQTTPAYLOAD",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>`: Give the payload after the prompt. Section 2.1.11. */
export const cmqttpayloadSet: WireForm = {
  id: "cmqttpayload.set",
  command: "+CMQTTPAYLOAD",
  kind: "set",
  section: "2.1.11",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 10240, unit: "byte" },
  ],
  write: writers.writeCmqttpayloadSet,
  completion: cmqttpayloadSetCompletion,
};

/** `AT+CMQTTPUB=?`: Ask for the ranges. Section 2.1.12. */
export const cmqttpubTest: WireForm = {
  id: "cmqttpub.test",
  command: "+CMQTTPUB",
  kind: "test",
  section: "2.1.12",
  layout: [],
};

/** `+CMQTTPUB: <client_index>,<err>` */
export const cmqttpubSetCompletion: Completion = {
  id: "cmqttpub.set.completion",
  prefix: "+CMQTTPUB",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]`: Publish. Section 2.1.12. */
export const cmqttpubSet: WireForm = {
  id: "cmqttpub.set",
  command: "+CMQTTPUB",
  kind: "set",
  section: "2.1.12",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { name: "pubTimeout", type: "integer", minimum: 60, maximum: 180, unit: "s" },
    {
      optional: [
        { name: "retained", type: "integer", members: [0, 1] },
        { optional: [{ name: "dup", type: "integer", members: [0, 1] }] },
      ],
    },
  ],
  write: writers.writeCmqttpubSet,
  completion: cmqttpubSetCompletion,
};

/** `AT+CMQTTSUBTOPIC=?`: Ask for the ranges. Section 2.1.13. */
export const cmqttsubtopicTest: WireForm = {
  id: "cmqttsubtopic.test",
  command: "+CMQTTSUBTOPIC",
  kind: "test",
  section: "2.1.13",
  layout: [],
};

/** `+CMQTTSUBTOPIC: <client_index>,<err>` */
export const cmqttsubtopicSetCompletion: Completion = {
  id: "cmqttsubtopic.set.completion",
  prefix: "+CMQTTSUBTOPIC",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>`: Give a topic filter after the prompt. Section 2.1.13. */
export const cmqttsubtopicSet: WireForm = {
  id: "cmqttsubtopic.set",
  command: "+CMQTTSUBTOPIC",
  kind: "set",
  section: "2.1.13",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    { name: "qos", type: "integer", members: [0, 1, 2] },
  ],
  write: writers.writeCmqttsubtopicSet,
  completion: cmqttsubtopicSetCompletion,
};

/** `AT+CMQTTSUB=?`: Ask for the ranges. Section 2.1.14. */
export const cmqttsubTest: WireForm = {
  id: "cmqttsub.test",
  command: "+CMQTTSUB",
  kind: "test",
  section: "2.1.14",
  layout: [],
};

/** `+CMQTTSUB: <client_index>,<err>` */
export const cmqttsubSetStagedCompletion: Completion = {
  id: "cmqttsub.set.completion",
  prefix: "+CMQTTSUB",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]`: Subscribe to the staged topic filters. Section 2.1.14. */
export const cmqttsubSetStaged: WireForm = {
  id: "cmqttsub.set.staged",
  command: "+CMQTTSUB",
  kind: "set",
  section: "2.1.14",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { optional: [{ name: "dup", type: "integer", members: [0, 1] }] },
  ],
  write: writers.writeCmqttsubSetStaged,
  completion: cmqttsubSetStagedCompletion,
};

/** `+CMQTTSUB: <client_index>,<err>` */
export const cmqttsubSetTopicCompletion: Completion = {
  id: "cmqttsub.set.completion",
  prefix: "+CMQTTSUB",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]`: Subscribe to one topic filter. Section 2.1.14. */
export const cmqttsubSetTopic: WireForm = {
  id: "cmqttsub.set.topic",
  command: "+CMQTTSUB",
  kind: "set",
  section: "2.1.14",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    { name: "qos", type: "integer", members: [0, 1, 2] },
    { optional: [{ name: "dup", type: "integer", members: [0, 1] }] },
  ],
  write: writers.writeCmqttsubSetTopic,
  completion: cmqttsubSetTopicCompletion,
};

/** `AT+CMQTTUNSUBTOPIC=?`: Ask for the ranges. Section 2.1.15. */
export const cmqttunsubtopicTest: WireForm = {
  id: "cmqttunsubtopic.test",
  command: "+CMQTTUNSUBTOPIC",
  kind: "test",
  section: "2.1.15",
  layout: [],
};

/** `+CMQTTUNSUBTOPIC: <client_index>,<err>` */
export const cmqttunsubtopicSetCompletion: Completion = {
  id: "cmqttunsubtopic.set.completion",
  prefix: "+CMQTTUNSUBTOPIC",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>`: Give a topic filter after the prompt. Section 2.1.15. */
export const cmqttunsubtopicSet: WireForm = {
  id: "cmqttunsubtopic.set",
  command: "+CMQTTUNSUBTOPIC",
  kind: "set",
  section: "2.1.15",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
  ],
  write: writers.writeCmqttunsubtopicSet,
  completion: cmqttunsubtopicSetCompletion,
};

/** `AT+CMQTTUNSUB=?`: Ask for the ranges. Section 2.1.16. */
export const cmqttunsubTest: WireForm = {
  id: "cmqttunsub.test",
  command: "+CMQTTUNSUB",
  kind: "test",
  section: "2.1.16",
  layout: [],
};

/** `+CMQTTUNSUB: <client_index>,<err>` */
export const cmqttunsubSetStagedCompletion: Completion = {
  id: "cmqttunsub.set.completion",
  prefix: "+CMQTTUNSUB",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>`: Give up the staged topic filters. Section 2.1.16. */
export const cmqttunsubSetStaged: WireForm = {
  id: "cmqttunsub.set.staged",
  command: "+CMQTTUNSUB",
  kind: "set",
  section: "2.1.16",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "dup", type: "integer", members: [0, 1] },
  ],
  write: writers.writeCmqttunsubSetStaged,
  completion: cmqttunsubSetStagedCompletion,
};

/** `+CMQTTUNSUB: <client_index>,<err>` */
export const cmqttunsubSetTopicCompletion: Completion = {
  id: "cmqttunsub.set.completion",
  prefix: "+CMQTTUNSUB",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "err", type: "integer", minimum: 0, maximum: 35, open: true, codes: "result" },
  ],
  match: ["clientIndex"],
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>`: Give up one topic filter. Section 2.1.16. */
export const cmqttunsubSetTopic: WireForm = {
  id: "cmqttunsub.set.topic",
  command: "+CMQTTUNSUB",
  kind: "set",
  section: "2.1.16",
  layout: [
    { name: "clientIndex", type: "integer", minimum: 0, maximum: 1 },
    { name: "reqLength", type: "integer", minimum: 1, maximum: 1024, unit: "byte" },
    { name: "dup", type: "integer", members: [0, 1] },
  ],
  write: writers.writeCmqttunsubSetTopic,
  completion: cmqttunsubSetTopicCompletion,
};

/** `AT+CMQTTCFG=?`: Ask for the ranges. Section 2.1.17. */
export const cmqttcfgTest: WireForm = {
  id: "cmqttcfg.test",
  command: "+CMQTTCFG",
  kind: "test",
  section: "2.1.17",
  layout: [],
};

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>` */
export const cmqttcfgReadResponse: Response = {
  id: "cmqttcfg.read.response",
  prefix: "+CMQTTCFG",
  layout: [
    { name: "index", type: "integer", minimum: 0, maximum: 1 },
    { name: "checkUTF8Flag", type: "integer", members: [0, 1] },
    { name: "optimeoutVal", type: "integer", minimum: 20, maximum: 120, unit: "s" },
  ],
  count: "many",
};

/** `AT+CMQTTCFG?`: Ask for the configuration of each client. Section 2.1.17. */
export const cmqttcfgRead: WireForm = {
  id: "cmqttcfg.read",
  command: "+CMQTTCFG",
  kind: "read",
  section: "2.1.17",
  layout: [],
  response: cmqttcfgReadResponse,
};

/** `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>`: Check texts for UTF-8 or not. Section 2.1.17. */
export const cmqttcfgSetCheckUTF8: WireForm = {
  id: "cmqttcfg.set.checkUTF8",
  command: "+CMQTTCFG",
  kind: "set",
  section: "2.1.17",
  layout: [
    { literal: "checkUTF8" },
    { name: "index", type: "integer", minimum: 0, maximum: 1 },
    { name: "checkUTF8Flag", type: "integer", members: [0, 1] },
  ],
  write: writers.writeCmqttcfgSetCheckUTF8,
};

/** `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>`: Limit the time of sending and receiving. Section 2.1.17. */
export const cmqttcfgSetOptimeout: WireForm = {
  id: "cmqttcfg.set.optimeout",
  command: "+CMQTTCFG",
  kind: "set",
  section: "2.1.17",
  layout: [
    { literal: "optimeout" },
    { name: "index", type: "integer", minimum: 0, maximum: 1 },
    { name: "optimeoutVal", type: "integer", minimum: 20, maximum: 120, unit: "s" },
  ],
  write: writers.writeCmqttcfgSetOptimeout,
};

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>`: Define. Section 3. */
export const cgsockcontSet: WireForm = {
  id: "cgsockcont.set",
  command: "+CGSOCKCONT",
  kind: "set",
  section: "3",
  layout: [
    { name: "cid", type: "integer", minimum: 1, maximum: 16, open: true },
    { name: "pdpType", type: "string", minBytes: 1, maxBytes: 16 },
    { name: "apn", type: "string", maxBytes: 100 },
  ],
  write: writers.writeCgsockcontSet,
};

/** `<text>` */
export const iExecuteResponse: Response = {
  id: "i.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `ATI`: Ask the module what it is. Section V.250 6.1.3. */
export const iExecute: WireForm = {
  id: "i.execute",
  command: "I",
  kind: "execute",
  section: "V.250 6.1.3",
  layout: [],
  response: iExecuteResponse,
};

/** `ATE0`: Switch the echo of command lines off. Section V.250 6.2.4. */
export const e0Execute: WireForm = {
  id: "e0.execute",
  command: "E0",
  kind: "execute",
  section: "V.250 6.2.4",
  layout: [],
};

/** `ATE1`: Switch the echo of command lines on. Section V.250 6.2.4. */
export const e1Execute: WireForm = {
  id: "e1.execute",
  command: "E1",
  kind: "execute",
  section: "V.250 6.2.4",
  layout: [],
};

/** `<text>` */
export const cgmiExecuteResponse: Response = {
  id: "cgmi.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `AT+CGMI`: Ask for the manufacturer. Section 27.007 5.1. */
export const cgmiExecute: WireForm = {
  id: "cgmi.execute",
  command: "+CGMI",
  kind: "execute",
  section: "27.007 5.1",
  layout: [],
  response: cgmiExecuteResponse,
};

/** `<text>` */
export const cgmmExecuteResponse: Response = {
  id: "cgmm.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `AT+CGMM`: Ask for the model. Section 27.007 5.2. */
export const cgmmExecute: WireForm = {
  id: "cgmm.execute",
  command: "+CGMM",
  kind: "execute",
  section: "27.007 5.2",
  layout: [],
  response: cgmmExecuteResponse,
};

/** `<text>` */
export const cgmrExecuteResponse: Response = {
  id: "cgmr.execute.response",
  prefix: "",
  layout: [{ name: "text", type: "string", quoting: "bare", rest: true }],
  count: "many",
};

/** `AT+CGMR`: Ask for the revision of the firmware. Section 27.007 5.3. */
export const cgmrExecute: WireForm = {
  id: "cgmr.execute",
  command: "+CGMR",
  kind: "execute",
  section: "27.007 5.3",
  layout: [],
  response: cgmrExecuteResponse,
};

/** `+CMEE: <n>` */
export const cmeeReadResponse: Response = {
  id: "cmee.read.response",
  prefix: "+CMEE",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  count: "one",
};

/** `AT+CMEE?`: Ask for the form of error results. Section 27.007 9.1. */
export const cmeeRead: WireForm = {
  id: "cmee.read",
  command: "+CMEE",
  kind: "read",
  section: "27.007 9.1",
  layout: [],
  response: cmeeReadResponse,
};

/** `AT+CMEE=<n>`: Choose the form of error results. Section 27.007 9.1. */
export const cmeeSet: WireForm = {
  id: "cmee.set",
  command: "+CMEE",
  kind: "set",
  section: "27.007 9.1",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  write: writers.writeCmeeSet,
};

/** `+CFUN: <fun>` */
export const cfunReadResponse: Response = {
  id: "cfun.read.response",
  prefix: "+CFUN",
  layout: [{ name: "fun", type: "integer", members: [0, 1, 4], open: true }],
  count: "one",
};

/** `AT+CFUN?`: Ask for the level of function. Section 27.007 8.2. */
export const cfunRead: WireForm = {
  id: "cfun.read",
  command: "+CFUN",
  kind: "read",
  section: "27.007 8.2",
  layout: [],
  response: cfunReadResponse,
};

/** `+CPIN: <code>` */
export const cpinReadResponse: Response = {
  id: "cpin",
  prefix: "+CPIN",
  layout: [{ name: "code", type: "string", quoting: "bare", rest: true }],
  count: "one",
};

/** `AT+CPIN?`: Ask whether the SIM waits for a code. Section 27.007 8.3. */
export const cpinRead: WireForm = {
  id: "cpin.read",
  command: "+CPIN",
  kind: "read",
  section: "27.007 8.3",
  layout: [],
  response: cpinReadResponse,
};

/** `+CSQ: <rssi>,<ber>` */
export const csqExecuteResponse: Response = {
  id: "csq.execute.response",
  prefix: "+CSQ",
  layout: [
    { name: "rssi", type: "integer", minimum: 0, maximum: 199 },
    { name: "ber", type: "integer", minimum: 0, maximum: 99 },
  ],
  count: "one",
};

/** `AT+CSQ`: Ask for the signal quality. Section 27.007 8.5. */
export const csqExecute: WireForm = {
  id: "csq.execute",
  command: "+CSQ",
  kind: "execute",
  section: "27.007 8.5",
  layout: [],
  response: csqExecuteResponse,
};

/** `+CREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]` */
export const cregReadResponse: Response = {
  id: "creg.read.response",
  prefix: "+CREG",
  layout: [
    { name: "n", type: "integer", members: [0, 1, 2] },
    { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
    {
      optional: [
        { name: "lac", type: "string", quoting: "either" },
        { name: "ci", type: "string", quoting: "either" },
        { optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CREG?`: Ask for the registration. Section 27.007 7.2. */
export const cregRead: WireForm = {
  id: "creg.read",
  command: "+CREG",
  kind: "read",
  section: "27.007 7.2",
  layout: [],
  response: cregReadResponse,
};

/** `AT+CREG=<n>`: Choose whether changes are reported. Section 27.007 7.2. */
export const cregSet: WireForm = {
  id: "creg.set",
  command: "+CREG",
  kind: "set",
  section: "27.007 7.2",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  write: writers.writeCregSet,
};

/** `+CEREG: <n>,<stat>[,<tac>,<ci>[,<AcT>]]` */
export const ceregReadResponse: Response = {
  id: "cereg.read.response",
  prefix: "+CEREG",
  layout: [
    { name: "n", type: "integer", members: [0, 1, 2] },
    { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
    {
      optional: [
        { name: "tac", type: "string", quoting: "either" },
        { name: "ci", type: "string", quoting: "either" },
        { optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CEREG?`: Ask for the registration. Section 27.007 10.1.22. */
export const ceregRead: WireForm = {
  id: "cereg.read",
  command: "+CEREG",
  kind: "read",
  section: "27.007 10.1.22",
  layout: [],
  response: ceregReadResponse,
};

/** `AT+CEREG=<n>`: Choose whether changes are reported. Section 27.007 10.1.22. */
export const ceregSet: WireForm = {
  id: "cereg.set",
  command: "+CEREG",
  kind: "set",
  section: "27.007 10.1.22",
  layout: [{ name: "n", type: "integer", members: [0, 1, 2] }],
  write: writers.writeCeregSet,
};

/** `+CGATT: <state>` */
export const cgattReadResponse: Response = {
  id: "cgatt.read.response",
  prefix: "+CGATT",
  layout: [{ name: "state", type: "integer", members: [0, 1] }],
  count: "one",
};

/** `AT+CGATT?`: Ask whether the module is attached. Section 27.007 10.1.9. */
export const cgattRead: WireForm = {
  id: "cgatt.read",
  command: "+CGATT",
  kind: "read",
  section: "27.007 10.1.9",
  layout: [],
  response: cgattReadResponse,
};

/** `AT+CGATT=<state>`: Attach or detach. Section 27.007 10.1.9. */
export const cgattSet: WireForm = {
  id: "cgatt.set",
  command: "+CGATT",
  kind: "set",
  section: "27.007 10.1.9",
  layout: [{ name: "state", type: "integer", members: [0, 1] }],
  write: writers.writeCgattSet,
};

/** `+CGDCONT: <cid>,<PDP_type>,<APN>[,<rest>]` */
export const cgdcontReadResponse: Response = {
  id: "cgdcont.read.response",
  prefix: "+CGDCONT",
  layout: [
    { name: "cid", type: "integer", minimum: 0, maximum: 255 },
    { name: "pdpType", type: "string" },
    { name: "apn", type: "string" },
    { optional: [{ name: "rest", type: "string", quoting: "bare", rest: true }] },
  ],
  count: "many",
};

/** `AT+CGDCONT?`: Ask for the packet data contexts. Section 27.007 10.1.1. */
export const cgdcontRead: WireForm = {
  id: "cgdcont.read",
  command: "+CGDCONT",
  kind: "read",
  section: "27.007 10.1.1",
  layout: [],
  response: cgdcontReadResponse,
};

/** `AT+CGDCONT=<cid>,<PDP_type>,<APN>`: Define a packet data context. Section 1.2. */
export const cgdcontSet: WireForm = {
  id: "cgdcont.set",
  command: "+CGDCONT",
  kind: "set",
  section: "1.2",
  layout: [
    { name: "cid", type: "integer", minimum: 1, maximum: 16, open: true },
    { name: "pdpType", type: "string", minBytes: 1, maxBytes: 16 },
    { name: "apn", type: "string", maxBytes: 100 },
  ],
  write: writers.writeCgdcontSet,
};

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]` */
export const cgpaddrSetResponse: Response = {
  id: "cgpaddr.set.response",
  prefix: "+CGPADDR",
  layout: [
    { name: "cid", type: "integer", minimum: 0, maximum: 255 },
    {
      optional: [
        { name: "address", type: "string", quoting: "either" },
        { optional: [{ name: "address2", type: "string", quoting: "either" }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CGPADDR=<cid>`: Ask for the address of one context. Section 27.007 10.1.23. */
export const cgpaddrSet: WireForm = {
  id: "cgpaddr.set",
  command: "+CGPADDR",
  kind: "set",
  section: "27.007 10.1.23",
  layout: [{ name: "cid", type: "integer", minimum: 0, maximum: 255 }],
  write: writers.writeCgpaddrSet,
  response: cgpaddrSetResponse,
};

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]` */
export const cgpaddrExecuteResponse: Response = {
  id: "cgpaddr.execute.response",
  prefix: "+CGPADDR",
  layout: [
    { name: "cid", type: "integer", minimum: 0, maximum: 255 },
    {
      optional: [
        { name: "address", type: "string", quoting: "bare" },
        { optional: [{ name: "address2", type: "string", quoting: "bare" }] },
      ],
    },
  ],
  count: "many",
};

/** `AT+CGPADDR`: Ask for the addresses of all contexts. Section 3. */
export const cgpaddrExecute: WireForm = {
  id: "cgpaddr.execute",
  command: "+CGPADDR",
  kind: "execute",
  section: "3",
  layout: [],
  response: cgpaddrExecuteResponse,
};

/** `+CGREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]` */
export const cgregReadResponse: Response = {
  id: "cgreg.read.response",
  prefix: "+CGREG",
  layout: [
    { name: "n", type: "integer", members: [0, 1, 2], open: true },
    { name: "stat", type: "integer", members: [0, 1, 2, 3, 4, 5], open: true },
    {
      optional: [
        { name: "lac", type: "string", quoting: "either" },
        { name: "ci", type: "string", quoting: "either" },
        { optional: [{ name: "act", type: "integer", minimum: 0, maximum: 15 }] },
      ],
    },
  ],
  count: "one",
};

/** `AT+CGREG?`: Ask for the registration. Section 27.007 10.1.20. */
export const cgregRead: WireForm = {
  id: "cgreg.read",
  command: "+CGREG",
  kind: "read",
  section: "27.007 10.1.20",
  layout: [],
  response: cgregReadResponse,
};
