/** The middle of some numbers; of an even count, the mean of the two in the middle. `NaN` when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** The medians of each number over all rows. */
export function medians<T extends object>(rows: readonly T[]): Record<keyof T, number> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(rows.map((row) => Number(row[key] ?? Number.NaN)))]),
  ) as Record<keyof T, number>;
}

/**
 * Runs some measurements in turn, one of each a round, so that what disturbs the machine for a while disturbs all of
 * them alike. The first round warms up and is not counted. Returns the medians by name.
 */
export async function alternate<K extends string, T extends object>(
  rounds: number,
  measurements: Readonly<Record<K, () => Promise<T>>>,
): Promise<Record<K, Record<keyof T, number>>> {
  const names = Object.keys(measurements) as K[];
  const rows = new Map<K, T[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const row = await measurements[name]();
      if (round > 0) rows.get(name)?.push(row);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medians(rows.get(name) ?? [])])) as Record<
    K,
    Record<keyof T, number>
  >;
}
