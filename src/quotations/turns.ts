import type { Document, Paragraph } from "./document.ts";

/** How many tokens a name before the colon may have. */
const LONGEST_LABEL = 5;
/** An interview has at least so many turns, and two who speak at least so often. */
const FEWEST_TURNS = 4;
const OFTEN = 2;

/**
 * The paragraphs that are turns of an interview (`Mara Lindt: Wir bauen neu.`), by index: at least two speak in turn.
 * Like words in marks they are somebody's own, and nothing in them is reported by the writer.
 */
export function turnsOf(document: Document): ReadonlySet<number> {
  const turns = new Set<number>();
  const counts = new Map<string, number>();
  for (const paragraph of document.paragraphs) {
    const label = labelOf(document, paragraph);
    if (label === null) continue;
    turns.add(paragraph.index);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const speaking = [...counts.values()].filter((count) => count >= OFTEN);
  return turns.size >= FEWEST_TURNS && speaking.length > 1 ? turns : new Set();
}

/** The last word before the colon that a paragraph begins its words with, behind signs such as a dash; else null. */
function labelOf({ tokens, pack }: Document, { first, last }: Paragraph): string | null {
  let at = first;
  while (at < last && tokens[at]?.kind !== "word") at += 1;
  const end = Math.min(last, at + LONGEST_LABEL);
  for (let i = at; i <= end; i++) {
    const token = tokens[i];
    if (token?.text === ":") return i > at && i < last ? (tokens[i - 1]?.lower ?? null) : null;
    const named = token?.capital === true || pack.nouns?.nameParticles.has(token?.lower ?? "") === true;
    if (token?.kind !== "word" || !named) return null;
  }
  return null;
}
