import type { Article } from "./article.ts";
import type { Problem } from "./problem.ts";
import type { Quotation, QuotationType } from "./quotation.ts";
import type { Span } from "./span.ts";
import type { Speaker, SpeakerKind } from "./speaker.ts";

/** The words of an article, counted once: a hyphenated compound is one, marks are none. */
export interface WordCounts {
  /** Of the whole text. */
  readonly text: number;
  /** Of each quotation, by its id. */
  readonly quotations: Readonly<Record<string, number>>;
}

/** An article with its quotations and speakers, before it is joined with others. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
  readonly words: WordCounts;
  /** A sample of the text by which versions of it are found (`collection/sketch.ts`). */
  readonly sketch: readonly number[];
  readonly problems: readonly Problem[];
}

/** Colour slot of a voice: 1 to 8, or 0 for the ninth voice onwards and for unknown speakers. */
export type Slot = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A speaker of an article as the app shows it: with its colour, its address and its figures in this article. */
export interface Voice extends Speaker {
  readonly slot: Slot;
  /** The address of the speaker across articles. */
  readonly slug: string;
  readonly quotations: number;
  /** Words in its quotations, by type. */
  readonly words: Readonly<Record<QuotationType, number>>;
}

/** A bar of the voice strip: start and end in thousandths of the text. */
export interface StripBar {
  readonly start: number;
  readonly end: number;
  readonly type: QuotationType;
  readonly slot: Slot;
}

/** An article as other pages name it. */
export interface ArticleReference {
  readonly slug: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language: string;
}

/** The other articles with nearly the same text as one. */
export interface Versions {
  /** The same for all versions of a text, for no other text. */
  readonly group: string;
  /** How many others there are. */
  readonly others: number;
  /** The first of them in the default order of the list. */
  readonly listed: readonly ArticleReference[];
}

/** A row of the article list. */
export interface ArticleSummary {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language: string;
  readonly words: number;
  /** Reading time, at least 1. */
  readonly minutes: number;
  /** Share of the text that lies in quotations, 0 to 1. */
  readonly speech: number;
  readonly quotations: number;
  readonly strip: readonly StripBar[];
  /** The first three voices by share; `voiceCount` counts all. */
  readonly voices: readonly { readonly name: string; readonly shortName: string; readonly slot: Slot }[];
  readonly voiceCount: number;
  /** Absent where the collection has no other version of the text. */
  readonly versions?: Versions;
}

export interface Neighbour {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

/** A verbatim quotation in another article. */
export interface Occurrence {
  readonly article: ArticleReference;
  /** Its id there. */
  readonly quotation: string;
  /** To whom it is attributed there; null when the text does not say who speaks. */
  readonly speaker: { readonly slug: string; readonly name: string } | null;
  /** The words there, marks included; absent where they are word for word the same. */
  readonly words?: string;
}

/** Where else the words of a quotation stand, the same or with changed, missing or added words. */
export interface Elsewhere {
  /** The number of other articles. */
  readonly total: number;
  /** A place in each of them, the oldest article first; where there are many, in some of them. */
  readonly places: readonly Occurrence[];
}

/** All that an article's page shows. */
export interface ArticlePage {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly voices: readonly Voice[];
  readonly summary: ArticleSummary;
  /** Neighbours in the default order of the list: newest first, undated last. */
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** By the ids of quotations; absent where no words of the article stand in another one. */
  readonly elsewhere?: Readonly<Record<string, Elsewhere>>;
}

/** A quotation outside its article, with the sentence it stands in. */
export interface QuotationEntry {
  readonly id: string;
  readonly type: QuotationType;
  readonly article: ArticleReference;
  /** Paragraph of the article, counted from 1. */
  readonly paragraph: number;
  /** The sentences around the quotation, from the text of the article. */
  readonly context: string;
  /** Where the quotation lies in `context`. */
  readonly spans: readonly Span[];
  readonly words: number;
  readonly speaker: {
    readonly slug: string;
    readonly name: string;
    readonly description?: string;
    readonly slot: Slot;
  } | null;
}

/** A row of the register of speakers. */
export interface SpeakerSummary {
  readonly slug: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly description?: string;
  /** The article that tells who is meant; absent where the name does (`isNamed`). */
  readonly from?: Pick<ArticleReference, "title" | "language">;
  readonly slot: Slot;
  readonly quotations: number;
  readonly words: number;
  readonly articles: number;
  /** Quotations by article with a date, for the ticks over time; of many, those that stand for their month or year. */
  readonly ticks: readonly { readonly date: string; readonly quotations: number }[];
}

/** Why entries of two articles were held for one speaker. */
export type JoinReason = "same-name" | "surname-and-description";

/** All that a speaker's page shows. */
export interface SpeakerPage {
  readonly summary: SpeakerSummary;
  readonly descriptions: readonly string[];
  readonly aliases: readonly string[];
  /** Why entries of several articles were held for one speaker. */
  readonly joined: readonly { readonly article: string; readonly reason: JoinReason }[];
  /** Words per article and type, newest first. */
  readonly articles: readonly (ArticleReference & { readonly words: Readonly<Record<QuotationType, number>> })[];
  /** Newest first, in reading order within an article. */
  readonly quotations: readonly QuotationEntry[];
}

/** The small entry of the collection: what a first page needs before anything else. */
export interface LibrarySummary {
  readonly folder: string;
  /** When it was read; in a site, when it was first read as it is. ISO 8601 with offset. */
  readonly built: string;
  readonly counts: {
    readonly articles: number;
    readonly speakers: number;
    readonly quotations: number;
    /** Words in all quotations. */
    readonly words: number;
    /** Articles with at least one quotation. */
    readonly quoting: number;
  };
  readonly types: Readonly<Record<QuotationType, number>>;
  readonly kinds: Readonly<Record<SpeakerKind, number>>;
  /** Most frequent first. An article without a publisher counts under the empty name. */
  readonly publishers: readonly { readonly name: string; readonly articles: number }[];
  readonly languages: readonly { readonly code: string; readonly articles: number }[];
  /** Newest first. Articles without a date count under the empty year, which comes last. */
  readonly years: readonly { readonly year: string; readonly articles: number }[];
}
