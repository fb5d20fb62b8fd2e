import type { Document } from "./document.ts";
import { type Entity, isCredible } from "./entity.ts";
import { grammarOf } from "./indirect/grammar.ts";
import type { Mention } from "./mentions.ts";

/** How far back the words may stand that a pronoun means. */
const SENTENCES = 4;
const MENTIONS = 60;
/** How far ahead. */
const LATER_SENTENCES = 2;

/** Weights of an antecedent: near, a subject, a person. */
const RECENCY = -1;
const SUBJECT = 1.5;
const PERSON = 1;
const REPEATED = 0.25;
const NAMED = 0.5;

/**
 * The earlier mention that a pronoun of the third person stands for, or null: gender and number agree, the nearer
 * sentence wins over the farther one, its subject over other phrases, persons over things.
 */
export function antecedentOf(
  document: Document,
  mentions: readonly Mention[],
  pronoun: Mention,
  entityOf: (mention: Mention) => Entity | undefined,
): Mention | null {
  const plural = pronoun.plural ?? pluralByVerb(document, pronoun);
  const behind = standsBehindWords(document, pronoun);
  let best: Mention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = pronoun.index - 1; i >= Math.max(0, pronoun.index - MENTIONS); i--) {
    const mention = mentions[i];
    if (mention === undefined || pronoun.sentence - mention.sentence > SENTENCES) break;
    if (behind && mention.sentence === pronoun.sentence) continue;
    const entity = entityOf(mention);
    if (isQuoted(document, mention) && !isQuoted(document, pronoun)) continue;
    if (entity === undefined || !agrees(mention, entity, pronoun, plural)) continue;
    const score = scoreOf(document, mention, entity, pronoun);
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

/**
 * The later mention that a pronoun points forward to (`„Nein“, sagte sie. Ada Berg hatte …`), or null: the first person
 * who is the subject within two sentences and agrees.
 */
export function laterAntecedentOf(
  document: Document,
  mentions: readonly Mention[],
  pronoun: Mention,
  entityOf: (mention: Mention) => Entity | undefined,
): Mention | null {
  const plural = pronoun.plural ?? pluralByVerb(document, pronoun);
  for (let i = pronoun.index + 1; i < Math.min(mentions.length, pronoun.index + MENTIONS); i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.sentence - pronoun.sentence > LATER_SENTENCES) break;
    const entity = entityOf(mention);
    if (entity?.kind !== "person" || mention.name === null || mention.preposition >= 0) continue;
    if (agrees(mention, entity, pronoun, plural)) return mention;
  }
  return null;
}

/** Whether a mention stands in somebody's words: what is named there is not what the writer's pronouns mean. */
function isQuoted({ marked, markedOf }: Document, mention: Mention): boolean {
  const span = marked[markedOf[mention.first] ?? -1];
  return span !== undefined && (mention.first > span.open + 1 || mention.fullLast < span.close - 1);
}

function scoreOf(document: Document, mention: Mention, entity: Entity, pronoun: Mention): number {
  const subject = mention.preposition < 0 && mention.readings.some((reading) => reading[0] === "n");
  const first = document.sentences[mention.sentence]?.first === mention.first;
  const person = entity.kind === "person" || entity.kind === "unnamed";
  return (
    RECENCY * (pronoun.sentence - mention.sentence) +
    (subject ? SUBJECT : 0) +
    (first ? SUBJECT / 2 : 0) +
    (person ? PERSON : 0) +
    (entity.kind === "person" ? NAMED : 0) +
    (mention.link === "none" ? PERSON / 2 : 0) +
    Math.min(entity.mentions.length, 4) * REPEATED
  );
}

function agrees(mention: Mention, entity: Entity, pronoun: Mention, plural: boolean | undefined): boolean {
  if (pronoun.readings.every((reading) => reading[1] === "n")) return isNeuter(mention, entity);
  if (mention.kind === "time" || mention.kind === "thing" || mention.kind === "document") return false;
  if (entity.kind === "person" && !isCredible(entity)) return false;
  if (mention.kind === "institution" && !mention.definite) return false;
  // A role without an article is said of somebody, it does not name them: `will Lotse werden`.
  if (mention.kind === "person" && mention.name === null && mention.plural === undefined && !mention.definite) {
    if (mention.readings.length > 6) return false;
  }
  const isPlural = mention.plural === true || entity.kind === "group";
  if (plural === true) return isPlural;
  if (plural === false && isPlural) return false;
  const wanted = pronoun.gender ?? "female";
  if (entity.gender !== undefined) return entity.gender === wanted || (plural === undefined && isPlural);
  const genders = new Set(mention.readings.map((reading) => reading[1]));
  return genders.has(wanted === "female" ? "f" : "m");
}

/** `it` stands for institutions and texts, never for a person. */
function isNeuter(mention: Mention, entity: Entity): boolean {
  const kind = entity.kind === "institution" || entity.kind === "document";
  return (
    kind &&
    mention.kind !== "thing" &&
    mention.plural !== true &&
    mention.readings.some((reading) => reading[1] === "n")
  );
}

/** `…, sagte er`: whoever is named in what he says is somebody else. */
function standsBehindWords(document: Document, pronoun: Mention): boolean {
  const { indirect } = document.pack;
  const sign = document.tokens[pronoun.first - 2];
  if (indirect === undefined || (sign?.text !== "," && sign?.kind !== "mark")) return false;
  return grammarOf(document, indirect)
    .readings(pronoun.first - 1)
    .some(({ shape }) => shape === "finite");
}

/** The number of `sie` by the verb beside it. */
function pluralByVerb(document: Document, pronoun: Mention): boolean | undefined {
  const { indirect } = document.pack;
  if (indirect === undefined) return undefined;
  const grammar = grammarOf(document, indirect);
  for (const token of [pronoun.last + 1, pronoun.first - 1]) {
    const finite = grammar.readings(token).filter((reading) => reading.shape === "finite");
    const plurals = new Set(finite.map((reading) => reading.plural));
    if (plurals.size === 1) return [...plurals][0];
  }
  return undefined;
}
