// A fault that needs four right bytes, one after another, anywhere in an input: what the loop is measured by.

import type { Target } from "../target.js";

export const planted: Target = {
  name: "planted",
  stepsFor: (bytes) => 100 + 20 * bytes,
  maximum: 64,
  tokens: [Uint8Array.of(0x2c)],
  seeds: () => [Uint8Array.of(0x61, 0x62, 0x63)],
  run: (input) => {
    for (let at = 0; at < input.length; at++)
      if (input[at] === 0x7b)
        if (input[at + 1] === 0xd4)
          if (input[at + 2] === 0x13) if (input[at + 3] === 0xe7) throw new Error("planted");
  },
};
