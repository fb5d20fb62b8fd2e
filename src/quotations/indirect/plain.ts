import type { IndirectSpeech } from "../../languages/speech.ts";
import { type Document, spanOfTokens } from "../document.ts";
import type { Mention } from "../mentions.ts";
import type { Sentence } from "../sentences.ts";
import { turnsOf } from "../turns.ts";
import { type IndirectCandidate, speakerOf } from "./candidate.ts";
import { complement } from "./plain-complement.ts";
import { inserted } from "./plain-inserted.ts";
import { sourced } from "./plain-source.ts";
import { type Framed, PlainText } from "./plain-text.ts";

/** How sure a frame in the same sentence is. */
const CONFIDENCE = 0.8;

/**
 * Indirect speech in languages that do not set every clause off by commas, in order of the text: `said that …`,
 * `said he would …`, `…, officials said`, `according to X, …`. One frame a sentence, the outermost.
 */
export function findPlain(
  document: Document,
  speech: IndirectSpeech,
  mentions: readonly Mention[],
): IndirectCandidate[] {
  const { cues } = document.pack;
  if (cues === undefined) return [];
  const text = new PlainText(document, speech, cues, mentions);
  const turns = turnsOf(document);
  return document.sentences.flatMap((sentence) => {
    const found = turns.has(sentence.paragraph) ? null : framedIn(text, sentence);
    return found === null ? [] : [candidateOf(text, found)];
  });
}

function framedIn(text: PlainText, sentence: Sentence): Framed | null {
  const outer = text.document.marked[text.document.markedOf[sentence.first] ?? -1];
  if (outer !== undefined && outer.open <= sentence.first && outer.close >= sentence.last) return null;
  const segments = text.reader.segmentsOf(sentence);
  return sourced(text, sentence) ?? complement(text, sentence, segments) ?? inserted(text, sentence, segments);
}

function candidateOf({ document, context }: PlainText, framed: Framed): IndirectCandidate {
  const { parts, cue, frame, mention, rule } = framed;
  return {
    type: "indirect",
    form: "framed",
    spans: parts.map(([first, last]) => spanOfTokens(document, first, last)),
    ...speakerOf(context, { first: mention.first, last: mention.fullLast }),
    cue,
    frame: spanOfTokens(document, frame[0], frame[1]),
    addressee: null,
    rule,
    reasons: [],
    confidence: CONFIDENCE,
  };
}
