import { useEffect, useState } from "react";
import { listPath } from "../../paths.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { useReadingPlace } from "./reading-place.ts";
import { pieceOf } from "./steps.ts";
import type { Reading } from "./use-reading.ts";
import type { Ways } from "./use-ways.ts";

interface ReaderDockProps {
  readonly reading: Reading;
  readonly ways: Ways;
}

/** At the bottom of a phone's window: back to the list, the voices, and from quotation to quotation. */
export function ReaderDock({ reading, ways }: ReaderDockProps) {
  const { reader, shell } = useText();
  const { walked } = reading;
  const number = useNumberHere(reading);
  return (
    <nav className="dock" aria-label={reader.article}>
      <Link to={listPath()}>
        <Icon name="left" />
        {shell.articles}
      </Link>
      <VoicesButton reading={reading} ways={ways} />
      {walked.length > 0 && (
        <div className="dock-step">
          <button type="button" aria-label={reader.previousQuotation} onClick={() => ways.step(-1)}>
            <Icon name="up" />
          </button>
          <span className="num">
            <span className="vh">{reader.quotation} </span>
            {reader.stepOf(number, walked.length)}
          </span>
          <button type="button" aria-label={reader.nextQuotation} onClick={() => ways.step(1)}>
            <Icon name="down" />
          </button>
        </div>
      )}
    </nav>
  );
}

/** Opens the voices; where only one is marked it says which, and ends that. It stays one button, which keeps the focus. */
function VoicesButton({ reading: { rows, state, dispatch }, ways }: ReaderDockProps) {
  const { reader, shell } = useText();
  if (rows.length === 0) return null;
  const only = rows.find(({ key }) => key === state.solo);
  return (
    <button
      className={only && "dock-only"}
      type="button"
      aria-haspopup={only ? undefined : "dialog"}
      onClick={only ? () => dispatch({ do: "solo", voice: only.key }) : ways.openSheet}
    >
      {only ? (
        <>
          <span>{reader.onlyVoice(only.voice?.shortName ?? shell.unknownSpeaker)}</span>
          <span className="vh">, {reader.endOnlyVoice}</span>
          <Icon name="close" />
        </>
      ) : (
        reader.voicesNumber(rows.length)
      )}
    </button>
  );
}

/** The number of the quotation that is pointed at, while it is in view; else of the last one that the reader has passed. */
function useNumberHere({ page, walked, state: { here }, proseRef }: Reading): number {
  const { length } = page.article.text;
  const place = useReadingPlace(proseRef, length) * length;
  const isHere = useInView(here);
  const pointedAt = walked.findIndex(({ id }) => id === here) + 1;
  if (isHere && pointedAt > 0) return pointedAt;
  return walked.filter(({ quotation }) => (quotation.spans[0]?.start ?? 0) <= place).length;
}

/** Whether a quotation is in the window, so that it is the one the reader is at. */
function useInView(id: string | null): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    const piece = id === null ? null : pieceOf(id);
    if (piece === null) return;
    const observer = new IntersectionObserver((changes) => setInView(changes.at(-1)?.isIntersecting ?? false));
    observer.observe(piece);
    return () => observer.disconnect();
  }, [id]);
  return id !== null && inView;
}
