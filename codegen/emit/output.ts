// One file that the generator writes.

export interface Output {
  /** Relative to the output folder, with slashes. */
  readonly path: string;
  readonly content: string;
}
