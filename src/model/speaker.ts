import type { Span } from "./span.ts";

export type SpeakerKind = "person" | "institution" | "group" | "document" | "unnamed";

/**
 * Whether a speaker means something outside its article: a person or an institution with a name. `Entwurf`, `Kritiker` and
 * `the council` are known only beside the text that speaks of them. Letters without case may always be a name.
 */
export function isNamed({ kind, name }: Pick<Speaker, "kind" | "name">): boolean {
  return (kind === "person" || kind === "institution") && /[\p{Lu}\p{Lt}\p{Lo}]/u.test(name);
}

/** One entity of an article that speaks; all its mentions merged. */
export interface Speaker {
  /** Unique in its article. */
  readonly id: string;
  /** The fullest name the article gives, in its base form (`Alexander Lukaschenko`, `Europäisches Parlament`). */
  readonly name: string;
  /** The name a reader would use the second time (`Lukaschenko`); equals `name` where there is no shorter one. */
  readonly shortName: string;
  readonly kind: SpeakerKind;
  readonly gender?: "female" | "male";
  /** How the article describes it (`weißrussischer Präsident`), in order of appearance, without articles. */
  readonly descriptions: readonly string[];
  /** Other wordings found for it, in order of appearance. Pronouns are not among them. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}
