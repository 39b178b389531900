// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { Refusals } from "../../../runtime/model.js";

/** How the module refuses a command, unless its form says otherwise. */
export const general: Refusals = {
  unknown: { final: "ERROR" },
  parameter: { final: "ERROR" },
  state: { final: "ERROR" },
  busy: { final: "ERROR" },
  missing: { final: "ERROR" },
};

/** `AT+CMQTTSTART` */
export const cmqttstartExecute: Refusals = { state: { final: "ERROR" } };

/** `AT+CMQTTSTOP` */
export const cmqttstopExecute: Refusals = {
  "state:acquired": { final: "OK", fields: { err: 21 } },
  "state:connected": { final: "OK", fields: { err: 21 } },
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]` */
export const cmqttaccqSet: Refusals = {
  "state:connecting": { final: "ERROR", fields: { err: 19 } },
  "state:disconnecting": { final: "ERROR", fields: { err: 19 } },
  "state:acquired": { final: "ERROR", fields: { err: 19 } },
  "state:connected": { final: "ERROR", fields: { err: 19 } },
};

/** `AT+CMQTTREL=<client_index>` */
export const cmqttrelSet: Refusals = {
  "state:connecting": { final: "ERROR", fields: { err: 19 } },
  "state:disconnecting": { final: "ERROR", fields: { err: 19 } },
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:connected": { final: "ERROR", fields: { err: 19 } },
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>` */
export const cmqttwilltopicSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>` */
export const cmqttwillmsgSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]` */
export const cmqttconnectSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:connecting": { final: "ERROR", fields: { err: 14 } },
  "state:connected": { final: "ERROR", fields: { err: 19 } },
};

/** `AT+CMQTTDISC=<client_index>,<timeout>` */
export const cmqttdiscSet: Refusals = {
  "state:connecting": { final: "ERROR", fields: { err: 14 } },
  "state:disconnecting": { final: "ERROR", fields: { err: 14 } },
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
};

/** `AT+CMQTTTOPIC=<client_index>,<req_length>` */
export const cmqtttopicSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>` */
export const cmqttpayloadSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]` */
export const cmqttpubSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  missing: { final: "ERROR", fields: { err: 18 } },
  busy: { final: "ERROR", fields: { err: 14 } },
};

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>` */
export const cmqttsubtopicSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]` */
export const cmqttsubSetStaged: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  missing: { final: "ERROR", fields: { err: 18 } },
  busy: { final: "ERROR", fields: { err: 14 } },
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]` */
export const cmqttsubSetTopic: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  busy: { final: "ERROR", fields: { err: 14 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>` */
export const cmqttunsubtopicSet: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>` */
export const cmqttunsubSetStaged: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  missing: { final: "ERROR", fields: { err: 18 } },
  busy: { final: "ERROR", fields: { err: 14 } },
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>` */
export const cmqttunsubSetTopic: Refusals = {
  "state:started": { final: "ERROR", fields: { err: 20 } },
  "state:acquired": { final: "ERROR", fields: { err: 11 } },
  busy: { final: "ERROR", fields: { err: 14 } },
  data: { final: "ERROR", fields: { err: 2 } },
};

/** `AT+CMEE=<n>` */
export const cmeeSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CREG=<n>` */
export const cregSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CEREG=<n>` */
export const ceregSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CGATT=<state>` */
export const cgattSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };

/** `AT+CGPADDR=<cid>` */
export const cgpaddrSet: Refusals = { parameter: { final: "+CME ERROR", code: 50 } };
