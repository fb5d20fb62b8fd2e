import { firms } from "../languages/firms.ts";
import type { SpeakerKind } from "../model/speaker.ts";
import { baseForm } from "./base-form.ts";
import type { Document } from "./document.ts";
import { agree, type Entity, fitsGender, kindOf, type Link } from "./entity.ts";
import { FewStrings } from "./few-strings.ts";
import type { Mention } from "./mentions.ts";
import { isAbbreviation } from "./noun-classes.ts";
import { ownerIn } from "./owners.ts";
import { Persons } from "./persons.ts";
import { Wordings } from "./wordings.ts";

/** How many entities back the compound may stand that its last part means, and how long that part must be. */
const LATELY = 25;
const SHORTEST_HEAD = 4;

/** Collects the entities of a document, mention by mention in order of the text. */
export class EntityBook {
  readonly entities: Entity[] = [];
  readonly #document: Document;
  readonly #bySurname = new Map<string, Entity>();
  readonly #byName = new Map<string, Entity>();
  readonly #byRole = new Map<string, Entity>();
  /** The last phrase that brought in a role without a name. */
  #lastRole: { readonly mention: Mention; readonly entity: Entity } | undefined;
  readonly #persons: Persons;
  readonly #wordings: Wordings;

  /** `speaking` are the indices of the mentions that are subjects of quotations. */
  constructor(document: Document, mentions: readonly Mention[], speaking: ReadonlySet<number>) {
    this.#document = document;
    this.#persons = new Persons(document, speaking);
    this.#wordings = new Wordings(document, mentions);
  }

  /** Files a mention that is no pronoun; `name` is the mention that carries its name, itself or an apposition. */
  add(mention: Mention, name: Mention): Link {
    const owner = this.#isOwner(name) ? name.name : null;
    const words = owner === null ? (name.name ?? this.#knownSurname(mention)) : null;
    const head = owner === null ? mention.last : owner[0] - 1;
    const link = words === null ? this.#addRole(mention, head) : this.#addName(mention, name, words);
    const { entity } = link;
    entity.mentions.push(mention);
    if (entity.kind === "person" && name.name !== null) this.#persons.noteSubject(mention, entity);
    entity.gender ??= mention.gender ?? name.gender;
    this.#describe(entity, mention, name);
    return link;
  }

  /** `der Arzt Lahms`: a bare name in the genitive behind a role is whose doctor he is. */
  #isOwner({ name, first, preposition, readings }: Mention): boolean {
    if (name === null || name[0] === first || name[0] !== name[1] || preposition >= 0) return false;
    const { text = "" } = this.#document.tokens[name[1]] ?? {};
    const nominative = readings.some((reading) => reading[0] === "n");
    return (
      nominative &&
      text.endsWith("s") &&
      !this.#bySurname.has(text.toLowerCase()) &&
      this.#wordings.lastNames.has(text.slice(0, -1))
    );
  }

  /** `Heinemann`, `Bauer`: a bare word that could be a role, but somebody of that name has been named. */
  #knownSurname({ kind, first, last, definite }: Mention): readonly [number, number] | null {
    // `der 22-jährige Berg`: with an adjective a name has an article, too.
    if (kind === "thing" ? !definite || last - first < 2 : kind !== "person" || first !== last) return null;
    const bearer = this.#bySurname.get(this.#document.tokens[last]?.lower ?? "");
    return bearer?.kind === "person" && bearer.name.includes(" ") ? [last, last] : null;
  }

  /** Files a role that is said of an entity: `Brandt ist Lehrerin`. */
  describeAs(entity: Entity, mention: Mention): Link {
    const antecedent = entity.mentions.at(-1) ?? entity.named;
    entity.mentions.push(mention);
    entity.gender ??= mention.gender;
    entity.descriptions.add(baseForm(this.#document, mention, this.#wordings.core(mention), mention.fullLast));
    this.#byRole.set(this.#headKey(mention.last), entity);
    return { entity, kind: "role", antecedent };
  }

  #addName(mention: Mention, named: Mention, [first, last]: readonly [number, number]): Link {
    const words = this.#wordings.nameWords(first, last);
    const full = words.join(" ");
    const surname = this.#wordings.surname(words);
    const possessed = this.#isPossessed(words);
    const firm = full.includes("&") || firms.has(full);
    const person = !possessed && !firm && (named.name === null || named.kind === "name" || named.kind === "person");
    const known = this.#byName.get(full.toLowerCase());
    if (known !== undefined) {
      const kind = known.name === full ? "name" : isAbbreviation(full) ? "abbreviation" : "surname";
      return { entity: known, kind, antecedent: known.named };
    }
    const bearer = this.#bySurname.get(surname.toLowerCase());
    if (person && bearer !== undefined && bearer.kind === "person") {
      if (words.length === 1 || surname === full) return { entity: bearer, kind: "surname", antecedent: bearer.named };
      if (bearer.name === bearer.shortName) {
        this.#rename(bearer, full, surname, named);
        return { entity: bearer, kind: "name", antecedent: null };
      }
    }
    const introduced = person ? this.#introduced(mention) : undefined;
    if (introduced !== undefined) {
      introduced.kind = "person";
      introduced.descriptions.add(introduced.name);
      this.#rename(introduced, full, surname, named);
    }
    const entity =
      introduced ??
      this.#create(
        person ? "person" : possessed ? "document" : firm ? "institution" : kindOf(named),
        full,
        person ? surname : full,
        mention,
      );
    if (person) {
      this.#persons.add(entity);
      this.#bySurname.set(surname.toLowerCase(), entity);
      this.#bySurname.set((words.at(-1) ?? surname).toLowerCase(), entity);
      const [given] = words;
      if (given !== undefined && words.length > 1 && !this.#bySurname.has(given.toLowerCase())) {
        this.#bySurname.set(given.toLowerCase(), entity);
      }
    }
    this.#byName.set(full.toLowerCase(), entity);
    return { entity, kind: "new", antecedent: null };
  }

  /** `Herein kam der Landrat. Henning Graf Berg trug Gummistiefel.`: a role ends a sentence, its bearer begins the next. */
  #introduced(mention: Mention): Entity | undefined {
    const role = this.#lastRole;
    if (role === undefined || role.mention.sentence !== mention.sentence - 1) return undefined;
    const before = this.#document.sentences[role.mention.sentence];
    const here = this.#document.sentences[mention.sentence];
    const adjacent = before !== undefined && here?.first === mention.first && before.last - role.mention.fullLast <= 1;
    const fits = role.entity.kind === "unnamed" && role.entity.mentions.length === 1 && role.mention.definite;
    return adjacent && fits && fitsGender(role.entity, mention) ? role.entity : undefined;
  }

  /** `Webers Vorschlag`: the genitive of somebody's name before a noun. */
  #isPossessed([first = "", ...others]: readonly string[]): boolean {
    return others.length === 1 && first.endsWith("s") && this.#wordings.lastNames.has(first.slice(0, -1));
  }

  /** A phrase without a name: the last entity that was called by the same noun, unless the phrase is indefinite. */
  #addRole(mention: Mention, noun: number): Link {
    const head = this.#headKey(noun);
    const known = this.#byRole.get(head) ?? this.#byPart(mention, head);
    const owner = ownerIn(this.#document, mention.last);
    const text = owner?.name ?? this.#wordings.wording(mention);
    const exact = this.#byName.get(text.toLowerCase());
    if (exact !== undefined) return { entity: exact, kind: "name", antecedent: exact.named };
    const attached = mention.fullLast > noun;
    const mayBeNamed = !attached && (known === undefined || (known.kind === "unnamed" && known.mentions.length < 2));
    const named = mayBeNamed ? this.#persons.bearerOf(mention) : undefined;
    if (named !== undefined) return { entity: named, kind: "role", antecedent: named.mentions.at(-1) ?? named.named };
    if (known !== undefined && mention.definite && !attached && agree(known, mention)) {
      return { entity: known, kind: "role", antecedent: known.mentions.at(-1) ?? known.named };
    }
    const entity = this.#create(owner?.kind ?? kindOf(mention), text, text, mention);
    if (mention.kind === "person") this.#lastRole = { mention, entity };
    this.#byName.set(text.toLowerCase(), entity);
    this.#byRole.set(head, entity);
    return { entity, kind: "new", antecedent: null };
  }

  /** `der Landesverband` … `der Verband`: the last part of a compound that was named lately. */
  #byPart(mention: Mention, head: string): Entity | undefined {
    if (!mention.definite || head.length < SHORTEST_HEAD) return undefined;
    if (mention.kind === "person") return this.#persons.byPartOfRole(mention, head);
    for (let i = this.entities.length - 1; i >= Math.max(0, this.entities.length - LATELY); i--) {
      const entity = this.entities[i];
      const other = entity === undefined ? "" : this.#headKey(entity.named.last);
      if (other.length > head.length && other.endsWith(head)) return entity;
    }
    return undefined;
  }

  #create(kind: SpeakerKind, name: string, shortName: string, named: Mention): Entity {
    const entity: Entity = {
      index: this.entities.length,
      kind,
      name,
      shortName,
      gender: named.gender,
      named,
      mentions: [],
      descriptions: new FewStrings(),
      aliases: new FewStrings(),
    };
    this.entities.push(entity);
    return entity;
  }

  #rename(entity: Entity, name: string, shortName: string, named: Mention): void {
    entity.aliases.add(entity.name);
    entity.name = name;
    entity.shortName = shortName;
    entity.named = named;
    entity.gender = named.gender ?? entity.gender;
    this.#byName.set(name.toLowerCase(), entity);
  }

  /** Takes down what a mention says about its entity: a role, another wording, an abbreviation in brackets. */
  #describe(entity: Entity, mention: Mention, name: Mention): void {
    const { tokens } = this.#document;
    const start = this.#wordings.core(mention);
    const end = mention.name === null ? mention.last : mention.name[0] - 1;
    if (name.name !== null && start <= end) {
      const until = mention.name === null ? untilApposition(mention, name) : end;
      const description = baseForm(this.#document, mention, start, this.#wordings.withoutBracket(start, until));
      if (/\p{L}/u.test(description)) entity.descriptions.add(description);
      this.#byRole.set(
        this.#headKey(this.#wordings.withoutBracket(start, mention.name === null ? mention.last : end)),
        entity,
      );
    }
    if (mention.name !== null) this.#describeBehind(entity, mention, mention.name[1]);
    if (mention.name !== null) entity.aliases.add(this.#wordings.nameWords(...mention.name).join(" "));
    else if (name.name === null && !isInPassing(entity, mention)) {
      entity.aliases.add(baseForm(this.#document, mention, start, this.#wordings.withoutBracket(start, mention.last)));
    }
    if (tokens[mention.fullLast]?.text === ")" && entity.kind !== "person") {
      const short = tokens[mention.fullLast - 1]?.text ?? "";
      // `die Gesellschaft der Seen (GdS)`, but `Angaben des Bundesamts (BA)`: the abbreviation begins as its name does.
      const part = mention.link === "genitive" || mention.link === "of";
      const begins = tokens[start]?.text[0]?.toLowerCase() === short[0]?.toLowerCase();
      const own = begins || (mention.last === mention.fullLast && !part);
      if (tokens[mention.fullLast - 2]?.text === "(" && isAbbreviation(short) && own) {
        entity.aliases.add(short);
        entity.shortName = short;
        this.#byName.set(short.toLowerCase(), entity);
      }
    }
  }

  /** `Ada Berg Lotsin`: a role behind the name. */
  #describeBehind(entity: Entity, mention: Mention, nameEnd: number): void {
    const last = this.#wordings.withoutBracket(mention.first, mention.last);
    if (last <= nameEnd || this.#document.tokens[nameEnd + 1]?.capital !== true) return;
    entity.descriptions.add(baseForm(this.#document, mention, nameEnd + 1, last));
    this.#byRole.set(this.#headKey(last), entity);
  }

  /** The head noun by its last part and without its ending. */
  #headKey(token: number): string {
    return this.#document.tokens[token]?.word.stem ?? "";
  }
}

/**
 * `Günter Schabowski las vor. Das hatte dem Maler zu lange gedauert.`: whom a text is about it takes up as a subject, or
 * as a source (`laut dem Maler`). What stands there in another case may well be somebody else: it is no word for a person.
 */
function isInPassing({ kind, named }: Entity, mention: Mention): boolean {
  const isSubject = mention.readings.some(([kase]) => kase === "n");
  return kind === "person" && named !== mention && mention.preposition < 0 && mention.readings.length > 0 && !isSubject;
}

/** The last token before the apposition that carries the name. */
function untilApposition(mention: Mention, name: Mention): number {
  return Math.max(mention.last, name.first - 2);
}
