import { memo } from "react";
import type { QuotationType } from "../../model/quotation.ts";
import type { StripBar } from "../../model/summary.ts";

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
  /** The strip in a sentence; without one it is decoration beside words that say the same. */
  readonly label?: string;
  /** How far the article was read, 0 to 1: the base line turns to ink up to there. */
  readonly position?: number;
}

/** The rule under an article, which is the article: quotations stand on it as bars. */
export const Strip = memo(function Strip({ bars, label, position = 0 }: StripProps) {
  const drawing = { className: "strip", viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: "none" };
  const rule = (
    <>
      <rect className="base" y={HEIGHT - 1} width={1000} height={1} />
      {position > 0 && <rect className="read" y={HEIGHT - 2} width={Math.round(position * 1000)} height={2} />}
      {bars.map((bar) => (
        <rect
          key={`${bar.start}-${bar.end}-${bar.type}`}
          data-s={bar.slot}
          x={bar.start}
          y={HEIGHT - BAR_HEIGHTS[bar.type]}
          width={widthOf(bar)}
          height={BAR_HEIGHTS[bar.type]}
        />
      ))}
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

/** As wide as can be seen, at least, in as few digits as the ends have: sixty strips are in one page. */
function widthOf({ start, end }: StripBar): number {
  return Math.max(1, Math.round((end - start) * 10) / 10);
}
