// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { IntegerReader } from "../../../runtime/model.js";

/** `+CMQTTSTART: <err>` */
export const readCmqttstartExecuteCompletion: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 35 ? { err: v[0] } : undefined;
};

/** `+CMQTTACCQ: <client_index>,<err>` */
export const readCmqttaccqSetCompletion: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 35 ? { clientIndex: v[0], err: v[1] } : undefined;
};

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]` */
export const readCmqttsslcfgReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { sessionId: v[0] };
  return count === 2 && v[0] <= 1 && v[1] <= 9 ? { sessionId: v[0], sslCtxIndex: v[1] } : undefined;
};

/** `+CMQTTDISC: <client_index>,<disc_state>` */
export const readCmqttdiscReadResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] <= 1 ? { clientIndex: v[0], discState: v[1] } : undefined;
};

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>` */
export const readCmqttcfgReadResponse: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 1 && v[1] <= 1 && v[2] >= 20 && v[2] <= 120
    ? { index: v[0], checkUTF8Flag: v[1], optimeoutVal: v[2] }
    : undefined;
};

/** `+CMEE: <n>` */
export const readCmeeReadResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 2 ? { n: v[0] } : undefined;
};

/** `+CFUN: <fun>` */
export const readCfunReadResponse: IntegerReader = (count, v) => {
  return count === 1 && [0, 1, 4].includes(v[0]) ? { fun: v[0] } : undefined;
};

/** `+CSQ: <rssi>,<ber>` */
export const readCsqExecuteResponse: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 199 && v[1] <= 99 ? { rssi: v[0], ber: v[1] } : undefined;
};

/** `+CGATT: <state>` */
export const readCgattReadResponse: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { state: v[0] } : undefined;
};

/** `+CMQTTCONNLOST: <client_index>,<cause>` */
export const readCmqttconnlostUrc: IntegerReader = (count, v) => {
  return count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 3 ? { clientIndex: v[0], cause: v[1] } : undefined;
};

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>` */
export const readCmqttrxstartUrc: IntegerReader = (count, v) => {
  return count === 3 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 10240
    ? { clientIndex: v[0], topicTotalLen: v[1], payloadTotalLen: v[2] }
    : undefined;
};

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>` */
export const readCmqttrxtopicUrc: IntegerReader = (count, v, block) => {
  return count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024
    ? { clientIndex: v[0], subTopicLen: v[1], subTopic: block }
    : undefined;
};

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>` */
export const readCmqttrxpayloadUrc: IntegerReader = (count, v, block) => {
  return count === 2 && v[0] <= 1 && v[1] <= 10240
    ? { clientIndex: v[0], subPayloadLen: v[1], subPayload: block }
    : undefined;
};

/** `+CMQTTRXEND: <client_index>` */
export const readCmqttrxendUrc: IntegerReader = (count, v) => {
  return count === 1 && v[0] <= 1 ? { clientIndex: v[0] } : undefined;
};
