import type { Document } from "./document.ts";
import type { MarkedSpan } from "./marks.ts";

/** A comma, a conjunction and a word that governs: no more stands between words in marks that are coordinated. */
const LONGEST_LINK = 3;
/** More than these are a list; all of a run are looked at for each of them. */
const LONGEST_RUN = 12;

/**
 * For each marked span the index of the first one that conjunctions join it to, itself where none does:
 * `als „laut“, „lang“ und als „leer“`.
 */
export function coordinatedRuns(document: Document): Int32Array {
  const { marked } = document;
  const firsts = new Int32Array(marked.length);
  for (const [index, span] of marked.entries()) {
    const before = marked[index - 1];
    const first = firsts[index - 1] ?? index;
    const joined = before !== undefined && index - first < LONGEST_RUN && isJoined(document, before, span);
    firsts[index] = joined ? first : index;
  }
  return firsts;
}

/** Whether nothing but a comma or a conjunction, and a preposition or `als`, stands between two spans. */
function isJoined({ tokens, pack }: Document, before: MarkedSpan, span: MarkedSpan): boolean {
  const { nouns } = pack;
  const length = span.open - before.close - 1;
  if (nouns === undefined || !before.closed || !span.closed || before.parent !== span.parent) return false;
  if (length < 1 || length > LONGEST_LINK) return false;
  let at = before.close + 1;
  const comma = tokens[at]?.text === ",";
  if (comma) at += 1;
  const conjunction = nouns.conjunctions.has(tokens[at]?.lower ?? "");
  if (conjunction) at += 1;
  const word = tokens[at]?.lower ?? "";
  // `„…“, die „…“`: behind a bare comma another word may begin a clause of its own.
  if (conjunction && at < span.open && (nouns.prepositions.has(word) || nouns.comparatives.has(word))) at += 1;
  return (comma || conjunction) && at === span.open;
}
