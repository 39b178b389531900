// The codec that MQTT.js stands on, as a stranger to be compared with.
export { generate, parser } from "mqtt-packet";
