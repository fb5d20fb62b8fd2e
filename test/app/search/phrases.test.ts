import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, buildIndex, markedIn } from "./built.ts";

const TEXTS: Readonly<Record<string, string>> = {
  satz: "Der Satz, der sie beendete, war der letzte der Sätze. Die Fähre ist alt, sie fahren nach dem Ausland.",
  hafen: "Die Hafen-Chefin kam zu den G-8, und am Ende sprach d’Aubrac über das alte Boot.",
  gipfel: "Beim G8-Treffen sprach keiner über COVID-19, und eine Email der Wirtin kam nicht an.",
  koeln: "Der FC Köln spielte in Köln, und die neuen Häuser am Rhein standen leer.",
  boot: "Das Boot ist alt. Über das alte Boot sprach niemand, der es nicht gesehen hat, am Ende der Mole.",
};

let built: Built;

beforeAll(async () => {
  const articles = Object.entries(TEXTS).map(([name, text]) => {
    return [`${name}.md`, `---\ntitle: Notiz\nlang: de\n---\n${text}\n\nSo stand es in der Zeitung von gestern.\n`];
  });
  const japanese = "---\ntitle: 港\nlang: ja\n---\n東京の港は冬に閉まる。船は春まで待つ。\n";
  built = await buildIndex({ ...Object.fromEntries(articles), "minato.md": japanese });
});
afterAll(() => built.close());

const found = async (text: string) => {
  const { articles } = await built.engine().search(text, "best");
  return articles.map(({ passages }) => passages.flatMap(markedIn).join(" "));
};

describe("words that follow one another", () => {
  it.each([
    ["„Der Satz, der sie beendete“", "Der Satz der sie beendete"],
    ["„der Sätze“", "der Sätze"],
    ["„Fähre ist“", "Fähre ist"],
    ["„sie fahren nach dem“", "sie fahren nach dem"],
    ["„fahre ist“", "Fähre ist"],
    ["„FC Koeln“", "FC Köln"],
    ["„die neuen Haeuser am Rhein“", "die neuen Häuser am Rhein"],
  ])("are found as they stand: %s", async (typed, marked) => expect(await found(typed)).toEqual([marked]));

  it.each(["„Satz der Sätze“", "„Fähren ist“", "„der beendete“", "„sie fähren nach“"])(
    "are not found in another order or form: %s",
    async (typed) => expect(await found(typed)).toEqual([]),
  );

  it("are found wherever they stand, in each article", async () => {
    expect(await found("„das alte Boot“")).toEqual(["das alte Boot", "das alte Boot"]);
    expect(await found("„das alte Boot“ Mole")).toEqual(["das alte Boot Mole"]);
  });

  it("are what a word is that was typed with a sign within, also while it is typed", async () => {
    expect(await found("d’Aubrac")).toEqual(["d Aubrac"]);
    expect(await found("d’Aub")).toEqual(["d Aubrac"]);
    expect(await found("Hafen-Chef")).toEqual(["Hafen Chefin"]);
  });

  it.each([
    ["G-8", ["G 8", "G8"]],
    ["G8", ["G 8", "G8"]],
    ["Covid-19", ["COVID 19"]],
    ["covid19", ["COVID 19"]],
    ["covid1", ["COVID 19"]],
    ["E-Mail", ["Email"]],
  ])("are found as one word, too, and one word with a number as two: %s", async (typed, marked) => {
    expect((await found(typed)).toSorted()).toEqual(marked);
  });

  it("are what a hyphenated word leaves out: articles with one of its parts stay", async () => {
    expect(await found("Boot -Hafen-Boot")).toHaveLength(2);
    expect(await found("Ende -Hafen-Chefin")).toEqual(["Ende"]);
    expect(await found("Ende -d’Aubrac")).toEqual(["Ende"]);
  });

  it("may be one, which is then meant as it is", async () => {
    expect(await found("„beendete“")).toEqual(["beendete"]);
    expect(await found("„beenden“")).toEqual([]);
    expect((await built.engine().search("„Notiz“", "best")).count).toBe(Object.keys(TEXTS).length);
  });

  it("are the characters of scripts without spaces", async () => {
    expect(await found("東京")).toEqual(["東 京"]);
    expect(await found("京東")).toEqual([]);
    expect(await found("船は")).toEqual(["船 は"]);
  });
});
