import type { ResolutionStep } from "../model/quotation.ts";
import { textOf } from "../model/span.ts";
import type { Speaker } from "../model/speaker.ts";
import type { Document } from "./document.ts";
import type { Mention } from "./mentions.ts";

export interface Resolution {
  readonly speakers: readonly Speaker[];
  /** Index of a mention → id of its speaker. */
  readonly speakerOf: ReadonlyMap<number, string>;
  readonly chainOf: (mention: Mention) => readonly ResolutionStep[];
}

/** Merges the mentions that speak into speakers. */
export function resolveSpeakers(
  document: Document,
  _mentions: readonly Mention[],
  quotations: readonly { readonly mention: Mention | null }[],
): Resolution {
  const speakers: Speaker[] = [];
  const speakerOf = new Map<number, string>();
  for (const { mention } of quotations) {
    if (mention === null || speakerOf.has(mention.index)) continue;
    const name = textOf(document.text, mention);
    const known = speakers.find((speaker) => speaker.name === name);
    if (known === undefined) {
      const id = `s${speakers.length + 1}`;
      speakers.push({
        id,
        name,
        shortName: name,
        kind: "unnamed",
        descriptions: [],
        aliases: [],
        mentions: [{ start: mention.start, end: mention.end }],
      });
      speakerOf.set(mention.index, id);
    } else speakerOf.set(mention.index, known.id);
  }
  return { speakers, speakerOf, chainOf: () => [] };
}
