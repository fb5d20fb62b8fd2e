import { type RefObject, useEffect, useState } from "react";

/** Smaller steps than this, as a share of the text, are not told. */
const STEP = 0.001;

/**
 * The reader's place in the text as a share of its characters, 0 to 1, as the page is scrolled. The line that is held
 * to be read moves down the window on the way: it is at the top with the first word and at the bottom with the last.
 *
 * @param length of the article's text, in UTF-16 code units
 */
export function useReadingPlace(proseRef: RefObject<HTMLElement | null>, length: number): number {
  const [place, setPlace] = useState(0);
  useEffect(() => {
    let frame = 0;
    function measure(): void {
      frame = 0;
      const prose = proseRef.current;
      if (prose !== null) setPlace(Math.round(placeIn(prose, length) / STEP) * STEP);
    }
    function schedule(): void {
      if (frame === 0) frame = requestAnimationFrame(measure);
    }
    schedule();
    window.addEventListener("scroll", schedule, { passive: true });
    window.addEventListener("resize", schedule);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", schedule);
      window.removeEventListener("resize", schedule);
    };
  }, [proseRef, length]);
  return place;
}

function placeIn(prose: HTMLElement, length: number): number {
  const { bottom } = prose.getBoundingClientRect();
  const end = window.scrollY + bottom - window.innerHeight;
  const way = end <= 0 ? 1 : Math.min(1, window.scrollY / end);
  if (way === 1 || length === 0) return 1;
  return offsetAt(prose, way * window.innerHeight, length) / length;
}

/** The offset of the text that stands at a height of the window, in pixels from its top. */
function offsetAt(prose: HTMLElement, height: number, length: number): number {
  const blocks = [...prose.querySelectorAll<HTMLElement>("[data-at]")];
  const next = firstBelow(blocks, height);
  const block = blocks[next - 1];
  if (block === undefined) return 0;
  const { top, bottom } = block.getBoundingClientRect();
  const start = Number(block.dataset.at);
  const end = Number(blocks[next]?.dataset.at ?? length);
  return start + (end - start) * Math.min(1, (height - top) / Math.max(1, bottom - top));
}

/** The index of the first block that begins below a height, by bisection: blocks stand one under the other. */
function firstBelow(blocks: readonly HTMLElement[], height: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = blocks[middle]?.getBoundingClientRect().top ?? 0;
    if (top > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
