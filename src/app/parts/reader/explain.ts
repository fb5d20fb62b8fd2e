import type { Quotation, ResolutionStep } from "../../../model/quotation.ts";
import { hull, overlaps, type Span, textOf } from "../../../model/span.ts";
import { isDoubtful, isVerbatim, type MarkedQuotation } from "./marked.ts";
import { type Quoted, quoted, type Sentence, say } from "./say.ts";

/** A frame longer than this is not repeated in the details; a part stands for it. UTF-16 code units. */
const LONGEST_FRAME = 48;

const WORD = /[\p{L}\p{N}]+/gu;

/** The sentences of "how we know", in one language. Arguments of type `Quoted` are words of the article. */
export interface EvidenceText {
  readonly marks: (opening: string, closing: string) => Sentence;
  readonly and: (first: Sentence, second: Sentence) => Sentence;
  /** What some rules go by beside marks and a cue, by `Evidence.rule`. */
  readonly rules: Readonly<Record<string, Sentence>>;
  readonly context: Sentence;
  /** A cue and the words it goes with, which name the speaker. */
  readonly cueNames: (cue: Quoted, mention: Quoted) => Sentence;
  readonly mentionNames: (mention: Quoted) => Sentence;
  readonly steps: Readonly<
    Record<ResolutionStep["kind"], (mention: Quoted, antecedent: Quoted, place: string) => Sentence>
  >;
  /** In place of a step: from the antecedent of the step before to another one. */
  readonly thatIs: (antecedent: Quoted, place: string) => Sentence;
  /** In place of a step between the same words. */
  readonly again: (mention: Quoted, place: string) => Sentence;
  /** Where the antecedent stands, seen from the mention: 0 the same sentence, positive before, negative after. */
  readonly place: (sentences: number) => string;
  readonly inFull: (name: string) => Sentence;
  readonly notNamed: Sentence;
  readonly carriedOver: (name: string) => Sentence;
}

/** How the quotation was recognised, and how its speaker. */
export interface Explanation {
  readonly recognised: Sentence;
  readonly speaker: Sentence;
  readonly doubtful: boolean;
}

/** Puts the evidence of a quotation into words. `text` is the text of its article. */
export function explain(text: string, marked: MarkedQuotation, words: EvidenceText): Explanation {
  return {
    recognised: recognised(text, marked, words),
    speaker: speaker(text, marked, words),
    doubtful: isDoubtful(marked),
  };
}

function recognised(text: string, { type, quotation }: MarkedQuotation, words: EvidenceText): Sentence {
  const signs: Sentence[] = [];
  const [opening, closing] = marksOf(text, quotation);
  if (isVerbatim(type) && opening !== "") signs.push(words.marks(opening, closing));
  const frame = frameWords(text, quotation);
  if (frame !== undefined) signs.push([frame]);
  const rule = Object.hasOwn(words.rules, quotation.evidence.rule) ? words.rules[quotation.evidence.rule] : undefined;
  if (rule !== undefined) signs.push(rule);
  const [first, ...others] = signs;
  if (first === undefined) return words.context;
  return others.reduce<Sentence>((sentence, sign) => words.and(sentence, sign), first);
}

/** The marks around a verbatim quotation; empty where a span does not begin or end with one. */
function marksOf(text: string, { spans }: Quotation): readonly [string, string] {
  const mark = (offset: number) => /^\p{Quotation_Mark}$/u.exec(text.charAt(offset))?.[0] ?? "";
  const first = spans[0];
  const last = spans.at(-1);
  return first === undefined || last === undefined ? ["", ""] : [mark(first.start), mark(last.end - 1)];
}

/** The frame; where that is too long its cue and the words that name the speaker; at least the cue. */
function frameWords(text: string, { frame, cue, mention }: Quotation): Quoted | undefined {
  const named = cue !== null && mention !== null ? hull([cue, mention]) : null;
  const fitting = [frame, named].find((span) => span !== null && span.end - span.start <= LONGEST_FRAME) ?? cue;
  return fitting === null ? undefined : quotedAt(text, fitting);
}

/** The words of a span without the punctuation at its edges. */
function quotedAt(text: string, span: Span): Quoted {
  return quoted(textOf(text, span).replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, ""));
}

function speaker(text: string, { quotation, voice }: MarkedQuotation, words: EvidenceText): Sentence {
  const { mention, cue, evidence } = quotation;
  if (voice === null) return words.notNamed;
  const links = chainLinks(text, evidence.chain, words);
  // What the chain begins with need not be said twice; the frame is repeated where it says how this is known.
  if (mention !== null && !evidence.chain.some((step) => overlaps(step.mention, mention))) {
    const named = quotedAt(text, mention);
    links.unshift(cue === null ? words.mentionNames(named) : words.cueNames(quotedAt(text, cue), named));
  }
  const [first, ...others] = links;
  if (first === undefined) return words.carriedOver(voice.name);
  const last = evidence.chain.at(-1)?.antecedent ?? mention;
  if (last !== null && !isPartOf(textOf(text, last), voice.name)) others.push(words.inFull(voice.name));
  return capitalised([...others.reduce<Sentence>((sentence, link) => say`${sentence}; ${link}`, first), "."]);
}

function chainLinks(text: string, chain: readonly ResolutionStep[], words: EvidenceText): Sentence[] {
  return chain.map(({ kind, mention, antecedent, sentences }, index) => {
    const from = quotedAt(text, mention);
    const to = quotedAt(text, antecedent);
    const before = chain[index - 1];
    const place = words.place(sentences);
    if (kind === "continuation") return words.steps[kind](from, to, place);
    if (isSame(from, to)) return words.again(from, place);
    const goesOn = before !== undefined && isSame(quotedAt(text, before.antecedent), from);
    return goesOn ? words.thatIs(to, place) : words.steps[kind](from, to, place);
  });
}

function isSame(a: Quoted, b: Quoted): boolean {
  return a.quoted.toLowerCase() === b.quoted.toLowerCase();
}

/** A sentence that begins with words of the interface begins with a capital. */
function capitalised([first, ...others]: Sentence): Sentence {
  if (first === undefined) return [];
  return [typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...others];
}

/** Whether some word of the mention is in the name, which stands over the sentence and need not be said again. */
function isPartOf(mention: string, name: string): boolean {
  const inName = new Set(name.toLowerCase().match(WORD));
  return (
    mention
      .toLowerCase()
      .match(WORD)
      ?.some((word) => inName.has(word)) ?? false
  );
}
