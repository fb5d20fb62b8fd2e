import type { ResolutionStep } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import type { Speaker } from "../model/speaker.ts";
import { officesFirst, roleAliases } from "./descriptions.ts";
import type { Document } from "./document.ts";
import { EntityBook } from "./entities.ts";
import type { Entity, Link } from "./entity.ts";
import { isAttached, type Mention } from "./mentions.ts";
import { findPredicatives } from "./predicatives.ts";
import { antecedentOf, laterAntecedentOf } from "./pronouns.ts";
import { kindOfThing, maySpeak } from "./speaking.ts";

/** Who the mentions of a document stand for. */
export interface Resolution {
  readonly speakers: readonly Speaker[];
  /** Index of a mention → id of its speaker; a mention that is missing here could not be resolved. */
  readonly speakerOf: ReadonlyMap<number, string>;
  readonly chainOf: (mention: Mention) => readonly ResolutionStep[];
}

/** Merges the mentions of a document into entities and makes speakers of those that speak in a quotation. */
export function resolveSpeakers(
  document: Document,
  mentions: readonly Mention[],
  quotations: readonly { readonly mention: Mention | null; readonly rule: string }[],
): Resolution {
  const subjects = new Set(quotations.flatMap(({ mention }) => (mention === null ? [] : [mention.index])));
  if (subjects.size === 0) return { speakers: [], speakerOf: new Map(), chainOf: () => [] };
  const resolver = new Resolver(document, mentions, subjects);
  const named = quotations.flatMap(({ mention, rule }) => {
    const entity = mention === null ? undefined : resolver.entityOf(mention);
    return mention === null || entity === undefined ? [] : [{ mention, entity, rule }];
  });
  // Who surely speaks once may have spoken wherever less is known.
  const speaking = new Set<Entity>();
  for (const { mention, entity, rule } of named) {
    if (speaking.has(entity) || !maySpeak(document, mention, entity, rule)) continue;
    speaking.add(entity);
    entity.kind = kindOfThing(document, entity, rule);
  }
  const ids = new Map<Entity, string>();
  const speakerOf = new Map<number, string>();
  for (const { mention, entity } of named) {
    if (!speaking.has(entity)) continue;
    const id = ids.get(entity) ?? `s${ids.size + 1}`;
    ids.set(entity, id);
    speakerOf.set(mention.index, id);
  }
  const speakers = [...ids].map(([entity, id]) => toSpeaker(entity, id, document.pack.code));
  return { speakers, speakerOf, chainOf: (mention) => resolver.chainOf(mention) };
}

/** Kinds of phrases that cannot be the owner of words. */
const SILENT: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["thing", "time", "document"]);

class Resolver {
  readonly #document: Document;
  readonly #mentions: readonly Mention[];
  /** By the index of the mention. */
  readonly #links: (Link | undefined)[];
  readonly #antecedents = new Map<number, Mention>();
  readonly #possessors = new Map<number, Mention>();

  constructor(document: Document, mentions: readonly Mention[], subjects: ReadonlySet<number>) {
    this.#document = document;
    this.#mentions = mentions;
    this.#links = mentions.map(() => undefined);
    const book = new EntityBook(document, mentions, subjects);
    const predicatives = findPredicatives(document, mentions);
    for (const mention of mentions) {
      if (mention.kind === "time" || mention.link === "apposition") continue;
      if (mention.kind === "pronoun") {
        const antecedent = antecedentOf(document, mentions, mention, (other) => this.#links[other.index]?.entity);
        const link = antecedent === null ? undefined : this.#links[antecedent.index];
        if (antecedent !== null && link !== undefined) this.#resolve(mention, antecedent, link);
      } else {
        this.#findPossessor(mention);
        const person = predicatives.get(mention.index);
        const entity = person === undefined ? undefined : this.#links[person.index]?.entity;
        const link = entity === undefined ? undefined : book.describeAs(entity, mention);
        this.#links[mention.index] = link ?? book.add(mention, this.#nameOf(mention));
      }
    }
  }

  /** Who is meant by a mention; undefined for a pronoun that stands for nobody who is known. */
  entityOf(mention: Mention): Entity | undefined {
    const source = this.#source(mention);
    const known = this.#links[source.index];
    if (known !== undefined || source.kind !== "pronoun") return known?.entity;
    const entityOf = (other: Mention): Entity | undefined => this.#links[other.index]?.entity;
    const later = laterAntecedentOf(this.#document, this.#mentions, source, entityOf);
    const link = later === null ? undefined : this.#links[later.index];
    if (later !== null && link !== undefined) this.#resolve(source, later, link);
    return link?.entity;
  }

  /** Files a pronoun with its antecedent; behind another pronoun that is the words which that one stands for. */
  #resolve(pronoun: Mention, antecedent: Mention, link: Link): void {
    this.#antecedents.set(pronoun.index, this.#antecedents.get(antecedent.index) ?? antecedent);
    link.entity.mentions.push(pronoun);
    this.#links[pronoun.index] = { ...link, kind: "new" };
  }

  /** The steps from a mention to the mention that names its entity outright. */
  chainOf(mention: Mention): readonly ResolutionStep[] {
    const steps: ResolutionStep[] = [];
    let at = this.#source(mention);
    const first = this.#document.tokens[mention.first];
    if (this.#possessors.has(mention.index) && first !== undefined) {
      steps.push(this.#step("pronoun", { start: first.start, end: first.end, sentence: mention.sentence }, at));
    }
    const pronoun = this.#antecedents.get(at.index);
    if (pronoun !== undefined) {
      steps.push(this.#step("pronoun", at, pronoun));
      at = pronoun;
    }
    const link = this.#links[at.index];
    const name = this.#nameOf(at);
    if (name !== at) steps.push(this.#step("apposition", { ...at, start: at.start, end: name.start }, name));
    if (link === undefined) return steps;
    const { named } = link.entity;
    const reached = named.index === at.index || named.index === name.index;
    if (!reached && (link.kind === "surname" || link.kind === "role" || link.kind === "abbreviation")) {
      steps.push(this.#step(link.kind, at, named));
    }
    return steps;
  }

  #step(kind: ResolutionStep["kind"], mention: Span & { sentence: number }, antecedent: Mention): ResolutionStep {
    return {
      kind,
      mention: { start: mention.start, end: mention.end },
      antecedent: { start: antecedent.start, end: antecedent.end },
      sentences: mention.sentence - antecedent.sentence,
    };
  }

  /** `Ihre Antwort`: what somebody says, with a possessive that stands for who says it. */
  #findPossessor(mention: Mention): void {
    const { tokens, pack } = this.#document;
    if (this.#isOwn(mention)) {
      const subject = this.#subjectBeside(mention);
      if (subject !== undefined) this.#possessors.set(mention.index, subject);
      return;
    }
    const first = tokens[mention.first];
    const readings = pack.nouns?.possessives?.get(first?.lower ?? "");
    const head = tokens[mention.last]?.lower ?? "";
    const said = pack.cues?.statements.has(head) === true || pack.cues?.wording.has(head) === true;
    if (first === undefined || readings === undefined || !said) return;
    const gender = readings.some((reading) => reading[1] === "m") ? "male" : "female";
    const pronoun: Mention = { ...mention, kind: "pronoun", readings, gender, plural: false };
    const entityOf = (other: Mention): Entity | undefined => this.#links[other.index]?.entity;
    const possessor = antecedentOf(this.#document, this.#mentions, pronoun, entityOf);
    if (possessor !== null) this.#possessors.set(mention.index, possessor);
  }

  /** `nach eigenen Angaben`. */
  #isOwn(mention: Mention): boolean {
    const { tokens, pack } = this.#document;
    if (pack.cues?.own === undefined || pack.cues.statements.has(tokens[mention.last]?.lower ?? "") !== true)
      return false;
    for (let i = mention.first; i < mention.last; i++) if (pack.cues.own.has(tokens[i]?.lower ?? "")) return true;
    return false;
  }

  /** The first phrase of the same sentence that may be its subject and may speak. */
  #subjectBeside(mention: Mention): Mention | undefined {
    let first = mention.index;
    while (this.#mentions[first - 1]?.sentence === mention.sentence) first -= 1;
    for (let i = first; this.#mentions[i]?.sentence === mention.sentence; i++) {
      const other = this.#mentions[i];
      if (other === undefined || other === mention || other.preposition >= 0 || SILENT.has(other.kind)) continue;
      if (!isAttached(other) && other.readings.some((reading) => reading[0] === "n")) return other;
    }
    return undefined;
  }

  /**
   * What somebody says stands for who says it: `Angaben der Polizei` for the police, `ihre Antwort` for her, `a report by
   * the bank` for the bank.
   */
  #source(mention: Mention): Mention {
    const possessor = this.#possessors.get(mention.index);
    if (possessor !== undefined) return possessor;
    const statements = this.#document.pack.cues?.statements;
    const head = this.#document.tokens[mention.last]?.lower ?? "";
    const next = this.#mentions[mention.index + 1];
    if (next !== undefined && this.#isAuthor(mention, next)) return next;
    if (statements?.has(head) !== true) return mention;
    const attached = next !== undefined && (next.link === "genitive" || next.link === "of");
    return attached && next.first <= mention.fullLast ? next : mention;
  }

  /** `a report by the bank`: the phrase directly behind a text names who wrote it. */
  #isAuthor(text: Mention, next: Mention): boolean {
    const { tokens, pack } = this.#document;
    const joins = text.kind === "document" && next.preposition === text.last + 1 && !SILENT.has(next.kind);
    return joins && pack.cues?.authorBefore?.has(tokens[next.preposition]?.lower ?? "") === true;
  }

  /** The mention that carries the name: the phrase itself, or the apposition that ends it. */
  #nameOf(mention: Mention): Mention {
    if (mention.name !== null) return mention;
    for (let i = mention.index + 1; i < this.#mentions.length; i++) {
      const part = this.#mentions[i];
      if (part === undefined || part.first > mention.fullLast) break;
      if (
        part.link === "apposition" &&
        part.kind === "name" &&
        (mention.kind === "person" || (mention.kind === "thing" && part.gender !== undefined))
      )
        return part;
    }
    return mention;
  }
}

function toSpeaker(entity: Entity, id: string, language: string): Speaker {
  const { name, shortName, kind, gender, descriptions, aliases, mentions } = entity;
  const roles = kind === "person" ? roleAliases([...aliases], name, language) : [];
  const described = new Set([...descriptions, ...roles]);
  return {
    id,
    name,
    shortName,
    kind,
    ...(gender === undefined || kind !== "person" ? {} : { gender }),
    descriptions: officesFirst(
      [...described].filter((description) => description !== name),
      language,
    ),
    aliases: [...aliases].filter((alias) => alias !== name && !described.has(alias)),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}
