import { wordCounts } from "../../src/collection/analyse.ts";
import { sketchOf } from "../../src/collection/sketch.ts";
import type { Article } from "../../src/model/article.ts";
import type { Quotation } from "../../src/model/quotation.ts";
import type { Speaker } from "../../src/model/speaker.ts";
import type { AnalysedArticle } from "../../src/model/summary.ts";
import { wordKeys } from "../../src/model/wording.ts";

/** An article of one paragraph; what a test does not name is plain. */
export function article(fields: Partial<Article> & { readonly slug: string }): Article {
  const text = fields.text ?? `Ein kurzer Text über ${fields.slug}.`;
  return {
    id: `id-${fields.slug}`,
    title: fields.slug,
    authors: [],
    language: "de",
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, marks: [] }],
    removed: [],
    source: { file: `${fields.slug}.txt`, format: "text", digest: fields.slug },
    ...fields,
    text,
  };
}

export function speaker(fields: Partial<Speaker> & { readonly name: string }): Speaker {
  return {
    id: fields.name,
    shortName: fields.name.split(" ").at(-1) ?? fields.name,
    kind: "person",
    descriptions: [],
    aliases: [],
    mentions: [],
    ...fields,
  };
}

/** A direct quotation of the words `words` in `text`. Throws where they do not stand there. */
export function quotation(text: string, words: string, speakerId: string | null): Quotation {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const spans = [{ start, end: start + words.length }];
  return {
    id: `q-${start}`,
    type: "direct",
    spans,
    speaker: speakerId,
    mention: null,
    cue: null,
    frame: null,
    addressee: null,
    within: null,
    evidence: { rule: "test", spans, chain: [], reasons: [], confidence: 1 },
  };
}

/** An article in which each of the speakers says one sentence of its own. */
export function analysed(fields: Parameters<typeof article>[0], ...speakers: readonly Speaker[]): AnalysedArticle {
  const sentences = speakers.map(({ name }) => `„Das sage ich als ${name}“, sagte ${name}.`);
  const text = fields.text ?? `Es war ruhig in ${fields.slug}. ${sentences.join(" ")}`;
  const whole = article({ ...fields, text });
  const quotations = speakers.map(({ id, name }) => quotation(text, `„Das sage ich als ${name}“`, id));
  return {
    article: whole,
    quotations,
    speakers,
    sentences: [...text.matchAll(/[^.]+\./gu)].map(({ index, 0: words }) => {
      const start = index + (words.length - words.trimStart().length);
      return { start, end: index + words.length };
    }),
    words: wordCounts(whole, quotations),
    sketch: sketchOf(wordKeys(text, whole.language)),
    problems: [],
  };
}
