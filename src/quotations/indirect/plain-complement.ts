import { isMarked } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Predicate } from "../predicates.ts";
import type { Segment } from "../segments.ts";
import type { Sentence } from "../sentences.ts";
import { type Framed, type PlainText, SHORTEST } from "./plain-text.ts";

/** Words between a verb of saying and its `that`: `told reporters on Monday that`. */
const THAT_REACH = 7;
/** Words between a verb of asking and its question. */
const QUESTION_REACH = 3;
/** Words of a clause without `that` among which its verb must stand. */
const VERB_REACH = 10;
/** Words between a coordinator and the verb of the next frame. */
const FRAME_REACH = 8;
/** Tokens of a name in marks, the marks included. */
const LONGEST_NAME = 4;

/** Where a complement begins, and what kind it is. */
interface Beginning {
  readonly first: number;
  readonly rule: string;
}

/** `said that …`, `told reporters that …`, `asked whether …`, and without `that` where the language allows it. */
export function complement(text: PlainText, sentence: Sentence, segments: readonly Segment[]): Framed | null {
  for (const segment of segments) {
    // `…, who said that`: of the dependent clauses only these have a speaker, the noun before them.
    if (segment.subordinate && !text.opensRelative(segment.first)) continue;
    const before = segments[segment.index - 1];
    if (before !== undefined && isMarked(text.document, before.first, before.last)) continue;
    for (const predicate of segment.predicates) {
      const begins = beginningOf(text, sentence, predicate);
      if (begins === null) continue;
      const mention = text.subjectOf(sentence, segments, segment, predicate);
      // `…, said X`: the words stand before the frame.
      if (mention === null || mention.first > predicate.finite || isAnybody(mention)) continue;
      return {
        parts: [[begins.first, endOf(text, sentence, begins.first)]],
        cue: text.cueOf(predicate),
        frame: [segment.first, begins.first - 1],
        mention,
        rule: begins.rule,
      };
    }
  }
  return null;
}

function beginningOf(text: PlainText, sentence: Sentence, predicate: Predicate): Beginning | null {
  const { verbs, words, omitsThat } = text.speech;
  const states = predicate.verbs.some((verb) => verbs.clause.has(verb));
  const asks = predicate.verbs.some((verb) => verbs.question.has(verb));
  if (!states && !asks) return null;
  const last = predicate.tokens.at(-1) ?? predicate.finite;
  for (let i = last + 1; i <= Math.min(sentence.last, last + THAT_REACH); i++) {
    const word = text.lower(i);
    if (word === ":" || word === ";") return null;
    if (word === ",") break;
    if (text.isMark(i)) i = nameEnd(text, i);
    if (i < 0) break;
    if (states && words.that.has(word)) return holds(text, sentence, i) ? { first: i, rule: "that-clause" } : null;
    const question = asks && i <= last + QUESTION_REACH && words.question.has(word);
    if (question && holds(text, sentence, i)) return { first: i, rule: "question-clause" };
    if (i > last + 1 && !behindDeterminer(text, i) && isFiniteForm(text, i)) break;
  }
  if (!states) return null;
  return infinitive(text, predicate, last) ?? (omitsThat ? bareClause(text, sentence, predicate, last + 1) : null);
}

/** The closing mark of a name in marks (`told the “Morning” programme`); -1 where longer words begin. */
function nameEnd(text: PlainText, open: number): number {
  const span = text.document.marked[text.document.markedOf[open] ?? -1];
  return span?.open === open && span.closed && span.close - open <= LONGEST_NAME ? span.close : -1;
}

/** Something other than marks from end to end follows. */
function holds(text: PlainText, sentence: Sentence, first: number): boolean {
  return sentence.last - first >= SHORTEST && !isMarked(text.document, first + 1, sentence.last);
}

/** `affirme avoir versé`, `dichiara di essere`: an auxiliary in the infinitive behind the verb. */
function infinitive(text: PlainText, predicate: Predicate, last: number): Beginning | null {
  const { helpers } = text.speech.morphology;
  const first = last + 1;
  const joined = text.speech.words.prepositions.has(text.lower(first)) ? first + 1 : first;
  const readings = text.reader.readings(joined);
  const helps = readings.some(({ shape, verb }) => shape === "infinitive" && helpers.perfect.has(verb));
  return helps && !predicate.passive ? { first, rule: "infinitive-clause" } : null;
}

/** `said he had not been told`: a subject directly behind the verb, or behind who is told, and soon a verb of its own. */
function bareClause(text: PlainText, sentence: Sentence, predicate: Predicate, behind: number): Beginning | null {
  if (!text.isParenthetical(predicate)) return null;
  const told = text.tells(predicate) ? text.context.mentionAt(behind) : undefined;
  const beginning = told === undefined ? null : clauseAt(text, sentence, told.fullLast + 1);
  return beginning ?? clauseAt(text, sentence, behind);
}

/** A clause whose subject begins with `first`. */
function clauseAt(text: PlainText, sentence: Sentence, first: number): Beginning | null {
  const subject = text.context.mentionAt(behindMeasure(text, first));
  if (subject?.kind === "time" || (subject === undefined && !text.speech.words.impersonal.has(text.lower(first)))) {
    return null;
  }
  const from = Math.max(first, subject?.last ?? first) + 1;
  for (let i = from; i <= Math.min(sentence.last, from + VERB_REACH); i++) {
    if (/^[;:]$/u.test(text.lower(i)) || text.isMark(i)) return null;
    if (mayBeFinite(text, i)) return { first, rule: "bare-clause" };
  }
  return null;
}

/** The number in `at least two people`. */
function behindMeasure(text: PlainText, first: number): number {
  const { nouns } = text.document.pack;
  const second = text.lower(first + 1);
  const measures = nouns?.prepositions.has(text.lower(first)) === true && nouns.closed.has(second);
  return measures && !nouns.determiners.has(second) ? first + 2 : first;
}

function isFiniteForm(text: PlainText, token: number): boolean {
  return text.reader.readings(token).some(({ shape }) => shape === "finite");
}

function behindDeterminer(text: PlainText, token: number): boolean {
  const { nouns } = text.document.pack;
  const before = text.lower(token - 1);
  return nouns?.determiners.has(before) === true && !nouns.pronouns.has(before);
}

function mayBeFinite(text: PlainText, token: number): boolean {
  if (behindDeterminer(text, token)) return false;
  if (isFiniteForm(text, token)) return true;
  return text.speech.morphology.pastEndings.some((ending) => text.lower(token).endsWith(ending));
}

/** The end of the sentence, or what stands before `and said`. */
function endOf(text: PlainText, sentence: Sentence, first: number): number {
  const { words, verbs } = text.speech;
  for (let i = first + SHORTEST; i < sentence.last; i++) {
    if (!words.coordinators.has(text.lower(i))) continue;
    // `…, and said that`, `…, but two people said`: the next frame.
    const parted = text.lower(i - 1) === "," || text.isMark(i - 1);
    for (let at = i + 1; at <= (parted ? Math.min(sentence.last, i + FRAME_REACH) : i + 1); at++) {
      if (text.lower(at) === "," || text.isMark(at)) break;
      const readings = text.reader.readings(at);
      const says = readings.some(({ shape, verb }) => shape === "finite" && verbs.parenthetical.has(verb));
      if (says && !behindDeterminer(text, at)) return text.lower(i - 1) === "," ? i - 2 : i - 1;
    }
  }
  return text.endOf(sentence);
}

/** French `on`: nobody in particular. */
function isAnybody({ kind, readings }: Mention): boolean {
  const genders = new Set(readings.map((reading) => reading[1]));
  return kind === "pronoun" && genders.has("m") && genders.has("f");
}
