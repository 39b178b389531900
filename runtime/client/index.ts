// The client: connect, publish, subscribe, receive.
export {
  Module,
  openModule,
  type Answer,
  type CommandOptions,
  type ModuleEvents,
  type SendOptions,
} from "./module.js";
export { connectAsync, MqttClient, type ClientEvents, type Granted, type Packet } from "./client.js";
export type {
  ClientOptions,
  ConnectOptions,
  ModuleOptions,
  PublishOptions,
  QoS,
  SubscribeOptions,
  Will,
} from "./options.js";
