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

/** `AT+QMTCFG="WILL",<tcpconnectID>,<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]`: Set the Will. Section 3.2.1. */
export interface QmtcfgSetWill {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Whether the client leaves a Will with the server. 0: No Will; 1: Will. */
  willFg: 0 | 1;
  /** QoS of the Will. 0: At most once; 1: At least once; 2: Exactly once. */
  willQos?: 0 | 1 | 2;
  /** Whether the server keeps the Will for later subscribers. 0: Not kept; 1: Kept. */
  willRetain?: 0 | 1;
  /** Topic of the Will. */
  willTopic?: string;
  /** Text of the Will. */
  willMsg?: string;
}

/** `AT+QMTCFG="WILL",<tcpconnectID>`: Ask for the Will. Section 3.2.1. */
export interface QmtcfgSetWillQuery {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTCFG: "will",<will_fg>[,<will_qos>,<will_retain>,<will_topic>,<will_msg>]`: Ask for the Will. Section 3.2.1. */
export interface QmtcfgSetWillQueryResponse {
  /** Whether the client leaves a Will with the server. 0: No Will; 1: Will. */
  willFg: 0 | 1;
  /** QoS of the Will. 0: At most once; 1: At least once; 2: Exactly once. */
  willQos?: 0 | 1 | 2;
  /** Whether the server keeps the Will for later subscribers. 0: Not kept; 1: Kept. */
  willRetain?: 0 | 1;
  /** Topic of the Will. */
  willTopic?: string;
  /** Text of the Will. */
  willMsg?: string;
}

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]`: Set time-out and repetition of packets. Section 3.2.1. */
export interface QmtcfgSetTimeout {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** How long a packet may wait for its acknowledgement. Range: 1 to 60. Unit: s. Default: 10. */
  pktTimeout: number;
  /** How often an unacknowledged packet is sent again. Range: 0 to 10. Default: 3. */
  retryTimes?: number;
  /** Whether a packet that is sent again is reported. 0: Not reported; 1: Reported. */
  timeoutNotice?: 0 | 1;
}

/** `AT+QMTCFG="TIMEOUT",<tcpconnectID>`: Ask for time-out and repetition of packets. Section 3.2.1. */
export interface QmtcfgSetTimeoutQuery {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTCFG: "timeout",<pkt_timeout>,<retry_times>,<timeout_notice>`: Ask for time-out and repetition of packets. Section 3.2.1. */
export interface QmtcfgSetTimeoutQueryResponse {
  /** How long a packet may wait for its acknowledgement. Range: 1 to 60. Unit: s. Default: 10. */
  pktTimeout: number;
  /** How often an unacknowledged packet is sent again. Range: 0 to 10. Default: 3. */
  retryTimes: number;
  /** Whether a packet that is sent again is reported. 0: Not reported; 1: Reported. */
  timeoutNotice: 0 | 1;
}

/** `AT+QMTCFG="SESSION",<tcpconnectID>,<clean_session>`: Set the kind of session. Section 3.2.1. */
export interface QmtcfgSetSession {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** What the server does with the session of this client. 0: Kept; 1: Clean. */
  cleanSession: 0 | 1;
}

/** `AT+QMTCFG="SESSION",<tcpconnectID>`: Ask for the kind of session. Section 3.2.1. */
export interface QmtcfgSetSessionQuery {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTCFG: "session",<clean_session>`: Ask for the kind of session. Section 3.2.1. */
export interface QmtcfgSetSessionQueryResponse {
  /** What the server does with the session of this client. 0: Kept; 1: Clean. */
  cleanSession: 0 | 1;
}

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>,<keep-alive time>`: Set the keep-alive time. Section 3.2.1. */
export interface QmtcfgSetKeepalive {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Longest silence of the client; after one and a half times this the server drops it. 0 switches the supervision off. Range: 0 to 3600. Unit: s. Default: 120. */
  keepAliveTime: number;
}

/** `AT+QMTCFG="KEEPALIVE",<tcpconnectID>`: Ask for the keep-alive time. Section 3.2.1. */
export interface QmtcfgSetKeepaliveQuery {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTCFG: "keepalive",<keep-alive time>`: Ask for the keep-alive time. Section 3.2.1. */
export interface QmtcfgSetKeepaliveQueryResponse {
  /** Longest silence of the client; after one and a half times this the server drops it. 0 switches the supervision off. Range: 0 to 3600. Unit: s. Default: 120. */
  keepAliveTime: number;
}

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>,<product_key>,<device_name>,<device_secret>`: Set the identity of the device at Alibaba Cloud. Section 3.2.1. */
export interface QmtcfgSetAliauth {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Product key of Alibaba Cloud. */
  productKey: string;
  /** Device name of Alibaba Cloud. */
  deviceName: string;
  /** Device secret of Alibaba Cloud. Secret: never shown. */
  deviceSecret: string;
}

/** `AT+QMTCFG="ALIAUTH",<tcpconnectID>`: Ask for the identity of the device at Alibaba Cloud. Section 3.2.1. */
export interface QmtcfgSetAliauthQuery {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTCFG: "aliauth",<product_key>,<device_name>,<device_secret>`: Ask for the identity of the device at Alibaba Cloud. Section 3.2.1. */
export interface QmtcfgSetAliauthQueryResponse {
  /** Product key of Alibaba Cloud. */
  productKey: string;
  /** Device name of Alibaba Cloud. */
  deviceName: string;
  /** Device secret of Alibaba Cloud. Secret: never shown. */
  deviceSecret: string;
}

/** `AT+QMTCFG=?`: Ask for the ranges. Section 3.2.1. */
export type QmtcfgTest = None;

/** `AT+QMTOPEN?`: Ask which connections are open. Section 3.2.2. */
export type QmtopenRead = None;

/** `+QMTOPEN: <tcpconnectID>,<host_name>,<port>`: Ask which connections are open. Section 3.2.2. */
export interface QmtopenReadResponse {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Address of the server: IP address or domain name. At most 100 bytes. */
  hostName: string;
  /** TCP port of the server. Range: 1 to 65535. */
  port: number;
}

/** `AT+QMTOPEN=<tcpconnectID>,<host_name>,<port>`: Open the connection. Section 3.2.2. */
export interface QmtopenSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Address of the server: IP address or domain name. At most 100 bytes. */
  hostName: string;
  /** TCP port of the server. Range: 1 to 65535. */
  port: number;
}

/** `+QMTOPEN: <tcpconnectID>,<result>`: Open the connection. Section 3.2.2. */
export interface QmtopenSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** What became of the connection. -1: Failed; 0: Open; 1: Wrong parameter; 2: The client is occupied; 3: No packet data context; 4: The domain name could not be resolved; 5: The network connection broke off; others may appear. */
  result: number;
}

/** `AT+QMTOPEN=?`: Ask for the ranges. Section 6. */
export type QmtopenTest = None;

/** `AT+QMTCLOSE=<tcpconnectID>`: Close the connection. Section 3.2.3. */
export interface QmtcloseSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTCLOSE: <tcpconnectID>,<result>`: Close the connection. Section 3.2.3. */
export interface QmtcloseSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** What became of the request. -1: Failed; 0: Done. */
  result: -1 | 0;
}

/** `AT+QMTCLOSE=?`: Ask for the ranges. Section 3.2.3. */
export type QmtcloseTest = None;

/** `AT+QMTCONN?`: Ask for the state of the clients. Section 3.2.4. */
export type QmtconnRead = None;

/** `+QMTCONN: <tcpconnectID>,<state>`: Ask for the state of the clients. Section 3.2.4. */
export interface QmtconnReadResponse {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** State of the MQTT connection. 1: Initialising; 2: Connecting; 3: Connected; 4: Disconnecting. */
  state: 1 | 2 | 3 | 4;
}

/** `AT+QMTCONN=<tcpconnectID>,<clientID>[,<username>[,<password>]]`: Connect. Section 3.2.4. */
export interface QmtconnSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Identifier of the client. */
  clientId: string;
  /** Name of the user. */
  username?: string;
  /** Password of the user. Secret: never shown. */
  password?: string;
}

/** `+QMTCONN: <tcpconnectID>,<result>[,<ret_code>]`: Connect. Section 3.2.4. */
export interface QmtconnSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1 | 2;
  /** Answer of the server to the connection request. 0: Accepted; 1: Unacceptable protocol version; 2: Client identifier rejected; 3: Server unavailable; 4: Wrong user name or password; 5: Not authorised; others may appear. */
  retCode?: number;
}

/** `AT+QMTCONN=?`: Ask for the ranges. Section 6. */
export type QmtconnTest = None;

/** `AT+QMTDISC=<tcpconnectID>`: Disconnect. Section 3.2.5. */
export interface QmtdiscSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
}

/** `+QMTDISC: <tcpconnectID>,<result>`: Disconnect. Section 3.2.5. */
export interface QmtdiscSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** What became of the request. -1: Failed; 0: Done. */
  result: -1 | 0;
}

/** `AT+QMTDISC=?`: Ask for the ranges. Section 3.2.5. */
export type QmtdiscTest = None;

/** `AT+QMTSUB=<tcpconnectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...`: Subscribe. Section 3.2.6. */
export interface QmtsubSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /** Topics, each with the highest QoS wanted. */
  subscriptions: {
    /** Topic. */
    topic: string;
    /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
    qos: 0 | 1 | 2;
  }[];
}

/** `+QMTSUB: <tcpconnectID>,<msgID>,<result>[,<value>[,<value>]...]`: Subscribe. Section 3.2.6. */
export interface QmtsubSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1 | 2;
  /**
   * With result 0 the granted QoS of each topic, 128 where the server refused; with result 1 how often the packet was sent again.
   * 
   * Items: Granted QoS, 128 for a refusal, or a number of repetitions. Range: 0 to 128.
   */
  value?: number[];
}

/** `AT+QMTSUB=?`: Ask for the ranges. Section 6. */
export type QmtsubTest = None;

/** `AT+QMTUNS=<tcpconnectID>,<msgID>,<topics>[,<topics>]...`: Unsubscribe. Section 3.2.7. */
export interface QmtunsSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /**
   * Topics that are no longer wanted.
   * 
   * Items: Topic.
   */
  topics: string[];
}

/** `+QMTUNS: <tcpconnectID>,<msgID>,<result>`: Unsubscribe. Section 3.2.7. */
export interface QmtunsSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1 | 2;
}

/** `AT+QMTUNS=?`: Ask for the ranges. Section 3.2.7. */
export type QmtunsTest = None;

/** `AT+QMTPUB=?`: Ask for the ranges. Section 6. */
export type QmtpubTest = None;

/** `AT+QMTPUB=<tcpconnectID>,<msgID>,<qos>,<retain>,<topic>,<msg>`: Publish; the message stands in the command line. Section 3.2.8. */
export interface QmtpubSet {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: number;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0 | 1 | 2;
  /** Whether the server keeps the message for later subscribers. 0: Not kept; 1: Kept. */
  retain: 0 | 1;
  /** Topic. */
  topic: string;
  /** The message: text without quotes, line ends and other control characters. */
  msg: string;
}

/** `+QMTPUB: <tcpconnectID>,<msgID>,<result>[,<value>]`: Publish; the message stands in the command line. Section 3.2.8. */
export interface QmtpubSetCompletion {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: number;
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1 | 2;
  /** How often the message was sent again. At least 0. */
  value?: number;
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

/** `+QMTSTAT: <tcpconnectID>,<err_code>`: The connection of a client has ended. Section 5.1. */
export interface QmtstatUrc {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Why the connection ended; numbers above 7 are reserved. Range: 1 to 255. */
  errCode: number;
}

/** `+QMTRECV: <tcpconnectID>,<msgID>,<topic>,<payload>`: A message from the server. Section 5.2. */
export interface QmtrecvUrc {
  /** Index of the MQTT client. Range: 0 to 5. */
  tcpConnectId: number;
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: number;
  /** Topic of the message. */
  topic: string;
  /** The message. */
  payload: Uint8Array;
}

/** `+IP: <text>`: The module has an address. Section Public logs of modules of this maker, Field. */
export interface IpUrc {
  /** The address. */
  text: string;
}

/** `+QIURC: <text>`: Event of the TCP/IP service. Section Public logs of modules of this maker, Field. */
export interface QiurcUrc {
  /** What happened. */
  text: string;
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
    "cgpaddr.set": { parameters: CgpaddrSet; response: CgpaddrSetResponse; completion: None };
    "qmtcfg.set.will": { parameters: QmtcfgSetWill; response: None; completion: None };
    "qmtcfg.set.willQuery": {
      parameters: QmtcfgSetWillQuery;
      response: QmtcfgSetWillQueryResponse;
      completion: None;
    };
    "qmtcfg.set.timeout": { parameters: QmtcfgSetTimeout; response: None; completion: None };
    "qmtcfg.set.timeoutQuery": {
      parameters: QmtcfgSetTimeoutQuery;
      response: QmtcfgSetTimeoutQueryResponse;
      completion: None;
    };
    "qmtcfg.set.session": { parameters: QmtcfgSetSession; response: None; completion: None };
    "qmtcfg.set.sessionQuery": {
      parameters: QmtcfgSetSessionQuery;
      response: QmtcfgSetSessionQueryResponse;
      completion: None;
    };
    "qmtcfg.set.keepalive": { parameters: QmtcfgSetKeepalive; response: None; completion: None };
    "qmtcfg.set.keepaliveQuery": {
      parameters: QmtcfgSetKeepaliveQuery;
      response: QmtcfgSetKeepaliveQueryResponse;
      completion: None;
    };
    "qmtcfg.set.aliauth": { parameters: QmtcfgSetAliauth; response: None; completion: None };
    "qmtcfg.set.aliauthQuery": {
      parameters: QmtcfgSetAliauthQuery;
      response: QmtcfgSetAliauthQueryResponse;
      completion: None;
    };
    "qmtcfg.test": { parameters: QmtcfgTest; response: None; completion: None };
    "qmtopen.read": { parameters: QmtopenRead; response: QmtopenReadResponse; completion: None };
    "qmtopen.set": { parameters: QmtopenSet; response: None; completion: QmtopenSetCompletion };
    "qmtopen.test": { parameters: QmtopenTest; response: None; completion: None };
    "qmtclose.set": { parameters: QmtcloseSet; response: None; completion: QmtcloseSetCompletion };
    "qmtclose.test": { parameters: QmtcloseTest; response: None; completion: None };
    "qmtconn.read": { parameters: QmtconnRead; response: QmtconnReadResponse; completion: None };
    "qmtconn.set": { parameters: QmtconnSet; response: None; completion: QmtconnSetCompletion };
    "qmtconn.test": { parameters: QmtconnTest; response: None; completion: None };
    "qmtdisc.set": { parameters: QmtdiscSet; response: None; completion: QmtdiscSetCompletion };
    "qmtdisc.test": { parameters: QmtdiscTest; response: None; completion: None };
    "qmtsub.set": { parameters: QmtsubSet; response: None; completion: QmtsubSetCompletion };
    "qmtsub.test": { parameters: QmtsubTest; response: None; completion: None };
    "qmtuns.set": { parameters: QmtunsSet; response: None; completion: QmtunsSetCompletion };
    "qmtuns.test": { parameters: QmtunsTest; response: None; completion: None };
    "qmtpub.test": { parameters: QmtpubTest; response: None; completion: None };
    "qmtpub.set": { parameters: QmtpubSet; response: None; completion: QmtpubSetCompletion };
  };
  urcs: {
    cpin: CpinUrc;
    creg: CregUrc;
    cereg: CeregUrc;
    cgev: CgevUrc;
    qmtstat: QmtstatUrc;
    qmtrecv: QmtrecvUrc;
    rdy: None;
    normalpowerdown: None;
    ip: IpUrc;
    qiurc: QiurcUrc;
  };
}
