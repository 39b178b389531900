// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { IntegerReader } from "../../../runtime/model.js";

/** `+CMQTTSTART: <err>` */
export const readCmqttstartExecuteCompletion: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 35) return { err: v[0] };
  return undefined;
};

/** `+CMQTTACCQ: <client_index>,<err>` */
export const readCmqttaccqSetCompletion: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 1 && v[1] <= 35) return { clientIndex: v[0], err: v[1] };
  return undefined;
};

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]` */
export const readCmqttsslcfgReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { sessionId: v[0] };
  if (count === 2 && v[0] <= 1 && v[1] <= 9) return { sessionId: v[0], sslCtxIndex: v[1] };
  return undefined;
};

/** `+CMQTTDISC: <client_index>,<disc_state>` */
export const readCmqttdiscReadResponse: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 1 && v[1] <= 1) return { clientIndex: v[0], discState: v[1] };
  return undefined;
};

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>` */
export const readCmqttcfgReadResponse: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 1 && v[1] <= 1 && v[2] >= 20 && v[2] <= 120)
    return { index: v[0], checkUTF8Flag: v[1], optimeoutVal: v[2] };
  return undefined;
};

/** `+CMEE: <n>` */
export const readCmeeReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 2) return { n: v[0] };
  return undefined;
};

/** `+CFUN: <fun>` */
export const readCfunReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && [0, 1, 4].includes(v[0])) return { fun: v[0] };
  return undefined;
};

/** `+CSQ: <rssi>,<ber>` */
export const readCsqExecuteResponse: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 199 && v[1] <= 99) return { rssi: v[0], ber: v[1] };
  return undefined;
};

/** `+CGATT: <state>` */
export const readCgattReadResponse: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { state: v[0] };
  return undefined;
};

/** `+CMQTTCONNLOST: <client_index>,<cause>` */
export const readCmqttconnlostUrc: IntegerReader = (count, v) => {
  if (count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 3) return { clientIndex: v[0], cause: v[1] };
  return undefined;
};

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>` */
export const readCmqttrxstartUrc: IntegerReader = (count, v) => {
  if (count === 3 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024 && v[2] <= 10240)
    return { clientIndex: v[0], topicTotalLen: v[1], payloadTotalLen: v[2] };
  return undefined;
};

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>` */
export const readCmqttrxtopicUrc: IntegerReader = (count, v, block) => {
  if (count === 2 && v[0] <= 1 && v[1] >= 1 && v[1] <= 1024)
    return { clientIndex: v[0], subTopicLen: v[1], subTopic: block };
  return undefined;
};

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>` */
export const readCmqttrxpayloadUrc: IntegerReader = (count, v, block) => {
  if (count === 2 && v[0] <= 1 && v[1] <= 10240)
    return { clientIndex: v[0], subPayloadLen: v[1], subPayload: block };
  return undefined;
};

/** `+CMQTTRXEND: <client_index>` */
export const readCmqttrxendUrc: IntegerReader = (count, v) => {
  if (count === 1 && v[0] <= 1) return { clientIndex: v[0] };
  return undefined;
};

/** `*ATREADY: <state>` */
export const readAtreadyUrc: IntegerReader = (count, v) => {
  if (count === 1 && v[0] >= 1 && v[0] <= 1) return { state: v[0] };
  return undefined;
};
