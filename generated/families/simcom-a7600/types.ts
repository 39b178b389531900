// Written by the generator from the spec. Do not edit; run `npm run generate`.

/** Nothing: no parameters, no fields. */
export type None = Record<string, never>;

/** `ATI`: Ask the module what it is. Section V.250 6.1.3. */
export type IExecute = None;

/** `<text>`: Ask the module what it is. Section V.250 6.1.3. */
export interface IExecuteResponse {
  /** A line of what the module calls itself. */
  text: string;
}

/** `ATE0`: Switch the echo of command lines off. Section V.250 6.2.4. */
export type E0Execute = None;

/** `ATE1`: Switch the echo of command lines on. Section V.250 6.2.4. */
export type E1Execute = None;

/** `AT+CGMI`: Ask for the manufacturer. Section 27.007 5.1. */
export type CgmiExecute = None;

/** `<text>`: Ask for the manufacturer. Section 27.007 5.1. */
export interface CgmiExecuteResponse {
  /** A line of what the module calls itself. */
  text: string;
}

/** `AT+CGMM`: Ask for the model. Section 27.007 5.2. */
export type CgmmExecute = None;

/** `<text>`: Ask for the model. Section 27.007 5.2. */
export interface CgmmExecuteResponse {
  /** A line of what the module calls itself. */
  text: string;
}

/** `AT+CGMR`: Ask for the revision of the firmware. Section 27.007 5.3. */
export type CgmrExecute = None;

/** `<text>`: Ask for the revision of the firmware. Section 27.007 5.3. */
export interface CgmrExecuteResponse {
  /** A line of what the module calls itself. */
  text: string;
}

/** `AT+CMEE?`: Ask for the form of error results. Section 27.007 9.1. */
export type CmeeRead = None;

/** `+CMEE: <n>`: Ask for the form of error results. Section 27.007 9.1. */
export interface CmeeReadResponse {
  /** Form of error results. 0: ERROR only; 1: +CME ERROR with a number; 2: +CME ERROR with a text. */
  n: 0 | 1 | 2;
}

/** `AT+CMEE=<n>`: Choose the form of error results. Section 27.007 9.1. */
export interface CmeeSet {
  /** Form of error results. 0: ERROR only; 1: +CME ERROR with a number; 2: +CME ERROR with a text. */
  n: 0 | 1 | 2;
}

/** `AT+CFUN?`: Ask for the level of function. Section 27.007 8.2. */
export type CfunRead = None;

/** `+CFUN: <fun>`: Ask for the level of function. Section 27.007 8.2. */
export interface CfunReadResponse {
  /** Level of function. 0: Minimum; 1: Full; 4: Radio off; others may appear. */
  fun: number;
}

/** `AT+CPIN?`: Ask whether the SIM waits for a code. Section 27.007 8.3. */
export type CpinRead = None;

/** `+CPIN: <code>`: Ask whether the SIM waits for a code. Section 27.007 8.3. */
export interface CpinReadResponse {
  /** 'READY', or the name of the code that the SIM waits for. */
  code: string;
}

/** `AT+CSQ`: Ask for the signal quality. Section 27.007 8.5. */
export type CsqExecute = None;

/** `+CSQ: <rssi>,<ber>`: Ask for the signal quality. Section 27.007 8.5. */
export interface CsqExecuteResponse {
  /** Received signal strength: 0 to 31 in steps of 2 dB from -113 dBm; 99 is unknown. Range: 0 to 199. */
  rssi: number;
  /** Bit error rate class: 0 to 7; 99 is unknown. Range: 0 to 99. */
  ber: number;
}

/** `AT+CREG?`: Ask for the registration. Section 27.007 7.2. */
export type CregRead = None;

/** `+CREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]`: Ask for the registration. Section 27.007 7.2. */
export interface CregReadResponse {
  /** Whether changes are reported by +CREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
  /** Where the module stands with the network. 0: Not registered, not searching; 1: Registered, home network; 2: Not registered, searching; 3: Registration denied; 4: Unknown; 5: Registered, roaming; others may appear. */
  stat: number;
  /** Location area, in hexadecimal digits. */
  lac?: string;
  /** Cell, in hexadecimal digits. */
  ci?: string;
  /** Radio access technology, as numbered by the standard. Range: 0 to 15. */
  act?: number;
}

/** `AT+CREG=<n>`: Choose whether changes are reported. Section 27.007 7.2. */
export interface CregSet {
  /** Whether changes are reported by +CREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
}

/** `AT+CEREG?`: Ask for the registration. Section 27.007 10.1.22. */
export type CeregRead = None;

/** `+CEREG: <n>,<stat>[,<tac>,<ci>[,<AcT>]]`: Ask for the registration. Section 27.007 10.1.22. */
export interface CeregReadResponse {
  /** Whether changes are reported by +CEREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
  /** Where the module stands with the network. 0: Not registered, not searching; 1: Registered, home network; 2: Not registered, searching; 3: Registration denied; 4: Unknown; 5: Registered, roaming; others may appear. */
  stat: number;
  /** Tracking area, in hexadecimal digits. */
  tac?: string;
  /** Cell, in hexadecimal digits. */
  ci?: string;
  /** Radio access technology, as numbered by the standard. Range: 0 to 15. */
  act?: number;
}

/** `AT+CEREG=<n>`: Choose whether changes are reported. Section 27.007 10.1.22. */
export interface CeregSet {
  /** Whether changes are reported by +CEREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell. */
  n: 0 | 1 | 2;
}

/** `AT+CGATT?`: Ask whether the module is attached. Section 27.007 10.1.9. */
export type CgattRead = None;

/** `+CGATT: <state>`: Ask whether the module is attached. Section 27.007 10.1.9. */
export interface CgattReadResponse {
  /** Attached or not. 0: Detached; 1: Attached. */
  state: 0 | 1;
}

/** `AT+CGATT=<state>`: Attach or detach. Section 27.007 10.1.9. */
export interface CgattSet {
  /** Attach or detach. 0: Detach; 1: Attach. */
  state: 0 | 1;
}

/** `AT+CGDCONT?`: Ask for the packet data contexts. Section 27.007 10.1.1. */
export type CgdcontRead = None;

/** `+CGDCONT: <cid>,<PDP_type>,<APN>[,<rest>]`: Ask for the packet data contexts. Section 27.007 10.1.1. */
export interface CgdcontReadResponse {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
  /** Kind of addresses, for example 'IP'. */
  pdpType: string;
  /** Access point name. */
  apn: string;
  /** Address, compression and what else the module prints. */
  rest?: string;
}

/** `AT+CGDCONT=<cid>,<PDP_type>,<APN>`: Define a packet data context. Section 1.2. */
export interface CgdcontSet {
  /** Number of the packet data context. Range: 1 to 16. */
  cid: number;
  /** Kind of addresses, for example 'IP'. 1 to 16 bytes. */
  pdpType: string;
  /** Access point name. At most 100 bytes. */
  apn: string;
}

/** `AT+CGPADDR=<cid>`: Ask for the address of one context. Section 27.007 10.1.23. */
export interface CgpaddrSet {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
}

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]`: Ask for the address of one context. Section 27.007 10.1.23. */
export interface CgpaddrSetResponse {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
  /** Address; left out where the context has none. */
  address?: string;
  /** Second address, where the context has two. */
  address2?: string;
}

/** `AT+CGPADDR`: Ask for the addresses of all contexts. Section 3. */
export type CgpaddrExecute = None;

/** `+CGPADDR: <cid>[,<PDP_addr_1>[,<PDP_addr_2>]]`: Ask for the addresses of all contexts. Section 3. */
export interface CgpaddrExecuteResponse {
  /** Number of the context. Range: 0 to 255. */
  cid: number;
  /** Address, printed without quotes; 0.0.0.0 where the context is not active. */
  address?: string;
  /** Second address, where the context has two. */
  address2?: string;
}

/** `AT+CMQTTSTART`: Start. Section 2.1.1. */
export type CmqttstartExecute = None;

/** `+CMQTTSTART: <err>`: Start. Section 2.1.1. */
export interface CmqttstartExecuteCompletion {
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTSTOP`: Stop. Section 2.1.2. */
export type CmqttstopExecute = None;

/** `+CMQTTSTOP: <err>`: Stop. Section 2.1.2. */
export interface CmqttstopExecuteCompletion {
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTACCQ=?`: Ask for the ranges. Section 2.1.3. */
export type CmqttaccqTest = None;

/** `AT+CMQTTACCQ?`: Ask which clients are acquired. Section 2.1.3. */
export type CmqttaccqRead = None;

/** `+CMQTTACCQ: <client_index>,<clientID>,<server_type>`: Ask which clients are acquired. Section 2.1.3. */
export interface CmqttaccqReadResponse {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Identifier of the client; empty where it is not acquired. At most 128 bytes. */
  clientId: string;
  /** How the client reaches its broker. 0: TCP; 1: SSL/TLS. Default: 0. */
  serverType: 0 | 1;
}

/** `AT+CMQTTACCQ=<client_index>,<clientID>[,<server_type>]`: Acquire. Section 2.1.3. */
export interface CmqttaccqSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Identifier by which the broker knows the client; UTF-8. 1 to 128 bytes. */
  clientId: string;
  /** How the client reaches its broker. 0: TCP; 1: SSL/TLS. Default: 0. */
  serverType?: 0 | 1;
}

/** `+CMQTTACCQ: <client_index>,<err>`: Acquire. Section 2.1.3. */
export interface CmqttaccqSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTREL=?`: Ask for the range. Section 2.1.4. */
export type CmqttrelTest = None;

/** `AT+CMQTTREL?`: Ask without information; says only that the service runs. Section 2.1.4. */
export type CmqttrelRead = None;

/** `AT+CMQTTREL=<client_index>`: Release. Section 2.1.4. */
export interface CmqttrelSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
}

/** `+CMQTTREL: <client_index>,<err>`: Release. Section 2.1.4. */
export interface CmqttrelSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTSSLCFG=?`: Ask for the ranges. Section 2.1.5. */
export type CmqttsslcfgTest = None;

/** `AT+CMQTTSSLCFG?`: Ask which SSL context each client uses. Section 2.1.5. */
export type CmqttsslcfgRead = None;

/** `+CMQTTSSLCFG: <session_id>[,<ssl_ctx_index>]`: Ask which SSL context each client uses. Section 2.1.5. */
export interface CmqttsslcfgReadResponse {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  sessionId: number;
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex?: number;
}

/** `AT+CMQTTSSLCFG=<session_id>,<ssl_ctx_index>`: Choose. Section 2.1.5. */
export interface CmqttsslcfgSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  sessionId: number;
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
}

/** `AT+CMQTTWILLTOPIC=?`: Ask for the ranges. Section 2.1.6. */
export type CmqttwilltopicTest = None;

/** `AT+CMQTTWILLTOPIC=<client_index>,<req_length>`: Give the will topic after the prompt. Section 2.1.6. */
export interface CmqttwilltopicSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
}

/** `+CMQTTWILLTOPIC: <client_index>,<err>`: Give the will topic after the prompt. Section 2.1.6. */
export interface CmqttwilltopicSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTWILLMSG=?`: Ask for the ranges. Section 2.1.7. */
export type CmqttwillmsgTest = None;

/** `AT+CMQTTWILLMSG=<client_index>,<req_length>,<qos>`: Give the will message after the prompt. Section 2.1.7. */
export interface CmqttwillmsgSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of will message that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Quality of service of the will message. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
}

/** `+CMQTTWILLMSG: <client_index>,<err>`: Give the will message after the prompt. Section 2.1.7. */
export interface CmqttwillmsgSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTCONNECT=?`: Ask for the ranges. Section 2.1.8. */
export type CmqttconnectTest = None;

/** `AT+CMQTTCONNECT?`: Ask for the parameters of each connection. Section 2.1.8. */
export type CmqttconnectRead = None;

/** `+CMQTTCONNECT: <client_index>[,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]]`: Ask for the parameters of each connection. Section 2.1.8. */
export interface CmqttconnectReadResponse {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
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
}

/** `AT+CMQTTCONNECT=<client_index>,<server_addr>,<keepalive_time>,<clean_session>[,<user_name>[,<pass_word>]]`: Connect. Section 2.1.8. */
export interface CmqttconnectSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Broker as 'tcp://HOST:PORT'; without a port 1883 is taken. The scheme is 'tcp' for TLS too. 9 to 256 bytes. */
  serverAddr: string;
  /** After so long without a packet to the broker the client sends a ping. Range: 1 to 64800. Unit: s. */
  keepaliveTime: number;
  /** Whether the broker keeps subscriptions and undelivered messages for this client. 0: Kept; 1: Clean. Default: 0. */
  cleanSession: 0 | 1;
  /** User name for the broker. 1 to 256 bytes. */
  userName?: string;
  /** Password for the broker. 1 to 256 bytes. Secret: never shown. */
  passWord?: string;
}

/** `+CMQTTCONNECT: <client_index>,<err>`: Connect. Section 2.1.8. */
export interface CmqttconnectSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTDISC=?`: Ask for the ranges. Section 2.1.9. */
export type CmqttdiscTest = None;

/** `AT+CMQTTDISC?`: Ask which clients are connected. Section 2.1.9. */
export type CmqttdiscRead = None;

/** `+CMQTTDISC: <client_index>,<disc_state>`: Ask which clients are connected. Section 2.1.9. */
export interface CmqttdiscReadResponse {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Whether the client is disconnected. 0: Connected; 1: Disconnected. */
  discState: 0 | 1;
}

/** `AT+CMQTTDISC=<client_index>,<timeout>`: Disconnect. Section 2.1.9. */
export interface CmqttdiscSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Longest time for the farewell: 0 for no limit of its own, otherwise 60 to 180. Range: 0 to 180. Unit: s. Default: 0. */
  timeout: number;
}

/** `+CMQTTDISC: <client_index>,<err>`: Disconnect. Section 2.1.9. */
export interface CmqttdiscSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTTOPIC=?`: Ask for the ranges. Section 2.1.10. */
export type CmqtttopicTest = None;

/** `AT+CMQTTTOPIC=<client_index>,<req_length>`: Give the topic after the prompt. Section 2.1.10. */
export interface CmqtttopicSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
}

/** `+CMQTTTOPIC: <client_index>,<err>`: Give the topic after the prompt. Section 2.1.10. */
export interface CmqtttopicSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTPAYLOAD=?`: Ask for the ranges. Section 2.1.11. */
export type CmqttpayloadTest = None;

/** `AT+CMQTTPAYLOAD=<client_index>,<req_length>`: Give the payload after the prompt. Section 2.1.11. */
export interface CmqttpayloadSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of payload that will be given after the prompt. Range: 1 to 10240. Unit: byte. */
  reqLength: number;
}

/** `+CMQTTPAYLOAD: <client_index>,<err>`: Give the payload after the prompt. Section 2.1.11. */
export interface CmqttpayloadSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTPUB=?`: Ask for the ranges. Section 2.1.12. */
export type CmqttpubTest = None;

/** `AT+CMQTTPUB=<client_index>,<qos>,<pub_timeout>[,<retained>[,<dup>]]`: Publish. Section 2.1.12. */
export interface CmqttpubSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
  /** How long the client waits for the broker before it reports failure. Range: 60 to 180. Unit: s. */
  pubTimeout: number;
  /** Whether the broker keeps the message for later subscribers. 0: Not kept; 1: Kept. Default: 0. */
  retained?: 0 | 1;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup?: 0 | 1;
}

/** `+CMQTTPUB: <client_index>,<err>`: Publish. Section 2.1.12. */
export interface CmqttpubSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTSUBTOPIC=?`: Ask for the ranges. Section 2.1.13. */
export type CmqttsubtopicTest = None;

/** `AT+CMQTTSUBTOPIC=<client_index>,<req_length>,<qos>`: Give a topic filter after the prompt. Section 2.1.13. */
export interface CmqttsubtopicSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
}

/** `+CMQTTSUBTOPIC: <client_index>,<err>`: Give a topic filter after the prompt. Section 2.1.13. */
export interface CmqttsubtopicSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTSUB=?`: Ask for the ranges. Section 2.1.14. */
export type CmqttsubTest = None;

/** `AT+CMQTTSUB=<client_index>[,<dup>]`: Subscribe to the staged topic filters. Section 2.1.14. */
export interface CmqttsubSetStaged {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup?: 0 | 1;
}

/** `+CMQTTSUB: <client_index>,<err>`: Subscribe to the staged topic filters. Section 2.1.14. */
export interface CmqttsubSetStagedCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTSUB=<client_index>,<req_length>,<qos>[,<dup>]`: Subscribe to one topic filter. Section 2.1.14. */
export interface CmqttsubSetTopic {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup?: 0 | 1;
}

/** `+CMQTTSUB: <client_index>,<err>`: Subscribe to one topic filter. Section 2.1.14. */
export interface CmqttsubSetTopicCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTUNSUBTOPIC=?`: Ask for the ranges. Section 2.1.15. */
export type CmqttunsubtopicTest = None;

/** `AT+CMQTTUNSUBTOPIC=<client_index>,<req_length>`: Give a topic filter after the prompt. Section 2.1.15. */
export interface CmqttunsubtopicSet {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
}

/** `+CMQTTUNSUBTOPIC: <client_index>,<err>`: Give a topic filter after the prompt. Section 2.1.15. */
export interface CmqttunsubtopicSetCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTUNSUB=?`: Ask for the ranges. Section 2.1.16. */
export type CmqttunsubTest = None;

/** `AT+CMQTTUNSUB=<client_index>,<dup>`: Give up the staged topic filters. Section 2.1.16. */
export interface CmqttunsubSetStaged {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup: 0 | 1;
}

/** `+CMQTTUNSUB: <client_index>,<err>`: Give up the staged topic filters. Section 2.1.16. */
export interface CmqttunsubSetStagedCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTUNSUB=<client_index>,<req_length>,<dup>`: Give up one topic filter. Section 2.1.16. */
export interface CmqttunsubSetTopic {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of topic that will be given after the prompt. Range: 1 to 1024. Unit: byte. */
  reqLength: number;
  /** Marks a packet that was sent before. 0: First attempt; 1: Sent again. Default: 0. */
  dup: 0 | 1;
}

/** `+CMQTTUNSUB: <client_index>,<err>`: Give up one topic filter. Section 2.1.16. */
export interface CmqttunsubSetTopicCompletion {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Result code; 0 is success. Range: 0 to 35. */
  err: number;
}

/** `AT+CMQTTCFG=?`: Ask for the ranges. Section 2.1.17. */
export type CmqttcfgTest = None;

/** `AT+CMQTTCFG?`: Ask for the configuration of each client. Section 2.1.17. */
export type CmqttcfgRead = None;

/** `+CMQTTCFG: <index>,<checkUTF8_flag>,<optimeout_val>`: Ask for the configuration of each client. Section 2.1.17. */
export interface CmqttcfgReadResponse {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  index: number;
  /** Whether texts are refused that are not UTF-8. 0: Not checked; 1: Checked. Default: 1. */
  checkUTF8Flag: 0 | 1;
  /** Longest time that sending or receiving may take. Range: 20 to 120. Unit: s. Default: 120. */
  optimeoutVal: number;
}

/** `AT+CMQTTCFG="checkUTF8",<index>,<checkUTF8_flag>`: Check texts for UTF-8 or not. Section 2.1.17. */
export interface CmqttcfgSetCheckUTF8 {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  index: number;
  /** Whether texts are refused that are not UTF-8. 0: Not checked; 1: Checked. Default: 1. */
  checkUTF8Flag: 0 | 1;
}

/** `AT+CMQTTCFG="optimeout",<index>,<optimeout_val>`: Limit the time of sending and receiving. Section 2.1.17. */
export interface CmqttcfgSetOptimeout {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  index: number;
  /** Longest time that sending or receiving may take. Range: 20 to 120. Unit: s. Default: 120. */
  optimeoutVal: number;
}

/** `AT+CSSLCFG="sslversion",<ssl_ctx_index>,<sslversion>`: Choose the version. Section 1.1, 3.3, 3.4. */
export interface CsslcfgSetSslversion {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Version of SSL or TLS; the dialogues use 4. Range: 0 to 4. */
  sslversion: number;
}

/** `AT+CSSLCFG="authmode",<ssl_ctx_index>,<authmode>`: Choose who is verified. Section 1.1, 3.2, 3.3, 3.4. */
export interface CsslcfgSetAuthmode {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Who is verified. 0: Nobody; 1: Server; 2: Server and client; others may appear. */
  authmode: number;
}

/** `AT+CSSLCFG="ignorlocaltime",<ssl_ctx_index>,<ignoreltime>`: Check dates or not. Section 1.1. */
export interface CsslcfgSetIgnorlocaltime {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Whether the validity dates of certificates are not checked against the module's clock. 0: Dates are checked; 1: Dates are not checked. */
  ignoreltime: 0 | 1;
}

/** `AT+CSSLCFG="negotiatetime",<ssl_ctx_index>,<negotiatetime>`: Limit the handshake. Section 1.1. */
export interface CsslcfgSetNegotiatetime {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Longest time for the handshake. Range: 10 to 300. Unit: s. */
  negotiatetime: number;
}

/** `AT+CSSLCFG="cacert",<ssl_ctx_index>,<ca_file>`: Name the root certificates. Section 1.1, 3.3, 3.4. */
export interface CsslcfgSetCacert {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Name of the file with the root certificates. 1 to 108 bytes. */
  caFile: string;
}

/** `AT+CSSLCFG="clientcert",<ssl_ctx_index>,<clientcert_file>`: Name the client's certificate. Section 1.1, 3.4. */
export interface CsslcfgSetClientcert {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Name of the file with the client's certificate. 1 to 108 bytes. */
  clientcertFile: string;
}

/** `AT+CSSLCFG="clientkey",<ssl_ctx_index>,<clientkey_file>`: Name the client's key. Section 1.1, 3.4. */
export interface CsslcfgSetClientkey {
  /** Which SSL context. Range: 0 to 9. */
  sslCtxIndex: number;
  /** Name of the file with the client's key. 1 to 108 bytes. */
  clientkeyFile: string;
}

/** `AT+CCERTDOWN=<filename>,<len>`: Load, bytes after the prompt. Section 1.1. */
export interface CcertdownSet {
  /** Name of the certificate file. 1 to 108 bytes. */
  filename: string;
  /** Bytes of the file that will be given after the prompt. Range: 1 to 10240. Unit: byte. */
  length: number;
}

/** `AT+CCERTLIST`: List. Section 1.1. */
export type CcertlistExecute = None;

/** `+CCERTLIST: <filename>`: List. Section 1.1. */
export interface CcertlistExecuteResponse {
  /** Name of the certificate file. 1 to 108 bytes. */
  filename: string;
}

/** `AT+CCERTDELE=<filename>`: Delete. Section 1.1. */
export interface CcertdeleSet {
  /** Name of the certificate file. 1 to 108 bytes. */
  filename: string;
}

/** `AT+CGSOCKCONT=<cid>,<PDP_type>,<APN>`: Define. Section 3. */
export interface CgsockcontSet {
  /** Number of the packet data context. Range: 1 to 16. */
  cid: number;
  /** Kind of addresses, for example 'IP'. 1 to 16 bytes. */
  pdpType: string;
  /** Access point name. At most 100 bytes. */
  apn: string;
}

/** `AT+CGREG?`: Ask for the registration. Section 27.007 10.1.20. */
export type CgregRead = None;

/** `+CGREG: <n>,<stat>[,<lac>,<ci>[,<AcT>]]`: Ask for the registration. Section 27.007 10.1.20. */
export interface CgregReadResponse {
  /** Whether changes are reported by +CGREG lines. 0: Not reported; 1: Reported; 2: Reported with the cell; others may appear. */
  n: number;
  /** Where the module stands with the packet network. 0: Not registered, not searching; 1: Registered, home network; 2: Not registered, searching; 3: Registration denied; 4: Unknown; 5: Registered, roaming; others may appear. */
  stat: number;
  /** Location area, in hexadecimal digits. */
  lac?: string;
  /** Cell, in hexadecimal digits. */
  ci?: string;
  /** Radio access technology, as numbered by the standard. Range: 0 to 15. */
  act?: number;
}

/** `+CPIN: <text>`: State of the SIM. Section 27.007 8.3. */
export interface CpinUrc {
  /** State of the SIM, for example 'READY'. */
  text: string;
}

/** `+CREG: <text>`: Registration changed (circuit service). Section 27.007 7.2. */
export interface CregUrc {
  /** State, and what else the chosen report holds. */
  text: string;
}

/** `+CEREG: <text>`: Registration changed (LTE). Section 27.007 10.1.22. */
export interface CeregUrc {
  /** State, and what else the chosen report holds. */
  text: string;
}

/** `+CGEV: <text>`: Event of the packet service. Section 27.007 10.1.19. */
export interface CgevUrc {
  /** What happened, in words and numbers. */
  text: string;
}

/** `+CMQTTCONNLOST: <client_index>,<cause>`: The connection to the broker is lost. Section 2.2.2.1. */
export interface CmqttconnlostUrc {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Why the connection ended. Range: 1 to 3. */
  cause: number;
}

/** `+CMQTTRXSTART: <client_index>,<topic_total_len>,<payload_total_len>`: A message begins. Section 2.2.2.2. */
export interface CmqttrxstartUrc {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes of the whole topic. Range: 1 to 1024. Unit: byte. */
  topicTotalLen: number;
  /** Bytes of the whole payload; 0 means that no payload block follows. Range: 0 to 10240. Unit: byte. */
  payloadTotalLen: number;
}

/** `+CMQTTRXTOPIC: <client_index>,<sub_topic_len>`: A block of the topic. Section 2.2.2.2. */
export interface CmqttrxtopicUrc {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes in this block. Range: 1 to 1024. Unit: byte. */
  subTopicLen: number;
}

/** `+CMQTTRXPAYLOAD: <client_index>,<sub_payload_len>`: A block of the payload. Section 2.2.2.2. */
export interface CmqttrxpayloadUrc {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
  /** Bytes in this block. Range: 0 to 10240. Unit: byte. */
  subPayloadLen: number;
}

/** `+CMQTTRXEND: <client_index>`: A message is complete. Section 2.2.2.2. */
export interface CmqttrxendUrc {
  /** Which of the two MQTT clients is meant. Range: 0 to 1. */
  clientIndex: number;
}

/** `*ATREADY: <state>`: The command interface has started. Section Captured logs, Wire log. */
export interface AtreadyUrc {
  /** 1: commands are taken. Range: 0 to 1. */
  state: number;
}

/** By id of form and URC; never present at run time. */
export interface Types {
  forms: {
    "i.execute": { parameters: IExecute; response: IExecuteResponse; completion: None };
    "e0.execute": { parameters: E0Execute; response: None; completion: None };
    "e1.execute": { parameters: E1Execute; response: None; completion: None };
    "cgmi.execute": { parameters: CgmiExecute; response: CgmiExecuteResponse; completion: None };
    "cgmm.execute": { parameters: CgmmExecute; response: CgmmExecuteResponse; completion: None };
    "cgmr.execute": { parameters: CgmrExecute; response: CgmrExecuteResponse; completion: None };
    "cmee.read": { parameters: CmeeRead; response: CmeeReadResponse; completion: None };
    "cmee.set": { parameters: CmeeSet; response: None; completion: None };
    "cfun.read": { parameters: CfunRead; response: CfunReadResponse; completion: None };
    "cpin.read": { parameters: CpinRead; response: CpinReadResponse; completion: None };
    "csq.execute": { parameters: CsqExecute; response: CsqExecuteResponse; completion: None };
    "creg.read": { parameters: CregRead; response: CregReadResponse; completion: None };
    "creg.set": { parameters: CregSet; response: None; completion: None };
    "cereg.read": { parameters: CeregRead; response: CeregReadResponse; completion: None };
    "cereg.set": { parameters: CeregSet; response: None; completion: None };
    "cgatt.read": { parameters: CgattRead; response: CgattReadResponse; completion: None };
    "cgatt.set": { parameters: CgattSet; response: None; completion: None };
    "cgdcont.read": { parameters: CgdcontRead; response: CgdcontReadResponse; completion: None };
    "cgdcont.set": { parameters: CgdcontSet; response: None; completion: None };
    "cgpaddr.set": { parameters: CgpaddrSet; response: CgpaddrSetResponse; completion: None };
    "cgpaddr.execute": { parameters: CgpaddrExecute; response: CgpaddrExecuteResponse; completion: None };
    "cmqttstart.execute": {
      parameters: CmqttstartExecute;
      response: None;
      completion: CmqttstartExecuteCompletion;
    };
    "cmqttstop.execute": {
      parameters: CmqttstopExecute;
      response: None;
      completion: CmqttstopExecuteCompletion;
    };
    "cmqttaccq.test": { parameters: CmqttaccqTest; response: None; completion: None };
    "cmqttaccq.read": { parameters: CmqttaccqRead; response: CmqttaccqReadResponse; completion: None };
    "cmqttaccq.set": { parameters: CmqttaccqSet; response: None; completion: CmqttaccqSetCompletion };
    "cmqttrel.test": { parameters: CmqttrelTest; response: None; completion: None };
    "cmqttrel.read": { parameters: CmqttrelRead; response: None; completion: None };
    "cmqttrel.set": { parameters: CmqttrelSet; response: None; completion: CmqttrelSetCompletion };
    "cmqttsslcfg.test": { parameters: CmqttsslcfgTest; response: None; completion: None };
    "cmqttsslcfg.read": { parameters: CmqttsslcfgRead; response: CmqttsslcfgReadResponse; completion: None };
    "cmqttsslcfg.set": { parameters: CmqttsslcfgSet; response: None; completion: None };
    "cmqttwilltopic.test": { parameters: CmqttwilltopicTest; response: None; completion: None };
    "cmqttwilltopic.set": {
      parameters: Omit<CmqttwilltopicSet, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttwilltopicSetCompletion;
    };
    "cmqttwillmsg.test": { parameters: CmqttwillmsgTest; response: None; completion: None };
    "cmqttwillmsg.set": {
      parameters: Omit<CmqttwillmsgSet, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttwillmsgSetCompletion;
    };
    "cmqttconnect.test": { parameters: CmqttconnectTest; response: None; completion: None };
    "cmqttconnect.read": {
      parameters: CmqttconnectRead;
      response: CmqttconnectReadResponse;
      completion: None;
    };
    "cmqttconnect.set": {
      parameters: CmqttconnectSet;
      response: None;
      completion: CmqttconnectSetCompletion;
    };
    "cmqttdisc.test": { parameters: CmqttdiscTest; response: None; completion: None };
    "cmqttdisc.read": { parameters: CmqttdiscRead; response: CmqttdiscReadResponse; completion: None };
    "cmqttdisc.set": { parameters: CmqttdiscSet; response: None; completion: CmqttdiscSetCompletion };
    "cmqtttopic.test": { parameters: CmqtttopicTest; response: None; completion: None };
    "cmqtttopic.set": {
      parameters: Omit<CmqtttopicSet, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqtttopicSetCompletion;
    };
    "cmqttpayload.test": { parameters: CmqttpayloadTest; response: None; completion: None };
    "cmqttpayload.set": {
      parameters: Omit<CmqttpayloadSet, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttpayloadSetCompletion;
    };
    "cmqttpub.test": { parameters: CmqttpubTest; response: None; completion: None };
    "cmqttpub.set": { parameters: CmqttpubSet; response: None; completion: CmqttpubSetCompletion };
    "cmqttsubtopic.test": { parameters: CmqttsubtopicTest; response: None; completion: None };
    "cmqttsubtopic.set": {
      parameters: Omit<CmqttsubtopicSet, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttsubtopicSetCompletion;
    };
    "cmqttsub.test": { parameters: CmqttsubTest; response: None; completion: None };
    "cmqttsub.set.staged": {
      parameters: CmqttsubSetStaged;
      response: None;
      completion: CmqttsubSetStagedCompletion;
    };
    "cmqttsub.set.topic": {
      parameters: Omit<CmqttsubSetTopic, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttsubSetTopicCompletion;
    };
    "cmqttunsubtopic.test": { parameters: CmqttunsubtopicTest; response: None; completion: None };
    "cmqttunsubtopic.set": {
      parameters: Omit<CmqttunsubtopicSet, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttunsubtopicSetCompletion;
    };
    "cmqttunsub.test": { parameters: CmqttunsubTest; response: None; completion: None };
    "cmqttunsub.set.staged": {
      parameters: CmqttunsubSetStaged;
      response: None;
      completion: CmqttunsubSetStagedCompletion;
    };
    "cmqttunsub.set.topic": {
      parameters: Omit<CmqttunsubSetTopic, "reqLength"> & { reqLength?: number };
      response: None;
      completion: CmqttunsubSetTopicCompletion;
    };
    "cmqttcfg.test": { parameters: CmqttcfgTest; response: None; completion: None };
    "cmqttcfg.read": { parameters: CmqttcfgRead; response: CmqttcfgReadResponse; completion: None };
    "cmqttcfg.set.checkUTF8": { parameters: CmqttcfgSetCheckUTF8; response: None; completion: None };
    "cmqttcfg.set.optimeout": { parameters: CmqttcfgSetOptimeout; response: None; completion: None };
    "csslcfg.set.sslversion": { parameters: CsslcfgSetSslversion; response: None; completion: None };
    "csslcfg.set.authmode": { parameters: CsslcfgSetAuthmode; response: None; completion: None };
    "csslcfg.set.ignorlocaltime": { parameters: CsslcfgSetIgnorlocaltime; response: None; completion: None };
    "csslcfg.set.negotiatetime": { parameters: CsslcfgSetNegotiatetime; response: None; completion: None };
    "csslcfg.set.cacert": { parameters: CsslcfgSetCacert; response: None; completion: None };
    "csslcfg.set.clientcert": { parameters: CsslcfgSetClientcert; response: None; completion: None };
    "csslcfg.set.clientkey": { parameters: CsslcfgSetClientkey; response: None; completion: None };
    "ccertdown.set": {
      parameters: Omit<CcertdownSet, "length"> & { length?: number };
      response: None;
      completion: None;
    };
    "ccertlist.execute": {
      parameters: CcertlistExecute;
      response: CcertlistExecuteResponse;
      completion: None;
    };
    "ccertdele.set": { parameters: CcertdeleSet; response: None; completion: None };
    "cgsockcont.set": { parameters: CgsockcontSet; response: None; completion: None };
    "cgreg.read": { parameters: CgregRead; response: CgregReadResponse; completion: None };
  };
  urcs: {
    cpin: CpinUrc;
    creg: CregUrc;
    cereg: CeregUrc;
    cgev: CgevUrc;
    cmqttconnlost: CmqttconnlostUrc;
    cmqttrxstart: CmqttrxstartUrc;
    cmqttrxtopic: CmqttrxtopicUrc;
    cmqttrxpayload: CmqttrxpayloadUrc;
    cmqttrxend: CmqttrxendUrc;
    rdy: None;
    atready: AtreadyUrc;
    smsdone: None;
    pbdone: None;
    normalpowerdown: None;
  };
}
