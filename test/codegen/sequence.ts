/** A number from 0 up to a limit, which is not reached. */
export type Pick = (below: number) => number;

/** Pseudo-random numbers, the same ones in each run. */
export function sequence(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
