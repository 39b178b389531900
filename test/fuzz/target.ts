// What the loop knows of a thing that is fuzzed.

export interface Target {
  readonly name: string;
  /** Branches that an input of so many bytes may run through, whatever it is: work is linear. */
  readonly stepsFor: (bytes: number) => number;
  /** Longest input that is made. */
  readonly maximum: number;
  /** Pieces that mean something to it. */
  readonly tokens: readonly Uint8Array[];
  /** Inputs to begin with, beside the corpus. */
  seeds(): readonly Uint8Array[];
  /** Changes an input; without it bytes are changed. */
  mutate?(input: Uint8Array, random: () => number, corpus: readonly Uint8Array[]): Uint8Array;
  /** @throws whatever is wrong */
  run(input: Uint8Array): void;
}
