// A section of the benchmarks: one question, asked of several contenders. It gives a table for people and figures for
// goals, and knows neither the goals nor where the results go.

export interface Context {
  readonly rounds: number;
  /** Tells people what is going on; not a result. */
  readonly say: (text: string) => void;
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Found {
  readonly tables: readonly Table[];
  readonly figures: Readonly<Record<string, number>>;
}

export interface Section {
  readonly name: string;
  run(context: Context): Promise<Found>;
}

/** Three significant digits; more would be noise. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "-";
  return Math.abs(value) >= 1000 ? Math.round(value).toString() : String(Number(value.toPrecision(3)));
}
