import { lettersOf, withoutDiacritics } from "../../../model/fold.ts";
import type { IndexedForm } from "../../../model/search-files.ts";
import { commonLength, hasDiacritics, isSingularOf, isSpelledAlike } from "./spelling.ts";

/** A word that was searched for, and which forms of words in the index are it. */
export class WantedWord {
  /** Folded, with the umlauts that were meant. */
  readonly folded: string;
  readonly plain: string;
  readonly stem: string;
  readonly #isBegun: boolean;

  /** @param isBegun whether longer words that begin with it are meant as well, as it is still being typed */
  constructor(folded: string, stem: string, isBegun: boolean) {
    this.folded = folded;
    this.plain = withoutDiacritics(folded);
    this.stem = stem;
    this.#isBegun = isBegun;
  }

  /**
   * Those of the forms of a stem that are this word: all, where it was typed without diacritics; with some, those that
   * are spelled so up to their endings (`Fähren`, not `fahren`), and the singular of a plural.
   */
  wholeForms(stem: string, forms: readonly IndexedForm[]): readonly IndexedForm[] {
    if (stem !== this.stem) return [];
    if (!hasDiacritics(this.folded)) return forms;
    const letters = commonLength(this.plain, stem);
    const [spelled, others] = parted(forms, ([form]) => isSpelledAlike(form, this.folded, letters));
    const [singulars, strangers] = parted(others, ([form, isNoun]) => isNoun === 1 && isSingularOf(form, this.folded));
    // Where others prevail, they look like it by accident: `Fahr-` is no form of `Fähre`, as `fahren` is not.
    return articlesIn(singulars) < articlesIn(strangers) ? spelled : [...spelled, ...singulars];
  }

  /** Whether a form is a longer word that begins with this one. */
  isLonger([form]: IndexedForm): boolean {
    return this.#isBegun && isSpelledAlike(form, this.folded, lettersOf(this.folded).length);
  }
}

function articlesIn(forms: readonly IndexedForm[]): number {
  return forms.reduce((sum, [, , distances]) => sum + distances.length, 0);
}

/** The values that pass, and the others. */
function parted<T>(values: readonly T[], passes: (value: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [values.filter(passes), values.filter((value) => !passes(value))];
}
