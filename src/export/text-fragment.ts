import type { Span } from "../model/span.ts";

/** Longer passages are named by their first and last words. UTF-16 code units. */
const LONGEST = 60;
/** How many words name the beginning and the end of a long passage: first few, and more where they are not unique. */
const ENDS = [4, 8, 12];
/** How many words around a passage tell it from others. */
const AROUND = [0, 3, 6, 12];

interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The text directive that leads browsers to a passage, as https://wicg.github.io/scroll-to-text-fragment/ has it:
 * `text=[prefix-,]start[,end][,-suffix]`. Passages are told from the same words elsewhere in the text by the words around
 * them. Undefined where the passage has no word.
 *
 * @param breaks offsets at which no term may go on, as something else stands there on the page: where paragraphs begin,
 * and names between the words
 * @param language of the text, a BCP 47 tag: it decides where words end
 */
export function textDirective(
  text: string,
  passage: Span,
  breaks: readonly number[],
  language: string,
): string | undefined {
  const words = wordsOf(text, language);
  const first = words.findIndex(({ end }) => end > passage.start);
  const last = words.findLastIndex(({ start }) => start < passage.end);
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  if (first < 0 || last < first) return undefined;
  const nearest = stretchAround(span, breaks, text.length);
  const isLong = span.end - span.start > LONGEST || breaks.some((at) => span.start < at && at < span.end);

  function termsOf(many: number, around: number): Terms {
    const before = words[Math.max(0, first - around)]?.start ?? span.start;
    const after = words[Math.min(words.length - 1, last + around)]?.end ?? span.end;
    const slice = (start: number, end: number) => text.slice(start, Math.max(start, end)).trim();
    const prefix = around === 0 ? "" : slice(Math.max(before, nearest.start), span.start);
    const suffix = around === 0 ? "" : slice(span.end, Math.min(after, nearest.end));
    if (!isLong) return { prefix, start: slice(span.start, span.end), end: "", suffix };
    const headEnd = Math.min(words[first + many - 1]?.end ?? span.end, nearest.headEnd, span.end);
    const tailStart = Math.max(words[last - many + 1]?.start ?? span.start, nearest.tailStart, headEnd);
    return { prefix, start: slice(span.start, headEnd), end: slice(tailStart, span.end), suffix };
  }

  const candidates = AROUND.flatMap((around) => (isLong ? ENDS : [0]).map((many) => termsOf(many, around)));
  const terms = candidates.find((each) => leadsTo(text, each, span)) ?? candidates.at(-1);
  return terms && written(terms);
}

/** An address with a text directive behind it. */
export function withDirective(address: string, directive: string): string {
  return `${address}${address.includes("#") ? "" : "#"}:~:${directive}`;
}

/** How far terms may reach before and after a passage, and within it from its beginning and its end. */
function stretchAround(span: Span, breaks: readonly number[], length: number) {
  const within = breaks.filter((at) => span.start < at && at < span.end);
  return {
    start: Math.max(0, ...breaks.filter((at) => at <= span.start)),
    end: Math.min(length, ...breaks.filter((at) => at >= span.end)),
    headEnd: Math.min(length, ...within),
    tailStart: Math.max(0, ...within),
  };
}

/** Whether a browser that looks for these terms from the beginning of the text comes to the passage. */
function leadsTo(text: string, { prefix, start, end, suffix }: Terms, span: Span): boolean {
  const head = new RegExp(patternOf(prefix) + capture(start) + (end === "" ? patternOf(suffix) : ""), "diu").exec(text);
  const found = head?.indices?.[1];
  if (found === undefined || found[0] !== span.start) return false;
  if (end === "") return true;
  const tail = new RegExp(capture(end) + patternOf(suffix), "dgiu");
  tail.lastIndex = found[1];
  return tail.exec(text)?.indices?.[1]?.[1] === span.end;
}

function capture(term: string): string {
  return `(?<![\\p{L}\\p{N}])(${literal(term)})(?![\\p{L}\\p{N}])`;
}

/** A term around the passage, which may stand apart from it by space. */
function patternOf(term: string): string {
  return term === "" ? "" : `\\s*${literal(term)}\\s*`;
}

function literal(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}

function written({ prefix, start, end, suffix }: Terms): string {
  const parts = [
    ...(prefix === "" ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === "" ? [] : [encoded(end)]),
    ...(suffix === "" ? [] : [`-${encoded(suffix)}`]),
  ];
  return `text=${parts.join(",")}`;
}

/** `-` and `,` have a meaning in the directive. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\s+/gu, " ")).replaceAll("-", "%2D");
}

function wordsOf(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language === "und" ? [] : language, { granularity: "word" });
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike === true ? [{ start: index, end: index + segment.length }] : [],
  );
}
