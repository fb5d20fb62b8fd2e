import type { QuotationType } from "../../../model/quotation.ts";
import { useText } from "../../text/words.tsx";
import { BAR_HEIGHTS } from "../strip.tsx";

const TYPES: readonly QuotationType[] = ["direct", "fragment", "indirect"];

/** What the shapes in the strips mean, and what the figures are. */
export function ColumnHeads() {
  const { list, shell } = useText();
  return (
    <div className="cols colhead">
      <div className="in">
        <ul className="howto" aria-label={list.legend}>
          {TYPES.map((type) => (
            <li key={type}>
              <svg width="22" height="10" aria-hidden="true">
                <rect width="22" height={BAR_HEIGHTS[type]} y={10 - BAR_HEIGHTS[type]} fill="currentColor" />
              </svg>
              {shell.types[type]}
            </li>
          ))}
        </ul>
        <div className="figs" aria-hidden="true">
          <span>{list.columns.minutes}</span>
          <span>{list.columns.speech}</span>
          <span>{list.columns.voices}</span>
        </div>
      </div>
    </div>
  );
}
