import type { BoilerplateRule } from "./boilerplate.ts";
import type { BylineWords } from "./byline.ts";
import type { CueWords } from "./cues.ts";
import type { MarkPair } from "./marks.ts";
import type { NounWords } from "./nouns.ts";
import type { IndirectSpeech } from "./speech.ts";

/** Words that are written together with their neighbour and are words of their own, lower case. */
export interface JoinedWords {
  /** Before an apostrophe, without it (`l’avocat`, `qu’il`). */
  readonly before: ReadonlySet<string>;
  /** Behind a hyphen (`dit-il`). */
  readonly behind: ReadonlySet<string>;
}

/**
 * All that Wortlaut knows of one language. Words are data and live in the pack's folder; the rules that read them are
 * code and live in `ingest` and `quotations`.
 */
export interface LanguagePack {
  /** BCP 47 primary subtag, lower case. */
  readonly code: string;
  /** Frequent function words that confirm a guess of the language, lower case. */
  readonly functionWords: readonly string[];
  /** Lines that belong to the page, not to the article. */
  readonly boilerplate: readonly BoilerplateRule[];
  /** The words of author and date lines; absent where nobody has collected them. */
  readonly byline?: BylineWords;
  /** Quotation marks in the order in which an ambiguous one is tried. */
  readonly marks: readonly MarkPair[];
  /** Words written with a full stop that does not end a sentence, without that stop, as they are written. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words, lower case, that begin a sentence when they are capitalised after a number or an abbreviation. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Whether a full stop after a number makes it an ordinal (`4. Dezember`). */
  readonly ordinalStop: boolean;
  /** Dashes that open speech at the front of a paragraph and part it from its frame (`—No sé —dijo ella—.`). */
  readonly dialogueDashes?: ReadonlySet<string>;
  /** Words that are written together with their neighbour; absent where there are none. */
  readonly joined?: JoinedWords;
  /** How noun phrases are found and read; without it nobody is named as a speaker. */
  readonly nouns?: NounWords;
  /** The words that introduce verbatim quotations; without them every marked span counts by its own build. */
  readonly cues?: CueWords;
  /** Verb forms, and speech without quotation marks. */
  readonly indirect?: IndirectSpeech;
}
