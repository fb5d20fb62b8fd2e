import type { Document } from "./document.ts";
import { type Entity, fitsGender, isCredible, isNamedIn } from "./entity.ts";
import type { Mention } from "./mentions.ts";

/** How far back the name may stand that a new role means. */
const BRIDGE_SENTENCES = 2;
const BRIDGE_IN_PARAGRAPH = 6;
const BRIDGE_MENTIONS = 4;

/** With more names than this nobody is the only person of an article. */
const MOST_PERSONS = 200;

/** Of a longer word only its end is looked at. */
const LONGEST_ROLE = 40;

/** How many persons back somebody may be named whose role ends with a word. */
const LATELY = 25;

/** The persons that a document has named so far, to find the one that a role means. */
export class Persons {
  readonly #document: Document;
  readonly #speaking: ReadonlySet<number>;
  readonly #named: Entity[] = [];
  /** Those named as subjects, in order. */
  readonly #subjects: { readonly mention: Mention; readonly entity: Entity }[] = [];

  /** `speaking` are the indices of the mentions that are subjects of quotations. */
  constructor(document: Document, speaking: ReadonlySet<number>) {
    this.#document = document;
    this.#speaking = speaking;
  }

  /** Takes down a person who has a name. */
  add(person: Entity): void {
    this.#named.push(person);
  }

  /** Takes down a mention that names a person, when it may be a subject. */
  noteSubject(mention: Mention, entity: Entity): void {
    const isSubject = mention.preposition < 0 && mention.readings.some((reading) => reading[0] === "n");
    if (isSubject) this.#subjects.push({ mention, entity });
  }

  /** `Innenministerin Ada Berg` … `die Ministerin`: the last part of the role of somebody named lately. */
  byPartOfRole(mention: Mention, head: string): Entity | undefined {
    for (let i = this.#named.length - 1; i >= Math.max(0, this.#named.length - LATELY); i--) {
      const person = this.#named[i];
      if (person === undefined || !fitsGender(person, mention)) continue;
      for (const description of person.descriptions) if (description.toLowerCase().endsWith(head)) return person;
    }
    return undefined;
  }

  /**
   * `Nele Brandt trat vor. Die Lehrerin lachte.`: a role that nobody has been called by before means whoever was
   * named last, nearby, as a subject, unless gender or number speak against it.
   */
  bearerOf(mention: Mention): Entity | undefined {
    if (!this.#mayMeanSomebody(mention)) return undefined;
    const paragraph = this.#document.sentences[mention.sentence]?.paragraph;
    let inner: Entity | undefined;
    for (let i = this.#subjects.length - 1; i >= Math.max(0, this.#subjects.length - BRIDGE_MENTIONS); i--) {
      const subject = this.#subjects[i];
      if (subject === undefined) break;
      const { entity } = subject;
      const same = this.#document.sentences[subject.mention.sentence]?.paragraph === paragraph;
      if (mention.sentence - subject.mention.sentence > (same ? BRIDGE_IN_PARAGRAPH : BRIDGE_SENTENCES)) break;
      const here = isNamedIn(entity, mention.sentence);
      if (!this.#isPerson(entity) || !fitsGender(entity, mention) || here) continue;
      // Who speaks, or whom a sentence begins with, is nearer than the subject of a clause inside another.
      const leads = this.#document.sentences[subject.mention.sentence]?.first === subject.mention.first;
      if (leads || this.#speaking.has(subject.mention.index)) return entity;
      inner ??= entity;
    }
    if (inner !== undefined) return inner;
    const only = this.#onlyPerson();
    return only?.name.includes(" ") === true && this.#isPerson(only) && fitsGender(only, mention) ? only : undefined;
  }

  /** A definite role in the singular that is nobody else's. */
  #mayMeanSomebody(mention: Mention): boolean {
    if (!mention.definite || mention.kind !== "person") return false;
    // `den Beobachtern` can only be many of them.
    const single = mention.readings.some(([kase, gender]) => kase !== "a" && gender !== "p");
    if (!single || mention.plural === true) return false;
    // `sein Vorgänger`, `my teacher`: somebody else by the very word.
    const { nouns, cues } = this.#document.pack;
    const determiner = this.#document.tokens[mention.first]?.lower ?? "";
    if (this.#isParty(mention)) return false;
    return nouns?.possessives?.has(determiner) !== true && cues?.firstPerson.has(determiner) !== true;
  }

  /** `der Richter`, `die Belastungszeugin`: by the last part of the word. */
  #isParty({ last }: Mention): boolean {
    const parties = this.#document.pack.nouns?.parties;
    const word = this.#document.tokens[last]?.lower ?? "";
    if (parties === undefined) return false;
    for (let from = Math.max(0, word.length - LONGEST_ROLE); from < word.length; from++) {
      if (parties.has(word.slice(from))) return true;
    }
    return false;
  }

  /** Whom a given name, a title, a role or what they say shows to be somebody: `Google Street View` is not. */
  #isPerson({ name, gender, descriptions, mentions }: Entity): boolean {
    if (gender !== undefined || descriptions.size > 0) return true;
    return name.includes(" ") && mentions.some(({ index }) => this.#speaking.has(index));
  }

  /** The only one who is surely a person; undefined when there are more of them, or more names than can be told. */
  #onlyPerson(): Entity | undefined {
    if (this.#named.length > MOST_PERSONS) return undefined;
    let only: Entity | undefined;
    for (const person of this.#named) {
      if (!isCredible(person)) continue;
      if (only !== undefined) return undefined;
      only = person;
    }
    return only;
  }
}
