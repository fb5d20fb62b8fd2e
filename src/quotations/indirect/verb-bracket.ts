import { type Grammar, lowerAt, tokenAt } from "./grammar.ts";

/** `nun … abgeschoben werden`, `… verliehen`: the end of a verb that began before an inserted clause. */
export function closesBracket(grammar: Grammar, verb: number, first: number, last: number): boolean {
  if (verb !== last || last - first < 2 || isSurelyFinite(grammar, verb)) return false;
  const nonfinite = (token: number): boolean => grammar.readings(token).some(({ shape }) => shape === "participle");
  return nonfinite(verb) || nonfinite(verb - 1);
}

/** Whether a word can be nothing but a finite verb. */
export function isSurelyFinite(grammar: Grammar, token: number): boolean {
  return grammar.verb(token).surelyFinite;
}

/** Whether an infinitive with `zu` closes the clause, at most one verb behind it. */
export function endsInInfinitive(grammar: Grammar, first: number, last: number): boolean {
  for (let i = last; i > Math.max(first, last - 2); i--) {
    const { infinitive, zuInfinitive } = grammar.verb(i);
    if (zuInfinitive || (infinitive && isInfinitiveMark(grammar, i - 1))) return true;
  }
  return false;
}

/** Whether only verb forms stand between a verb and the end of its clause. */
export function endsClause(grammar: Grammar, verb: number, last: number): boolean {
  for (let i = verb + 1; i <= last; i++) if (grammar.readings(i).length === 0) return false;
  return true;
}

/** Whether a finite verb is the last word before the next coordinator or the end, as in a relative clause. */
export function endsConjunct(grammar: Grammar, verb: number, last: number): boolean {
  return verb === last || grammar.speech.words.coordinators.has(lowerAt(grammar, verb + 1));
}

/** Whether an infinitive with `zu` stands anywhere in the clause. */
export function hasInfinitive(grammar: Grammar, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { infinitive, zuInfinitive } = grammar.verb(i);
    if (zuInfinitive) return true;
    if (i === first || !isInfinitiveMark(grammar, i - 1)) continue;
    // A verb that is not known ends like all others.
    if (infinitive || (tokenAt(grammar, i)?.capital === false && lowerAt(grammar, i).endsWith("n"))) return true;
  }
  return false;
}

/** `zu` before an infinitive. */
export function isInfinitiveMark({ document, speech }: Grammar, token: number): boolean {
  return speech.morphology.infinitiveMarks?.has(document.tokens[token]?.lower ?? "") === true;
}
