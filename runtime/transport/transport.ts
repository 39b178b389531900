// What the client and the virtual module need of a link: bytes out, bytes in, the news that it is gone. And what opens one,
// for those who open it again when it is lost.

/**
 * A byte stream to a module: a serial port, a TCP connection, a pair of streams, or the other half of a memory pair. It has
 * one owner at a time, is open when it is given to it, and is never opened again: a lost link is replaced by a new transport.
 */
export interface Transport {
  /**
   * Writes bytes in the order of the calls. Their buffer is the link's from now on: it may be kept, or transferred. Nothing
   * is thrown: what goes wrong is told by `onClose`. After the link is gone, nothing happens.
   */
  write(bytes: Uint8Array): void;
  /**
   * Makes the caller the owner. Bytes that have arrived before the first owner came are kept and told at once; each chunk is the
   * listener's own. After `close` and `release` the listener is not called any more.
   * @throws UsageError (`transport-in-use`) if there is an owner already
   */
  onData(listener: (bytes: Uint8Array) => void): void;
  /**
   * Its owner gives it up, and leaves it open for another: a cable that stays plugged in. What was written is still sent; what
   * arrives until there is a new owner is lost. A transport without it has one owner for good.
   */
  release?(): void;
  /** Calls back once, when the link is gone, with the reason; at once if it is gone already. Any number of listeners. */
  onClose(listener: (reason: string) => void): void;
  /**
   * Writes what is left, and closes. Resolves in bounded time, whatever the other end does, and never rejects. A second call
   * waits for the same end.
   */
  close(): Promise<void>;
}

/**
 * Opens a link. It is called for the first link, and again after one was lost and closed, never while one is in use; each
 * call gives a transport that nobody has had before. It throws, or rejects, if the link cannot be opened. Who calls it limits
 * the wait, waits between attempts, and closes a transport that comes too late.
 */
export type TransportOpener = () => Transport | Promise<Transport>;

/** A link that is open, and used until it is lost; or what opens one, and opens it again. */
export type TransportSource = Transport | TransportOpener;
