// Times as logs print them, to milliseconds: only differences count. A clock without a day begins again at midnight.

const CLOCK = /(\d\d):(\d\d):(\d\d)(?:[.,:](\d{1,3}))?/;
const DAY_MS = 86_400_000;

/** Undefined if it is no time. */
export function millisecondsOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const clock = CLOCK.exec(time);
  if (clock) {
    const [, hours, minutes, seconds, part = "0"] = clock;
    return (
      (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, "0"))
    );
  }
  if (/^[+-]?\d+\.\d+$/.test(time)) return Math.round(Number(time) * 1000);
  return /^\d+$/.test(time) ? Number(time) : undefined;
}

/** Milliseconds from one to the other. */
export function between(from: string | undefined, to: string | undefined): number | undefined {
  const [start, end] = [millisecondsOf(from), millisecondsOf(to)];
  if (start === undefined || end === undefined) return undefined;
  return end >= start ? end - start : end - start + DAY_MS;
}
