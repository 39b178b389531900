// Written by the generator from the spec. Do not edit; run `npm run generate`.
import type { FormTypes, None, Selection } from "../../../runtime/model.js";

export type Stat = 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
export type Act = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
export type TcpConnectId = 0 | 1 | 2 | 3 | 4;
export type RetryTimes = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type SslContextId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type SslConnectId = 0 | 1 | 2 | 3 | 4;
export type QmtopenResult = -1 | 0 | 1 | 2 | 3 | 4 | (number & {});
export type QmtconnReturn = 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
export type Qmtstat = 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});

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

/** `AT+QMTCFG="will",<TCP_connectID>,<will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]`: Set the Will. Section 3.3.1. */
export type QmtcfgSetWill = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
} & ({
  /** Whether the client leaves a Will with the server. 0: No Will; 1: Will. */
  willFg: 0; willQos?: never; willRetain?: never; willTopic?: never; willMsg?: never;
} | {
  willFg: 1;
  /** QoS of the Will. 0: At most once; 1: At least once; 2: Exactly once. */
  willQos: 0 | 1 | 2;
  /** Whether the server keeps the Will for later subscribers. 0: Not kept; 1: Kept. */
  willRetain: 0 | 1;
  /** Topic of the Will. 1 to 256 bytes. */
  willTopic: string;
  /** Text of the Will. 1 to 256 bytes. */
  willMsg: string;
});

/** `AT+QMTCFG="will",<TCP_connectID>`: Ask for the Will. Section 3.3.1. */
export type QmtcfgSetWillQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <will_fg>[,<will_QoS>,<will_retain>,<will_topic>,<will_msg>]`: Ask for the Will. Section 3.3.1. */
export type QmtcfgSetWillQueryResponse = {
  /** Whether the client leaves a Will with the server. 0: No Will; 1: Will. */
  willFg: 0 | 1;
  /** QoS of the Will. 0: At most once; 1: At least once; 2: Exactly once. */
  willQos?: 0 | 1 | 2;
  /** Whether the server keeps the Will for later subscribers. 0: Not kept; 1: Kept. */
  willRetain?: 0 | 1;
  /** Topic of the Will. 1 to 256 bytes. */
  willTopic?: string;
  /** Text of the Will. 1 to 256 bytes. */
  willMsg?: string;
};

/** `AT+QMTCFG="timeout",<TCP_connectID>,<pkt_timeout>[,<retry_times>][,<timeout_notice>]`: Set time-out and repetition of packets. Section 3.3.1. */
export type QmtcfgSetTimeout = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** How long a packet may wait for its acknowledgement. Range: 1 to 60. Unit: s. Default: 30. */
  pktTimeout: number;
  /** How often an unacknowledged packet is sent again. Default: 0. */
  retryTimes?: RetryTimes;
  /** Whether a packet that is sent again is reported. 0: Not reported; 1: Reported. */
  timeoutNotice?: 0 | 1;
};

/** `AT+QMTCFG="timeout",<TCP_connectID>`: Ask for time-out and repetition of packets. Section 3.3.1. */
export type QmtcfgSetTimeoutQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <pkt_timeout>,<retry_times>,<timeout_notice>`: Ask for time-out and repetition of packets. Section 3.3.1. */
export type QmtcfgSetTimeoutQueryResponse = {
  /** How long a packet may wait for its acknowledgement. Range: 1 to 60. Unit: s. Default: 30. */
  pktTimeout: number;
  /** How often an unacknowledged packet is sent again. Default: 0. */
  retryTimes: RetryTimes;
  /** Whether a packet that is sent again is reported. 0: Not reported; 1: Reported. */
  timeoutNotice: 0 | 1;
};

/** `AT+QMTCFG="session",<TCP_connectID>,<clean_session>`: Set the kind of session. Section 3.3.1. */
export type QmtcfgSetSession = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** What the server does with the session of this client. 0: Kept; 1: Clean. */
  cleanSession: 0 | 1;
};

/** `AT+QMTCFG="session",<TCP_connectID>`: Ask for the kind of session. Section 3.3.1. */
export type QmtcfgSetSessionQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <clean_session>`: Ask for the kind of session. Section 3.3.1. */
export type QmtcfgSetSessionQueryResponse = {
  /** What the server does with the session of this client. 0: Kept; 1: Clean. */
  cleanSession: 0 | 1;
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>,<keep_alive_time>`: Set the keep-alive time. Section 3.3.1. */
export type QmtcfgSetKeepalive = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Longest silence of the client; after one and a half times this the server drops it. 0 switches the supervision off. Range: 0 to 3600. Unit: s. Default: 120. */
  keepAliveTime: number;
};

/** `AT+QMTCFG="keepalive",<TCP_connectID>`: Ask for the keep-alive time. Section 3.3.1. */
export type QmtcfgSetKeepaliveQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <keep_alive_time>`: Ask for the keep-alive time. Section 3.3.1. */
export type QmtcfgSetKeepaliveQueryResponse = {
  /** Longest silence of the client; after one and a half times this the server drops it. 0 switches the supervision off. Range: 0 to 3600. Unit: s. Default: 120. */
  keepAliveTime: number;
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>,<product_key>,<device_name>,<device_secret>`: Set the identity of the device at Alibaba Cloud. Section 3.3.1. */
export type QmtcfgSetAliauth = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Product key of Alibaba Cloud. At most 64 bytes. */
  productKey: string;
  /** Device name of Alibaba Cloud. At most 64 bytes. */
  deviceName: string;
  /** Device secret of Alibaba Cloud. At most 64 bytes. Secret: never shown. */
  deviceSecret: string;
};

/** `AT+QMTCFG="aliauth",<TCP_connectID>`: Ask for the identity of the device at Alibaba Cloud. Section 3.3.1. */
export type QmtcfgSetAliauthQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <product_key>,<device_name>,<device_secret>`: Ask for the identity of the device at Alibaba Cloud. Section 3.3.1. */
export type QmtcfgSetAliauthQueryResponse = {
  /** Product key of Alibaba Cloud. At most 64 bytes. */
  productKey: string;
  /** Device name of Alibaba Cloud. At most 64 bytes. */
  deviceName: string;
  /** Device secret of Alibaba Cloud. At most 64 bytes. Secret: never shown. */
  deviceSecret: string;
};

/** `AT+QMTCFG="version",<TCP_connectID>,<version_num>`: Set the version of MQTT. Section 3.3.1. */
export type QmtcfgSetVersion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Version of MQTT. 0: MQTT 3.1.0; 1: MQTT 3.1.1. */
  versionNum: 0 | 1;
};

/** `AT+QMTCFG="version",<TCP_connectID>`: Ask for the version of MQTT. Section 3.3.1. */
export type QmtcfgSetVersionQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <version_num>`: Ask for the version of MQTT. Section 3.3.1. */
export type QmtcfgSetVersionQueryResponse = {
  /** Version of MQTT. 0: MQTT 3.1.0; 1: MQTT 3.1.1. */
  versionNum: 0 | 1;
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>,<show_flag>`: Set whether the length of received payloads is told. Section 3.3.1. */
export type QmtcfgSetShowrecvlen = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Whether +QMTRECV tells the length of the payload. 0: Not told; 1: Told. */
  showFlag: 0 | 1;
};

/** `AT+QMTCFG="showrecvlen",<TCP_connectID>`: Ask for whether the length of received payloads is told. Section 3.3.1. */
export type QmtcfgSetShowrecvlenQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <show_flag>`: Ask for whether the length of received payloads is told. Section 3.3.1. */
export type QmtcfgSetShowrecvlenQueryResponse = {
  /** Whether +QMTRECV tells the length of the payload. 0: Not told; 1: Told. */
  showFlag: 0 | 1;
};

/** `AT+QMTCFG="echomode",<TCP_connectID>,<echo_mode>`: Set the echo of the data state. Section 3.3.1. */
export type QmtcfgSetEchomode = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Whether the module echoes what is typed in the data state. 0: No echo; 1: Echo. */
  echoMode: 0 | 1;
};

/** `AT+QMTCFG="echomode",<TCP_connectID>`: Ask for the echo of the data state. Section 3.3.1. */
export type QmtcfgSetEchomodeQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <echo_mode>`: Ask for the echo of the data state. Section 3.3.1. */
export type QmtcfgSetEchomodeQueryResponse = {
  /** Whether the module echoes what is typed in the data state. 0: No echo; 1: Echo. */
  echoMode: 0 | 1;
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>,<send_format>,<recv_format>`: Set the formats of payloads. Section 3.3.1. */
export type QmtcfgSetDataformat = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** How payloads are written to the module. 0: Text; 1: Hexadecimal. */
  sendFormat: 0 | 1;
  /** How the module prints payloads. 0: Text; 1: Hexadecimal. Default: 0. */
  recvFormat: 0 | 1;
};

/** `AT+QMTCFG="dataformat",<TCP_connectID>`: Ask for the formats of payloads. Section 3.3.1. */
export type QmtcfgSetDataformatQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <send_format>,<recv_format>`: Ask for the formats of payloads. Section 3.3.1. */
export type QmtcfgSetDataformatQueryResponse = {
  /** How payloads are written to the module. 0: Text; 1: Hexadecimal. */
  sendFormat: 0 | 1;
  /** How the module prints payloads. 0: Text; 1: Hexadecimal. Default: 0. */
  recvFormat: 0 | 1;
};

/** `AT+QMTCFG="ssl",<TCP_connectID>,<SSL_enable>[,<SSL_contextID>,<SSL_connectID>]`: Set TLS. Section 3.3.1. */
export type QmtcfgSetSsl = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Whether the connection is secured by TLS. 0: Plain TCP; 1: TLS. */
  sslEnable: 0 | 1;
} & ({
  sslContextId?: never; sslConnectId?: never;
} | {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
});

/** `AT+QMTCFG="ssl",<TCP_connectID>`: Ask for TLS. Section 3.3.1. */
export type QmtcfgSetSslQuery = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCFG: <SSL_enable>[,<SSL_contextID>,<SSL_connectID>]`: Ask for TLS. Section 3.3.1. */
export type QmtcfgSetSslQueryResponse = {
  /** Whether the connection is secured by TLS. 0: Plain TCP; 1: TLS. */
  sslEnable: 0 | 1;
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId?: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId?: SslConnectId;
};

/** `+QMTOPEN: <TCP_connectID>,<host_name>,<port>`: Ask which connections are open. Section 3.3.2. */
export type QmtopenReadResponse = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Address of the server: IP address or domain name. At most 100 bytes. */
  hostName: string;
  /** TCP port of the server. Range: 1 to 65535. */
  port: number;
};

/** `AT+QMTOPEN=<TCP_connectID>,<host_name>,<port>`: Open the connection. Section 3.3.2. */
export type QmtopenSet = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Address of the server: IP address or domain name. At most 100 bytes. */
  hostName: string;
  /** TCP port of the server. Range: 1 to 65535. */
  port: number;
};

/** `+QMTOPEN: <TCP_connectID>,<result>`: Open the connection. Section 3.3.2. */
export type QmtopenSetCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** What became of the connection. -1: Failed; 0: Open; 1: Invalid parameter; 2: The client is occupied; 3: No packet data context; 4: The domain name could not be resolved; others may appear. */
  result: QmtopenResult;
};

/** `AT+QMTCLOSE=<TCP_connectID>`: Close the connection. Section 3.3.3. */
export type QmtcloseSet = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTCLOSE: <TCP_connectID>,<result>`: Close the connection. Section 3.3.3. */
export type QmtcloseSetCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** What became of the request. -1: Failed; 0: Done. */
  result: -1 | 0;
};

/** `+QMTCONN: <TCP_connectID>,<state>`: Ask for the state of the clients. Section 3.3.4. */
export type QmtconnReadResponse = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** State of the MQTT connection. 1: Initialising; 2: Connecting; 3: Connected; 4: Disconnecting. */
  state: 1 | 2 | 3 | 4;
};

/** `AT+QMTCONN=<TCP_connectID>,<clientID>[,<username>[,<password>]]`: Connect. Section 3.3.4. */
export type QmtconnSet = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Identifier of the client. At most 128 bytes. */
  clientId: string;
} & ({
  username?: never; password?: never;
} | {
  /** Name of the user. At most 256 bytes. */
  username: string;
  /** Password of the user. At most 256 bytes. Secret: never shown. */
  password?: string;
});

/** `+QMTCONN: <TCP_connectID>,<result>[,<ret_code>]`: Connect. Section 3.3.4. */
export type QmtconnSetCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1 | 2;
  /** Answer of the server to the connection request. 0: Accepted; 1: Unacceptable protocol version; 2: Client identifier rejected; 3: Server unavailable; 4: Wrong user name or password; 5: Not authorised; others may appear. */
  retCode?: QmtconnReturn;
};

/** `AT+QMTDISC=<TCP_connectID>`: Disconnect. Section 3.3.5. */
export type QmtdiscSet = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
};

/** `+QMTDISC: <TCP_connectID>,<result>`: Disconnect. Section 3.3.5. */
export type QmtdiscSetCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** What became of the request. -1: Failed; 0: Done. */
  result: -1 | 0;
};

/** `AT+QMTSUB=<TCP_connectID>,<msgID>,<topic>,<qos>[,<topic>,<qos>]...`: Subscribe. Section 3.3.6. */
export type QmtsubSet = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /** Topics, each with the highest QoS wanted. */
  subscriptions: {
    /** Topic. At most 256 bytes. */
    topic: string;
    /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
    qos: 0 | 1 | 2;
  }[];
};

/** `+QMTSUB: <TCP_connectID>,<msgID>,<result>[,<value>[,<value>]...]`: Subscribe. Section 3.3.6. */
export type QmtsubSetCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
} & ({
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1;
  /**
   * With result 0 the granted QoS of each topic, 128 where the server refused; with result 1 how often the packet was sent again.
   * 
   * Items: Granted QoS, 128 for a refusal, or a number of repetitions. Range: 0 to 128.
   */
  value?: number[];
} | {
  result: 2; value?: never;
});

/** `AT+QMTUNS=<TCP_connectID>,<msgID>,<topics>[,<topics>]...`: Unsubscribe. Section 3.3.7. */
export type QmtunsSet = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /**
   * Topics that are no longer wanted.
   * 
   * Items: Topic. At most 256 bytes.
   */
  topics: string[];
};

/** `+QMTUNS: <TCP_connectID>,<msgID>,<result>`: Unsubscribe. Section 3.3.7. */
export type QmtunsSetCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Packet identifier of the request; its completion carries the same. Range: 1 to 65535. */
  msgId: number;
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 1 | 2;
};

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>,<msg>`: Publish; the payload stands in the command line and is counted. Section 3.3.8. */
export type QmtpubSetInline = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Whether the server keeps the message for later subscribers. 0: Not kept; 1: Kept. */
  retain: 0 | 1;
  /** Topic. At most 256 bytes. */
  topic: string;
  /** Number of bytes of the payload; at most 730 with hexadecimal sending. Range: 0 to 1460. Unit: byte. */
  msgLen: number;
  /** The payload. At most 1460 bytes. */
  msg: Uint8Array;
} & ({
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: 0;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0;
} | {
  msgId: number;
  qos: 1 | 2;
});

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]`: Publish; the payload stands in the command line and is counted. Section 3.3.8. */
export type QmtpubSetInlineCompletion = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: number;
} & ({
  /** What became of the packet. 0: Acknowledged; 1: Sent again; 2: Failed. */
  result: 0 | 2; value?: never;
} | {
  result: 1;
  /** How often the message was sent again. At least 0. */
  value?: number;
});

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>,<msg_len>`: Publish; the payload follows the prompt and is counted. Section 3.3.8. */
export type QmtpubSetCounted = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Whether the server keeps the message for later subscribers. 0: Not kept; 1: Kept. */
  retain: 0 | 1;
  /** Topic. At most 256 bytes. */
  topic: string;
  /** Number of bytes of the payload; at most 730 with hexadecimal sending. Range: 0 to 1460. Unit: byte. */
  msgLen: number;
} & ({
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: 0;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0;
} | {
  msgId: number;
  qos: 1 | 2;
});

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]`: Publish; the payload follows the prompt and is counted. Section 3.3.8. */
export type QmtpubSetCountedCompletion = QmtpubSetInlineCompletion;

/** `AT+QMTPUB=<TCP_connectID>,<msgID>,<qos>,<retain>,<topic>`: Publish; the payload follows the prompt and ends with Ctrl-Z. Section 3.3.8. */
export type QmtpubSetData = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Whether the server keeps the message for later subscribers. 0: Not kept; 1: Kept. */
  retain: 0 | 1;
  /** Topic. At most 256 bytes. */
  topic: string;
} & ({
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: 0;
  /** Quality of service. 0: At most once; 1: At least once; 2: Exactly once. */
  qos: 0;
} | {
  msgId: number;
  qos: 1 | 2;
});

/** `+QMTPUB: <TCP_connectID>,<msgID>,<result>[,<value>]`: Publish; the payload follows the prompt and ends with Ctrl-Z. Section 3.3.8. */
export type QmtpubSetDataCompletion = QmtpubSetInlineCompletion;

/** `AT+QSCLK=<n>`: Allow or forbid sleep. Section 6.1. */
export type QsclkSet = {
  /** Whether the module may sleep. 0: Sleep forbidden; 1: Light and deep sleep allowed; others may appear. */
  n: 0 | 1 | (number & {});
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"seclevel",<secLevel>`: Choose what is verified. Section 6.2. */
export type QsslcfgSetSeclevel = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
  /** Which ends have to prove who they are. 0: Nobody; 1: The server; 2: Server and client; others may appear. */
  secLevel: 0 | 1 | 2 | (number & {});
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"cacert"`: Store the certificate of the authority. Section 6.2. */
export type QsslcfgSetCacert = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
};

/** `+QSSLCFG: <SSL_contextID>,<SSL_connectID>,"cacert",<length>`: Store the certificate of the authority. Section 6.2. */
export type QsslcfgSetCacertResponse = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
  /** Size of what was stored. At least 0. Unit: byte. */
  length: number;
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientcert"`: Store the certificate of the client. Section 6.2. */
export type QsslcfgSetClientcert = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
};

/** `+QSSLCFG: <SSL_contextID>,<SSL_connectID>,"clientcert",<length>`: Store the certificate of the client. Section 6.2. */
export type QsslcfgSetClientcertResponse = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
  /** Size of what was stored. At least 0. Unit: byte. */
  length: number;
};

/** `AT+QSSLCFG=<SSL_contextID>,<SSL_connectID>,"clientkey"`: Store the private key of the client. Section 6.2. */
export type QsslcfgSetClientkey = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
};

/** `+QSSLCFG: <SSL_contextID>,<SSL_connectID>,"clientkey",<length>`: Store the private key of the client. Section 6.2. */
export type QsslcfgSetClientkeyResponse = {
  /** Index of the TLS context; only 0 works at present. Default: 0. */
  sslContextId: SslContextId;
  /** Index of the TLS connection; only 0 works at present. Default: 0. */
  sslConnectId: SslConnectId;
  /** Size of what was stored. At least 0. Unit: byte. */
  length: number;
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

/** `+QMTSTAT: <TCP_connectID>,<err_code>`: The connection of a client has ended. Section 5.1. */
export type QmtstatUrc = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Why the connection ended; numbers above 7 are reserved. Range: 1 to 255. */
  errCode: Qmtstat;
};

/** `+QMTRECV: <TCP_connectID>,<msgID>,<topic>[,<payload_len>],<payload>`: A message from the server. Section 5.2. */
export type QmtrecvUrc = {
  /** Index of the MQTT client. */
  tcpConnectId: TcpConnectId;
  /** Packet identifier of the message; 0 for QoS 0. Range: 0 to 65535. */
  msgId: number;
  /** Topic of the message. At most 256 bytes. */
  topic: string;
  /** The message. */
  payload: Uint8Array;
  /** Number of bytes of the payload; printed only if showrecvlen is 1. At least 0. Unit: byte. */
  payloadLen?: number;
};

/** `+IP: <text>`: The module has an address. Section Public logs of modules of this maker, Field. */
export type IpUrc = {
  /** The address. */
  text: string;
};

/** `+QIURC: <text>`: Event of the TCP/IP service. Section Public logs of modules of this maker, Field. */
export type QiurcUrc = {
  /** What happened. */
  text: string;
};

/** By ids of forms, URCs and lines; never present at run time. */
export interface Types {
  forms: {
    "qmtcfg.set.will": FormTypes<QmtcfgSetWill>;
    "qmtcfg.set.willQuery": FormTypes<QmtcfgSetWillQuery, QmtcfgSetWillQueryResponse>;
    "qmtcfg.set.timeout": FormTypes<QmtcfgSetTimeout>;
    "qmtcfg.set.timeoutQuery": FormTypes<QmtcfgSetTimeoutQuery, QmtcfgSetTimeoutQueryResponse>;
    "qmtcfg.set.session": FormTypes<QmtcfgSetSession>;
    "qmtcfg.set.sessionQuery": FormTypes<QmtcfgSetSessionQuery, QmtcfgSetSessionQueryResponse>;
    "qmtcfg.set.keepalive": FormTypes<QmtcfgSetKeepalive>;
    "qmtcfg.set.keepaliveQuery": FormTypes<QmtcfgSetKeepaliveQuery, QmtcfgSetKeepaliveQueryResponse>;
    "qmtcfg.set.aliauth": FormTypes<QmtcfgSetAliauth>;
    "qmtcfg.set.aliauthQuery": FormTypes<QmtcfgSetAliauthQuery, QmtcfgSetAliauthQueryResponse>;
    "qmtcfg.test": FormTypes<None>;
    "qmtcfg.set.version": FormTypes<QmtcfgSetVersion>;
    "qmtcfg.set.versionQuery": FormTypes<QmtcfgSetVersionQuery, QmtcfgSetVersionQueryResponse>;
    "qmtcfg.set.showrecvlen": FormTypes<QmtcfgSetShowrecvlen>;
    "qmtcfg.set.showrecvlenQuery": FormTypes<QmtcfgSetShowrecvlenQuery, QmtcfgSetShowrecvlenQueryResponse>;
    "qmtcfg.set.echomode": FormTypes<QmtcfgSetEchomode>;
    "qmtcfg.set.echomodeQuery": FormTypes<QmtcfgSetEchomodeQuery, QmtcfgSetEchomodeQueryResponse>;
    "qmtcfg.set.dataformat": FormTypes<QmtcfgSetDataformat>;
    "qmtcfg.set.dataformatQuery": FormTypes<QmtcfgSetDataformatQuery, QmtcfgSetDataformatQueryResponse>;
    "qmtcfg.set.ssl": FormTypes<QmtcfgSetSsl>;
    "qmtcfg.set.sslQuery": FormTypes<QmtcfgSetSslQuery, QmtcfgSetSslQueryResponse>;
    "qmtopen.read": FormTypes<None, QmtopenReadResponse>;
    "qmtopen.set": FormTypes<
      QmtopenSet, never, QmtopenSetCompletion,
      "failed" | "invalid" | "occupied" | "noNetwork" | "dns"
    >;
    "qmtopen.test": FormTypes<None>;
    "qmtclose.set": FormTypes<QmtcloseSet, never, QmtcloseSetCompletion, "failed">;
    "qmtclose.test": FormTypes<None>;
    "qmtconn.read": FormTypes<None, QmtconnReadResponse>;
    "qmtconn.set": FormTypes<
      QmtconnSet, never, QmtconnSetCompletion,
      "unacceptableProtocolVersion" | "identifierRejected" | "serverUnavailable" | "badUserNameOrPassword"
      | "notAuthorized" | "failed"
    >;
    "qmtconn.test": FormTypes<None>;
    "qmtdisc.set": FormTypes<QmtdiscSet, never, QmtdiscSetCompletion, "failed">;
    "qmtdisc.test": FormTypes<None>;
    "qmtsub.set": FormTypes<QmtsubSet, never, QmtsubSetCompletion, "failed">;
    "qmtsub.test": FormTypes<None>;
    "qmtuns.set": FormTypes<QmtunsSet, never, QmtunsSetCompletion, "failed">;
    "qmtuns.test": FormTypes<None>;
    "qmtpub.test": FormTypes<None>;
    "qmtpub.set.inline": FormTypes<QmtpubSetInline, never, QmtpubSetInlineCompletion, "failed">;
    "qmtpub.set.counted": FormTypes<QmtpubSetCounted, never, QmtpubSetCountedCompletion, "failed", "msgLen">;
    "qmtpub.set.data": FormTypes<QmtpubSetData, never, QmtpubSetDataCompletion, "failed">;
    "qsclk.set": FormTypes<QsclkSet>;
    "qsslcfg.set.seclevel": FormTypes<QsslcfgSetSeclevel>;
    "qsslcfg.set.cacert": FormTypes<QsslcfgSetCacert, QsslcfgSetCacertResponse>;
    "qsslcfg.set.clientcert": FormTypes<QsslcfgSetClientcert, QsslcfgSetClientcertResponse>;
    "qsslcfg.set.clientkey": FormTypes<QsslcfgSetClientkey, QsslcfgSetClientkeyResponse>;
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
    "cgpaddr.set": FormTypes<CgpaddrSet, CgpaddrSetResponse>;
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
  lines: {
    "qmtcfg.set.willQuery.response": QmtcfgSetWillQueryResponse;
    "qmtcfg.set.timeoutQuery.response": QmtcfgSetTimeoutQueryResponse;
    "qmtcfg.set.response": QmtcfgSetSessionQueryResponse;
    "qmtcfg.set.keepaliveQuery.response": QmtcfgSetKeepaliveQueryResponse;
    "qmtcfg.set.aliauthQuery.response": QmtcfgSetAliauthQueryResponse;
    "qmtcfg.set.dataformatQuery.response": QmtcfgSetDataformatQueryResponse;
    "qmtcfg.set.sslQuery.response": QmtcfgSetSslQueryResponse;
    "qmtopen.read.response": QmtopenReadResponse;
    "qmtopen.set.completion": QmtopenSetCompletion;
    "qmtclose.set.completion": QmtcloseSetCompletion;
    "qmtconn.read.response": QmtconnReadResponse;
    "qmtconn.set.completion": QmtconnSetCompletion;
    "qmtdisc.set.completion": QmtdiscSetCompletion;
    "qmtsub.set.completion": QmtsubSetCompletion;
    "qmtuns.set.completion": QmtunsSetCompletion;
    "qmtpub.set.completion": QmtpubSetInlineCompletion | QmtpubSetCountedCompletion | QmtpubSetDataCompletion;
    "qsslcfg.set.cacert.response": QsslcfgSetCacertResponse;
    "qsslcfg.set.clientcert.response": QsslcfgSetClientcertResponse;
    "qsslcfg.set.clientkey.response": QsslcfgSetClientkeyResponse;
    "cmee.read.response": CmeeReadResponse;
    "cfun.read.response": CfunReadResponse;
    cpin: CpinReadResponse;
    "csq.execute.response": CsqExecuteResponse;
    "creg.read.response": CregReadResponse;
    "cereg.read.response": CeregReadResponse;
    "cgatt.read.response": CgattReadResponse;
    "cgdcont.read.response": CgdcontReadResponse;
    "cgpaddr.set.response": CgpaddrSetResponse;
    creg: CregUrc;
    cereg: CeregUrc;
    cgev: CgevUrc;
    qmtstat: QmtstatUrc;
    qmtrecv: QmtrecvUrc;
    ip: IpUrc;
    qiurc: QiurcUrc;
    ok: None;
    error: None;
    rdy: None;
    normalpowerdown: None;
    cmeerror: { code: number };
    "cmeerror.text": { text: string };
  };
}

/** What the view for clients has of them. */
export type ClientTypes = Selection<
  Types,
  "qmtcfg.set.will" | "qmtcfg.set.timeout" | "qmtcfg.set.session" | "qmtcfg.set.keepalive"
  | "qmtcfg.set.version" | "qmtcfg.set.showrecvlen" | "qmtcfg.set.dataformat" | "qmtcfg.set.ssl"
  | "qmtopen.read" | "qmtopen.set" | "qmtclose.set" | "qmtconn.read" | "qmtconn.set" | "qmtdisc.set"
  | "qmtsub.set" | "qmtuns.set" | "qmtpub.set.counted" | "i.execute" | "e0.execute" | "cmee.read"
  | "cmee.set" | "cfun.read" | "csq.execute" | "cereg.read" | "cgatt.read",
  "qmtopen.read.response" | "qmtopen.set.completion" | "qmtclose.set.completion"
  | "qmtconn.read.response" | "qmtconn.set.completion" | "qmtdisc.set.completion"
  | "qmtsub.set.completion" | "qmtuns.set.completion" | "cmee.read.response" | "cfun.read.response"
  | "csq.execute.response" | "cereg.read.response" | "cgatt.read.response" | "creg" | "cereg" | "cgev"
  | "qmtstat" | "qmtrecv" | "ip" | "qiurc" | "ok" | "error" | "rdy" | "normalpowerdown" | "cmeerror"
  | "cmeerror.text",
  { "qmtpub.set.completion": QmtpubSetCountedCompletion; cpin: CpinUrc }
>;
