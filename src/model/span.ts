/** A stretch of text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span denotes. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers all of `spans`. Throws a RangeError when the list is empty. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("hull of no spans");
  return {
    start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
    end: spans.reduce((most, span) => Math.max(most, span.end), 0),
  };
}
