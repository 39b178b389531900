// Bytes that have arrived and are not yet understood: appended at the end, taken from the front, looked at in between.
// Taking does not copy; room is reclaimed when more than half is empty. A chunk may be lent to an empty queue: it is looked
// at in place, and only what is left of it is copied. `bytes[start, end)` is what is in the queue: fast callers read it
// there, and must read these three again after every `append`, `push`, `lend` and `keep`.

/** Up to so many bytes a loop is faster than a copy by the engine. */
const SHORT_COPY = 32;

export class ByteQueue {
  #own = new Uint8Array(1024);
  bytes: Uint8Array = this.#own;
  start = 0;
  end = 0;

  get length(): number {
    return this.end - this.start;
  }

  /** Looks at `source[from, to)` as if it had been appended to nothing, until `keep`. */
  lend(source: Uint8Array, from: number, to: number): void {
    this.bytes = source;
    this.start = from;
    this.end = to;
  }

  /** Copies what is left of a chunk that was lent. */
  keep(): void {
    const { bytes, start, end } = this;
    if (bytes === this.#own) return this.drop(0);
    this.bytes = this.#own;
    this.start = this.end = 0;
    if (start < end) this.append(bytes, start, end);
  }

  append(source: Uint8Array, from = 0, to = source.length): void {
    const count = to - from;
    if (this.end + count > this.bytes.length) this.#makeRoom(count);
    // A view that is made so costs less than `subarray`, above all of a Buffer.
    if (count > SHORT_COPY)
      this.bytes.set(new Uint8Array(source.buffer, source.byteOffset + from, count), this.end);
    else for (let i = 0; i < count; i++) this.bytes[this.end + i] = source[from + i] as number;
    this.end += count;
  }

  push(byte: number): void {
    if (this.end === this.bytes.length) this.#makeRoom(1);
    this.bytes[this.end++] = byte;
  }

  drop(count: number): void {
    this.start += count;
    if (this.start === this.end) this.start = this.end = 0;
  }

  #makeRoom(more: number): void {
    const { length } = this;
    const needed = length + more;
    if (needed * 2 > this.bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.bytes.subarray(this.start, this.end));
      this.bytes = this.#own = larger;
    } else this.bytes.copyWithin(0, this.start, this.end);
    this.start = 0;
    this.end = length;
  }
}
