/** Edges in pixels of the window. */
export interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Surroundings {
  /** The lines of the quotation, from the first to the last. */
  readonly lines: readonly Box[];
  /** The column of text that the details stay in where they fit. */
  readonly column: Box;
  /** The part of the window that is free, below the header. */
  readonly view: Box;
}

/** Between the quotation and its details. */
const DISTANCE = 12;
/** Between the details and the edge of the window. */
const EDGE = 16;

/**
 * Where details of the given size go: below the quotation; above it where they fit only there; beginning with the
 * quotation, but not beyond the column. Undefined when the quotation is not laid out.
 */
export function placeDetails(
  size: { readonly width: number; readonly height: number },
  { lines, column, view }: Surroundings,
): { readonly top: number; readonly left: number } | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const below = last.bottom + DISTANCE;
  const above = first.top - DISTANCE - size.height;
  const fitsBelow = below + size.height + EDGE <= view.bottom;
  const left = Math.max(view.left + EDGE, Math.min(first.left, column.right - size.width));
  return { top: !fitsBelow && above >= view.top ? above : below, left };
}

/**
 * How far the page has to be scrolled to show what ends at `bottom`, in pixels, downwards positive: as far as the first
 * line of the quotation stays in view, and back to it when it is behind the header.
 */
export function scrollToShow(bottom: number, { lines, view }: Omit<Surroundings, "column">): number {
  const first = lines[0];
  if (first === undefined) return 0;
  const room = first.top - EDGE - view.top;
  return room < 0 ? room : Math.min(Math.max(0, bottom + EDGE - view.bottom), room);
}
