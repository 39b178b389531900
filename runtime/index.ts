// at-mqtt: MQTT through the AT commands of a cellular module. The client, its errors and the types of its calls; every name
// is listed here, and there are at most 30. The rest has subpaths of its own: `at-mqtt/session`, `at-mqtt/codec`, ...
export {
  connectAsync,
  MqttClient,
  type ClientEvents,
  type ConnectOptions,
  type Granted,
  type Packet,
  type PublishOptions,
  type QoS,
  type SubscribeOptions,
  type Will,
} from "./client/index.js";
export {
  AtError,
  LinkLostError,
  ModuleError,
  ProtocolError,
  TimeoutError,
  UsageError,
  type ErrorCode,
  type ErrorDetails,
} from "./errors.js";
export type { Family, Fields, Urc, WireValue } from "./model.js";
export { capabilitiesOf, type Capabilities } from "./procedure/index.js";
export type { Transport } from "./transport/transport.js";
