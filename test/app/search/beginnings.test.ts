import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Built, buildIndex } from "./built.ts";

const LETTERS = Array.from("bcdfghklmnprstvw");

/** Thousands of words that begin so: more than are looked at while somebody types. */
function wordsWith(beginning: string): string {
  const words = LETTERS.flatMap((a) =>
    LETTERS.flatMap((b) => LETTERS.map((c) => `${beginning}${a}${b}${c}ikolomurataba`)),
  );
  return words.join(" ");
}

let built: Built;

beforeAll(async () => {
  built = await buildIndex({
    "liste.md": `---\ntitle: Une liste\nlanguage: fr\n---\nVoici une liste de mots : ${wordsWith("et")} ${wordsWith("ev")}.\n`,
    "energie.md":
      "---\ntitle: Énergie\nlanguage: fr\n---\nLa maire a dit lundi que l’étude sera longue et que l’étymologie plaît au port.\n",
    "rathaus.md": `---\ntitle: Wörter\nlanguage: de\n---\nEine Liste von Wörtern: ${wordsWith("ra")}.\n`,
    "steg.md":
      "---\ntitle: Der Steg\nlanguage: de\n---\nAm Montag sprach die Ratsfrau am Steg, und im Rathaus brannte noch Licht.\n",
  });
});
afterAll(() => built.close());

const found = async (text: string) => {
  const { articles } = await built.engine().search(text, "best");
  return articles.map(({ title }) => title.text);
};

describe("the beginning of a word that thousands begin with", () => {
  it("finds the word beside others", async () => {
    expect(await found("Steg Ra")).toEqual(["Der Steg"]);
    expect(await found("Steg Rat")).toEqual(["Der Steg"]);
    expect(await found("Steg Rav")).toEqual([]);
  });

  it("finds the word that has the diacritic", async () => {
    expect(await found("maire ét")).toEqual(["Énergie"]);
    expect(await found("ét")).toEqual(["Énergie"]);
  });

  it("fetches where words stand at once, and only for words of articles that may have the phrase", async () => {
    const events: string[] = [];
    const fetched = globalThis.fetch;
    const watched = vi.spyOn(globalThis, "fetch").mockImplementation(async (address, init) => {
      const isPlaces = String(address).endsWith(".places");
      if (isPlaces) events.push("asked");
      const response = await fetched(address, init);
      if (isPlaces) events.push("answered");
      return response;
    });
    expect(await found("l’ét")).toEqual(["Énergie"]);
    watched.mockRestore();
    expect(events).toEqual([...Array(3).fill("asked"), ...Array(3).fill("answered")]);
  });

  it.each(["l’ét", "l’et", "l’étude", "l’éty"])("finds the word behind an article: %s", async (typed) => {
    expect(await found(typed)).toEqual(["Énergie"]);
  });
});
