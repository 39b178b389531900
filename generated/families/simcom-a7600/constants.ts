// Written by the generator from the spec. Do not edit; run `npm run generate`.

/** Codes of +CME ERROR. Section 27.007 9.2. */
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
} as const;

/** Result codes of the MQTT commands. Section 2.2.1. */
export const result = {
  /** Done */
  done: 0,
  /** Failed */
  failed: 1,
  /** Text is not UTF-8 */
  notUtf8: 2,
  /** Socket: connect failed */
  socketConnectFailed: 3,
  /** Socket: create failed */
  socketCreateFailed: 4,
  /** Socket: close failed */
  socketCloseFailed: 5,
  /** Receiving failed */
  receivingFailed: 6,
  /** Network: open failed */
  networkOpenFailed: 7,
  /** Network: close failed */
  networkCloseFailed: 8,
  /** Network is not open */
  networkNotOpen: 9,
  /** No such client */
  noSuchClient: 10,
  /** Not connected */
  notConnected: 11,
  /** A parameter is not valid */
  invalidParameter: 12,
  /** Operation is not supported */
  notSupported: 13,
  /** Client is busy */
  clientBusy: 14,
  /** Request for a connection failed */
  connectionRequestFailed: 15,
  /** Socket: sending failed */
  socketSendingFailed: 16,
  /** Timed out */
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
  /** Packet failed */
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
  /** TLS handshake failed */
  tlsHandshakeFailed: 32,
  /** Certificate is not set */
  certificateNotSet: 33,
  /** Session: open failed */
  sessionOpenFailed: 34,
  /** Disconnect failed */
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

/** `serverType` of `+CMQTTACCQ`: How the client reaches its broker. */
export const cmqttaccqServerType = {
  /** TCP */
  tcp: 0,
  /** SSL/TLS */
  sslTls: 1,
} as const;

/** `qos` of `+CMQTTWILLMSG`: Quality of service of the will message. */
export const cmqttwillmsgQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `cleanSession` of `+CMQTTCONNECT`: Whether the broker keeps subscriptions and undelivered messages for this client. */
export const cmqttconnectCleanSession = {
  /** Kept */
  kept: 0,
  /** Clean */
  clean: 1,
} as const;

/** `discState` of `+CMQTTDISC`: Whether the client is disconnected. */
export const cmqttdiscDiscState = {
  /** Connected */
  connected: 0,
  /** Disconnected */
  disconnected: 1,
} as const;

/** `qos` of `+CMQTTPUB`: Quality of service. */
export const cmqttpubQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `retained` of `+CMQTTPUB`: Whether the broker keeps the message for later subscribers. */
export const cmqttpubRetained = {
  /** Not kept */
  notKept: 0,
  /** Kept */
  kept: 1,
} as const;

/** `dup` of `+CMQTTPUB`: Marks a packet that was sent before. */
export const cmqttpubDup = {
  /** First attempt */
  firstAttempt: 0,
  /** Sent again */
  sentAgain: 1,
} as const;

/** `qos` of `+CMQTTSUBTOPIC`: Quality of service. */
export const cmqttsubtopicQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `dup` of `+CMQTTSUB`: Marks a packet that was sent before. */
export const cmqttsubDup = {
  /** First attempt */
  firstAttempt: 0,
  /** Sent again */
  sentAgain: 1,
} as const;

/** `qos` of `+CMQTTSUB`: Quality of service. */
export const cmqttsubQos = {
  /** At most once */
  atMostOnce: 0,
  /** At least once */
  atLeastOnce: 1,
  /** Exactly once */
  exactlyOnce: 2,
} as const;

/** `dup` of `+CMQTTUNSUB`: Marks a packet that was sent before. */
export const cmqttunsubDup = {
  /** First attempt */
  firstAttempt: 0,
  /** Sent again */
  sentAgain: 1,
} as const;

/** `checkUTF8Flag` of `+CMQTTCFG`: Whether texts are refused that are not UTF-8. */
export const cmqttcfgCheckUTF8Flag = {
  /** Not checked */
  notChecked: 0,
  /** Checked */
  checked: 1,
} as const;

/** `authmode` of `+CSSLCFG`: Who is verified. */
export const csslcfgAuthmode = {
  /** Nobody */
  nobody: 0,
  /** Server */
  server: 1,
  /** Server and client */
  serverAndClient: 2,
} as const;

/** `ignoreltime` of `+CSSLCFG`: Whether the validity dates of certificates are not checked against the module's clock. */
export const csslcfgIgnoreltime = {
  /** Dates are checked */
  datesAreChecked: 0,
  /** Dates are not checked */
  datesAreNotChecked: 1,
} as const;

/** `n` of `+CGREG`: Whether changes are reported by +CGREG lines. */
export const cgregN = {
  /** Not reported */
  notReported: 0,
  /** Reported */
  reported: 1,
  /** Reported with the cell */
  reportedWithCell: 2,
} as const;

/** `stat` of `+CGREG`: Where the module stands with the packet network. */
export const cgregStat = {
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

/** `state` of `*ATREADY`: How far the start is. */
export const atreadyState = {
  /** Commands are taken */
  commandsAreTaken: 1,
} as const;
