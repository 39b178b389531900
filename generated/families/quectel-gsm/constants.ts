// Written by the generator from the spec. Do not edit; run `npm run generate`.

/** Codes of +CME ERROR: general ones of 27.007, and those of MQTT. Section 6.2. */
export const cme = {
  phoneFailure: 0,
  /** No connection to the phone */
  noConnectionToPhone: 1,
  /** The link to the adapter is reserved */
  adapterLinkReserved: 2,
  operationNotAllowed: 3,
  operationNotSupported: 4,
  /** The phone wants its SIM PIN */
  phoneSimPinWanted: 5,
  /** The personalisation PIN is wanted */
  personalisationPinWanted: 6,
  /** The personalisation PUK is wanted */
  personalisationPukWanted: 7,
  noSim: 10,
  /** The SIM wants its PIN */
  simPinWanted: 11,
  /** The SIM wants its PUK */
  simPukWanted: 12,
  simFailure: 13,
  simBusy: 14,
  wrongSim: 15,
  wrongPassword: 16,
  /** The SIM wants its PIN2 */
  simPin2Wanted: 17,
  /** The SIM wants its PUK2 */
  simPuk2Wanted: 18,
  memoryFull: 20,
  invalidIndex: 21,
  notFound: 22,
  memoryFailure: 23,
  textTooLong: 24,
  /** Invalid characters in a text */
  invalidTextCharacters: 25,
  dialStringTooLong: 26,
  /** Invalid characters in a dial string */
  invalidDialStringCharacters: 27,
  noNetworkService: 30,
  /** Time-out of the network */
  networkTimeout: 31,
  /** Only emergency calls are allowed by the network */
  emergencyCallsOnly: 32,
  /** The network personalisation PIN is wanted */
  networkPersonalisationPinWanted: 40,
  wrongParameters: 50,
  unknownError: 100,
  illegalMobileStation: 103,
  illegalEquipment: 106,
  packetServiceNotAllowed: 107,
  /** Network not allowed here */
  networkNotAllowed: 111,
  locationAreaNotAllowed: 112,
  /** Roaming not allowed in this location area */
  roamingNotAllowed: 113,
  serviceOptionNotSupported: 132,
  serviceNotSubscribed: 133,
  /** Service option out of order for now */
  serviceOptionOutOfOrder: 134,
  /** Unspecified error of the packet service */
  unspecifiedPacketServiceError: 148,
  /** The packet data context was not authenticated */
  packetDataContextNotAuthenticated: 149,
  invalidMobileClass: 150,
  /** Error of the MQTT link */
  mqttLinkError: 8503,
  illegalMqttPacket: 8504,
  illegalCharacter: 8505,
  illegalUtf8: 8506,
  invalidParameter: 8507,
  /** The data is larger than the free part of the send buffer */
  sendBufferFull: 8508,
  bufferOverflow: 8509,
  outOfMemory: 8510,
  memoryError: 8511,
  /** More messages on their way than the window of five allows */
  windowExceeded: 8512,
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
  accepted: 0,
  unacceptableProtocolVersion: 1,
  clientIdentifierRejected: 2,
  serverUnavailable: 3,
  wrongUserNameOrPassword: 4,
  notAuthorised: 5,
} as const;

/** Outcomes of opening a connection. Section 3.2.2. */
export const qmtopenResult = {
  /** The network connection failed */
  failed: -1,
  open: 0,
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
  errorOnly: 0,
  /** +CME ERROR with a number */
  cmeErrorNumber: 1,
  /** +CME ERROR with a text */
  cmeErrorText: 2,
} as const;

/** `fun` of `+CFUN`: Level of function. */
export const cfunFun = { minimum: 0, full: 1, radioOff: 4 } as const;

/** `n` of `+CREG`: Whether changes are reported by +CREG lines. */
export const cregN = {
  notReported: 0,
  reported: 1,
  /** Reported with the cell */
  reportedWithCell: 2,
} as const;

/** `stat` of `+CREG`: Where the module stands with the network. */
export const cregStat = {
  notRegisteredNotSearching: 0,
  registeredHomeNetwork: 1,
  notRegisteredSearching: 2,
  registrationDenied: 3,
  /** Unknown */
  stateUnknown: 4,
  registeredRoaming: 5,
} as const;

/** `n` of `+CEREG`: Whether changes are reported by +CEREG lines. */
export const ceregN = {
  notReported: 0,
  reported: 1,
  /** Reported with the cell */
  reportedWithCell: 2,
} as const;

/** `stat` of `+CEREG`: Where the module stands with the network. */
export const ceregStat = {
  notRegisteredNotSearching: 0,
  registeredHomeNetwork: 1,
  notRegisteredSearching: 2,
  registrationDenied: 3,
  /** Unknown */
  stateUnknown: 4,
  registeredRoaming: 5,
} as const;

/** `state` of `+CGATT`: Attached or not. */
export const cgattState = { detached: 0, detach: 0, attached: 1, attach: 1 } as const;

/** `willFg` of `+QMTCFG`: Whether the client leaves a Will with the server. */
export const qmtcfgWillFg = { noWill: 0, will: 1 } as const;

/** `willQos` of `+QMTCFG`: QoS of the Will. */
export const qmtcfgWillQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `willRetain` of `+QMTCFG`: Whether the server keeps the Will for later subscribers. */
export const qmtcfgWillRetain = { notKept: 0, kept: 1 } as const;

/** `timeoutNotice` of `+QMTCFG`: Whether a packet that is sent again is reported. */
export const qmtcfgTimeoutNotice = { notReported: 0, reported: 1 } as const;

/** `cleanSession` of `+QMTCFG`: What the server does with the session of this client. */
export const qmtcfgCleanSession = { kept: 0, clean: 1 } as const;

/** `sslEnable` of `+QMTCFG`: Whether the connection is secured by TLS. */
export const qmtcfgSslEnable = { plainTcp: 0, tls: 1 } as const;

/** `versionNum` of `+QMTCFG`: Version of MQTT. */
export const qmtcfgVersionNum = { mqtt310: 0, mqtt311: 1 } as const;

/** `result` of `+QMTCLOSE`: What became of the request. */
export const qmtcloseResult = { failed: -1, done: 0 } as const;

/** `state` of `+QMTCONN`: State of the MQTT connection. */
export const qmtconnState = { initialising: 1, connecting: 2, connected: 3, disconnecting: 4 } as const;

/** `result` of `+QMTCONN`: What became of the packet. */
export const qmtconnResult = { acknowledged: 0, sentAgain: 1, failed: 2 } as const;

/** `result` of `+QMTDISC`: What became of the request. */
export const qmtdiscResult = { failed: -1, done: 0 } as const;

/** `qos` of `+QMTSUB`: Quality of service. */
export const qmtsubQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `result` of `+QMTSUB`: What became of the packet. */
export const qmtsubResult = { acknowledged: 0, sentAgain: 1, failed: 2 } as const;

/** `result` of `+QMTUNS`: What became of the packet. */
export const qmtunsResult = { acknowledged: 0, sentAgain: 1, failed: 2 } as const;

/** `qos` of `+QMTPUB`: Quality of service. */
export const qmtpubQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `retain` of `+QMTPUB`: Whether the server keeps the message for later subscribers. */
export const qmtpubRetain = { notKept: 0, kept: 1 } as const;

/** `result` of `+QMTPUB`: What became of the packet. */
export const qmtpubResult = { acknowledged: 0, sentAgain: 1, failed: 2 } as const;

/** `secLevel` of `+QSSLCFG`: Which ends have to prove who they are. */
export const qsslcfgSecLevel = {
  nobody: 0,
  /** The server */
  server: 1,
  serverAndClient: 2,
} as const;

/** `sslVersion` of `+QSSLCFG`: Version of TLS. */
export const qsslcfgSslVersion = { ssl30: 0, tls10: 1, tls11: 2, tls12: 3, all: 4 } as const;

/** `ignoreRtcTime` of `+QSSLCFG`: Whether the clock is left out of account. */
export const qsslcfgIgnoreRtcTime = { clockChecked: 0, clockIgnored: 1 } as const;
