// What every contender hands over: the name of the line and an object with named fields, as the spec names them.
//
// Strategy: one callback type for all, and one consumer for all that are timed, which folds the fields into a checksum,
// so that no contender's work can be optimised away and none is paid for by another kind of consumer.

/** Lines are named by their prefix; a PUBLISH of mqtt-packet is named so. */
export type Name =
  | "OK"
  | "+QMTPUB"
  | "+QMTOPEN"
  | "+QMTSTAT"
  | "+CSQ"
  | "+QMTRECV"
  | "+CMQTTRXSTART"
  | "+CMQTTRXTOPIC"
  | "+CMQTTRXPAYLOAD"
  | "+CMQTTRXEND"
  | "PUBLISH";

/** Numbers and texts; what is a payload, or a block, is bytes. */
export type Event = object;
export type Sink = (name: Name, event: Event) => void;

/** Fields of every event that the workloads hold, by their names in the spec. */
interface AnyEvent {
  readonly tcpConnectId: number;
  readonly msgId: number;
  readonly result: number;
  readonly errCode: number;
  readonly rssi: number;
  readonly ber: number;
  readonly topic: string;
  readonly payload: Uint8Array;
  readonly clientIndex: number;
  readonly topicTotalLen: number;
  readonly payloadTotalLen: number;
  readonly subTopic: Uint8Array;
  readonly subPayload: Uint8Array;
  readonly messageId: number;
}

export class Checksum {
  value = 0;

  readonly sink: Sink = (name, event) => {
    this.value = (Math.imul(this.value, 31) + fold(name, event as AnyEvent)) | 0;
  };
}

function fold(name: Name, event: AnyEvent): number {
  switch (name) {
    case "OK":
      return 1;
    case "+QMTPUB":
      return event.tcpConnectId + 3 * event.msgId + 5 * event.result;
    case "+QMTOPEN":
      return event.tcpConnectId + 7 * event.result;
    case "+QMTSTAT":
      return event.tcpConnectId + 11 * event.errCode;
    case "+CSQ":
      return event.rssi + 13 * event.ber;
    default:
      return foldMessage(name, event);
  }
}

function foldMessage(name: Name, event: AnyEvent): number {
  switch (name) {
    case "+QMTRECV":
      return event.tcpConnectId + event.msgId + event.topic.length + foldBytes(event.payload);
    case "+CMQTTRXSTART":
      return event.clientIndex + event.topicTotalLen + event.payloadTotalLen;
    case "+CMQTTRXTOPIC":
      return event.clientIndex + foldBytes(event.subTopic);
    case "+CMQTTRXPAYLOAD":
      return event.clientIndex + foldBytes(event.subPayload);
    case "PUBLISH":
      return event.messageId + event.topic.length + foldBytes(event.payload);
    default:
      return event.clientIndex;
  }
}

/** Both ends are touched: a payload that was handed over lazily would be found out by the check, not here. */
function foldBytes(bytes: Uint8Array): number {
  const { length } = bytes;
  return length === 0 ? 0 : length + (bytes[0] as number) + (bytes[length - 1] as number);
}
