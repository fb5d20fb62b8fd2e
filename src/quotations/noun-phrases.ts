import type { NounClass, NounWords, Reading } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import type { Phrase } from "./mentions.ts";
import { ALL_READINGS, Narrowing } from "./narrowing.ts";
import { NounRun } from "./noun-run.ts";
import { NameReader } from "./phrase-names.ts";
import type { PhraseWord } from "./phrase-word.ts";
import { type PhraseStart, pluralOf, pronounAt } from "./pronoun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Finds noun phrases where every noun has a capital. */
export class NounPhraseFinder {
  readonly #document: Document;
  readonly #tokens: readonly Token[];
  readonly #words: NounWords;
  readonly #narrowing = new Narrowing();
  readonly #names: NameReader;
  readonly #run: NounRun;

  constructor(document: Document, words: NounWords) {
    this.#document = document;
    this.#tokens = document.tokens;
    this.#words = words;
    this.#names = new NameReader(document.tokens, words, this.#narrowing);
    this.#run = new NounRun(document, words, this.#names);
  }

  /** The phrase that begins with the token `at` of a stretch from `first` to `last`, both inclusive, or null. */
  phraseAt(at: number, first: number, last: number, sentence: number): Phrase | null {
    const token = this.#tokens[at];
    if (token === undefined || token.kind === "sign") return null;
    const initial = this.#initial(at, first);
    if (token.kind === "mark") return this.#markedName(at, at, last, this.#start(at, first, sentence), []);
    const word = this.#wordOf(token);
    const small = !token.capital || initial;
    const readings = small ? word.determiner : undefined;
    if (readings !== undefined) {
      const phrase = this.#nounAfter(at, at + 1, last, this.#start(at, first, sentence), readings, token);
      if (phrase !== null) return phrase;
    }
    const pronoun = small ? word.pronoun : undefined;
    if (pronoun !== undefined) return pronounAt(at, pronoun, this.#start(at, first, sentence));
    if (initial && token.capital && this.#words.surnameParticles?.has(token.lower) === true) {
      const name = this.#particleName(at, last, this.#start(at, first, sentence));
      if (name !== null) return name;
    }
    if (small && (readings !== undefined || word.small)) return null;
    return this.#nounAfter(at, at, last, this.#start(at, first, sentence), ALL_READINGS, null, initial);
  }

  /** `Von der Aue sagte`: a surname that begins with its particle, directly before a verb. */
  #particleName(at: number, last: number, { sentence, preposition }: PhraseStart): Phrase | null {
    let end = at + 1;
    while (end < last && this.#run.mayBeParticle(end)) end += 1;
    const name = this.#tokens[end];
    if (name?.kind !== "word" || !name.capital || name.word.noun !== null || !this.#isVerb(end + 1)) return null;
    return {
      sentence,
      preposition,
      first: at,
      last: end,
      head: end,
      kind: "name",
      name: [at, end],
      readings: ALL_READINGS,
      gender: undefined,
      plural: false,
      definite: true,
    };
  }

  #isVerb(i: number): boolean {
    return this.#document.verbs[i]?.indicative === true;
  }

  #wordOf(token: Token): PhraseWord {
    return token.word.phraseWord(this.#words);
  }

  #initial(at: number, first: number): boolean {
    if (at === first) return true;
    const before = this.#tokens[at - 1];
    if (before === undefined) return true;
    return before.kind === "mark" || BEGINS_AFTER.has(before.text);
  }

  /** With the preposition, or `als`, directly before the phrase. */
  #start(at: number, first: number, sentence: number): PhraseStart {
    const before = at <= first ? undefined : this.#tokens[at - 1];
    return { sentence, preposition: before !== undefined && this.#wordOf(before).governs ? at - 1 : -1 };
  }

  /** A phrase whose determiner, if any, is `at` and whose modifiers or nouns begin with `from`. */
  #nounAfter(
    at: number,
    from: number,
    last: number,
    start: PhraseStart,
    determined: readonly Reading[],
    determiner: Token | null,
    initial = false,
  ): Phrase | null {
    const bare = determiner === null && start.preposition < 0 && !initial;
    if (bare && this.#isVerb(from)) return null;
    const head = this.#run.skipModifiers(from, last, initial);
    const token = this.#tokens[head];
    if (head > last || token === undefined) return null;
    if (initial && head === at && this.#isAdverb(at)) return null;
    if (token.kind === "mark") return this.#markedName(at, head, last, start, determined);
    if (!this.#wordOf(token).nounLike) return null;
    const end = this.#run.lastHead(head, last);
    const name = this.#names.nameIn(head, end, determiner !== null || head > at);
    const headNoun = name === null ? end : name[0] > head ? name[0] - 1 : end;
    const noun = this.#classAt(headNoun);
    // A bare adjective before a noun makes it a common one: `dauernde Verhandlung`.
    const common = determiner !== null || (head > at && (name === null || !this.#names.isGivenName(name[0])));
    const kind = this.#names.kindOf(head, end, name, noun, common);
    if (determiner !== null && name?.[0] === head && from === head && this.#tokens[at - 1]?.text === ",") {
      // `…, das Gesche Brandt trug`: no determiner but a relative pronoun.
      return this.#nounAfter(head, head, last, start, ALL_READINGS, null);
    }
    const inflected = this.#inflected(determined, from, head);
    const readings = this.#names.agree(inflected, determiner === null ? undefined : noun, headNoun, name);
    return {
      sentence: start.sentence,
      preposition: start.preposition,
      first: at,
      last: this.#run.withBracket(end, last),
      head: name === null ? end : name[1],
      kind,
      name,
      readings,
      gender: kind === "person" || kind === "name" ? this.#names.personGender(name, noun, readings) : undefined,
      plural: numberOf(readings, determiner !== null, noun),
      definite: determiner !== null && !this.#words.indefinites.has(determiner.lower),
    };
  }

  /** The readings that the ending of the first adjective leaves: `die jungen` is plural, `der junge` nominative. */
  #inflected(readings: readonly Reading[], from: number, head: number): readonly Reading[] {
    const adjective = this.#tokens[from];
    if (adjective === undefined || from >= head || adjective.kind !== "word") return readings;
    const { leaves } = this.#wordOf(adjective);
    return leaves === undefined || readings === ALL_READINGS ? readings : this.#narrowing.toAllowed(readings, leaves);
  }

  /** A capitalised first word that is no noun: `Ursprünglich`, `Kritisiert`. */
  #isAdverb(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined || this.#tokens[at + 1]?.capital === true || token.word.noun !== null) return false;
    return this.#wordOf(token).adverb || this.#document.verbs[at]?.participle === true;
  }

  /** A name in quotation marks: `„Die Zeit“`, `die „Neue Presse“`. */
  #markedName(at: number, open: number, last: number, start: PhraseStart, readings: readonly Reading[]): Phrase | null {
    const { tokens, marked, markedOf } = this.#document;
    const span = marked[markedOf[open] ?? -1];
    if (span === undefined || span.open !== open || !span.closed || span.close > last) return null;
    if (span.close - open < 2 || span.close - open > 6) return null;
    // `„Nein“, sagte X`: what nothing goes with and a comma sets off is somebody's words.
    if (at === open && /^[,.;:!?…]/u.test(tokens[span.close + 1]?.text ?? ".")) return null;
    if (this.#holdsClause(open, span.close)) return null;
    if (tokens[span.close - 1]?.kind === "sign" || tokens[open + 1]?.capital !== true) return null;
    if (tokens[span.close - 1]?.capital !== true && tokens[span.close - 1]?.kind !== "number") return null;
    return {
      sentence: start.sentence,
      preposition: start.preposition,
      first: at,
      last: span.close,
      head: span.close - 1,
      kind: "institution",
      name: [open + 1, span.close - 1],
      readings: readings.length > 0 ? readings : ALL_READINGS,
      gender: undefined,
      plural: false,
      definite: at !== open,
    };
  }

  /** Words in small letters between two marks with a finite verb among them: a sentence, no name. */
  #holdsClause(open: number, close: number): boolean {
    for (let i = open + 1; i < close; i++) if (this.#tokens[i]?.capital === false && this.#isVerb(i)) return true;
    return false;
  }

  /** The class of a noun by its longest known last part, also when it is inflected. */
  #classAt(i: number): NounClass | null {
    return this.#tokens[i]?.word.noun ?? null;
  }
}

/** Signs behind which any word may be capitalised; sentences inside quotation marks are not split. */
const BEGINS_AFTER: ReadonlySet<string> = new Set([":", "–", ".", "!", "?", "…"]);
function numberOf(readings: readonly Reading[], determined: boolean, noun: NounClass | null): boolean | undefined {
  if (!determined) return noun?.gender === "p" ? true : undefined;
  return pluralOf(readings);
}
