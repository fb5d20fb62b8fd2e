import type { SpeakerKind } from "../model/speaker.ts";
import { genderOf } from "./base-form.ts";
import type { FewStrings } from "./few-strings.ts";
import type { Mention } from "./mentions.ts";

/** Somebody or something that is named in an article, with everything that names it. */
export interface Entity {
  readonly index: number;
  kind: SpeakerKind;
  /** The fullest name so far, in base form. */
  name: string;
  /** The last name with its particles, an abbreviation, or the name itself. */
  shortName: string;
  gender: "female" | "male" | undefined;
  /** The mention that gave the name. */
  named: Mention;
  readonly mentions: Mention[];
  readonly descriptions: FewStrings;
  readonly aliases: FewStrings;
}

/** How a mention came to its entity: by which words, and from which earlier mention. */
export interface Link {
  readonly entity: Entity;
  readonly kind: "name" | "surname" | "role" | "abbreviation" | "apposition" | "new";
  readonly antecedent: Mention | null;
}

/** Whether an entity is surely a person: a bare capitalised word may be any noun. */
export function isCredible({ name, gender, descriptions, mentions }: Entity): boolean {
  return gender !== undefined || name.includes(" ") || descriptions.size > 0 || mentions.length > 1;
}

/** Whether a sentence, the last one so far, has named an entity. */
export function isNamedIn({ mentions }: Entity, sentence: number): boolean {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const named = mentions[i]?.sentence ?? -1;
    if (named <= sentence) return named === sentence;
  }
  return false;
}

/** Whether gender does not speak against an entity and a mention being one. */
export function fitsGender(entity: Entity, mention: Mention): boolean {
  return entity.gender === undefined || mention.gender === undefined || entity.gender === mention.gender;
}

/** Whether gender, also that of the grammar, does not speak against it. */
export function agree(entity: Entity, mention: Mention): boolean {
  if (entity.gender !== undefined && mention.gender !== undefined) return entity.gender === mention.gender;
  const one = genderOf(entity.named);
  const other = genderOf(mention);
  return entity.kind === "person" || one === undefined || other === undefined || one === other;
}

/** What kind of speaker a mention without a name stands for. */
export function kindOf(mention: Mention): SpeakerKind {
  switch (mention.kind) {
    case "institution":
    case "place":
      return "institution";
    case "group":
      return "group";
    case "document":
    case "thing":
      return "document";
    default:
      return mention.plural === true ? "group" : "unnamed";
  }
}
