import { type Grammar, lowerAt, tokenAt } from "./grammar.ts";
import { isInfinitiveMark } from "./verb-bracket.ts";

/** The tokens of the finite verbs of a clause, in order. Forms that may be an infinitive count only where no other does. */
export function finiteVerbs(grammar: Grammar, first: number, last: number): readonly number[] {
  const sure: number[] = [];
  const maybe: number[] = [];
  for (let i = first; i <= last; i++) {
    if (tokenAt(grammar, i)?.text === "(") {
      i = bracketEnd(grammar, i, last);
      continue;
    }
    const { maybeFinite, surelyFinite } = grammar.verb(i);
    if (!maybeFinite) continue;
    if (isAdjective(grammar, i, first)) {
      // `Das bestätigte Weber`: after a pronoun in front the form is a verb after all, if there is no other.
      const front = i === first + 1 && grammar.speech.words.sentential.has(lowerAt(grammar, first));
      if (front && surelyFinite) maybe.push(i);
    } else if (surelyFinite) sure.push(i);
    else if (i === first || !isInfinitiveMark(grammar, i - 1)) maybe.push(i);
  }
  return sure.length > 0 ? sure : maybe;
}

/** The closing bracket, or the opening one where nothing closes it soon. */
function bracketEnd(grammar: Grammar, open: number, last: number): number {
  for (let i = open + 1; i <= Math.min(last, open + BRACKET_REACH); i++)
    if (tokenAt(grammar, i)?.text === ")") return i;
  return open;
}

const BRACKET_REACH = 40;

/** `die verletzte Frau`, `das weite Feld`: a form in -e(n) between a determiner and a noun is an adjective. */
function isAdjective(grammar: Grammar, index: number, first: number): boolean {
  if (index === first) return false;
  const { morphology } = grammar.speech;
  if (!opensPhrase(grammar, index - 1, first)) return false;
  const next = tokenAt(grammar, index + 1);
  if (next === undefined || !isInflected(grammar, lowerAt(grammar, index))) return false;
  const nounFollows = next.capital || (!isSmall(grammar, next.lower) && isInflected(grammar, next.lower));
  return nounFollows && !grammar.readings(index).some(({ verb }) => morphology.auxiliaries.has(verb));
}

/** Whether a determiner or preposition stands before a token, at most adverbs and numbers in between. */
function opensPhrase(grammar: Grammar, before: number, first: number): boolean {
  const { words } = grammar.speech;
  for (let i = before; i >= Math.max(first, before - ATTRIBUTE_REACH); i--) {
    const word = lowerAt(grammar, i);
    if (words.nominative.has(word) || words.oblique.has(word) || words.prepositions.has(word)) return true;
    if (!words.adverbs.has(word) && tokenAt(grammar, i)?.kind !== "number") return false;
  }
  return false;
}

/** How many adverbs may stand between a determiner and its adjective: `einer gestern erneut vorgelegten Studie`. */
const ATTRIBUTE_REACH = 3;

/** Whether a word ends as adjectives do. */
function isInflected({ document }: Grammar, word: string): boolean {
  return document.pack.nouns?.adjectiveEndings.some((ending) => word.endsWith(ending)) === true;
}

function isSmall({ speech: { words } }: Grammar, word: string): boolean {
  return (
    words.nominative.has(word) || words.oblique.has(word) || words.pronouns.has(word) || words.prepositions.has(word)
  );
}
