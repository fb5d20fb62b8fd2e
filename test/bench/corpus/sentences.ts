import type { Random } from "./random.ts";
import { NOUNS, type Noun, nounAt, PEOPLE, type Person, PLACES, personAt, placeAt } from "./vocabulary.ts";

/** What an article is about: the same town and the same people all through it. */
export interface Story {
  readonly random: Random;
  readonly place: string;
  readonly people: readonly Person[];
  /** A noun: half of them are those of the article, the others frequent ones or any. */
  noun(): Noun;
}

export function newStory(random: Random): Story {
  const topics = Array.from({ length: 6 }, () => nounAt(random.rank(NOUNS)));
  return {
    random,
    place: placeAt(random.rank(PLACES)),
    people: Array.from({ length: random.between(1, 3) }, () => personAt(random.rank(PEOPLE))),
    noun() {
      if (random.chance(0.5)) return random.pick(topics);
      return nounAt(random.chance(0.4) ? random.rank(NOUNS) : random.between(0, NOUNS - 1));
    },
  };
}

/** What somebody can say: as it is said, after `dass`, and in the subjunctive on its own. */
interface Statement {
  readonly said: string;
  readonly clause: string;
  readonly subjunctive: string;
}

const STATEMENTS: readonly ((a: Noun, b: Noun, count: number) => Statement)[] = [
  (a, b) => ({
    said: `Ohne ${a.accusative} ist ${b.nominative} nicht zu bezahlen`,
    clause: `ohne ${a.accusative} ${b.nominative} nicht zu bezahlen sei`,
    subjunctive: `Ohne ${a.accusative} sei ${b.nominative} nicht zu bezahlen`,
  }),
  (a, b) => ({
    said: `Wir haben ${a.accusative} zu lange mit ${b.dative} verwechselt`,
    clause: `man ${a.accusative} zu lange mit ${b.dative} verwechselt habe`,
    subjunctive: `Man habe ${a.accusative} zu lange mit ${b.dative} verwechselt`,
  }),
  (a, _, count) => ({
    said: `${capital(a.nominative)} kostet uns ${count} Euro am Tag, auch am Sonntag`,
    clause: `${a.nominative} ${count} Euro am Tag koste, auch am Sonntag`,
    subjunctive: `${capital(a.nominative)} koste ${count} Euro am Tag, auch am Sonntag`,
  }),
  (a, b) => ({
    said: `Wer ${a.accusative} will, muss auch ${b.accusative} wollen`,
    clause: `auch ${b.accusative} wollen müsse, wer ${a.accusative} wolle`,
    subjunctive: `Wer ${a.accusative} wolle, müsse auch ${b.accusative} wollen`,
  }),
  (a, b) => ({
    said: `Das Problem ist nicht ${a.nominative}, das Problem ist ${b.nominative}`,
    clause: `nicht ${a.nominative} das Problem sei, sondern ${b.nominative}`,
    subjunctive: `Nicht ${a.nominative} sei das Problem, sondern ${b.nominative}`,
  }),
  (a, _, count) => ({
    said: `In ${count} Tagen ist ${a.nominative} fertig, und dann reden wir weiter`,
    clause: `${a.nominative} in ${count} Tagen fertig sei`,
    subjunctive: `In ${count} Tagen sei ${a.nominative} fertig, dann werde man weiterreden`,
  }),
  (a, b) => ({
    said: `Ich habe ${a.accusative} gesehen und sofort an ${b.accusative} gedacht`,
    clause: `beim Anblick ${a.genitive} alle an ${b.accusative} gedacht hätten`,
    subjunctive: `Beim Anblick ${a.genitive} hätten alle an ${b.accusative} gedacht`,
  }),
  (a, b) => ({
    said: `Mit ${a.dative} fängt es an, mit ${b.dative} hört es auf`,
    clause: `es mit ${a.dative} anfange und mit ${b.dative} aufhöre`,
    subjunctive: `Mit ${a.dative} fange es an, mit ${b.dative} höre es auf`,
  }),
  (a, _, count) => ({
    said: `${count} Leute haben ${a.accusative} unterschrieben, das kann niemand übersehen`,
    clause: `niemand ${count} Unterschriften für ${a.accusative} übersehen könne`,
    subjunctive: `Niemand könne ${count} Unterschriften für ${a.accusative} übersehen`,
  }),
  (a, b) => ({
    said: `${capital(a.nominative)} steht seit Jahren leer, und neben ${b.dative} wächst das Gras`,
    clause: `${a.nominative} seit Jahren leer stehe`,
    subjunctive: `${capital(a.nominative)} stehe seit Jahren leer, und neben ${b.dative} wachse das Gras`,
  }),
];

const PAST = ["sagte", "erklärte", "betonte", "meinte", "ergänzte", "versicherte", "warnte", "kritisierte"] as const;
const CLAIMS = ["sagte", "erklärte", "betonte", "meinte", "berichtete", "behauptete", "bestätigte"] as const;

/** One sentence, or two, in which somebody of the story is quoted. */
export function quotation(story: Story): string {
  const { random } = story;
  const person = random.pick(story.people);
  const { said, clause, subjunctive } = random.pick(STATEMENTS)(story.noun(), story.noun(), random.between(3, 900));
  const who = named(person, random);
  const verb = random.pick(PAST);
  const claim = random.pick(CLAIMS);
  return random.pick([
    () => `„${said}“, ${verb} ${who}.`,
    () => `„${said}“, ${verb} ${who} am ${random.pick(DAYS)} in ${story.place}.`,
    () => `${capital(who)} ${verb}: „${said}.“`,
    () => `${capital(who)} ${claim}, dass ${clause}.`,
    () => `${subjunctive}, ${claim} ${who}.`,
    () => `${capital(person.pronoun)} nannte ${story.noun().accusative} „${said.split(" ").slice(-3).join(" ")}“.`,
    () => `Laut ${person.surname} hat sich an ${story.noun().dative} nichts geändert.`,
    () => `„${said}“, ${verb} ${person.pronoun}. „${statement(story).said}.“`,
    () => `${capital(who)} ${claim}, ${lower(subjunctive)}. ${statement(story).subjunctive}.`,
  ])();
}

function statement(story: Story): Statement {
  return story.random.pick(STATEMENTS)(story.noun(), story.noun(), story.random.between(3, 900));
}

function named(person: Person, random: Random): string {
  const { first, surname, role, pronoun } = person;
  const article = pronoun === "sie" ? "die" : "der";
  return random.pick([`${first} ${surname}`, surname, `${role} ${first} ${surname}`, `${article} ${role}`]);
}

const DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"] as const;
const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

const NARRATION: readonly ((story: Story, number: number) => string)[] = [
  (s) => `In ${s.place} begann am ${s.random.pick(DAYS)} ${s.noun().nominative}.`,
  (s, n) => `Rund ${n} Menschen kamen zu ${s.noun().dative}, mehr als im Jahr davor.`,
  (s) => `Der Rat hat ${s.noun().accusative} mit einer Stimme Mehrheit beschlossen.`,
  (s) => `Offen ist noch, wer ${s.noun().accusative} bezahlt und was aus ${s.noun().dative} wird.`,
  (s, n) => `Im ${s.random.pick(MONTHS)} waren es ${n}, im ${s.random.pick(MONTHS)} nur noch ein Drittel davon.`,
  (s) => `Neben ${s.noun().dative} steht nun ein Schild, das an ${s.noun().accusative} erinnert.`,
  (s) => `Während ${s.noun().genitive} blieb die Straße nach ${placeAt(s.random.rank(PLACES))} gesperrt.`,
  (s, n) => `Für ${s.noun().accusative} sind ${n}.000 Euro vorgesehen, die Hälfte davon vom Land.`,
  (s) => `Wann ${s.noun().nominative} öffnet, steht nicht fest.`,
  (s) => `Bis in den Abend wurde über ${s.noun().accusative} gestritten; danach gab es Suppe.`,
  (s, n) => `Vor ${n} Jahren hatte ${s.noun().nominative} schon einmal auf der Tagesordnung gestanden.`,
  (s) => `Zwischen ${s.noun().dative} und ${s.noun().dative} liegen keine hundert Schritte.`,
  (s) => `Die Unterlagen zu ${s.noun().dative} liegen im Rathaus von ${s.place} aus.`,
  (s) => `Kaum jemand hatte damit gerechnet, dass ${s.noun().nominative} so schnell vorankommt.`,
  (s, n) => `Auf Platz ${n} folgt ${s.noun().nominative} aus ${placeAt(s.random.rank(PLACES))}.`,
  (s) => `Anders als ${s.noun().nominative} wird ${s.noun().nominative} nicht verschoben.`,
  (s) => `Das Wetter spielte mit, nur ${s.noun().nominative} fiel aus.`,
  (s) => `Seit dem Frühjahr gilt ${s.noun().nominative} als Vorbild für die ganze Gegend.`,
];

/** One sentence that tells what happened. */
export function narration(story: Story): string {
  return story.random.pick(NARRATION)(story, story.random.between(2, 990));
}

/** The title of the story. */
export function title(story: Story): string {
  const { random, place } = story;
  const person = random.pick(story.people);
  return random.pick([
    () => `${place} streitet über ${story.noun().accusative}`,
    () => `${capital(story.noun().nominative)} kommt, ${story.noun().nominative} geht`,
    () => `Warum ${place} ${story.noun().accusative} braucht`,
    () => `${person.first} ${person.surname} und ${story.noun().nominative}`,
    () => `„${statement(story).said}“`,
    () => `${random.between(2, 400)} Tage ohne ${story.noun().accusative}: ein Besuch in ${place}`,
    () => `Neues von ${story.noun().dative} in ${place}`,
  ])();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that goes on after a comma: only articles lose their capital, nouns and names keep it. */
function lower(sentence: string): string {
  return /^(?:Der|Die|Das|Den|Man|Ohne|Nicht|Mit|Wer|In|Beim|Niemand)\b/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
