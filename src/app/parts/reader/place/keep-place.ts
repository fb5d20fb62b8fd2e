import type { Article } from "../../../../model/article.ts";
import type { Place } from "../../../settings/reading-state.ts";
import { spokenSentences } from "../../aloud/spoken-sentences.ts";
import { offsetOf, placeAt } from "./find-place.ts";
import { keepMark, keptMark } from "./kept-marks.ts";
import { type Mark, readingLine, sentenceAt, wayTo } from "./measure.ts";

/** Scrolling is over when nothing has moved for so long. Milliseconds. */
const SETTLED = 120;

/** How far below the header a sentence stands to which the reader is led. Pixels. */
const SPACE = 32;

interface KeepOptions {
  readonly prose: HTMLElement;
  readonly article: Article;
  /** What the entry of the window's history is remembered under, at the time. */
  readonly visit: () => string;
  /** The reader comes back to this entry of the history. */
  readonly isReturn: boolean;
  /** Told of the sentence at the top after each scrolling; never of the head of the article, where nobody reads. */
  readonly onPlace: (place: Place) => void;
}

export interface Keeper {
  /** The window stands somewhere else now: forgets what stood at the top. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/**
 * Keeps the sentence at the top of the window where it is while the text is set anew: by another size of the window,
 * another type, another measure. A way back through the history after that leads to the same sentence.
 */
export function keepPlace({ prose, article, visit, isReturn, onPlace }: KeepOptions): Keeper {
  let mark: Mark | undefined;
  let size = sizeOf(prose);
  /** Where this has scrolled to; undefined once the reader has scrolled on. */
  let own: number | undefined;
  let timer = 0;

  function look(): void {
    timer = 0;
    size = sizeOf(prose);
    const line = readingLine();
    mark = prose.getBoundingClientRect().top < line ? sentenceAt(prose, article, line) : undefined;
    keep();
    if (mark !== undefined) onPlace(placeAt(article.text, mark.sentence.start));
  }

  function keep(): void {
    if (mark === undefined) return;
    keepMark(visit(), { place: placeAt(article.text, mark.sentence.start), into: mark.into, size });
  }

  function hold(): void {
    size = sizeOf(prose);
    const way = mark && wayTo(prose, mark, readingLine());
    if (way === undefined) return;
    scrollDown(way);
    own = window.scrollY;
    keep();
  }

  function scrolled(): void {
    // Where the text is being set anew the browser moves the window, too; the observer comes after it.
    if (sizeOf(prose) !== size) return;
    if (own !== undefined && Math.abs(window.scrollY - own) < 1) return;
    own = undefined;
    mark = undefined;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, SETTLED);
  }

  const observer = new ResizeObserver(() => {
    if (sizeOf(prose) !== size) hold();
  });
  const kept = isReturn ? keptMark(visit()) : undefined;
  if (kept === undefined || kept.size === size) look();
  else {
    mark = { sentence: sentenceFrom(article, offsetOf(article.text, kept.place)), into: kept.into };
    hold();
  }
  for (const element of [prose, document.documentElement]) observer.observe(element);
  window.addEventListener("scroll", scrolled, { passive: true });
  return {
    forget() {
      mark = undefined;
    },
    stop() {
      if (timer !== 0) look();
      window.clearTimeout(timer);
      observer.disconnect();
      window.removeEventListener("scroll", scrolled);
    },
  };
}

/** Leads to the sentence at an offset of the article: it stands below the header, and its paragraph has the focus. */
export function goToSentence(prose: HTMLElement, article: Article, offset: number): void {
  const blocks = [...prose.querySelectorAll<HTMLElement>("[data-at]")];
  const block = blocks.findLast(({ dataset }) => Number(dataset.at) <= offset) ?? blocks[0];
  if (block === undefined) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  const way = wayTo(prose, { sentence: sentenceFrom(article, offset), into: -SPACE }, readingLine());
  if (way !== undefined) scrollDown(way);
}

/** The sentence in which an offset lies. */
function sentenceFrom(article: Article, offset: number) {
  const block = article.blocks.findLast(({ span }) => span.start <= offset);
  const sentences = block === undefined ? [] : spokenSentences(article.text, block.span, article.language);
  return sentences.findLast(({ start }) => start <= offset) ?? { start: offset, end: offset + 1 };
}

function scrollDown(pixels: number): void {
  window.scrollTo({ top: window.scrollY + pixels, behavior: "instant" });
}

/** Changes whenever the text is set anew or stands somewhere else on the page. */
function sizeOf(prose: HTMLElement): string {
  const { top, width, height } = prose.getBoundingClientRect();
  return [top + window.scrollY, width, height].map(Math.round).join(" ");
}
