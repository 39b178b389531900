// at-mqtt: MQTT through the AT commands of a cellular module. The client, its errors and the types of its calls; every name
// is listed here, and there are at most 30. The rest has subpaths of its own: `at-mqtt/session`, `at-mqtt/codec`, ...
export {
  connectAsync,
  Module,
  MqttClient,
  openModule,
  type Answer,
  type ClientEvents,
  type ClientOptions,
  type CommandOptions,
  type ConnectOptions,
  type Granted,
  type ModuleEvents,
  type ModuleOptions,
  type Packet,
  type PublishOptions,
  type QoS,
  type SendOptions,
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
} from "./errors.js";
export type { Family, Fields } from "./model.js";
export { capabilitiesOf, type Capabilities } from "./procedure/index.js";
export type { Transport } from "./transport/transport.js";
