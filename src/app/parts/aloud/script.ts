import type { Article } from "../../../model/article.ts";
import { hull, overlaps, type Span } from "../../../model/span.ts";
import { isVerbatim, type MarkedQuotation } from "../reader/marked.ts";
import { type Announcing, announcingIn } from "./announcing.ts";
import { spokenSentences } from "./spoken-sentences.ts";

/** What is said in one breath: a sentence, with what announces the quotations in it. */
export interface SpokenSentence {
  /** Where the sentence stands in the text of the article; null for what stands above it. */
  readonly span: Span | null;
  readonly text: string;
}

/** Words that are said and not written, at an offset of the text. */
interface Announcement {
  readonly at: number;
  readonly words: string;
}

/**
 * An article as it is read aloud: title and standfirst, then sentence by sentence. A listener sees neither marks nor
 * margin. So who is quoted is said before the words, unless the same sentence names them; a pronoun does where the
 * same person was heard in the paragraph before. And where several sentences were quoted, their end is said, unless
 * the sentence goes on after them or the next quotation is announced at once.
 *
 * @param marked the article's quotations in reading order
 */
export function readingScript(article: Article, marked: readonly MarkedQuotation[]): readonly SpokenSentence[] {
  const { text, blocks, language } = article;
  const above = [article.title, article.standfirst].flatMap((words) =>
    words === undefined ? [] : [{ span: null, text: closed(words) }],
  );
  const sentences = blocks.flatMap(({ span }) => spokenSentences(text, span, language));
  const verbatim = marked.filter(({ type, quotation }) => isVerbatim(type) && quotation.within === null);
  const paragraphOf = (offset: number) => blocks.findIndex(({ span }) => offset < span.end);
  const words = announcingIn(language);
  const starts = beginnings(verbatim, sentences, paragraphOf, words);
  const all = [...starts, ...ends(verbatim, sentences, new Set(starts.map(({ at }) => at)), text, words)];
  return [...above, ...sentences.map((span) => ({ span, text: spoken(text, span, all) }))];
}

/** What is said before quotations. */
function beginnings(
  verbatim: readonly MarkedQuotation[],
  sentences: readonly Span[],
  paragraphOf: (offset: number) => number,
  announcing: Announcing,
): readonly Announcement[] {
  const announcements: Announcement[] = [];
  let heard: { readonly speaker: string; readonly paragraph: number } | undefined;
  for (const marked of verbatim) {
    const { start } = hull(marked.quotation.spans);
    const sentence = sentences.find((each) => start < each.end);
    if (sentence === undefined) continue;
    const paragraph = paragraphOf(start);
    const speaker = marked.quotation.speaker;
    const isFamiliar = heard !== undefined && heard.speaker === speaker && heard.paragraph === paragraph;
    if (!isNamed(marked, sentence, isFamiliar)) {
      const at = marked.type === "direct" ? start : sentence.start;
      announcements.push({ at, words: announcementOf(marked, announcing) });
    }
    heard = speaker === null ? undefined : { speaker, paragraph };
  }
  return announcements;
}

/** Whether the sentence itself tells a listener who is quoted. */
function isNamed({ quotation: { mention, evidence } }: MarkedQuotation, sentence: Span, isFamiliar: boolean): boolean {
  if (mention === null || !overlaps(mention, sentence)) return false;
  return isFamiliar || !evidence.chain.some(({ kind }) => kind === "pronoun");
}

function announcementOf({ type, voice }: MarkedQuotation, announcing: Announcing): string {
  if (type === "direct") return voice === null ? announcing.directUnclear : announcing.direct(voice.shortName);
  return voice === null ? announcing.fragmentUnclear : announcing.fragment(voice.shortName);
}

/** What is said after quotations of several sentences. `announced` are the offsets where something is announced. */
function ends(
  verbatim: readonly MarkedQuotation[],
  sentences: readonly Span[],
  announced: ReadonlySet<number>,
  text: string,
  announcing: Announcing,
): readonly Announcement[] {
  return verbatim.flatMap(({ type, quotation }) => {
    const reach = hull(quotation.spans);
    const said = sentences.filter((sentence) => overlaps(sentence, reach));
    const last = said.at(-1);
    const next = sentences.find(({ start }) => start >= reach.end);
    if (type !== "direct" || said.length < 2 || last === undefined || next === undefined) return [];
    const goesOn = /[\p{L}\p{N}]/u.test(text.slice(reach.end, last.end));
    return goesOn || announced.has(next.start) ? [] : [{ at: last.end, words: announcing.end }];
  });
}

/** The words of a sentence with what is announced in it, on one line. */
function spoken(text: string, { start, end }: Span, announcements: readonly Announcement[]): string {
  const parts: string[] = [];
  let from = start;
  for (const { at, words } of announcements
    .filter((each) => within(each, { start, end }))
    .sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, at), words);
    from = at;
  }
  parts.push(text.slice(from, end));
  return parts
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "")
    .join(" ");
}

/** What is said at the end of a sentence belongs to it, not to the next, which begins after a space. */
function within({ at }: Announcement, { start, end }: Span): boolean {
  return start <= at && at <= end;
}

/** A line with a stop, so that a voice lets itself down at its end. */
function closed(line: string): string {
  const words = line.replace(/\s+/gu, " ").trim();
  return /[\p{L}\p{N}]$/u.test(words) ? `${words}.` : words;
}
