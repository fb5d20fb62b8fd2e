import type { LowerCaseNouns, NounClass, NounWords } from "../languages/nouns.ts";
import type { Document } from "./document.ts";
import { grammarOf } from "./indirect/grammar.ts";
import { classOfNoun, isAbbreviation } from "./noun-classes.ts";
import type { Token } from "./tokens.ts";

/** Shortest noun that is taken for a person by its ending. */
const SHORTEST_PERSON = 7;
const POSSESSIVE = /(?:['’]s|s['’])$/u;

/** What can be said of single words in a language that writes nouns with a small letter. */
export class PlainWords {
  readonly words: NounWords;
  readonly build: LowerCaseNouns;
  readonly #document: Document;
  readonly #finite: (token: number) => boolean;
  readonly #classes = new Map<string, NounClass | null>();
  /** Words that stand in small letters somewhere, and those with a capital where no sentence begins. */
  readonly #small = new Set<string>();
  readonly #capital = new Set<string>();
  /** `de wit` for each `Marloes de Wit`. */
  readonly #particled = new Set<string>();

  constructor(document: Document, words: NounWords, build: LowerCaseNouns) {
    this.words = words;
    this.build = build;
    this.#document = document;
    const { indirect } = document.pack;
    const grammar = indirect === undefined ? undefined : grammarOf(document, indirect);
    this.#finite = (token) => grammar?.readings(token).some((reading) => reading.shape === "finite") ?? false;
    for (const [i, token] of document.tokens.entries()) {
      if (token.kind !== "word") continue;
      if (!token.capital) this.#small.add(token.lower);
      else if (this.#isParticleAt(i - 1) && this.#isGivenAt(i - 2)) this.#particled.add(pairOf(document.tokens, i - 1));
      else if (!this.isInitial(i) || this.isGivenName(document.tokens[i - 1] ?? token)) this.#capital.add(token.text);
    }
  }

  #isParticleAt(index: number): boolean {
    return this.words.nameParticles.has(this.token(index)?.lower ?? "");
  }

  #isGivenAt(index: number): boolean {
    const token = this.token(index);
    return token !== undefined && this.isGivenName(token);
  }

  /** `De Wit`, of somebody who is called `Marloes de Wit` elsewhere. */
  isParticledName(at: number): boolean {
    return this.token(at)?.capital === true && this.#particled.has(pairOf(this.#document.tokens, at));
  }

  /** `dijkgraaf Ineke Postma`: a word that is not known before a given name is a role. */
  isRoleBeforeName(at: number): boolean {
    const [token, next, last] = [this.token(at), this.token(at + 1), this.token(at + 2)];
    if (token?.kind !== "word" || token.capital || this.isSmall(token) || this.isVerb(at)) return false;
    return next?.capital === true && this.isGivenName(next) && last?.capital === true;
  }

  /** `stampa` in `in conferenza stampa`: behind a word that is not known and governed. */
  isInsidePhrase(at: number): boolean {
    const before = this.token(at - 1);
    if (before?.kind !== "word" || before.capital || this.isSmall(before) || this.isVerb(at - 1)) return false;
    return this.classOf(before) === null && this.words.prepositions.has(this.token(at - 2)?.lower ?? "");
  }

  /** The token with an index; undefined outside the document. */
  token(index: number): Token | undefined {
    return this.#document.tokens[index];
  }

  /** Whether a token may be a finite verb. */
  isVerb(token: number): boolean {
    return this.#finite(token);
  }

  /** A sentence or something like one begins here: a capital says nothing. */
  isInitial(at: number): boolean {
    const before = this.token(at - 1);
    return before === undefined || before.kind === "mark" || /^[.:!?…–—-]$/u.test(before.text);
  }

  /** The word stands with a capital elsewhere, within a sentence. */
  isCapitalElsewhere(token: Token | undefined): boolean {
    return token !== undefined && this.#capital.has(token.text);
  }

  /** Whether a token is a given name or an initial. */
  isGivenName(token: Token): boolean {
    if (token.dotted && token.text.length === 2) return true;
    return this.words.femaleNames.has(token.text) || this.words.maleNames.has(token.text);
  }

  /** Whether a word is never the head of a noun phrase: an article, a preposition, a pronoun and the like. */
  isSmall(token: Token): boolean {
    const { closed, prepositions, conjunctions, determiners, pronouns } = this.words;
    const { lower } = token;
    return [closed, prepositions, conjunctions, determiners, pronouns].some((list) => list.has(lower));
  }

  /** Whether a word is a genitive that stands before its noun (`Garrow’s`). */
  isPossessive(token: Token): boolean {
    return token.kind === "word" && this.build.possessives && POSSESSIVE.test(token.text);
  }

  /** The apostrophe in `the Leaseholders’ Forum`, which is a token of its own. */
  isPluralPossessive(at: number): boolean {
    const [before, mark, after] = [this.token(at - 1), this.token(at), this.token(at + 1)];
    if (!this.build.possessives || before === undefined || mark?.kind !== "mark") return false;
    return (
      /^['’]$/u.test(mark.text) && before.end === mark.start && before.lower.endsWith("s") && after?.kind === "word"
    );
  }

  /** Whether a noun is a plural, by its class or because it is not listed in the form in which it stands. */
  isPlural(head: Token | undefined, noun: NounClass): boolean {
    if (noun.gender === "" && head !== undefined && !head.lower.endsWith("s")) return false;
    return noun.gender === "p" || (head !== undefined && !this.words.nouns.has(head.lower));
  }

  /** French `des` joins behind a noun (`le ministre des Finances`) and determines behind a verb (`disent des élus`). */
  mayPrecedeJoiner(before: number): boolean {
    const token = this.token(before);
    return token !== undefined && !this.isSmall(token) && !this.isVerb(before);
  }

  /** `claims` in `he claims that`: a verb that could be a noun, unless another verb or a role (`state Sen. Lee`) follows. */
  endsInVerb(at: number): boolean {
    const next = this.token(at + 1);
    if (next?.capital === true && this.classOf(next)?.kind === "person") return false;
    return this.isVerb(at) && !this.isVerb(at + 1);
  }

  /**
   * A single word at the front of a sentence that need not be a name: it stands in small letters elsewhere, or nothing
   * after it shows that it acts.
   */
  isCommon(at: number): boolean {
    const token = this.token(at);
    const next = this.token(at + 1);
    if (token === undefined || next?.capital === true || next?.text === "&") return false;
    const known = this.classOf(token);
    if (known?.kind === "time" || this.words.determiners.has(next?.lower ?? "")) return true;
    if (known !== null && known.kind !== "thing") return false;
    if (this.isGivenName(token) || this.#capital.has(token.text) || POSSESSIVE.test(token.text)) return false;
    if (this.words.places.has(token.text) || isAbbreviation(token.text)) return false;
    const quoted = (this.#document.marked[this.#document.markedOf[at] ?? -1]?.open ?? at) < at;
    if (quoted || this.#small.has(token.lower) || next?.kind !== "word") return true;
    return this.words.prepositions.has(next.lower) && !this.isVerb(at + 1);
  }

  /** The class of a noun, also in the plural or behind a hyphen; null when the pack does not know it. */
  classOf(token: Token | undefined): NounClass | null {
    if (token === undefined || token.kind !== "word") return null;
    const known = this.#classes.get(token.text);
    if (known !== undefined) return known;
    const found = this.#lookUp(token);
    this.#classes.set(token.text, found);
    return found;
  }

  #lookUp(token: Token): NounClass | null {
    const listed = classOfNoun(token.lower, this.words);
    // `The Times` is no time: only `Monday` is written with a capital.
    if (token.capital && listed?.kind === "time" && !this.words.nouns.has(token.lower)) return null;
    if (listed !== null) return listed;
    const last = token.lower.split("-").at(-1) ?? "";
    const part = last === token.lower ? null : classOfNoun(last, this.words);
    return part?.kind === "person" ? part : this.#personByEnding(token);
  }

  #personByEnding(token: Token): NounClass | null {
    if (token.capital || token.text.length < SHORTEST_PERSON) return null;
    const ends = this.build.personEndings.some((ending) => token.lower.endsWith(ending));
    return ends ? { kind: "person", gender: "" } : null;
  }
}

function pairOf(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`;
}
