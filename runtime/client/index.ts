// The client: connect, publish, subscribe, receive.
export { connectAsync, MqttClient, type ClientEvents, type Granted, type Packet } from "./client.js";
export type { ConnectOptions, PublishOptions, QoS, SubscribeOptions, Will } from "./options.js";
