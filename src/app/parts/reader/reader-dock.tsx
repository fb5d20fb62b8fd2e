import { type RefObject, useEffect, useState } from "react";
import type { Article } from "../../../model/article.ts";
import { listPath } from "../../paths.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import type { MarkedQuotation } from "./marked.ts";
import { useReadingPlace } from "./reading-place.ts";
import { pieceOf } from "./steps.ts";

interface ReaderDockProps {
  readonly article: Article;
  readonly marked: readonly MarkedQuotation[];
  readonly voices: number;
  /** The quotation that is pointed at. */
  readonly here: string | null;
  readonly proseRef: RefObject<HTMLElement | null>;
  readonly onVoices: () => void;
  readonly onStep: (by: -1 | 1) => void;
}

/** At the bottom of a phone's window: back to the list, the voices, and from quotation to quotation. */
export function ReaderDock({ article, marked, voices, here, proseRef, onVoices, onStep }: ReaderDockProps) {
  const { reader, shell } = useText();
  const place = useReadingPlace(proseRef, article.text.length);
  const passed = marked.filter(({ quotation }) => (quotation.spans[0]?.start ?? 0) <= place * article.text.length);
  const isHere = useInView(here);
  const pointedAt = marked.findIndex(({ id }) => id === here) + 1;
  const number = isHere && pointedAt > 0 ? pointedAt : passed.length;
  return (
    <nav className="dock" aria-label={reader.article}>
      <Link to={listPath()}>
        <Icon name="left" />
        {shell.articles}
      </Link>
      {voices > 0 && (
        <button type="button" aria-haspopup="dialog" onClick={onVoices}>
          {reader.voicesNumber(voices)}
        </button>
      )}
      {marked.length > 0 && (
        <div className="dock-step">
          <button type="button" aria-label={reader.previousQuotation} onClick={() => onStep(-1)}>
            <Icon name="up" />
          </button>
          <span className="num">
            <span className="vh">{reader.quotation} </span>
            {reader.stepOf(number, marked.length)}
          </span>
          <button type="button" aria-label={reader.nextQuotation} onClick={() => onStep(1)}>
            <Icon name="down" />
          </button>
        </div>
      )}
    </nav>
  );
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
