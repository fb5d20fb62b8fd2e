import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchEngine } from "../../../src/app/parts/search/search-engine.ts";
import { type Built, buildIndex, markedIn } from "./built.ts";

/** One article a sentence, so that what is found can be told by it. */
const SENTENCES: Readonly<Record<string, string>> = {
  mauer: "Hinter dem Hof steht noch ein Stück der alten Mauer, und niemand darf es abtragen.",
  mauern: "Zwei Mauern trennten den Garten vom Friedhof, bis der Sturm sie umwarf.",
  mauerbau: "Über den Mauerbau spricht der Lehrer jedes Jahr im August mit seiner Klasse.",
  maurel: "Der Käser Maurel verkauft samstags auf dem Markt, was seine Ziegen hergeben.",
  maus: "Eine Maus saß im Mehl, und die Bäckerin schrie lauter als die Maus.",
  faehre: "Die Fähre legt um sechs Uhr ab und kommt im Nebel manchmal gar nicht an.",
  faehren: "Drei Fähren lagen im Herbst zugleich in der Werft, das gab es noch nie.",
  faehrmann: "Der Fährmann kennt jede Untiefe und jeden Fahrgast beim Namen.",
  fahren: "Sie fahren mit dem Rad zur Schule, solange kein Schnee liegt.",
  beides: "Wer mit der Fähre fahren will, muss früh fahren, denn sie ist klein.",
  fahrplan: "Im Fahrplan steht ein Bus, den seit Ostern keiner gesehen hat.",
  fahrten: "Alle Fahrten nach Norden fallen aus, sagt der Mann am Schalter.",
  satz: "Ein einziger Satz hat genügt, und der Streit war wieder da.",
  saetze: "Seine Sätze werden kürzer, je länger die Sitzung dauert.",
  haus: "Das Haus am Kanal gehört jetzt der Gemeinde, samt dem Dach aus Schilf.",
  haeuser: "Die Häuser am Hang haben im Winter kein Licht.",
  minister: "Der Minister kam zu spät und ging zu früh, wie immer im November.",
  strasse: "Auf der Straße lag nach dem Markt nur noch Stroh.",
  wand: "An der Wand hängt ein Brief, den keiner geschrieben haben will.",
};

let built: Built;
let engine: SearchEngine;

beforeAll(async () => {
  const articles = Object.entries(SENTENCES).map(([name, sentence]) => {
    const rest = "Das schrieb gestern die Zeitung, und dabei blieb es dann auch in der Nachbarschaft.";
    return [
      `${name}.md`,
      `---\ntitle: Notiz ${Object.keys(SENTENCES).indexOf(name)}\nlang: de\n---\n${sentence}\n\n${rest}\n`,
    ];
  });
  built = await buildIndex(Object.fromEntries(articles));
  engine = built.engine();
});
afterAll(() => built.close());

/** What is marked in each article that is found, in its order. */
async function found(text: string): Promise<readonly string[]> {
  let answer = await engine.search(text, "best");
  while (answer.articles.length < answer.count) answer = await engine.more(answer);
  return answer.articles.map(({ passages }) => passages.flatMap(markedIn).join(" "));
}

const sorted = async (text: string) => [...(await found(text))].sort();

describe("a word that is searched for", () => {
  it("is found in all its forms, and before longer words that begin with it", async () => {
    expect((await found("Mauer")).slice(0, 2).sort()).toEqual(["Mauer", "Mauern"]);
    expect((await found("Mauer"))[2]).toBe("Mauerbau");
  });

  it("is not found in words that only begin like its stem", async () => {
    expect(await found("Mauer")).toHaveLength(3);
    expect(await found("Maurel")).toEqual(["Maurel"]);
    expect(await found("Maus")).toEqual(["Maus Maus"]);
  });

  it("is found as it is spelled where it was typed with an umlaut, in either way", async () => {
    for (const typed of ["Fähre", "fähre", "faehre", "Faehren"]) {
      expect((await found(typed)).slice(0, 3).sort(), typed).toEqual(["Fähre", "Fähre", "Fähren"]);
      expect((await found(typed)).join(" "), typed).not.toMatch(/fahr/iu);
    }
    expect(await sorted("fahren")).toEqual(["Fähre", "Fähre fahren fahren", "Fähren", "fahren"]);
  });

  it("is not found in other words that its stem is one of, too", async () => {
    const others = await buildIndex({
      "a.md":
        "---\ntitle: Eins\nlang: de\n---\nDie Regierung schweigt, und alle Regierungen schweigen mit ihr im Chor.\n",
      "b.md":
        "---\ntitle: Zwei\nlang: de\n---\nDer regierende Bürgermeister regiert seit gestern nicht mehr, sagt er.\n",
    });
    const titles = async (text: string) =>
      (await others.engine().search(text, "best")).articles.map(({ title }) => title.text);
    expect(await titles("Regierung")).toEqual(["Eins"]);
    expect(await titles("Regierungen")).toEqual(["Eins"]);
    expect(await titles("regierender")).toEqual(["Zwei"]);
    await others.close();
  });

  it("is found where a plural has an umlaut, both ways", async () => {
    expect(await sorted("Satz")).toEqual(["Satz", "Sätze"]);
    expect(await sorted("Sätze")).toEqual(["Satz", "Sätze"]);
    expect(await sorted("Saetzen")).toEqual(["Satz", "Sätze"]);
    expect(await sorted("Haus")).toEqual(["Haus", "Häuser"]);
    expect(await sorted("häusern")).toEqual(["Haus", "Häuser"]);
  });

  it.each([
    ["Ministern", "Minister"],
    ["strasse", "Straße"],
    ["STRASSEN", "Straße"],
    ["Straße", "Straße"],
  ])("is found in another form or spelling: %s, %s", async (typed, form) => expect(await found(typed)).toEqual([form]));

  it("may be at its beginning where it is the last one, and must be whole before others", async () => {
    expect(await found("Mauerb")).toEqual(["Mauerbau"]);
    expect(await found("Fährm")).toEqual(["Fährmann"]);
    expect(await found("Fahrp")).toEqual(["Fahrplan"]);
    expect(await found("Lehrer Mauerb")).toEqual(["Mauerbau Lehrer"]);
    expect(await found("Mauerb Lehrer")).toEqual([]);
  });

  it("counts on its own where all words together are nowhere", async () => {
    const answer = await engine.search("Mauer Brief", "best");
    expect(answer.count).toBe(0);
    expect(answer.alone).toEqual([
      { word: "Mauer", articles: 2 },
      { word: "Brief", articles: 1 },
    ]);
  });

  it("takes articles out behind a minus, in all its forms and not longer words", async () => {
    expect(await found("Mauer -Mauern")).toEqual(["Mauerbau"]);
    expect((await engine.search("-Mauer", "best")).count).toBe(Object.keys(SENTENCES).length - 2);
    expect((await engine.search("-„alten Mauer“", "best")).count).toBe(Object.keys(SENTENCES).length - 1);
    expect(await found("Fähre -Nebel -Werft -klein")).toEqual([]);
  });

  it("is the same in the title, of which the index does not say where it has it", async () => {
    const titled = await buildIndex({
      "a.md":
        "---\ntitle: Maurel baut eine Mauer\nlang: de\n---\nDer Käser hat auf dem Hof viel zu tun, sagen die Leute.\n",
      "b.md":
        "---\ntitle: Fahrt mit der Fähre\nlang: de\n---\nDer Nebel hat sich auf dem Fluss erst am Abend verzogen.\n",
    });
    const marked = async (text: string) =>
      (await titled.engine().search(text, "best")).articles.map(({ title }) => markedIn(title).join(" "));
    expect(await marked("Mauer")).toEqual(["Mauer"]);
    expect(await marked("Fähre")).toEqual(["Fähre"]);
    expect(await marked("maur")).toEqual(["Maurel"]);
    await titled.close();
  });
});
