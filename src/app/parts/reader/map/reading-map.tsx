import { type CSSProperties, type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from "react";
import type { ArticlePage } from "../../../../model/summary.ts";
import type { Place } from "../../../settings/reading-state.ts";
import { InHeader } from "../../../shell/header-slot.tsx";
import { useText } from "../../../text/words.tsx";
import { Strip } from "../../strip.tsx";
import { directionOf } from "../../written-in.ts";
import type { MarkedQuotation } from "../marked.ts";
import { useReadingPlace } from "../reading-place.ts";
import { isInView } from "../steps.ts";
import { type MapPlace, placeOf, placeOnMap } from "./map-place.ts";
import { scrollToShare } from "./scroll-to-share.ts";
import { useRemembering } from "./use-remembering.ts";

/** So near a pointer must come to a quotation to mean it. Pixels. */
const NEAR = 4;
/** How far the page keys go, as a share of the text. */
const PAGE = 0.1;

interface ReadingMapProps {
  readonly page: ArticlePage;
  /** The quotations that the arrow keys lead to. */
  readonly marked: readonly MarkedQuotation[];
  /** The quotation that is pointed at. */
  readonly here: string | null;
  readonly proseRef: RefObject<HTMLElement | null>;
  /** The sentence at the top of the window. */
  readonly sentence: RefObject<Place | undefined>;
  /** A part of the article is shown: who reads it has not read the article. */
  readonly isPartial: boolean;
  /** Points at a quotation. */
  readonly onPoint: (id: string) => void;
  /** Goes to the previous (-1) or next (1) quotation. */
  readonly onStep: (by: -1 | 1) => void;
}

/**
 * The strip of the article at the edge of the header, as a map: the base line is ink up to where the reader is, arrow
 * keys lead from quotation to quotation, a click or a drag leads to the place.
 */
export function ReadingMap(props: ReadingMapProps) {
  const { page, marked, here, proseRef, sentence, isPartial, onPoint, onStep } = props;
  const { reader } = useText();
  const { length } = page.article.text;
  const isMirrored = directionOf(page.article.language) === "rtl";
  /** A share of the text as one of the strip from its left end, and the other way round. */
  const across = (at: number) => (isMirrored ? 1 - at : at);
  const share = useReadingPlace(proseRef, length);
  const [pointer, setPointer] = useState<number>();
  const pointedAt = usePointedAt(marked, here, share);
  useRemembering(page.article.id, share, sentence, isPartial);

  function jump(to: number): void {
    if (proseRef.current !== null) scrollToShare(proseRef.current, Math.min(1, Math.max(0, to)), length);
  }

  function press(event: KeyboardEvent): void {
    const [ahead, back] = isMirrored ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    if (event.key === ahead || event.key === "ArrowDown") onStep(1);
    else if (event.key === back || event.key === "ArrowUp") onStep(-1);
    else if (event.key === "Home") jump(0);
    else if (event.key === "End") jump(1);
    else if (event.key === "PageUp") jump(share - PAGE);
    else if (event.key === "PageDown") jump(share + PAGE);
    else return;
    event.preventDefault();
  }

  function down(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { quotation } = placeAt(event);
    jump(across(shareAt(event)));
    if (quotation !== undefined) onPoint(quotation.id);
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const to = across(shareAt(event));
    setPointer(to);
    if (event.currentTarget.hasPointerCapture(event.pointerId) && event.movementX !== 0) jump(to);
  }

  function placeAt(event: PointerEvent<HTMLElement>): MapPlace {
    return placeOnMap(page, marked, across(shareAt(event)), NEAR / event.currentTarget.clientWidth);
  }

  const now = pointedAt === undefined ? placeOnMap(page, marked, share) : placeOf(page, pointedAt);
  const shown = pointer === undefined ? now : placeOnMap(page, marked, pointer, NEAR / window.innerWidth);
  const say = useSaying(page);
  return (
    <InHeader>
      <div
        className="map"
        role="slider"
        tabIndex={0}
        aria-label={reader.map}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={say(now)}
        onKeyDown={press}
        onPointerDown={down}
        onPointerMove={move}
        onPointerLeave={() => setPointer(undefined)}
      >
        <Strip bars={page.summary.strip} language={page.article.language} position={share} />
        <span className="map-here" style={{ left: percent(across(share)) }} />
        <span className="map-label" aria-hidden="true" style={labelAt(across(pointer ?? share))}>
          {say(shown)}
        </span>
      </div>
    </InHeader>
  );
}

/** The quotation that is pointed at, as long as it is in the window. */
function usePointedAt(marked: readonly MarkedQuotation[], here: string | null, share: number) {
  const [seen, setSeen] = useState<string | null>(null);
  // As the reader moves on, it leaves the window.
  useEffect(() => setSeen(share >= 0 && isInView(here) ? here : null), [here, share]);
  return seen === here ? marked.find(({ id }) => id === here) : undefined;
}

/** Says a place in words: `Absatz 5 von 20, Merkel`. */
function useSaying({ article }: ArticlePage): (place: MapPlace) => string {
  const { reader, shell } = useText();
  return ({ paragraph, quotation }) => {
    const name = quotation && (quotation.voice?.shortName ?? shell.unknownSpeaker);
    return reader.placeOnMap(paragraph, article.blocks.length, name);
  };
}

/** Where a pointer is, as a share of the strip from its left end. */
function shareAt({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(1, Math.max(0, (clientX - left) / Math.max(1, width)));
}

/** Under the place, and within the window: at the left edge it begins there, at the right edge it ends there. */
function labelAt(share: number): CSSProperties {
  return { left: percent(share), translate: percent(-share) };
}

function percent(share: number): string {
  return `${share * 100}%`;
}
