import { memo } from "react";
import type { SpeakerSummary } from "../../../model/summary.ts";
import { useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { AXIS, TICKS_HEIGHT, TICKS_WIDTH, type TickScale, ticksOf, ticksPath } from "./ticks.ts";

interface TicksCellProps {
  readonly speaker: SpeakerSummary;
  /** Undefined where no article of the register has a date. */
  readonly scale: TickScale | undefined;
}

/** When a speaker was quoted, and how often in each article. */
export const TicksCell = memo(function TicksCell({ speaker, scale }: TicksCellProps) {
  const speakers = useSpeakersText();
  const ticks = scale === undefined ? [] : ticksOf(speaker, scale);
  const first = speaker.ticks[0]?.date;
  const last = speaker.ticks.at(-1)?.date;
  return (
    <td className="ticks">
      {ticks.length === 0 || first === undefined || last === undefined ? (
        <span className="muted">{speakers.undated}</span>
      ) : (
        <>
          <svg
            viewBox={`0 0 ${TICKS_WIDTH} ${TICKS_HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={speakers.months(first, last)}
          >
            <rect className="axis" y={AXIS} width={TICKS_WIDTH} height={1} />
            <path d={ticksPath(ticks)} />
          </svg>
          <Dates first={first} last={last} />
        </>
      )}
    </td>
  );
});

/** The first and the last day on which a speaker was quoted. */
function Dates({ first, last }: { readonly first: string; readonly last: string }) {
  const { format } = useText();
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return (
    <span className="dates">
      {from !== to && (
        <>
          <time dateTime={from}>{format.shortDate(from, Number(to.slice(0, 4)))}</time>
          {" – "}
        </>
      )}
      <time dateTime={to}>{format.shortDate(to)}</time>
    </span>
  );
}
