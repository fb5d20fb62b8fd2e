import type { LanguagePack } from "../languages/pack.ts";
import type { SpeakerKind } from "../model/speaker.ts";
import type { Document } from "./document.ts";
import { classOfNoun, isAbbreviation } from "./noun-classes.ts";

/** Shortest first part of a compound that is looked up. */
const SHORTEST = 2;
/** Longest noun for what people say. */
const LONGEST_OPINION = 40;

/** Somebody whose words a noun stands for. */
export interface Owner {
  readonly name: string;
  readonly kind: SpeakerKind;
}

/**
 * `Polizeiangaben` → the police, `UNO-Angaben` → the UNO: whose words a compound means that ends in what people say.
 * Null where its first part is nobody.
 */
export function ownerIn({ tokens }: Document, token: number): Owner | null {
  return tokens[token]?.word.owner ?? null;
}

/** The same for a word by itself. */
export function readOwner(text: string, lower: string, { nouns, cues }: LanguagePack): Owner | null {
  if (nouns?.compounds !== true || cues?.opinions === undefined) return null;
  for (let at = Math.max(SHORTEST, lower.length - LONGEST_OPINION); at < lower.length; at++) {
    if (!cues.opinions.has(lower.slice(at))) continue;
    const first = text.slice(0, at);
    if (first.endsWith("-")) {
      const name = first.slice(0, -1);
      if (isAbbreviation(name) || nouns.places.has(name)) return { name, kind: "institution" };
      return null;
    }
    // `Regierungsangaben`: the joint between the parts is no part of the name.
    for (const name of [first, first.replace(/s$/u, "")]) {
      const kind = classOfNoun(name.toLowerCase(), nouns)?.kind;
      if (kind === "institution" || kind === "group") return { name, kind };
      if (kind === "person") return { name, kind: "group" };
    }
  }
  return null;
}
