import type { Span } from "../../model/span.ts";
import { spanOfTokens } from "../document.ts";
import { isAttached, type Mention } from "../mentions.ts";
import type { Sentence } from "../sentences.ts";
import { framedCandidate, type IndirectCandidate, spanOfRun } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { tellsOn } from "./complement.ts";
import type { Context, Run } from "./context.ts";
import { lowerAt, tokenAt } from "./grammar.ts";

interface SourcePhrase {
  /** The whole phrase with its commas: token indices. */
  readonly frame: Run;
  readonly cue: Run;
  readonly speaker: Run;
  readonly rule: string;
  /** It belongs to the noun before its clause (`wonach`, `nach denen`) and speaks for all that follows. */
  readonly relative?: true;
}

/** Finds what a phrase without a verb attributes: `laut X`, `nach Angaben von X`, `X zufolge`, `…, so X`, `demnach`. */
export function findSourced(context: Context, sentence: Sentence, clauses: readonly Clause[]): IndirectCandidate[] {
  const { sources } = context.speech;
  const found: IndirectCandidate[] = [];
  for (const clause of clauses) {
    const phrase = phraseIn(context, sentence, clause);
    if (phrase === null) continue;
    const frame = withInserted(clauses, clause, phrase.frame);
    const spans = without(context, scopeOf(context, clauses, clause, phrase), frame);
    if (spans.length === 0) continue;
    const candidate = framedCandidate(context, {
      spans,
      subject: phrase.speaker,
      cue: spanOfRun(context.document, phrase.cue),
      frame,
      rule: phrase.rule,
      features: [sources.adverbs.has(phrase.rule) ? "source-adverb" : "source"],
    });
    found.push(candidate);
    if (clause.kind !== "relative") break;
  }
  return found;
}

function phraseIn(context: Context, sentence: Sentence, clause: Clause): SourcePhrase | null {
  const { sources } = context.speech;
  for (let i = clause.first; i <= clause.last; i++) {
    if (tokenAt(context, i)?.word.maySource !== true || context.document.markedOf[i] !== -1) continue;
    const word = lowerAt(context, i);
    const phrase =
      (sources.before.has(word) ? before(context, clause, i, false) : null) ??
      (sources.beforeStatement.has(word) ? before(context, clause, i, true) : null) ??
      (sources.beforeStatement.has(word) || sources.before.has(word) ? relative(context, clause, i) : null) ??
      (sources.viewpoints?.before.has(word) ? before(context, clause, i, true) : null) ??
      (sources.after.has(word) ? relativeBefore(context, clause, i) : null) ??
      (sources.after.has(word) ? after(context, clause, i, false) : null) ??
      (sources.afterStatement.has(word) ? after(context, clause, i, true) : null) ??
      (sources.adverbs.has(word) && clause.mood !== "subjunctive-2" ? pointingBack(context, i) : null) ??
      (sources.tag.has(word) ? tagged(context, sentence, clause, i) : null);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** `demnach`; `wonach` belongs to the noun before its clause. */
function pointingBack(context: Context, cue: number): SourcePhrase {
  const rule = lowerAt(context, cue);
  const phrase = { frame: one(cue), cue: one(cue), speaker: one(cue), rule };
  return context.speech.sources.relativeAdverbs?.has(rule) ? { ...phrase, relative: true } : phrase;
}

/** Of a longer word only its end is looked at. */
const LONGEST_NOUN = 30;

/** How many tokens before `zufolge` its phrase may begin. */
const REACH = 25;

const one = (token: number): Run => ({ first: token, last: token });

/** `laut X`; `nach Angaben von X` only with a noun that means a statement. */
function before(context: Context, clause: Clause, cue: number, needsStatement: boolean): SourcePhrase | null {
  const source = context.mentionAt(cue + 1);
  if (clause.kind === "relative" && cue === clause.first && isRelativePronoun(context, cue + 1)) return null;
  if (source === undefined) {
    return extended(context, clause, cue, needsStatement) ?? (needsStatement ? null : namedInMarks(context, cue));
  }
  if (needsStatement && !isStatement(context, source, lowerAt(context, cue))) return null;
  const last = cue === clause.first && clause.finite > cue ? widest(context, source, clause.finite) : source.fullLast;
  const speaker = { first: source.first, last };
  return { frame: { first: cue, last }, cue: one(cue), speaker, rule: lowerAt(context, cue) };
}

/** `die Berichte, nach denen …`: a relative pronoun stands for the statement at the end of the clause before. */
function relative(context: Context, clause: Clause, cue: number): SourcePhrase | null {
  if (clause.kind !== "relative" || cue !== clause.first || !isRelativePronoun(context, cue + 1)) return null;
  const antecedent = context.mentionsIn(Math.max(0, cue - REACH), cue - 1).findLast((mention) => !isAttached(mention));
  if (antecedent === undefined) return null;
  if (!isStatement(context, antecedent) && !context.speech.nouns.clause.has(lowerAt(context, antecedent.last)))
    return null;
  const frame = { first: cue, last: cue + 1 };
  return { frame, cue: one(cue), speaker: one(cue + 1), rule: "relative-source", relative: true };
}

/** `der Bericht, dem zufolge …` */
function relativeBefore(context: Context, clause: Clause, cue: number): SourcePhrase | null {
  if (clause.kind !== "relative" || cue !== clause.first + 1 || !isRelativePronoun(context, clause.first)) return null;
  return {
    frame: { first: clause.first, last: cue },
    cue: one(cue),
    speaker: one(clause.first),
    rule: "relative-source",
    relative: true,
  };
}

function isRelativePronoun(context: Context, token: number): boolean {
  return context.speech.words.relative.has(lowerAt(context, token));
}

/** `Laut einer am Dienstag vorgelegten Studie wurden …`: all that stands in front of the verb, when its noun fits. */
function extended(context: Context, clause: Clause, cue: number, needsStatement: boolean): SourcePhrase | null {
  if (cue !== clause.first || clause.finite <= cue + 1) return null;
  const last = clause.finite - 1;
  const fits = context
    .mentionsIn(cue + 1, last)
    .some((mention) => mention.kind !== "time" && (!needsStatement || isStatement(context, mention)));
  if (!fits) return null;
  return { frame: { first: cue, last }, cue: one(cue), speaker: { first: cue + 1, last }, rule: lowerAt(context, cue) };
}

/** `laut „morgenblatt.de“`, `laut dpa-Bericht` */
function namedInMarks(context: Context, cue: number): SourcePhrase | null {
  const { marked, markedOf } = context.document;
  const token = tokenAt(context, cue + 1);
  const span = marked[markedOf[cue + 1] ?? -1];
  const named = token?.kind === "word" && /[.]|-\p{Lu}/u.test(token.text);
  const last = span?.open === cue + 1 ? span.close : named ? cue + 1 : -1;
  if (last < 0) return null;
  return { frame: { first: cue, last }, cue: one(cue), speaker: { first: cue + 1, last }, rule: lowerAt(context, cue) };
}

/** In front of the verb everything belongs to the phrase: `Laut einem Bericht der Zeitung vom Montag`. */
function widest(context: Context, source: Mention, verb: number): number {
  let last = source.fullLast;
  for (const next of context.mentionsIn(last + 1, verb - 1)) {
    if (next.first > last + 2) break;
    last = next.fullLast;
  }
  return last;
}

/** `X zufolge`; `seiner Meinung nach` only with a noun that means a statement. */
function after(context: Context, clause: Clause, cue: number, needsStatement: boolean): SourcePhrase | null {
  const phrases = context.mentionsIn(Math.max(clause.first, cue - REACH), cue - 1);
  const source = phrases.find((mention) => mention.fullLast === cue - 1 && !isAttached(mention));
  if (source === undefined || (needsStatement && !isStatement(context, source))) return null;
  const first = source.first + (isDoubled(context, source.first) ? 1 : 0);
  const speaker = { first, last: cue - 1 };
  return { frame: { first, last: cue }, cue: one(cue), speaker, rule: lowerAt(context, cue) };
}

/** `die ihrer Meinung nach falsche Zahl`: the first determiner belongs to a later noun. */
function isDoubled(context: Context, first: number): boolean {
  const { words } = context.speech;
  return words.nominative.has(lowerAt(context, first)) && words.oblique.has(lowerAt(context, first + 1));
}

/** `…, so der Minister weiter, …` */
function tagged(context: Context, sentence: Sentence, clause: Clause, cue: number): SourcePhrase | null {
  if (cue !== clause.first || clause.finite >= 0 || clause.opener === "") return null;
  const source = context.mentionAt(cue + 1);
  if (source === undefined || !source.readings.some((reading) => reading.startsWith("n"))) return null;
  const last = Math.max(clause.last, source.fullLast);
  const closes = last < sentence.last && tokenAt(context, last + 1)?.text === ",";
  const frame = { first: cue - 1, last: closes ? last + 1 : last };
  return { frame, cue: one(cue), speaker: { first: source.first, last: source.fullLast }, rule: "so" };
}

function isStatement(context: Context, source: Mention, preposition = ""): boolean {
  const { viewpoints, statements: all } = context.speech.sources;
  const statements = viewpoints?.before.has(preposition) ? viewpoints.nouns : all;
  for (let i = source.first; i <= source.last; i++) {
    const word = lowerAt(context, i);
    if (!(tokenAt(context, i)?.capital ?? false)) continue;
    for (let cut = Math.max(0, word.length - LONGEST_NOUN); cut < word.length - 3; cut++)
      if (statements.has(word.slice(cut))) return true;
  }
  return false;
}

/** `Nach Angaben eines Zeugen, der am Ufer stand, habe …`: what is inserted before the verb belongs to the phrase. */
function withInserted(clauses: readonly Clause[], clause: Clause, phrase: Run): Run {
  if (clause.finite >= 0 || phrase.first !== clause.first || phrase.last !== clause.last) return phrase;
  const rest = clauses.slice(clause.index + 1);
  const verb = rest.find((one) => one.kind !== "relative" && one.kind !== "fragment");
  return verb?.kind === "verb-first" ? { first: phrase.first, last: verb.first - 1 } : phrase;
}

const OWN: ReadonlySet<string> = new Set(["relative", "subordinate", "that", "question"]);

/** What the phrase attributes: its main clause with all that depends on it, or only its own subordinate clause. */
function scopeOf(context: Context, clauses: readonly Clause[], clause: Clause, phrase: SourcePhrase): Run {
  const tag = phrase.frame.first < clause.first;
  if (phrase.relative) return { first: clause.first, last: clauses.at(-1)?.last ?? clause.last };
  if (OWN.has(clause.kind) && !tag) return { first: clause.first, last: clause.last };
  let first = clauses[0]?.first ?? clause.first;
  let last = clauses.at(-1)?.last ?? clause.last;
  if (tag) {
    const said = clauses.slice(0, clause.index);
    const told = clauses.slice(clause.index + 1).find((other) => tellsOn(context, said, other));
    return { first, last: told === undefined ? last : told.first - 2 };
  }
  for (const other of clauses) {
    const apart = other.kind === "main" && other.mood === "indicative" && other.finite < other.last;
    if (other.index > clause.index && apart && other.opener !== ":") {
      last = other.first - 2;
      break;
    }
    const begins = other.opener === ":" || other.opener === ";" || (apart && other.index === clause.index);
    if (other.index > 0 && other.index <= clause.index && begins && hasMain(clauses, other.index)) first = other.first;
  }
  return { first, last };
}

function hasMain(clauses: readonly Clause[], end: number): boolean {
  return clauses.slice(0, end).some((clause) => clause.kind === "main");
}

/** The scope without the phrase, nor the commas around it. */
function without(context: Context, scope: Run, gap: Run): Span[] {
  const isComma = (token: number): boolean => tokenAt(context, token)?.text === ",";
  const before = { first: scope.first, last: gap.first - 1 };
  const after = { first: gap.last + 1, last: scope.last };
  if (isComma(before.last)) before.last -= 1;
  if (isComma(after.first)) after.first += 1;
  return [before, after]
    .filter(({ first, last }) => first <= last)
    .map((run) => spanOfTokens(context.document, run.first, run.last));
}
