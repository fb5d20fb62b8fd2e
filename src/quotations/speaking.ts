import type { SpeakerKind } from "../model/speaker.ts";
import type { Document } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mentions.ts";
import { classOfNoun } from "./noun-classes.ts";
import { ownerIn } from "./owners.ts";

/** Frames that only words of somebody have: what is unknown but stands here as the subject speaks. */
const SURE_FRAMES: ReadonlySet<string> = new Set([
  "frame-after",
  "frame-behind",
  "colon",
  "colon-name",
  "tag",
  "so",
  "that-complement",
  "main-complement",
  "question-complement",
  "cited",
]);
/** Frames of a source, which may be anything that holds words. */
const SOURCES: ReadonlySet<string> = new Set([
  "laut",
  "nach",
  "zufolge",
  "gemäß",
  "statement",
  "source",
  "contained",
  "comment",
  "comment-clause",
]);
/** Frames that have no verb of saying of their own: a bare word in them may be any noun. */
const WEAK_FRAMES: ReadonlySet<string> = new Set([
  "other-clause",
  "judging-clause",
  "last-subject",
  "last-speaker",
  "continued",
  "subjunctive-run",
  "hearsay-modal",
  "noun-complement",
  "frame-before",
  "aus",
]);
/** How often a bare word must stand in an article to be held for the name of somebody. */
const OFTEN = 3;
/** Of a longer word only its end is looked at. */
const LONGEST_NOUN = 40;
const WITHIN = "within ";
/** How long the rest of a word must be at least, less one, before such an ending. */
const SHORTEST_STEM = 3;
/** Endings that only common nouns have. */
const ABSTRACT: ReadonlySet<string> = new Set([
  "ungen",
  "heiten",
  "keiten",
  "schaften",
  "schaft",
  "heit",
  "keit",
  "ung",
]);

/**
 * Whether an entity can have spoken the words that a rule gives it by a mention. Things speak only where a frame leaves
 * no doubt, what people say never does, and a bare capitalised word is a name only when it acts as one.
 */
export function maySpeak(document: Document, mention: Mention, entity: Entity, rule: string): boolean {
  const frame = rule.startsWith(WITHIN) ? rule.slice(WITHIN.length) : rule;
  const { named } = entity;
  const bare = named.first === named.last || entity.kind !== "person";
  if (bare && named.fullLast === named.last && isOpinion(document, named)) return false;
  if (entity.kind === "person") return isSure(document, mention, entity, frame);
  if (entity.kind !== "document" || SOURCES.has(frame)) return true;
  if (named.kind === "name") return false;
  if (named.kind !== "thing") return true;
  if (isProperName(document, named)) return true;
  return SURE_FRAMES.has(frame) && mention.preposition < 0 && mayBePerson(document, named);
}

/** What an unknown noun is when it speaks: `der Kidnapper` somebody, `die Bangkok Post` an institution, else a text. */
export function kindOfThing(document: Document, { kind, named }: Entity, rule: string): SpeakerKind {
  if (kind !== "document" || named.kind !== "thing") return kind;
  if (isProperName(document, named)) return "institution";
  if (!SURE_FRAMES.has(rule) || !mayBePerson(document, named)) return kind;
  return named.plural === true ? "group" : "unnamed";
}

/** `ihre Meinung`, `erste Angaben`, `das Wort`: what is said, not who says it. */
function isOpinion(document: Document, mention: Mention): boolean {
  if (ownerIn(document, mention.last) !== null) return false;
  const { tokens, pack } = document;
  const word = tokens[mention.last]?.lower ?? "";
  if (pack.cues?.wording.has(word) === true) return true;
  for (let from = Math.max(0, word.length - LONGEST_NOUN); from < word.length; from++) {
    if (pack.cues?.opinions?.has(word.slice(from)) === true) return true;
  }
  return false;
}

function isSure(document: Document, mention: Mention, entity: Entity, frame: string): boolean {
  const { tokens, pack } = document;
  const { gender, name, descriptions, mentions } = entity;
  if (gender !== undefined || descriptions.size > 0) return true;
  if (name.includes(" ")) return !isCommon(document, name);
  if (pack.sentenceStarters.has(name.toLowerCase()) || pack.nouns?.closed.has(name.toLowerCase()) === true)
    return false;
  if (SOURCES.has(frame)) return true;
  if (isFrequent(mentions)) return true;
  const before = tokens[mention.first - 1];
  return !WEAK_FRAMES.has(frame) && mention.preposition < 0 && mention.kind === "name" && before?.text !== ":";
}

/** Looks at no more mentions than it needs: an article may have thousands of them. */
function isFrequent(mentions: readonly Mention[]): boolean {
  let named = 0;
  for (const { kind } of mentions) {
    if (kind !== "pronoun") named += 1;
    if (named >= OFTEN) return true;
  }
  return false;
}

/** `Besondere Probleme`, `Weber Forderungen`: words that are an adjective or a common noun by their endings. */
function isCommon({ pack }: Document, name: string): boolean {
  const { nouns } = pack;
  if (nouns?.capitalised !== true) return false;
  const [first = "", ...others] = name.split(" ");
  const stem = first.replace(/e[nrsm]?$/u, "");
  if (stem !== first && nouns.adverbEndings.some((ending) => stem.endsWith(ending))) return true;
  return others.some((word) => {
    const lower = word.toLowerCase();
    const kind = classOfNoun(lower, nouns)?.kind;
    if (kind === "thing" || kind === "document" || kind === "time") return true;
    const ending = nouns.genderEndings.find(([end]) => lower.endsWith(end));
    return ending !== undefined && (ending[1] === "p" || ending[1] === "f") && isLong(lower, ending[0]);
  });
}

/** A word of its own before an ending of common nouns: `Chung` has none. */
function isLong(word: string, ending: string): boolean {
  return ABSTRACT.has(ending) && word.length > ending.length + SHORTEST_STEM;
}

/** `die New York Times`: more than one capitalised word at the end, none of them so for beginning the sentence. */
function isProperName({ tokens, sentences }: Document, { first, last, sentence }: Mention): boolean {
  const start = sentences[sentence]?.first === first ? first + 1 : first;
  return last > start && tokens[last]?.capital === true && tokens[last - 1]?.capital === true;
}

/** A noun that is no neuter and has no ending of abstract nouns may be a trade or an origin: `der Reeder`. */
function mayBePerson({ tokens, pack }: Document, mention: Mention): boolean {
  const word = tokens[mention.last]?.lower ?? "";
  const ending = pack.nouns?.genderEndings.find(([end]) => word.endsWith(end));
  const abstract = ending !== undefined && (ending[1] === "f" || ending[1] === "n") && !word.endsWith("in");
  const nominative = mention.readings.filter((reading) => reading[0] === "n");
  return !abstract && (nominative.length === 0 || nominative.some((reading) => reading[1] !== "n"));
}
