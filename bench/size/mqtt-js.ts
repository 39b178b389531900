// MQTT.js, as a stranger to be compared with.
export { connectAsync } from "mqtt";
