import { foldWord, lettersOf, withoutDiacritics, wordSpans } from "../../../model/fold.ts";
import type { Span } from "../../../model/span.ts";
import { hasDiacritics, isSingularOf, isSpelledAlike } from "./spelling.ts";

/** Words that are much longer than what the index has of them were meant otherwise: `Covid` does not mean `CO`. */
const ENDING = 4;
const LEAST = 3;

interface WantedWordOptions {
  /** With the umlauts that were meant. */
  readonly folded: string;
  /** As the index has it: of scripts without spaces, in parts. */
  readonly stems: readonly string[];
  /** Whether longer words that begin with it are meant as well, as it is still being typed. */
  readonly isBegun: boolean;
  /** Whether words without its umlaut are forms of it. */
  readonly hasSingular?: boolean;
}

/**
 * A word that was searched for, and which words of the index and of a text are it. The index has words by their stems,
 * without diacritics; what it cannot tell apart is told by how the words are spelled.
 */
export class WantedWord {
  /** Folded, with the umlauts that were meant. */
  readonly folded: string;
  readonly #plain: string;
  readonly #options: WantedWordOptions;

  constructor(options: WantedWordOptions) {
    this.folded = options.folded;
    this.#plain = withoutDiacritics(options.folded);
    this.#options = options;
  }

  /** The same word, of which words without its umlaut are forms. */
  withSingular(): WantedWord {
    return new WantedWord({ ...this.#options, hasSingular: true });
  }

  /** Whether a word of the index is this one, in any of its forms. */
  isWhole(indexed: string): boolean {
    return this.#options.stems.includes(indexed);
  }

  /** Whether a word of the index is this one, or a longer one that begins with it. */
  accepts(indexed: string): boolean {
    if (this.isWhole(indexed)) return true;
    return this.#options.isBegun && (indexed.startsWith(this.#plain) || this.isCut(indexed));
  }

  /** Whether a word of the index may be a longer one of which the ending is missing there: `regier` for `Regierun…`. */
  isCut(indexed: string): boolean {
    return indexed.length >= Math.max(LEAST, this.#plain.length - ENDING) && this.#plain.startsWith(indexed);
  }

  /**
   * Whether a word of a text is this one as it is spelled.
   *
   * @param form as it stands in the text, perhaps of several words with hyphens
   * @param indexed what the index has for it
   */
  isSpelled(form: string, indexed: string): boolean {
    const isWhole = this.isWhole(indexed);
    if (isWhole && !hasDiacritics(this.folded)) return true;
    const letters = isWhole ? this.rootLength : lettersOf(this.folded).length;
    return [form, ...form.split(HYPHEN)].some(
      (part) =>
        isSpelledAlike(foldWord(part), this.folded, letters) ||
        (this.#options.hasSingular === true && isSingularOf(part, this.folded)),
    );
  }

  /** How many letters the word and its stem have in common: what is behind them is an ending. */
  get rootLength(): number {
    return commonLength(this.#plain, this.#options.stems[0] ?? "");
  }

  /**
   * Where a title, or another short text, has the word, as far as the index knows that it has it: it does not say where.
   *
   * @param stems words of the index that were found in the title
   */
  placesIn(title: string, stems: readonly string[]): readonly Span[] {
    const words = wordSpans(title).map((span) => ({ span, form: title.slice(span.start, span.end) }));
    return stems
      .filter((stem) => this.accepts(stem))
      .flatMap((stem) => {
        const spelled = words.filter(({ form }) => this.isSpelled(form, stem));
        if (!this.isWhole(stem)) return spelled.map(({ span }) => span);
        // The shortest of the words that begin with the stem is a form of it; others may be longer words (`Maus`, `Maut`).
        const endings = spelled.map(({ form, span }) => ({ span, ending: endingAfter(stem, form) }));
        const shortest = Math.min(...endings.map(({ ending }) => ending));
        return endings.filter(({ ending }) => ending === shortest && ending < Infinity).map(({ span }) => span);
      });
  }
}

/** How many letters a word has after its stem, of which the last letter may be another one (`happi`). */
function endingAfter(stem: string, form: string): number {
  const plain = withoutDiacritics(foldWord(form));
  const common = commonLength(plain, stem);
  return common >= Math.max(1, stem.length - 1) ? plain.length - common : Infinity;
}

const HYPHEN = /[^\p{L}\p{N}\p{M}]+/u;

/** How many letters words have in common at their beginnings. */
function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
