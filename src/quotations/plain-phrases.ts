import type { LowerCaseNouns, NounClass, NounWords, Reading } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import { grammarOf } from "./indirect/grammar.ts";
import type { Phrase } from "./mentions.ts";
import { classOfNoun, isAbbreviation } from "./noun-classes.ts";
import type { Token } from "./tokens.ts";

/** Longest run of words taken for one phrase. */
const MAX_WORDS = 9;
/** After a determiner so many words without a noun that is known are taken for a phrase all the same. */
const MAX_UNKNOWN = 4;
/** Shortest noun that is taken for a person by its ending. */
const SHORTEST_PERSON = 7;
const ANY: readonly Reading[] = ["nm", "nf", "nn", "np"];
const POSSESSIVE = /(?:['’]s|s['’])$/u;

/** Where a phrase begins and what governs it. */
interface Start {
  readonly sentence: number;
  readonly preposition: number;
}

/** A run of words that may be one noun phrase; token indices, both inclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Token of a genitive (`Garrow’s` lawyer) before the head, or -1. */
  readonly possessor: number;
}

/**
 * Finds noun phrases in languages that write nouns with a small letter: a determiner or a noun that is known begins
 * one, a verb or a small word ends it, and capitals in it are a name (`the old fisherman Pavel Drozd`).
 */
export class PlainPhraseFinder {
  readonly #document: Document;
  readonly #words: NounWords;
  readonly #build: LowerCaseNouns;
  readonly #isVerb: (token: number) => boolean;
  readonly #classes = new Map<string, NounClass | null>();
  /** Words that stand in small letters somewhere, and those with a capital where no sentence begins. */
  readonly #small = new Set<string>();
  readonly #capital = new Set<string>();

  constructor(document: Document, words: NounWords, build: LowerCaseNouns) {
    this.#document = document;
    this.#words = words;
    this.#build = build;
    const { indirect } = document.pack;
    const grammar = indirect === undefined ? undefined : grammarOf(document, indirect);
    this.#isVerb = (token) => grammar?.readings(token).some((reading) => reading.shape === "finite") ?? false;
    for (const [i, token] of document.tokens.entries()) {
      if (token.kind !== "word") continue;
      if (!token.capital) this.#small.add(token.lower);
      else if (!this.#isInitial(i) || this.#isGivenName(document.tokens[i - 1] ?? token)) this.#capital.add(token.text);
    }
  }

  /** The phrase that begins with this token, or null. */
  phraseAt(at: number, first: number, last: number, sentence: number): Phrase | null {
    const token = this.#token(at);
    if (token === undefined || token.kind === "sign" || token.kind === "mark") return null;
    const before = at > first ? this.#token(at - 1) : undefined;
    const initial = at === first || this.#isInitial(at);
    const governed = before !== undefined && this.#words.prepositions.has(before.lower);
    const start: Start = { sentence, preposition: governed ? at - 1 : -1 };
    const small = (!token.capital || initial) && !this.#beginsName(at, last);
    const joins = before?.kind === "word" && this.#words.joiners.has(token.lower) && this.#mayPrecedeJoiner(at - 1);
    const determiner = small && !joins ? this.#words.determiners.get(token.lower) : undefined;
    if (determiner !== undefined) {
      const phrase = this.#determined(at, last, start, determiner);
      if (phrase !== null) return phrase;
    }
    const pronoun = this.#words.pronouns.get(token.lower);
    if (pronoun !== undefined) return pronounAt(at, pronoun, start);
    if (small && (joins || determiner !== undefined || this.#isSmall(token))) return null;
    return this.#bare(at, last, start, initial);
  }

  #token(index: number): Token | undefined {
    return this.#document.tokens[index];
  }

  /** A sentence or something like one begins here: a capital says nothing. */
  #isInitial(at: number): boolean {
    const before = this.#token(at - 1);
    return before === undefined || before.kind === "mark" || /^[.:!?…–—-]$/u.test(before.text);
  }

  /** A given name followed by another capital, even where the first word could be a small one (`Will Young`). */
  #beginsName(at: number, last: number): boolean {
    const token = this.#token(at);
    const next = this.#token(at + 1);
    if (token?.capital !== true || at + 1 > last || next === undefined) return false;
    return this.#isGivenName(token) && next.kind === "word" && next.capital;
  }

  /** French `des` joins behind a noun (`le ministre des Finances`) and determines behind a verb (`disent des élus`). */
  #mayPrecedeJoiner(before: number): boolean {
    const token = this.#token(before);
    return token !== undefined && !this.#isSmall(token) && !this.#isVerb(before);
  }

  #determined(at: number, last: number, start: Start, determiner: readonly Reading[]): Phrase | null {
    const run = this.#run(at + 1, last, true);
    if (run === null) return this.#partOf(at, last, start, determiner);
    const end = this.#endOf(run);
    const name = this.#nameIn(run.first, end, true);
    const noun = this.#headClass(run.first, name === null ? end : name[0] - 1);
    const word = this.#token(at)?.lower ?? "";
    return this.#phrase(at, end, start, name, noun, determiner, !this.#words.indefinites.has(word));
  }

  /** The class of the head noun: the last word, or the first known one where adjectives follow their noun. */
  #headClass(first: number, last: number): NounClass | null {
    for (let i = first; this.#build.adjectives === "after" && i <= last; i++) {
      const known = this.classOf(this.#token(i));
      if (known !== null) return known;
    }
    return this.classOf(this.#token(last));
  }

  /** `one of the men`, `some of her friends`: the determiner stands for a person or a group. */
  #partOf(at: number, last: number, start: Start, determiner: readonly Reading[]): Phrase | null {
    const next = this.#token(at + 1);
    if (at + 2 > last || next === undefined || !this.#words.joiners.has(next.lower)) return null;
    const kind = determiner.some((reading) => reading[1] !== "p") ? "person" : "group";
    return this.#phrase(at, at, start, null, { kind, gender: kind === "group" ? "p" : "" }, determiner, false);
  }

  #bare(at: number, last: number, start: Start, initial: boolean): Phrase | null {
    const token = this.#token(at);
    if (token === undefined) return null;
    if (token.kind === "number") {
      const run = this.#token(at + 1)?.capital === false ? this.#run(at + 1, last, true) : null;
      return run === null ? null : this.#determined(at, last, start, ["np"]);
    }
    const known = this.classOf(token);
    if (initial && token.capital && this.#isCommon(at, known)) return null;
    const joined = this.#words.joiners.has(this.#token(at - 1)?.lower ?? "") && this.#mayPrecedeJoiner(at - 2);
    const unknown = known === null || known.kind === "thing" || this.#endsInVerb(at);
    if (!token.capital && unknown && !joined) return null;
    const run = this.#run(at, last, joined);
    if (run === null) return null;
    const end = this.#endOf(run);
    const name = run.possessor >= 0 ? null : this.#nameIn(at, end, false, initial);
    const noun = this.#headClass(at, name === null ? end : name[0] - 1);
    return this.#phrase(at, end, start, name, noun, ANY, run.possessor >= 0 || name !== null);
  }

  /**
   * A single word at the front of a sentence that need not be a name: it stands in small letters elsewhere, or nothing
   * after it shows that it acts.
   */
  #isCommon(at: number, known: NounClass | null): boolean {
    const token = this.#token(at);
    const next = this.#token(at + 1);
    if (token === undefined || next?.capital === true || next?.text === "&") return false;
    if (known?.kind === "time" || this.#words.determiners.has(next?.lower ?? "")) return true;
    if (known !== null && known.kind !== "thing") return false;
    if (this.#isGivenName(token) || this.#capital.has(token.text) || POSSESSIVE.test(token.text)) return false;
    if (this.#words.places.has(token.text) || isAbbreviation(token.text)) return false;
    const quoted = (this.#document.marked[this.#document.markedOf[at] ?? -1]?.open ?? at) < at;
    if (quoted || this.#small.has(token.lower) || next?.kind !== "word") return true;
    return this.#words.prepositions.has(next.lower) && !this.#isVerb(at + 1);
  }

  /** `claims` in `he claims that`: a verb that could be a noun, unless another verb follows it. */
  #endsInVerb(at: number): boolean {
    return this.#isVerb(at) && !this.#isVerb(at + 1);
  }

  /** The words from `from` that may belong to one phrase. */
  #run(from: number, last: number, determined: boolean): Run | null {
    let end = from - 1;
    let possessor = -1;
    let headed = false;
    for (let i = from; i <= last && i < from + MAX_WORDS; i++) {
      const token = this.#token(i);
      const open = determined || possessor >= 0;
      if (token === undefined || !this.#continues(i, from, open, open && !headed)) break;
      headed ||= this.classOf(token) !== null;
      if (this.#isParticle(i, from)) continue;
      if (token.kind === "word" && this.#build.possessives && POSSESSIVE.test(token.text)) possessor = i;
      end = i;
    }
    return end < from || end === possessor ? null : { first: from, last: end, possessor };
  }

  #continues(i: number, from: number, determined: boolean, headless: boolean): boolean {
    const token = this.#token(i);
    const next = this.#token(i + 1);
    if (token === undefined) return false;
    if (token.text === "&") return i > from && this.#token(i - 1)?.capital === true && next?.capital === true;
    if (token.kind === "number") return determined;
    if (token.kind !== "word") return false;
    if (this.#isParticle(i, from)) return true;
    if (token.capital) return i === from || this.classOf(token)?.kind !== "time";
    if (this.#isSmall(token) || this.#words.relatives.has(token.lower)) return false;
    const known = this.classOf(token);
    if (this.#isVerb(i) && !(determined && i === from)) return known !== null && (headless || this.#isVerb(i + 1));
    if (known !== null) return known.kind !== "time" || i === from;
    if (this.#words.adverbEndings.some((ending) => token.lower.endsWith(ending))) return false;
    return (
      determined ||
      this.#precedesNoun(i) ||
      (this.#build.adjectives === "after" && i > from && !this.#token(i - 1)?.capital)
    );
  }

  /** A word that is not known before one that is: an adjective inside a phrase (`Labour’s foreign minister`). */
  #precedesNoun(i: number): boolean {
    const next = this.#token(i + 1);
    return next?.kind === "word" && !next.capital && this.classOf(next)?.kind === "person" && !this.#isVerb(i + 1);
  }

  /** Cuts what follows the last noun that is known, or a long run in which none is. */
  #endOf(run: Run): number {
    if (this.#build.adjectives === "after") return run.last;
    for (let i = run.last; i >= run.first; i--) {
      const token = this.#token(i);
      if (token?.capital === true || this.classOf(token) !== null) return i;
    }
    return Math.min(run.last, run.first + MAX_UNKNOWN - 1);
  }

  /** The proper name in a run: capitals after a role, from a given name on, or all there are. */
  #nameIn(first: number, end: number, determined: boolean, initial = false): readonly [number, number] | null {
    if (this.#token(end)?.capital !== true) return null;
    let from = end;
    while (from > first && this.#inName(from - 1, first)) from--;
    let role = from - 1;
    for (let i = from; i < end; i++) {
      const token = this.#token(i);
      if (token === undefined) continue;
      if (this.#isGivenName(token) || this.#words.titles.has(token.text)) return [i, end];
      if (this.classOf(token)?.kind === "person") role = i;
    }
    const head = this.#token(end);
    const known = head === undefined ? null : this.classOf(head);
    const titled = role >= first && this.classOf(this.#token(role))?.kind === "person";
    if (titled) return [role + 1, end];
    if (head !== undefined && isAbbreviation(head.text)) return [from, end];
    if (determined) return null;
    if (known?.kind === "time") return null;
    if (known === null || known.kind === "thing") return [from, end];
    // A role in the singular needs an article: `Baker said` is somebody's name, `Residents said` is not.
    if (known.kind === "person") {
      const common =
        initial &&
        from === end &&
        !this.#capital.has(head?.text ?? "") &&
        (this.#isPlural(head, known) || !this.#isVerb(end + 1));
      return common ? null : [from, end];
    }
    return null;
  }

  #inName(i: number, first: number): boolean {
    const token = this.#token(i);
    if (token === undefined) return false;
    return token.capital || token.text === "&" || (i > first && this.#words.nameParticles.has(token.lower));
  }

  #phrase(
    first: number,
    last: number,
    start: Start,
    name: readonly [number, number] | null,
    noun: NounClass | null,
    readings: readonly Reading[],
    definite: boolean,
  ): Phrase {
    const head = this.#token(name === null ? last : name[1]);
    const kind = this.#kindOf(head, name, noun, start);
    const plural = name !== null ? false : kind === "group" || (noun !== null && this.#isPlural(head, noun));
    const gender = noun?.gender ?? (kind === "institution" && readings === ANY ? "n" : "");
    const agreed = readings.filter(
      (reading) => (reading[1] === "p") === plural && (plural || gender === "" || reading[1] === gender),
    );
    return {
      ...start,
      first,
      last: this.#withBracket(last),
      head: name === null ? last : name[1],
      kind,
      name,
      readings: agreed.length > 0 ? agreed : readings,
      gender: kind === "person" || kind === "name" ? this.#genderOf(name, noun, readings) : undefined,
      plural: name === null && noun === null ? undefined : plural,
      definite,
    };
  }

  #kindOf(
    head: Token | undefined,
    name: readonly [number, number] | null,
    noun: NounClass | null,
    start: Start,
  ): Phrase["kind"] {
    if (head === undefined) return "thing";
    if (this.#words.places.has(head.text)) return "institution";
    if (name !== null) {
      if (name[0] === name[1] && isAbbreviation(head.text)) return "institution";
      return name[0] === name[1] && this.#namesPlace(start, head) ? "institution" : "name";
    }
    return noun?.kind ?? (head.capital ? "institution" : "thing");
  }

  /** One capital behind a preposition of place, or `Hacienda` in `la ministra de Hacienda`, `Lyon` in `la mairie de Lyon`. */
  #namesPlace(start: Start, head: Token): boolean {
    const preposition = this.#token(start.preposition);
    if (preposition === undefined || this.#isGivenName(head)) return false;
    if (this.#build.locatives.has(preposition.lower)) return true;
    const before = this.#token(start.preposition - 1);
    return this.#words.joiners.has(preposition.lower) && before?.capital === false && !this.#isSmall(before);
  }

  #genderOf(
    name: readonly [number, number] | null,
    noun: NounClass | null,
    readings: readonly Reading[],
  ): "female" | "male" | undefined {
    for (let i = name?.[0] ?? 0; name !== null && i <= name[1]; i++) {
      const text = this.#token(i)?.text ?? "";
      const title = this.#words.titles.get(text);
      if (title === "f" || this.#words.femaleNames.has(text)) return "female";
      if (title === "m" || this.#words.maleNames.has(text)) return "male";
    }
    if (noun?.gender === "f") return "female";
    if (noun?.gender === "m") return "male";
    const genders = new Set(readings.map((reading) => reading[1]));
    if (genders.has("m") === genders.has("f")) return undefined;
    return genders.has("f") ? "female" : "male";
  }

  /** Takes a bracket after the phrase along: `the Workers’ Union (WU)`. */
  #withBracket(end: number): number {
    if (this.#token(end + 1)?.text !== "(") return end;
    for (let i = end + 2; i <= end + 6; i++) {
      if (this.#token(i)?.text === ")") return i;
    }
    return end;
  }

  #isPlural(head: Token | undefined, noun: NounClass): boolean {
    if (noun.gender === "" && head !== undefined && !head.lower.endsWith("s")) return false;
    return noun.gender === "p" || (head !== undefined && !this.#words.nouns.has(head.lower));
  }

  /** `van der` in `Gideon van der Linde`, and `Van` in `Van der Linde`. */
  #isParticle(i: number, from: number): boolean {
    const token = this.#token(i);
    const next = this.#token(i + 1);
    if (token === undefined || next === undefined || !this.#words.nameParticles.has(token.lower)) return false;
    const leads = this.#token(from)?.capital === true && this.#areParticles(from, i);
    if (i === from || leads) return leads && (next.capital || this.#words.nameParticles.has(next.lower));
    let given = i - 1;
    while (given > from && this.#words.nameParticles.has(this.#token(given)?.lower ?? "")) given--;
    const before = this.#token(given);
    if (before === undefined || !(this.#isGivenName(before) || (before.capital && given === from && given < i - 1)))
      return false;
    return next.capital || this.#words.nameParticles.has(next.lower);
  }

  #areParticles(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) if (!this.#words.nameParticles.has(this.#token(i)?.lower ?? "")) return false;
    return true;
  }

  #isGivenName(token: Token): boolean {
    if (token.dotted && token.text.length === 2) return true;
    return this.#words.femaleNames.has(token.text) || this.#words.maleNames.has(token.text);
  }

  #isSmall(token: Token): boolean {
    const { closed, prepositions, conjunctions, determiners, pronouns } = this.#words;
    const { lower } = token;
    return [closed, prepositions, conjunctions, determiners, pronouns].some((list) => list.has(lower));
  }

  #personByEnding(token: Token): NounClass | null {
    if (token.capital || token.text.length < SHORTEST_PERSON) return null;
    const ends = this.#build.personEndings.some((ending) => token.lower.endsWith(ending));
    return ends ? { kind: "person", gender: "" } : null;
  }

  /** The class of a noun, also in the plural; null when the pack does not know it. */
  classOf(token: Token | undefined): NounClass | null {
    if (token === undefined || token.kind !== "word") return null;
    const known = this.#classes.get(token.text);
    if (known !== undefined) return known;
    const listed = classOfNoun(token.lower, this.#words);
    // `The Times` is no time: only `Monday` is written with a capital.
    const named = token.capital && listed?.kind === "time" && !this.#words.nouns.has(token.lower);
    const found = named ? null : (listed ?? this.#personByEnding(token));
    this.#classes.set(token.text, found);
    return found;
  }
}

function pronounAt(at: number, readings: readonly Reading[], start: Start): Phrase {
  const genders = new Set(readings.map((reading) => reading[1]));
  return {
    ...start,
    first: at,
    last: at,
    head: at,
    kind: "pronoun",
    name: null,
    readings,
    gender: genders.has("m") ? "male" : genders.has("f") && !genders.has("p") ? "female" : undefined,
    plural: genders.has("p") ? (genders.size === 1 ? true : undefined) : false,
    definite: true,
  };
}
