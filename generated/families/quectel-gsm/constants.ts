// Written by the generator from the spec. Do not edit; run `npm run generate`.

/** Codes of +CME ERROR: general ones of 27.007, and those of MQTT. Section 6.2. */
export const cme = {
  /** Phone failure */
  phoneFailure: 0,
  /** No connection to the phone */
  noConnectionToPhone: 1,
  /** The link to the adapter is reserved */
  adapterLinkReserved: 2,
  /** Operation not allowed */
  operationNotAllowed: 3,
  /** Operation not supported */
  operationNotSupported: 4,
  /** The phone wants its SIM PIN */
  phoneSimPinWanted: 5,
  /** The personalisation PIN is wanted */
  personalisationPinWanted: 6,
  /** The personalisation PUK is wanted */
  personalisationPukWanted: 7,
  /** No SIM */
  noSim: 10,
  /** The SIM wants its PIN */
  simPinWanted: 11,
  /** The SIM wants its PUK */
  simPukWanted: 12,
  /** SIM failure */
  simFailure: 13,
  /** SIM busy */
  simBusy: 14,
  /** Wrong SIM */
  wrongSim: 15,
  /** Wrong password */
  wrongPassword: 16,
  /** The SIM wants its PIN2 */
  simPin2Wanted: 17,
  /** The SIM wants its PUK2 */
  simPuk2Wanted: 18,
  /** Memory full */
  memoryFull: 20,
  /** Invalid index */
  invalidIndex: 21,
  /** Not found */
  notFound: 22,
  /** Memory failure */
  memoryFailure: 23,
  /** Text too long */
  textTooLong: 24,
  /** Invalid characters in a text */
  invalidTextCharacters: 25,
  /** Dial string too long */
  dialStringTooLong: 26,
  /** Invalid characters in a dial string */
  invalidDialStringCharacters: 27,
  /** No network service */
  noNetworkService: 30,
  /** Time-out of the network */
  networkTimeout: 31,
  /** Only emergency calls are allowed by the network */
  emergencyCallsOnly: 32,
  /** The network personalisation PIN is wanted */
  networkPersonalisationPinWanted: 40,
  /** Wrong parameters */
  wrongParameters: 50,
  /** Unknown error */
  unknownError: 100,
  /** Illegal mobile station */
  illegalMobileStation: 103,
  /** Illegal equipment */
  illegalEquipment: 106,
  /** Packet service not allowed */
  packetServiceNotAllowed: 107,
  /** Network not allowed here */
  networkNotAllowed: 111,
  /** Location area not allowed */
  locationAreaNotAllowed: 112,
  /** Roaming not allowed in this location area */
  roamingNotAllowed: 113,
  /** Service option not supported */
  serviceOptionNotSupported: 132,
  /** Service not subscribed */
  serviceNotSubscribed: 133,
  /** Service option out of order for now */
  serviceOptionOutOfOrder: 134,
  /** Unspecified error of the packet service */
  unspecifiedPacketServiceError: 148,
  /** The packet data context was not authenticated */
  packetDataContextNotAuthenticated: 149,
  /** Invalid mobile class */
  invalidMobileClass: 150,
  /** Error of the MQTT link */
  mqttLinkError: 8503,
  /** Illegal MQTT packet */
  illegalMqttPacket: 8504,
  /** Illegal character */
  illegalCharacter: 8505,
  /** Illegal UTF-8 */
  illegalUtf8: 8506,
  /** Invalid parameter */
  invalidParameter: 8507,
  /** The data is larger than the free part of the send buffer */
  sendBufferFull: 8508,
  /** Buffer overflow */
  bufferOverflow: 8509,
  /** Out of memory */
  outOfMemory: 8510,
  /** Memory error */
  memoryError: 8511,
  /** More messages on their way than the window of five allows */
  windowExceeded: 8512,
  /** Unknown MQTT error */
  unknownMqttError: 8600,
} as const;

/** Why a connection ended. Section 4.1. */
export const qmtstat = {
  /** Closed or reset by the peer */
  closedByPeer: 1,
  /** PINGREQ could not be sent, or timed out */
  pingreqFailed: 2,
  /** CONNECT could not be sent, or timed out */
  connectFailed: 3,
  /** No CONNACK came, or not in time */
  noConnack: 4,
  /** The server closed after this client's DISCONNECT */
  closedAfterDisconnect: 5,
  /** The module closed because its packets kept failing */
  closedByModule: 6,
  /** The link is dead or the server out of reach */
  serverUnreachable: 7,
} as const;

/** Answers of the server to a connection request. Section 3.2.4. */
export const qmtconnReturn = {
  /** Accepted */
  accepted: 0,
  /** Unacceptable protocol version */
  unacceptableProtocolVersion: 1,
  /** Client identifier rejected */
  clientIdentifierRejected: 2,
  /** Server unavailable */
  serverUnavailable: 3,
  /** Wrong user name or password */
  wrongUserNameOrPassword: 4,
  /** Not authorised */
  notAuthorised: 5,
} as const;

/** Outcomes of opening a connection. Section 3.2.2. */
export const qmtopenResult = {
  /** The network connection failed */
  failed: -1,
  /** Open */
  open: 0,
  /** Wrong parameter */
  wrongParameter: 1,
  /** The client is occupied */
  clientOccupied: 2,
  /** The packet data context could not be activated */
  noPacketDataContext: 3,
  /** The domain name could not be resolved */
  dnsFailed: 4,
  /** The network connection broke off */
  connectionBrokeOff: 5,
} as const;

/** `n` of `+CMEE`: Form of error results. */
export const cmeeN = {
  /** ERROR only */
  errorOnly: 0,
  /** +CME ERROR with a number */
  cmeErrorNumber: 1,
  /** +CME ERROR with a text */
  cmeErrorText: 2,
} as const;

/** `fun` of `+CFUN`: Level of function. */
export const cfunFun = {
  /** Minimum */
  minimum: 0,
  /** Full */
  full: 1,
  /** Radio off */
  radioOff: 4,
} as const;

/** `n` of `+CREG`: Whether changes are reported by +CREG lines. */
export const cregN = {
  /** Not reported */
  notReported: 0,
  /** Reported */
  reported: 1,
  /** Reported with the cell */
  reportedWithCell: 2,
} as const;

/** `stat` of `+CREG`: Where the module stands with the network. */
export const cregStat = {
  /** Not registered, not searching */
  notRegisteredNotSearching: 0,
  /** Registered, home network */
  registeredHomeNetwork: 1,
  /** Not registered, searching */
  notRegisteredSearching: 2,
  /** Registration denied */
  registrationDenied: 3,
  /** Unknown */
  stateUnknown: 4,
  /** Registered, roaming */
  registeredRoaming: 5,
} as const;

/** `n` of `+CEREG`: Whether changes are reported by +CEREG lines. */
export const ceregN = {
  /** Not reported */
  notReported: 0,
  /** Reported */
  reported: 1,
  /** Reported with the cell */
  reportedWithCell: 2,
} as const;

/** `stat` of `+CEREG`: Where the module stands with the network. */
export const ceregStat = {
  /** Not registered, not searching */
  notRegisteredNotSearching: 0,
  /** Registered, home network */
  registeredHomeNetwork: 1,
  /** Not registered, searching */
  notRegisteredSearching: 2,
  /** Registration denied */
  registrationDenied: 3,
  /** Unknown */
  stateUnknown: 4,
  /** Registered, roaming */
  registeredRoaming: 5,
} as const;

/** `state` of `+CGATT`: Attached or not. */
export const cgattState = {
  /** Detached */
  detached: 0,
  /** Detach */
  detach: 0,
  /** Attached */
  attached: 1,
  /** Attach */
  attach: 1,
} as const;

/** `willFg` of `+QMTCFG`: Whether the client leaves a Will with the server. */
export const qmtcfgWillFg = {
  /** No Will */
  noWill: 0,
  /** Will */
  will: 1,
} as const;

/** `willQos` of `+QMTCFG`: QoS of the Will. */
export const qmtcfgWillQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `willRetain` of `+QMTCFG`: Whether the server keeps the Will for later subscribers. */
export const qmtcfgWillRetain = {
  /** Not kept */
  notKept: 0,
  /** Kept */
  kept: 1,
} as const;

/** `timeoutNotice` of `+QMTCFG`: Whether a packet that is sent again is reported. */
export const qmtcfgTimeoutNotice = {
  /** Not reported */
  notReported: 0,
  /** Reported */
  reported: 1,
} as const;

/** `cleanSession` of `+QMTCFG`: What the server does with the session of this client. */
export const qmtcfgCleanSession = {
  /** Kept */
  kept: 0,
  /** Clean */
  clean: 1,
} as const;

/** `sslEnable` of `+QMTCFG`: Whether the connection is secured by TLS. */
export const qmtcfgSslEnable = {
  /** Plain TCP */
  plainTcp: 0,
  /** TLS */
  tls: 1,
} as const;

/** `versionNum` of `+QMTCFG`: Version of MQTT. */
export const qmtcfgVersionNum = {
  /** MQTT 3.1.0 */
  mqtt310: 0,
  /** MQTT 3.1.1 */
  mqtt311: 1,
} as const;

/** `result` of `+QMTCLOSE`: What became of the request. */
export const qmtcloseResult = {
  /** Failed */
  failed: -1,
  /** Done */
  done: 0,
} as const;

/** `state` of `+QMTCONN`: State of the MQTT connection. */
export const qmtconnState = {
  /** Initialising */
  initialising: 1,
  /** Connecting */
  connecting: 2,
  /** Connected */
  connected: 3,
  /** Disconnecting */
  disconnecting: 4,
} as const;

/** `result` of `+QMTCONN`: What became of the packet. */
export const qmtconnResult = {
  /** Acknowledged */
  acknowledged: 0,
  /** Sent again */
  sentAgain: 1,
  /** Failed */
  failed: 2,
} as const;

/** `result` of `+QMTDISC`: What became of the request. */
export const qmtdiscResult = {
  /** Failed */
  failed: -1,
  /** Done */
  done: 0,
} as const;

/** `qos` of `+QMTSUB`: Quality of service. */
export const qmtsubQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `result` of `+QMTSUB`: What became of the packet. */
export const qmtsubResult = {
  /** Acknowledged */
  acknowledged: 0,
  /** Sent again */
  sentAgain: 1,
  /** Failed */
  failed: 2,
} as const;

/** `result` of `+QMTUNS`: What became of the packet. */
export const qmtunsResult = {
  /** Acknowledged */
  acknowledged: 0,
  /** Sent again */
  sentAgain: 1,
  /** Failed */
  failed: 2,
} as const;

/** `qos` of `+QMTPUB`: Quality of service. */
export const qmtpubQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `retain` of `+QMTPUB`: Whether the server keeps the message for later subscribers. */
export const qmtpubRetain = {
  /** Not kept */
  notKept: 0,
  /** Kept */
  kept: 1,
} as const;

/** `result` of `+QMTPUB`: What became of the packet. */
export const qmtpubResult = {
  /** Acknowledged */
  acknowledged: 0,
  /** Sent again */
  sentAgain: 1,
  /** Failed */
  failed: 2,
} as const;

/** `secLevel` of `+QSSLCFG`: Which ends have to prove who they are. */
export const qsslcfgSecLevel = {
  /** Nobody */
  nobody: 0,
  /** The server */
  server: 1,
  /** Server and client */
  serverAndClient: 2,
} as const;

/** `sslVersion` of `+QSSLCFG`: Version of TLS. */
export const qsslcfgSslVersion = {
  /** SSL 3.0 */
  ssl30: 0,
  /** TLS 1.0 */
  tls10: 1,
  /** TLS 1.1 */
  tls11: 2,
  /** TLS 1.2 */
  tls12: 3,
  /** All */
  all: 4,
} as const;

/** `ignoreRtcTime` of `+QSSLCFG`: Whether the clock is left out of account. */
export const qsslcfgIgnoreRtcTime = {
  /** Clock checked */
  clockChecked: 0,
  /** Clock ignored */
  clockIgnored: 1,
} as const;
