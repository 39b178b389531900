// The rules of MQTT 3.1.1 for topic names and topic filters (sections 4.7.1 and 4.7.3), asked before anything is sent.

import { UsageError, type UsageCode } from "../errors.js";
import { refuseHalfPairs } from "../codec/index.js";
import { toBytes } from "../bytes.js";
import { checkArgument, TEXT } from "../usage.js";

/** @throws UsageError if a message cannot be published to this topic */
export function checkTopicName(topic: string): void {
  checkCommon(topic);
  if (/[+#]/.test(topic))
    throw bad(topic, "wildcard", "a topic to publish to holds no + or # (MQTT 3.1.1, 4.7.1)");
}

/** @throws UsageError if this is no topic filter */
export function checkTopicFilter(filter: string): void {
  checkCommon(filter);
  const levels = filter.split("/");
  levels.forEach((level, i) => {
    if (level.includes("#") && (level !== "#" || i < levels.length - 1)) {
      throw bad(filter, "wildcard", "# stands alone in the last level (MQTT 3.1.1, 4.7.1.2)");
    }
    if (level.includes("+") && level !== "+")
      throw bad(filter, "wildcard", "+ stands alone in its level (MQTT 3.1.1, 4.7.1.3)");
  });
}

function checkCommon(topic: string): void {
  checkArgument("MQTT", "topic", topic, TEXT);
  if (topic.length === 0)
    throw bad(topic, "empty-topic", "a topic has at least one character (MQTT 3.1.1, 4.7.3)");
  refuseHalfPairs("MQTT", "topic", topic);
  if (topic.includes("\0"))
    throw bad(topic, "forbidden-character", "a topic holds no NUL (MQTT 3.1.1, 4.7.3)");
  // In UTF-8 a UTF-16 unit takes three bytes at most: a short topic need not be encoded to be measured.
  if (topic.length * 3 > 65535 && toBytes(topic).length > 65535)
    throw bad(`${topic.slice(0, 60)}…`, "wrong-size", "a topic has at most 65535 bytes (MQTT 3.1.1, 4.7.3)");
}

function bad(topic: string, code: UsageCode, rule: string): UsageError {
  return new UsageError(`topic ${JSON.stringify(topic)}: ${rule}`, { code, field: "topic", value: topic });
}
