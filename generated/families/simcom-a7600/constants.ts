// Written by the generator from the spec. Do not edit; run `npm run generate`.

/** Codes of +CME ERROR. Section 27.007 9.2. */
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
} as const;

/** Result codes of the MQTT commands. Section 2.2.1. */
export const result = {
  done: 0,
  failed: 1,
  /** Text is not UTF-8 */
  notUtf8: 2,
  socketConnectFailed: 3,
  socketCreateFailed: 4,
  socketCloseFailed: 5,
  receivingFailed: 6,
  networkOpenFailed: 7,
  networkCloseFailed: 8,
  /** Network is not open */
  networkNotOpen: 9,
  noSuchClient: 10,
  notConnected: 11,
  /** A parameter is not valid */
  invalidParameter: 12,
  /** Operation is not supported */
  notSupported: 13,
  /** Client is busy */
  clientBusy: 14,
  /** Request for a connection failed */
  connectionRequestFailed: 15,
  socketSendingFailed: 16,
  timedOut: 17,
  /** Topic is empty */
  topicEmpty: 18,
  /** Client is in use */
  clientInUse: 19,
  /** Client is not acquired */
  clientNotAcquired: 20,
  /** Client is not released */
  clientNotReleased: 21,
  /** Length is out of range */
  lengthOutOfRange: 22,
  /** Network is open already */
  networkAlreadyOpen: 23,
  packetFailed: 24,
  /** Host name cannot be resolved */
  dnsFailed: 25,
  /** Broker closed the connection */
  closedByBroker: 26,
  /** Broker refused the protocol version */
  protocolVersionRefused: 27,
  /** Broker refused the client identifier */
  clientIdentifierRefused: 28,
  /** Broker is unavailable */
  brokerUnavailable: 29,
  /** Broker refused user name or password */
  userNameOrPasswordRefused: 30,
  /** Broker refused for lack of rights */
  notAuthorised: 31,
  tlsHandshakeFailed: 32,
  /** Certificate is not set */
  certificateNotSet: 33,
  sessionOpenFailed: 34,
  disconnectFailed: 35,
} as const;

/** Causes of a lost connection. Section 2.2.2.1. */
export const lost = {
  /** The other side closed the socket */
  socketClosedByPeer: 1,
  /** The socket was reset */
  socketReset: 2,
  /** The network was closed */
  networkClosed: 3,
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

/** `serverType` of `+CMQTTACCQ`: How the client reaches its broker. */
export const cmqttaccqServerType = { tcp: 0, sslTls: 1 } as const;

/** `qos` of `+CMQTTWILLMSG`: Quality of service of the will message. */
export const cmqttwillmsgQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `cleanSession` of `+CMQTTCONNECT`: Whether the broker keeps subscriptions and undelivered messages for this client. */
export const cmqttconnectCleanSession = { kept: 0, clean: 1 } as const;

/** `discState` of `+CMQTTDISC`: Whether the client is disconnected. */
export const cmqttdiscDiscState = { connected: 0, disconnected: 1 } as const;

/** `qos` of `+CMQTTPUB`: Quality of service. */
export const cmqttpubQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `retained` of `+CMQTTPUB`: Whether the broker keeps the message for later subscribers. */
export const cmqttpubRetained = { notKept: 0, kept: 1 } as const;

/** `dup` of `+CMQTTPUB`: Marks a packet that was sent before. */
export const cmqttpubDup = { firstAttempt: 0, sentAgain: 1 } as const;

/** `qos` of `+CMQTTSUBTOPIC`: Quality of service. */
export const cmqttsubtopicQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `dup` of `+CMQTTSUB`: Marks a packet that was sent before. */
export const cmqttsubDup = { firstAttempt: 0, sentAgain: 1 } as const;

/** `qos` of `+CMQTTSUB`: Quality of service. */
export const cmqttsubQos = { atMostOnce: 0, atLeastOnce: 1, exactlyOnce: 2 } as const;

/** `dup` of `+CMQTTUNSUB`: Marks a packet that was sent before. */
export const cmqttunsubDup = { firstAttempt: 0, sentAgain: 1 } as const;

/** `checkUTF8Flag` of `+CMQTTCFG`: Whether texts are refused that are not UTF-8. */
export const cmqttcfgCheckUTF8Flag = { notChecked: 0, checked: 1 } as const;

/** `authmode` of `+CSSLCFG`: Who is verified. */
export const csslcfgAuthmode = { nobody: 0, server: 1, serverAndClient: 2 } as const;

/** `ignoreltime` of `+CSSLCFG`: Whether the validity dates of certificates are not checked against the module's clock. */
export const csslcfgIgnoreltime = { datesAreChecked: 0, datesAreNotChecked: 1 } as const;

/** `n` of `+CGREG`: Whether changes are reported by +CGREG lines. */
export const cgregN = {
  notReported: 0,
  reported: 1,
  /** Reported with the cell */
  reportedWithCell: 2,
} as const;

/** `stat` of `+CGREG`: Where the module stands with the packet network. */
export const cgregStat = {
  notRegisteredNotSearching: 0,
  registeredHomeNetwork: 1,
  notRegisteredSearching: 2,
  registrationDenied: 3,
  /** Unknown */
  stateUnknown: 4,
  registeredRoaming: 5,
} as const;

/** `state` of `*ATREADY`: How far the start is. */
export const atreadyState = { commandsAreTaken: 1 } as const;
