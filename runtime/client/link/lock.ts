// Lets asynchronous operations happen one after another, in the order in which they asked.

export class Lock {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs when everything that asked before has ended, well or not. */
  run<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#last.then(operation, operation);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
