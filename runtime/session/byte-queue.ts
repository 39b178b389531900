// Bytes that have arrived and are not yet understood: appended behind, taken from the front, looked at in between.
// Positions are relative to the front. Taking does not copy; the room is reclaimed when more than half is empty.

export class ByteQueue {
  #bytes = new Uint8Array(1024);
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** The bytes themselves, valid until the next `append` or `take`. */
  view(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#end);
  }

  at(position: number): number | undefined {
    return position < this.length ? this.#bytes[this.#start + position] : undefined;
  }

  append(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#bytes.length) this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Removes bytes from the front and returns a copy of them. */
  take(count: number): Uint8Array {
    const taken = this.#bytes.slice(this.#start, this.#start + count);
    this.drop(count);
    return taken;
  }

  drop(count: number): void {
    this.#start += count;
    if (this.#start === this.#end) this.#start = this.#end = 0;
  }

  #makeRoom(more: number): void {
    const needed = this.length + more;
    const target = needed * 2 > this.#bytes.length ? new Uint8Array(needed * 2) : this.#bytes;
    target.set(this.view());
    this.#bytes = target;
    this.#end = this.length;
    this.#start = 0;
  }
}
