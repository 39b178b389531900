// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { FormTypes, None, Selection } from "../../../runtime/model.js";

export type Stat = 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
export type Act = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
export type CgdcontSetCid = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | (number & {});
export type Result = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | (number & {});
export type SslCtxIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type Sslversion = 0 | 1 | 2 | 3 | 4 | (number & {});

/** `<text>`: Ask the module what it is. Section V.250 6.1.3. */
export type IExecuteResponse = {
  /** A line of what the module calls itself. */
  text: string;
};

/** `<text>`: Ask for the manufacturer. Section 27.007 5.1. */
export type CgmiExecuteResponse = {
  /** A line of what the module calls itself. */
  text: string;
};

/** `<text>`: Ask for the model. Section 27.007 5.2. */
export type CgmmExecuteResponse = {
  /** A line of what the module calls itself. */
  text: string;
};

/** `<text>`: Ask for the revision of the firmware. Section 27.007 5.3. */
export type CgmrExecuteResponse = {
  /** A line of what the module calls itself. */
  text: string;
};

/** `+CMEE: <n>`: Ask for the form of error results. Section 27.007 9.1. */
export type CmeeReadResponse = {
  /** Form of error results. 0: ERROR only; 1: +CME ERROR with a number; 2: +CME ERROR with a text. */
  n: 0 | 1 | 2;
};

/** `AT+CMEE=<n>`: Choose the form of error results. Section 27.007 9.1. */
export type CmeeSet = {
  /** Form of error results. 0: ERROR only; 1: +CME ERROR with a number; 2: +CME ERROR with a text. */
  n: 0 | 1 | 2;
};

/** `+CFUN: <fun>`: Ask for the level of function. Section 27.007 8.2. */
export type CfunReadResponse = {
  /** Level of function. 0: Minimum; 1: Full; 4: Radio off; others may appear. */
  fun: 0 | 1 | 4 | (number & {});
};

/** `+CPIN: <code>`: Ask whether the SIM waits for a code. Section 27.007 8.3. */
export type CpinReadResponse = {
  /** 'READY', or the name of the code that the SIM waits for. */
  code: string;
};

/** `+CSQ: <rssi>,<ber>`: Ask for the signal quality. Section 27.007 8.5. */
export type CsqExecuteResponse = {
  /** Received signal strength: 0 to 31 in steps of 2 dB from -113 dBm; 99 is unknown. Range: 0 to 199. */
  rssi: number;
  /** Bit error rate class: 0 to 7; 99 is unknown. Range: 0 to 99. */
  ber: number;
};

/** `+CREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]`: Ask for the registration. Section 27.007 7.2. */
export type CregReadResponse = {
  /** Whether changes are reported by +CREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
  /** Where the module stands with the network. 0: Not registered, not searching; 1: Registered, home network; 2: Not registered, searching; 3: Registration denied; 4: Unknown; 5: Registered, roaming; others may appear. */
  stat: Stat;
  /** Location area, in hexadecimal digits. */
  lac?: string;
  /** Cell, in hexadecimal digits. */
  ci?: string;
  /** Radio access technology, as numbered by the standard. */
  act?: Act;
};

/** `AT+CREG=<n>`: Choose whether changes are reported. Section 27.007 7.2. */
export type CregSet = {
  /** Whether changes are reported by +CREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
};

/** `+CEREG: <n>,<stat>[,<tac>,<ci>[,<AcT>]]`: Ask for the registration. Section 27.007 10.1.22. */
export type CeregReadResponse = {
  /** Whether changes are reported by +CEREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
  /** Where the module stands with the network. 0: Not registered, not searching; 1: Registered, home network; 2: Not registered, searching; 3: Registration denied; 4: Unknown; 5: Registered, roaming; others may appear. */
  stat: Stat;
  /** Tracking area, in hexadecimal digits. */
  tac?: string;
  /** Cell, in hexadecimal digits. */
  ci?: string;
  /** Radio access technology, as numbered by the standard. */
  act?: Act;
};

/** `AT+CEREG=<n>`: Choose whether changes are reported. Section 27.007 10.1.22. */
export type CeregSet = {
  /** Whether changes are reported by +CEREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
};

/** `+CGATT: <state>`: Ask whether the module is attached. Section 27.007 10.1.9. */
export type CgattReadResponse = {
  /** Attached or not. 0: Detached; 1: Attached. */
  state: 0 | 1;
};

/** `AT+CGATT=<state>`: Attach or detach. Section 27.007 10.1.9. */
export type CgattSet = {
  /** Attach or detach. 0: Detach; 1: Attach. */
  state: 0 | 1;
};

/** `+CGDCONT: <cid>,<PDP_type>,<APN>[,<rest>]`: Ask for the packet data contexts. Section 27.007 10.1.1. */
export type CgdcontReadResponse = {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
  /** Kind of addresses, for example 'IP'. */
  pdpType: string;
  /** Access point name. */
  apn: string;
  /** Address, compression and what else the module prints. */
  rest?: string;
};

/** `AT+CGDCONT=<cid>,<PDP_type>,<APN>`: Define a packet data context. Section 1.2. */
export type CgdcontSet = {
  /** Number of the packet data context. Range: 1 to 16. */
  cid: CgdcontSetCid;
  /** Kind of addresses, for example 'IP'. 1 to 16 bytes. */
  pdpType: string;
  /** Access point name. At most 100 bytes. */
  apn: string;
};

/** `AT+CGPADDR=<cid>`: Ask for the address of one context. Section 27.007 10.1.23. */
export type CgpaddrSet = {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
};

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]`: Ask for the address of one context. Section 27.007 10.1.23. */
export type CgpaddrSetResponse = {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
  /** Address; left out where the context has none. */
  address?: string;
  /** Second address, where the context has two. */
  address2?: string;
};

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]`: Ask for the addresses of all contexts. Section 3. */
export type CgpaddrExecuteResponse = {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
  /** Address, printed without quotes; 0.0.0.0 where the context is not active. */
  address?: string;
  /** Second address, where the context has two. */
  address2?: string;
};

/** `+CMQTTSTART: <err>`: Start. Section 2.1.1. */
export type CmqttstartExecuteCompletion = {
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `+CMQTTSTOP: <err>`: Stop. Section 2.1.2. */
export type CmqttstopExecuteCompletion = {
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `+CMQTTACCQ: <client_index>,<clientID>,<server_type>`: Ask which clients are acquired. Section 2.1.3. */
export type CmqttaccqReadResponse = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Identifier of the client; empty where it is not acquired. At most 128 bytes. */
  clientId: string;
  /** How the client reaches its broker. 0: TCP; 1: SSL/TLS. Default: 0. */
  serverType: 0 | 1;
};

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]`: Acquire. Section 2.1.3. */
export type CmqttaccqSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Identifier by which the broker knows the client; UTF-8. 1 to 128 bytes. */
  clientId: string;
  /** How the client reaches its broker. 0: TCP; 1: SSL/TLS. Default: 0. */
  serverType?: 0 | 1;
};

/** `+CMQTTACCQ: <client_index>,<err>`: Acquire. Section 2.1.3. */
export type CmqttaccqSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTREL=<client_index>`: Release. Section 2.1.4. */
export type CmqttrelSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
};

/** `+CMQTTREL: <client_index>,<err>`: Release. Section 2.1.4. */
export type CmqttrelSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]`: Ask which SSL context each client uses. Section 2.1.5. */
export type CmqttsslcfgReadResponse = {
  /** Which of the two MQTT clients is meant. */
  sessionId: 0 | 1;
  /** Which SSL context. */
  sslCtxIndex?: SslCtxIndex;
};

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>`: Choose. Section 2.1.5. */
export type CmqttsslcfgSet = {
  /** Which of the two MQTT clients is meant. */
  sessionId: 0 | 1;
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
};

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>`: Give the will topic after the prompt. Section 2.1.6. */
export type CmqttwilltopicSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
};

/** `+CMQTTWILLTOPIC: <client_index>,<err>`: Give the will topic after the prompt. Section 2.1.6. */
export type CmqttwilltopicSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>`: Give the will message after the prompt. Section 2.1.7. */
export type CmqttwillmsgSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of will message that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Quality of service of the will message. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
};

/** `+CMQTTWILLMSG: <client_index>,<err>`: Give the will message after the prompt. Section 2.1.7. */
export type CmqttwillmsgSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `+CMQTTCONNECT: <client_index>[,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]]`: Ask for the parameters of each connection. Section 2.1.8. */
export type CmqttconnectReadResponse = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Broker, as it was given. At most 256 bytes. */
  serverAddr?: string;
  /** After so long without a packet to the broker the client sends a ping. Range: 1 to 64800. Unit: s. */
  keepaliveTime?: number;
  /** Whether the broker keeps subscriptions and undelivered messages for this client. 0: Kept; 1: Clean. Default: 0. */
  cleanSession?: 0 | 1;
  /** User name for the broker. At most 256 bytes. */
  userName?: string;
  /** Password for the broker. At most 256 bytes. Secret: never shown. */
  passWord?: string;
};

/** `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]`: Connect. Section 2.1.8. */
export type CmqttconnectSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Broker as 'tcp://HOST:PORT'; without a port 1883 is taken. The scheme is 'tcp' for TLS too. 9 to 256 bytes. */
  serverAddr: string;
  /** After so long without a packet to the broker the client sends a ping. Range: 1 to 64800. Unit: s. */
  keepaliveTime: number;
  /** Whether the broker keeps subscriptions and undelivered messages for this client. 0: Kept; 1: Clean. Default: 0. */
  cleanSession: 0 | 1;
} & ({
  userName?: never; passWord?: never;
} | {
  /** User name for the broker. 1 to 256 bytes. */
  userName: string;
  /** Password for the broker. 1 to 256 bytes. Secret: never shown. */
  passWord?: string;
});

/** `+CMQTTCONNECT: <client_index>,<err>`: Connect. Section 2.1.8. */
export type CmqttconnectSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `+CMQTTDISC: <client_index>,<disc_state>`: Ask which clients are connected. Section 2.1.9. */
export type CmqttdiscReadResponse = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Whether the client is disconnected. 0: Connected; 1: Disconnected. */
  discState: 0 | 1;
};

/** `AT+CMQTTDISC=<client_index>,<timeout>`: Disconnect. Section 2.1.9. */
export type CmqttdiscSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Longest time for the farewell: 0 for no limit of its own, otherwise 60 to 180. Range: 0 to 180. Unit: s. Default: 0. */
  timeout: number;
};

/** `+CMQTTDISC: <client_index>,<err>`: Disconnect. Section 2.1.9. */
export type CmqttdiscSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTTOPIC=<client_index>,<req_length>`: Give the topic after the prompt. Section 2.1.10. */
export type CmqtttopicSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
};

/** `+CMQTTTOPIC: <client_index>,<err>`: Give the topic after the prompt. Section 2.1.10. */
export type CmqtttopicSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>`: Give the payload after the prompt. Section 2.1.11. */
export type CmqttpayloadSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of payload that will be given after the prompt. Range: 1 to 10240. Unit: byte. */
  reqLength: number;
};

/** `+CMQTTPAYLOAD: <client_index>,<err>`: Give the payload after the prompt. Section 2.1.11. */
export type CmqttpayloadSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]`: Publish. Section 2.1.12. */
export type CmqttpubSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
  /** How long the client waits for the broker before it reports failure. Range: 60 to 180. Unit: s. */
  pubTimeout: number;
} & ({
  retained?: never; dup?: never;
} | {
  /** Whether the broker keeps the message for later subscribers. 0: Not kept; 1: Kept. Default: 0. */
  retained: 0 | 1;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup?: 0 | 1;
});

/** `+CMQTTPUB: <client_index>,<err>`: Publish. Section 2.1.12. */
export type CmqttpubSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>`: Give a topic filter after the prompt. Section 2.1.13. */
export type CmqttsubtopicSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
};

/** `+CMQTTSUBTOPIC: <client_index>,<err>`: Give a topic filter after the prompt. Section 2.1.13. */
export type CmqttsubtopicSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTSUB=<client_index>[,<dup>]`: Subscribe to the staged topic filters. Section 2.1.14. */
export type CmqttsubSetStaged = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup?: 0 | 1;
};

/** `+CMQTTSUB: <client_index>,<err>`: Subscribe to the staged topic filters. Section 2.1.14. */
export type CmqttsubSetStagedCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]`: Subscribe to one topic filter. Section 2.1.14. */
export type CmqttsubSetTopic = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup?: 0 | 1;
};

/** `+CMQTTSUB: <client_index>,<err>`: Subscribe to one topic filter. Section 2.1.14. */
export type CmqttsubSetTopicCompletion = CmqttsubSetStagedCompletion;

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>`: Give a topic filter after the prompt. Section 2.1.15. */
export type CmqttunsubtopicSet = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
};

/** `+CMQTTUNSUBTOPIC: <client_index>,<err>`: Give a topic filter after the prompt. Section 2.1.15. */
export type CmqttunsubtopicSetCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTUNSUB=<client_index>,<dup>`: Give up the staged topic filters. Section 2.1.16. */
export type CmqttunsubSetStaged = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup: 0 | 1;
};

/** `+CMQTTUNSUB: <client_index>,<err>`: Give up the staged topic filters. Section 2.1.16. */
export type CmqttunsubSetStagedCompletion = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: Result;
};

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>`: Give up one topic filter. Section 2.1.16. */
export type CmqttunsubSetTopic = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup: 0 | 1;
};

/** `+CMQTTUNSUB: <client_index>,<err>`: Give up one topic filter. Section 2.1.16. */
export type CmqttunsubSetTopicCompletion = CmqttunsubSetStagedCompletion;

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>`: Ask for the configuration of each client. Section 2.1.17. */
export type CmqttcfgReadResponse = {
  /** Which of the two MQTT clients is meant. */
  index: 0 | 1;
  /** Whether texts are refused that are not UTF-8. 0: Not checked; 1: Checked. Default: 1. */
  checkUTF8Flag: 0 | 1;
  /** Longest time that sending or receiving may take. Range: 20 to 120. Unit: s. Default: 120. */
  optimeoutVal: number;
};

/** `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>`: Check texts for UTF-8 or not. Section 2.1.17. */
export type CmqttcfgSetCheckUTF8 = {
  /** Which of the two MQTT clients is meant. */
  index: 0 | 1;
  /** Whether texts are refused that are not UTF-8. 0: Not checked; 1: Checked. Default: 1. */
  checkUTF8Flag: 0 | 1;
};

/** `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>`: Limit the time of sending and receiving. Section 2.1.17. */
export type CmqttcfgSetOptimeout = {
  /** Which of the two MQTT clients is meant. */
  index: 0 | 1;
  /** Longest time that sending or receiving may take. Range: 20 to 120. Unit: s. Default: 120. */
  optimeoutVal: number;
};

/** `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>`: Choose the version. Section 1.1, 3.3, 3.4. */
export type CsslcfgSetSslversion = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Version of SSL or TLS; the dialogues use 4. Range: 0 to 4. */
  sslversion: Sslversion;
};

/** `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>`: Choose who is verified. Section 1.1, 3.2, 3.3, 3.4. */
export type CsslcfgSetAuthmode = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Who is verified. 0: Nobody; 1: Server; 2: Server and client; others may appear. */
  authmode: 0 | 1 | 2 | (number & {});
};

/** `AT+CSSLCFG="ignorelocaltime",<ssl_ctx_index>,<ignoreltime>`: Check dates or not. Section 1.1. */
export type CsslcfgSetIgnorelocaltime = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Whether the validity dates of certificates are not checked against the module's clock. 0: Dates are checked; 1: Dates are not checked. */
  ignoreltime: 0 | 1;
};

/** `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>`: Limit the handshake. Section 1.1. */
export type CsslcfgSetNegotiatetime = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Longest time for the handshake. Range: 10 to 300. Unit: s. */
  negotiatetime: number;
};

/** `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>`: Name the root certificates. Section 1.1, 3.3, 3.4. */
export type CsslcfgSetCacert = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Name of the file with the root certificates. 1 to 108 bytes. */
  caFile: string;
};

/** `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>`: Name the client's certificate. Section 1.1, 3.4. */
export type CsslcfgSetClientcert = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Name of the file with the client's certificate. 1 to 108 bytes. */
  clientcertFile: string;
};

/** `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>`: Name the client's key. Section 1.1, 3.4. */
export type CsslcfgSetClientkey = {
  /** Which SSL context. */
  sslCtxIndex: SslCtxIndex;
  /** Name of the file with the client's key. 1 to 108 bytes. */
  clientkeyFile: string;
};

/** `AT+CCERTDOWN=<filename>,<len>`: Load, bytes after the prompt. Section 1.1. */
export type CcertdownSet = {
  /** Name of the certificate file. 1 to 108 bytes. */
  filename: string;
  /** Bytes of the file that will be given after the prompt. Range: 1 to 10240. Unit: byte. */
  length: number;
};

/** `+CCERTLIST: <filename>`: List. Section 1.1. */
export type CcertlistExecuteResponse = {
  /** Name of the certificate file. 1 to 108 bytes. */
  filename: string;
};

/** `AT+CCERTDELE=<filename>`: Delete. Section 1.1. */
export type CcertdeleSet = {
  /** Name of the certificate file. 1 to 108 bytes. */
  filename: string;
};

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>`: Define. Section 3. */
export type CgsockcontSet = {
  /** Number of the packet data context. Range: 1 to 16. */
  cid: CgdcontSetCid;
  /** Kind of addresses, for example 'IP'. 1 to 16 bytes. */
  pdpType: string;
  /** Access point name. At most 100 bytes. */
  apn: string;
};

/** `+CGREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]`: Ask for the registration. Section 27.007 10.1.20. */
export type CgregReadResponse = {
  /** Whether changes are reported by +CGREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell; others may appear. */
  n: 0 | 1 | 2 | (number & {});
  /** Where the module stands with the packet network. 0: Not registered, not searching; 1: Registered, home network; 2: Not registered, searching; 3: Registration denied; 4: Unknown; 5: Registered, roaming; others may appear. */
  stat: Stat;
  /** Location area, in hexadecimal digits. */
  lac?: string;
  /** Cell, in hexadecimal digits. */
  ci?: string;
  /** Radio access technology, as numbered by the standard. */
  act?: Act;
};

/** `+CPIN: <text>`: State of the SIM. Section 27.007 8.3. */
export type CpinUrc = {
  /** State of the SIM, for example 'READY'. */
  text: string;
};

/** `+CREG: <text>`: Registration changed (circuit service). Section 27.007 7.2. */
export type CregUrc = {
  /** State, and what else the chosen report holds. */
  text: string;
};

/** `+CEREG: <text>`: Registration changed (LTE). Section 27.007 10.1.22. */
export type CeregUrc = {
  /** State, and what else the chosen report holds. */
  text: string;
};

/** `+CGEV: <text>`: Event of the packet service. Section 27.007 10.1.19. */
export type CgevUrc = {
  /** What happened, in words and numbers. */
  text: string;
};

/** `+CMQTTCONNLOST: <client_index>,<cause>`: The connection to the broker is lost. Section 2.2.2.1. */
export type CmqttconnlostUrc = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Why the connection ended. Range: 1 to 3. */
  cause: 1 | 2 | 3 | (number & {});
};

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>`: A message begins. Section 2.2.2.2. */
export type CmqttrxstartUrc = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes of the whole topic. Range: 1 to 1024. Unit: byte. */
  topicTotalLen: number;
  /** Bytes of the whole payload; 0 means that no payload block follows. Range: 0 to 10240. Unit: byte. */
  payloadTotalLen: number;
};

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>`: A block of the topic. Section 2.2.2.2. */
export type CmqttrxtopicUrc = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes in this block. Range: 1 to 1024. Unit: byte. */
  subTopicLen: number;
};

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>`: A block of the payload. Section 2.2.2.2. */
export type CmqttrxpayloadUrc = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
  /** Bytes in this block. Range: 0 to 10240. Unit: byte. */
  subPayloadLen: number;
};

/** `+CMQTTRXEND: <client_index>`: A message is complete. Section 2.2.2.2. */
export type CmqttrxendUrc = {
  /** Which of the two MQTT clients is meant. */
  clientIndex: 0 | 1;
};

/** `*ATREADY: <state>`: The command interface has started. Section Captured logs, Wire log. */
export type AtreadyUrc = {
  /** How far the start is. 1: Commands are taken; others may appear. */
  state: 1 | (number & {});
};

/** By ids of forms, URCs and lines; never present at run time. */
export interface Types {
  forms: {
    "csslcfg.set.sslversion": FormTypes<CsslcfgSetSslversion>;
    "csslcfg.set.authmode": FormTypes<CsslcfgSetAuthmode>;
    "csslcfg.set.ignorelocaltime": FormTypes<CsslcfgSetIgnorelocaltime>;
    "csslcfg.set.negotiatetime": FormTypes<CsslcfgSetNegotiatetime>;
    "csslcfg.set.cacert": FormTypes<CsslcfgSetCacert>;
    "csslcfg.set.clientcert": FormTypes<CsslcfgSetClientcert>;
    "csslcfg.set.clientkey": FormTypes<CsslcfgSetClientkey>;
    "ccertdown.set": FormTypes<CcertdownSet, never, never, never, "length">;
    "ccertlist.execute": FormTypes<None, CcertlistExecuteResponse>;
    "ccertdele.set": FormTypes<CcertdeleSet>;
    "cmqttstart.execute": FormTypes<
      None, never, CmqttstartExecuteCompletion,
      "occupied" | "noNetwork" | "failed"
    >;
    "cmqttstop.execute": FormTypes<
      None, never, CmqttstopExecuteCompletion,
      "noNetwork" | "occupied" | "failed"
    >;
    "cmqttaccq.test": FormTypes<None>;
    "cmqttaccq.read": FormTypes<None, CmqttaccqReadResponse>;
    "cmqttaccq.set": FormTypes<
      CmqttaccqSet, never, CmqttaccqSetCompletion,
      "occupied" | "invalid" | "noNetwork" | "busy" | "failed"
    >;
    "cmqttrel.test": FormTypes<None>;
    "cmqttrel.read": FormTypes<None>;
    "cmqttrel.set": FormTypes<
      CmqttrelSet, never, CmqttrelSetCompletion,
      "occupied" | "notConnected" | "busy" | "failed"
    >;
    "cmqttsslcfg.test": FormTypes<None>;
    "cmqttsslcfg.read": FormTypes<None, CmqttsslcfgReadResponse>;
    "cmqttsslcfg.set": FormTypes<CmqttsslcfgSet>;
    "cmqttwilltopic.test": FormTypes<None>;
    "cmqttwilltopic.set": FormTypes<
      CmqttwilltopicSet, never, CmqttwilltopicSetCompletion,
      "invalid" | "busy" | "notConnected" | "failed",
      "reqLength"
    >;
    "cmqttwillmsg.test": FormTypes<None>;
    "cmqttwillmsg.set": FormTypes<
      CmqttwillmsgSet, never, CmqttwillmsgSetCompletion,
      "invalid" | "busy" | "notConnected" | "failed",
      "reqLength"
    >;
    "cmqttconnect.test": FormTypes<None>;
    "cmqttconnect.read": FormTypes<None, CmqttconnectReadResponse>;
    "cmqttconnect.set": FormTypes<
      CmqttconnectSet, never, CmqttconnectSetCompletion,
      "unacceptableProtocolVersion" | "identifierRejected" | "serverUnavailable" | "badUserNameOrPassword"
      | "notAuthorized" | "dns" | "handshakeFailed" | "closedByServer" | "noNetwork" | "occupied" | "invalid"
      | "busy" | "notConnected" | "failed"
    >;
    "cmqttdisc.test": FormTypes<None>;
    "cmqttdisc.read": FormTypes<None, CmqttdiscReadResponse>;
    "cmqttdisc.set": FormTypes<
      CmqttdiscSet, never, CmqttdiscSetCompletion,
      "notConnected" | "noNetwork" | "invalid" | "busy" | "failed"
    >;
    "cmqtttopic.test": FormTypes<None>;
    "cmqtttopic.set": FormTypes<
      CmqtttopicSet, never, CmqtttopicSetCompletion,
      "invalid" | "busy" | "notConnected" | "failed",
      "reqLength"
    >;
    "cmqttpayload.test": FormTypes<None>;
    "cmqttpayload.set": FormTypes<
      CmqttpayloadSet, never, CmqttpayloadSetCompletion,
      "invalid" | "busy" | "notConnected" | "failed",
      "reqLength"
    >;
    "cmqttpub.test": FormTypes<None>;
    "cmqttpub.set": FormTypes<
      CmqttpubSet, never, CmqttpubSetCompletion,
      "closedByServer" | "notConnected" | "noNetwork" | "invalid" | "busy" | "failed"
    >;
    "cmqttsubtopic.test": FormTypes<None>;
    "cmqttsubtopic.set": FormTypes<
      CmqttsubtopicSet, never, CmqttsubtopicSetCompletion,
      "invalid" | "busy" | "notConnected" | "failed",
      "reqLength"
    >;
    "cmqttsub.test": FormTypes<None>;
    "cmqttsub.set.staged": FormTypes<
      CmqttsubSetStaged, never, CmqttsubSetStagedCompletion,
      "closedByServer" | "notConnected" | "noNetwork" | "invalid" | "busy" | "failed"
    >;
    "cmqttsub.set.topic": FormTypes<
      CmqttsubSetTopic, never, CmqttsubSetTopicCompletion,
      "closedByServer" | "notConnected" | "noNetwork" | "invalid" | "busy" | "failed",
      "reqLength"
    >;
    "cmqttunsubtopic.test": FormTypes<None>;
    "cmqttunsubtopic.set": FormTypes<
      CmqttunsubtopicSet, never, CmqttunsubtopicSetCompletion,
      "invalid" | "busy" | "notConnected" | "failed",
      "reqLength"
    >;
    "cmqttunsub.test": FormTypes<None>;
    "cmqttunsub.set.staged": FormTypes<
      CmqttunsubSetStaged, never, CmqttunsubSetStagedCompletion,
      "closedByServer" | "notConnected" | "noNetwork" | "invalid" | "busy" | "failed"
    >;
    "cmqttunsub.set.topic": FormTypes<
      CmqttunsubSetTopic, never, CmqttunsubSetTopicCompletion,
      "closedByServer" | "notConnected" | "noNetwork" | "invalid" | "busy" | "failed",
      "reqLength"
    >;
    "cmqttcfg.test": FormTypes<None>;
    "cmqttcfg.read": FormTypes<None, CmqttcfgReadResponse>;
    "cmqttcfg.set.checkUTF8": FormTypes<CmqttcfgSetCheckUTF8>;
    "cmqttcfg.set.optimeout": FormTypes<CmqttcfgSetOptimeout>;
    "cgsockcont.set": FormTypes<CgsockcontSet>;
    "i.execute": FormTypes<None, IExecuteResponse>;
    "e0.execute": FormTypes<None>;
    "e1.execute": FormTypes<None>;
    "cgmi.execute": FormTypes<None, CgmiExecuteResponse>;
    "cgmm.execute": FormTypes<None, CgmmExecuteResponse>;
    "cgmr.execute": FormTypes<None, CgmrExecuteResponse>;
    "cmee.read": FormTypes<None, CmeeReadResponse>;
    "cmee.set": FormTypes<CmeeSet>;
    "cfun.read": FormTypes<None, CfunReadResponse>;
    "cpin.read": FormTypes<None, CpinReadResponse>;
    "csq.execute": FormTypes<None, CsqExecuteResponse>;
    "creg.read": FormTypes<None, CregReadResponse>;
    "creg.set": FormTypes<CregSet>;
    "cereg.read": FormTypes<None, CeregReadResponse>;
    "cereg.set": FormTypes<CeregSet>;
    "cgatt.read": FormTypes<None, CgattReadResponse>;
    "cgatt.set": FormTypes<CgattSet>;
    "cgdcont.read": FormTypes<None, CgdcontReadResponse>;
    "cgdcont.set": FormTypes<CgdcontSet>;
    "cgpaddr.set": FormTypes<CgpaddrSet, CgpaddrSetResponse>;
    "cgpaddr.execute": FormTypes<None, CgpaddrExecuteResponse>;
    "cgreg.read": FormTypes<None, CgregReadResponse>;
  };
  urcs: {
    cpin: CpinUrc;
    creg: CregUrc;
    cereg: CeregUrc;
    cgev: CgevUrc;
    cmqttconnlost: CmqttconnlostUrc;
    cmqttrxstart: CmqttrxstartUrc;
    cmqttrxtopic: CmqttrxtopicUrc & { subTopic: Uint8Array };
    cmqttrxpayload: CmqttrxpayloadUrc & { subPayload: Uint8Array };
    cmqttrxend: CmqttrxendUrc;
    rdy: None;
    atready: AtreadyUrc;
    cmqttnonet: None;
    smsdone: None;
    pbdone: None;
    normalpowerdown: None;
  };
  lines: {
    "ccertlist.execute.response": CcertlistExecuteResponse;
    "cmqttstart.execute.completion": CmqttstartExecuteCompletion;
    "cmqttstop.execute.completion": CmqttstopExecuteCompletion;
    "cmqttaccq.read.response": CmqttaccqReadResponse;
    "cmqttaccq.set.completion": CmqttaccqSetCompletion;
    "cmqttrel.set.completion": CmqttrelSetCompletion;
    "cmqttsslcfg.read.response": CmqttsslcfgReadResponse;
    "cmqttwilltopic.set.completion": CmqttwilltopicSetCompletion;
    "cmqttwillmsg.set.completion": CmqttwillmsgSetCompletion;
    "cmqttconnect.read.response": CmqttconnectReadResponse;
    "cmqttconnect.set.completion": CmqttconnectSetCompletion;
    "cmqttdisc.read.response": CmqttdiscReadResponse;
    "cmqttdisc.set.completion": CmqttdiscSetCompletion;
    "cmqtttopic.set.completion": CmqtttopicSetCompletion;
    "cmqttpayload.set.completion": CmqttpayloadSetCompletion;
    "cmqttpub.set.completion": CmqttpubSetCompletion;
    "cmqttsubtopic.set.completion": CmqttsubtopicSetCompletion;
    "cmqttsub.set.completion": CmqttsubSetStagedCompletion | CmqttsubSetTopicCompletion;
    "cmqttunsubtopic.set.completion": CmqttunsubtopicSetCompletion;
    "cmqttunsub.set.completion": CmqttunsubSetStagedCompletion | CmqttunsubSetTopicCompletion;
    "cmqttcfg.read.response": CmqttcfgReadResponse;
    "cmee.read.response": CmeeReadResponse;
    "cfun.read.response": CfunReadResponse;
    cpin: CpinReadResponse;
    "csq.execute.response": CsqExecuteResponse;
    "creg.read.response": CregReadResponse;
    "cereg.read.response": CeregReadResponse;
    "cgatt.read.response": CgattReadResponse;
    "cgdcont.read.response": CgdcontReadResponse;
    "cgpaddr.set.response": CgpaddrSetResponse;
    "cgpaddr.execute.response": CgpaddrExecuteResponse;
    "cgreg.read.response": CgregReadResponse;
    creg: CregUrc;
    cereg: CeregUrc;
    cgev: CgevUrc;
    cmqttconnlost: CmqttconnlostUrc;
    cmqttrxstart: CmqttrxstartUrc;
    cmqttrxtopic: CmqttrxtopicUrc & { subTopic: Uint8Array };
    cmqttrxpayload: CmqttrxpayloadUrc & { subPayload: Uint8Array };
    cmqttrxend: CmqttrxendUrc;
    atready: AtreadyUrc;
    ok: None;
    error: None;
    rdy: None;
    cmqttnonet: None;
    smsdone: None;
    pbdone: None;
    normalpowerdown: None;
    cmeerror: { code: number };
    "cmeerror.text": { text: string };
  };
}

/** What the view for clients has of them. */
export type ClientTypes = Selection<
  Types,
  "cmqttstart.execute" | "cmqttaccq.read" | "cmqttaccq.set" | "cmqttrel.set" | "cmqttwilltopic.set"
  | "cmqttwillmsg.set" | "cmqttconnect.set" | "cmqttdisc.read" | "cmqttdisc.set" | "cmqtttopic.set"
  | "cmqttpayload.set" | "cmqttpub.set" | "cmqttsub.set.topic" | "cmqttunsub.set.topic"
  | "cmqttcfg.set.checkUTF8" | "i.execute" | "e0.execute" | "cmee.read" | "cmee.set" | "cfun.read"
  | "csq.execute" | "cereg.read" | "cgatt.read",
  "cmqttstart.execute.completion" | "cmqttaccq.read.response" | "cmqttaccq.set.completion"
  | "cmqttrel.set.completion" | "cmqttwilltopic.set.completion" | "cmqttwillmsg.set.completion"
  | "cmqttconnect.set.completion" | "cmqttdisc.read.response" | "cmqttdisc.set.completion"
  | "cmqtttopic.set.completion" | "cmqttpayload.set.completion" | "cmqttpub.set.completion"
  | "cmee.read.response" | "cfun.read.response" | "csq.execute.response" | "cereg.read.response"
  | "cgatt.read.response" | "creg" | "cereg" | "cgev" | "cmqttconnlost" | "cmqttrxstart" | "cmqttrxtopic"
  | "cmqttrxpayload" | "cmqttrxend" | "atready" | "ok" | "error" | "rdy" | "cmqttnonet" | "smsdone"
  | "pbdone" | "normalpowerdown" | "cmeerror" | "cmeerror.text",
  { "cmqttsub.set.completion": CmqttsubSetTopicCompletion; "cmqttunsub.set.completion": CmqttunsubSetTopicCompletion; cpin: CpinUrc }
>;
