// A clock that stands still while a turn of the event loop runs. What both ends of a line in memory do in one turn then
// happens at one time, as on a machine that is fast enough: a silence that one end keeps is as long for the other.

/** Runs something while `performance.now` is such a clock. */
export async function inTurns(run: () => Promise<void>): Promise<void> {
  const own = performance.now;
  let turn: number | undefined;
  performance.now = () => {
    if (turn === undefined) {
      turn = own.call(performance);
      setImmediate(() => (turn = undefined));
    }
    return turn;
  };
  try {
    await run();
  } finally {
    performance.now = own;
  }
}
