/** A place beside others: a group begins at `start`, and this is its member number `step`, counted from 0. */
export interface Spread {
  readonly start: number;
  readonly step: number;
}

interface Cluster {
  readonly start: number;
  readonly size: number;
}

/**
 * Puts points that would overlap side by side: in order, each with `room` for itself, none beyond `width` as long as
 * there is room for all of them. Points that have room stay where they are.
 *
 * @param points centres in ascending order
 */
export function spread(points: readonly number[], room: number, width: number): readonly Spread[] {
  const clusters: Cluster[] = [];
  for (const point of points) {
    let next = within({ start: point, size: 1 }, room, width);
    let before = clusters.at(-1);
    while (before !== undefined && before.start + before.size * room > next.start) {
      clusters.pop();
      next = within({ start: before.start, size: before.size + next.size }, room, width);
      before = clusters.at(-1);
    }
    clusters.push(next);
  }
  return clusters.flatMap(({ start, size }) => Array.from({ length: size }, (_, step) => ({ start, step })));
}

function within({ start, size }: Cluster, room: number, width: number): Cluster {
  return { start: Math.max(room / 2, Math.min(start, width - size * room + room / 2)), size };
}
