import { classifies } from "../languages/cues.ts";
import type { Document } from "./document.ts";
import { grammarOf } from "./indirect/grammar.ts";
import type { Mention } from "./mentions.ts";

/** How far behind its subject a predicative may stand, in tokens. */
const REACH = 15;
/** Signs that end a clause. */
const ENDS: ReadonlySet<string> = new Set([".", ",", ";", "!", "?"]);

/**
 * Which roles are said of which persons: `Brandt ist Lehrerin`, and `…, die Wirtin des „Ankers“.` behind a clause about
 * somebody. Index of the role's mention → the mention of the person, both in one sentence.
 */
export function findPredicatives(document: Document, mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  const { cues, indirect } = document.pack;
  if (cues?.copulas === undefined || indirect === undefined || indirect.order === "subject-verb") return found;
  const { copulas } = cues;
  const grammar = grammarOf(document, indirect);
  let subject: Mention | null = null;
  for (const mention of mentions) {
    if (subject !== null && subject.sentence !== mention.sentence) subject = null;
    if (subject !== null && isRole(mention) && fits(subject, mention)) {
      const said = linksByCopula(document, subject, mention, (token) => {
        const verbs = grammar.readings(token).map(({ verb }) => verb);
        return classifies(copulas, verbs);
      });
      if (said || isExtraposed(document, mention)) found.set(mention.index, subject);
    }
    const named = mention.kind === "name" && mention.preposition < 0;
    if (named && mention.readings.some((reading) => reading[0] === "n")) subject = mention;
  }
  return found;
}

function isRole({ kind, name, preposition, link, plural }: Mention): boolean {
  return kind === "person" && name === null && preposition < 0 && link === "none" && plural !== true;
}

function fits(subject: Mention, role: Mention): boolean {
  return subject.gender === undefined || role.gender === undefined || subject.gender === role.gender;
}

/** A form of `sein` between the two, or right behind the second, with no comma in between. */
function linksByCopula(
  document: Document,
  subject: Mention,
  role: Mention,
  isCopula: (token: number) => boolean,
): boolean {
  if (role.first - subject.fullLast > REACH || (role.definite && role.fullLast === role.last)) return false;
  let copula = false;
  for (let i = subject.fullLast + 1; i < role.first; i++) {
    if (document.tokens[i]?.text === ",") copula = false;
    copula ||= isCopula(i);
  }
  return copula;
}

/** `…, die Wirtin des „Ankers“.`: between a comma and the end of the clause. */
function isExtraposed({ tokens, pack }: Document, role: Mention): boolean {
  const after = tokens[role.fullLast + 1];
  if (tokens[role.first - 1]?.text !== ",") return false;
  // `…, Wehrführer und damit Hausherr`: without an article a conjunction may follow.
  if (!role.definite && pack.nouns?.conjunctions.has(after?.lower ?? "") === true) return true;
  return after === undefined || ENDS.has(after.text);
}
