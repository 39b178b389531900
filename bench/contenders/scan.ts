// B0: counts line ends with `Buffer.indexOf`, over the whole at once. It decodes nothing: it is the floor below which no
// decoder that looks at every byte can be. It takes the whole as one chunk, whatever the chunk size.

const LF = 0x0a;

/** How many line ends there are. */
export function countLineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}
