// What the client needs of a link: bytes out, bytes in, the news that it is gone.

/** A byte stream to a module: a serial port, a TCP connection, or the other half of a memory pair. */
export interface Transport {
  /** Bytes are written in the order of the calls. Errors are reported by `onClose`. */
  write(bytes: Uint8Array): void;
  /** One listener; bytes that arrive before there is one are kept. */
  onData(listener: (bytes: Uint8Array) => void): void;
  /** Called once, when the link is gone, with the reason. */
  onClose(listener: (reason: string) => void): void;
  close(): Promise<void>;
}
