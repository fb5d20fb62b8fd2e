import { memo } from "react";
import type { QuotationType } from "../../model/quotation.ts";
import type { StripBar } from "../../model/summary.ts";
import { directionOf } from "./written-in.ts";

/** Height of the strip in the units of its drawing. */
const HEIGHT = 9;

/** How exact a quotation is, as the height of its bar: full, half, low. */
export const BAR_HEIGHTS: Readonly<Record<QuotationType, number>> = {
  direct: 9,
  fragment: 5,
  indirect: 2.5,
  reported: 2.5,
};

interface StripProps {
  readonly bars: readonly StripBar[];
  /** The language of the article: the strip runs as it is read. */
  readonly language: string;
  /** The strip in a sentence; without one it is decoration beside words that say the same. */
  readonly label?: string;
  /** How far the article was read, 0 to 1: the base line turns to ink up to there. */
  readonly position?: number;
}

/** The rule under an article, which is the article: quotations stand on it as bars. */
export const Strip = memo(function Strip({ bars, language, label, position = 0 }: StripProps) {
  const className = directionOf(language) === "rtl" ? "strip strip--rtl" : "strip";
  const drawing = { className, viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: "none" };
  const rule = (
    <>
      <rect className="base" y={HEIGHT - 1} width={1000} height={1} />
      {position > 0 && <rect className="read" y={HEIGHT - 2} width={Math.round(position * 1000)} height={2} />}
      {drawnBars(bars).map(({ start, end, slot, height }, index) => {
        const key = `${index}`;
        // In as few digits as the ends have: sixty strips are in one page.
        const width = Math.round((end - start) * 10) / 10;
        return <rect key={key} data-s={slot} x={start} y={HEIGHT - height} width={width} height={height} />;
      })}
    </>
  );
  return label === undefined ? (
    <svg {...drawing} aria-hidden="true">
      {rule}
    </svg>
  ) : (
    <svg {...drawing} role="img" aria-label={label}>
      {rule}
    </svg>
  );
});

/** A bar as it is drawn; ends are thousandths of the strip. */
interface DrawnBar extends Pick<StripBar, "start" | "slot"> {
  end: number;
  readonly height: number;
}

/** The narrowest bar that can be seen, in thousandths. */
const NARROWEST = 1;

/**
 * The bars to draw: each wide enough to be seen, and those of one look that begin too close to be told apart as one,
 * however many quotations an article has. Voices that take turns stay a pattern of their colours.
 */
export function drawnBars(bars: readonly StripBar[]): readonly DrawnBar[] {
  const drawn: DrawnBar[] = [];
  const lastOf = new Map<string, DrawnBar>();
  for (const { start, end: last, slot, type } of bars) {
    const end = Math.max(last, start + NARROWEST);
    const height = BAR_HEIGHTS[type];
    const look = `${slot} ${height}`;
    const before = lastOf.get(look);
    if (before !== undefined && start >= before.start && start < before.start + NARROWEST) {
      before.end = Math.max(before.end, end);
    } else {
      const bar = { start, end, slot, height };
      drawn.push(bar);
      lastOf.set(look, bar);
    }
  }
  return drawn;
}
