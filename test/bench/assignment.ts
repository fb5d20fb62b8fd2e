/**
 * The one-to-one assignment of rows to columns with the greatest total score: the Hungarian algorithm with potentials
 * (Kuhn 1955, in the O(n³) form of Jonker & Volgenant 1987). Pairs of score 0 are left out.
 *
 * @param score a rectangular matrix of scores, none negative
 * @returns pairs `[row, column]` in the order of the columns
 */
export function assign(score: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const rows = score.length;
  const size = Math.max(rows, score[0]?.length ?? 0);
  const cost = (row: number, column: number) => -(score[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  /** For each column the row it is given to; 0 for none. */
  const rowOf = new Int32Array(size + 1);

  for (let row = 1; row <= size; row++) {
    const cameFrom = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      used[column] = 1;
      const from = rowOf[column] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(from, j) - (rowPotential[from] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          cameFrom[j] = column;
        }
        if ((slack[j] ?? 0) < least) {
          least = slack[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        const owner = rowOf[j] ?? 0;
        if (used[j]) {
          rowPotential[owner] = (rowPotential[owner] ?? 0) + least;
          columnPotential[j] = (columnPotential[j] ?? 0) - least;
        } else slack[j] = (slack[j] ?? 0) - least;
      }
      column = next;
    }
    while (column !== 0) {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  return Array.from({ length: size }, (_, j) => [(rowOf[j + 1] ?? 0) - 1, j] as const).filter(
    ([row, column]) => (score[row]?.[column] ?? 0) > 0,
  );
}
