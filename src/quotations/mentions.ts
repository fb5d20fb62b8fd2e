import type { NounKind, Reading } from "../languages/nouns.ts";
import type { Span } from "../model/span.ts";
import { type Document, spanOfTokens } from "./document.ts";
import { NounPhraseFinder } from "./noun-phrases.ts";
import { type Linked, linkMentions } from "./phrases.ts";
import { PlainPhraseFinder } from "./plain-phrases.ts";

/** What a noun phrase is by its head: a name, a pronoun, or what its noun names. */
export type MentionKind = "name" | "pronoun" | NounKind;

/** How a noun phrase hangs on the one before it. */
export type Link = "genitive" | "of" | "loose" | "apposition" | "and" | "none";

/** Words that may name a speaker: a noun phrase or a pronoun. */
export interface Mention extends Span {
  readonly index: number;
  readonly sentence: number;
  /** Tokens of the phrase without what is attached to it; both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Last token with attributes and appositions (`Sprecher` → `der Behörde`). */
  readonly fullLast: number;
  /** The head noun's token; of a name its last word. */
  readonly head: number;
  readonly kind: MentionKind;
  /** Tokens of the proper name, both inclusive, where there is one. */
  readonly name: readonly [number, number] | null;
  /** Possible cases and genders. */
  readonly readings: readonly Reading[];
  /** The preposition's token that governs it, or -1. */
  readonly preposition: number;
  readonly gender: "female" | "male" | undefined;
  /** True for a plural, false for a singular, undefined when the form does not tell. */
  readonly plural: boolean | undefined;
  readonly definite: boolean;
  readonly link: Link;
}

/** Whether a phrase is attached to the one before it and so no phrase of its own. */
export function isAttached({ link }: Mention): boolean {
  return link === "genitive" || link === "of" || link === "apposition";
}

/** A phrase before its links are known. */
export type Phrase = Omit<Mention, "index" | "fullLast" | "link" | "start" | "end">;

/** Finds all noun phrases and pronouns of a document, in order; `start` to `end` is the phrase with its attachments. */
export function findMentions(document: Document): readonly Mention[] {
  const words = document.pack.nouns;
  if (words === undefined) return [];
  const { lowerCase } = words;
  const finder =
    lowerCase === undefined ? new NounPhraseFinder(document, words) : new PlainPhraseFinder(document, words, lowerCase);
  const mentions: Mention[] = [];
  for (const sentence of document.sentences) {
    // What is only needed on the way to a mention is given up with its sentence.
    const phrases: Phrase[] = [];
    for (let i = sentence.first; i <= sentence.last; ) {
      const phrase = finder.phraseAt(i, sentence.first, sentence.last, sentence.index);
      if (phrase === null) i += 1;
      else {
        phrases.push(phrase);
        i = phrase.last + 1;
      }
    }
    const links = linkMentions(document, words, phrases);
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i];
      if (phrase !== undefined) mentions.push(mentionOf(document, mentions.length, phrase, links[i]));
    }
  }
  return mentions;
}

function mentionOf(document: Document, index: number, phrase: Phrase, linked: Linked | undefined): Mention {
  const { link, fullLast } = linked ?? { link: "none" as const, fullLast: phrase.last };
  const { start, end } = spanOfTokens(document, phrase.first, fullLast);
  const { sentence, first, last, head, kind, name, readings, preposition, gender, plural, definite } = phrase;
  // Written out, since there is one for every noun and copies of unknown shape are slow.
  return {
    index,
    sentence,
    start,
    end,
    first,
    last,
    fullLast,
    head,
    kind,
    name,
    readings,
    preposition,
    gender,
    plural,
    definite,
    link,
  };
}
