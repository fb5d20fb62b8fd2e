import { describe, expect, it } from "vitest";
import { clean, furnitureReason } from "../../src/ingest/furniture.ts";
import type { ParsedBlock } from "../../src/ingest/parse/parsed.ts";

const SENTENCE = "Der Rat von Talheim hat am Montag beschlossen, die alte Brücke zu sanieren.";
const OTHER = "Die Bürgermeisterin sprach danach von einem guten Tag für die ganze Stadt.";

const blocks = (...texts: readonly string[]): ParsedBlock[] =>
  texts.map((text, i) => ({ kind: "paragraph", text, marks: [], line: i + 1 }));

function cleaned(...texts: readonly string[]) {
  const { blocks: kept, removed } = clean(blocks(...texts), [], () => undefined);
  return { kept: kept.map((block) => block.text), removed: removed.map((each) => each.text) };
}

describe("a whole line of furniture", () => {
  it.each([
    ["source site", "source-note"],
    ["Leave a Reply", "comments"],
    ["Leave a Reply Cancel reply", "comments"],
    ["12 Kommentare", "comments"],
    ["1.204 Kommentare", "comments"],
    ["Schreibe einen Kommentar", "comments"],
    ["Laisser un commentaire", "comments"],
    ["Artikel teilen", "share"],
    ["Auf Bluesky teilen", "share"],
    ["Per Mail senden", "share"],
    ["Share by email", "share"],
    ["Partager par courriel", "share"],
    ["Click to share on Facebook (Opens in new window)", "share"],
    ["Newsletter abonnieren", "newsletter"],
    ["Wir verwenden Cookies", "cookies"],
    ["Tout accepter", "cookies"],
    ["– Anzeige –", "advert"],
    ["[Werbung]", "advert"],
    ["ADVERTISEMENT", "advert"],
    ["Lesen Sie auch: Wie der Hafen wächst", "read-more"],
    ["LESEN SIE AUCH", "read-more"],
    ["Mehr zum Thema:", "read-more"],
    ["À lire aussi : Le port s’agrandit", "read-more"],
    ["Lesen Sie auch: Was kostet die Fähre?", "read-more"],
    ["Folgen Sie uns auf Facebook.", "newsletter"],
    ["We use cookies to improve your experience.", "cookies"],
    ["Kommentare (12)", "comments"],
    ["Foto: Anna Beispiel / Talkurier", "source-note"],
    ["Zum Inhalt springen", "navigation"],
    ["© 2026 Talnachrichten", "copyright"],
    ["* * *", "navigation"],
    ["Startseite › Politik › Talheim", "navigation"],
  ])("%s is %s", (line, reason) => {
    expect(furnitureReason(line)).toBe(reason);
  });

  it.each([
    SENTENCE,
    "Lesen Sie auch sein neues Buch. Es ist im Herbst erschienen.",
    "Die Anzeige wurde am Montag erstattet.",
    "Ein Kommentar von gestern",
    "Werbung wirkt",
    "Die Cookies waren noch warm.",
    "Sie will teilen.",
    "Lesen Sie auch das Kleingedruckte, rät die Verbraucherzentrale.",
    "Mehr zum Thema sagte er nicht.",
    "Auch interessant war die Frage, wer das alles bezahlt.",
    "Bild: Die Lage ist ernst.",
    "Das Foto zeigt die Brücke",
    "Talheim | 12 Punkte",
    "[…]",
    "42",
  ])("%s is none", (line) => {
    expect(furnitureReason(line)).toBeUndefined();
  });
});

describe("clean", () => {
  it("takes certain lines anywhere and doubtful ones at the edges alone", () => {
    expect(cleaned("Teilen", SENTENCE, "Anzeige", "Teilen", OTHER, "Drucken", "source site")).toEqual({
      kept: [SENTENCE, "Teilen", OTHER],
      removed: ["Teilen", "Anzeige", "Drucken", "source site"],
    });
  });

  it("leaves a paragraph alone that merely begins like furniture", () => {
    const paragraph = `Lesen Sie auch das Kleingedruckte, rät die Verbraucherzentrale. ${OTHER}`;
    expect(cleaned(SENTENCE, paragraph).kept).toEqual([SENTENCE, paragraph]);
  });

  it("takes the titles that a heading of links brings along, at the end alone", () => {
    const links = ["Brücke in Windhafen gesperrt", "So wird das Wetter"];
    expect(cleaned(SENTENCE, "Mehr zum Thema", ...links).kept).toEqual([SENTENCE]);
    expect(cleaned(SENTENCE, "Mehr zum Thema", ...links, "© 2026 Talnachrichten").kept).toEqual([SENTENCE]);
    expect(cleaned(SENTENCE, "Mehr zum Thema", "Die Kosten", OTHER).kept).toEqual([SENTENCE, "Die Kosten", OTHER]);
    expect(cleaned(SENTENCE, "Die Kosten").kept).toEqual([SENTENCE, "Die Kosten"]);
  });

  it("takes navigation that comes back: a line three times, a run of lines twice", () => {
    expect(cleaned("Hafen", "Stadt", SENTENCE, OTHER, "Hafen", "Stadt").kept).toEqual([SENTENCE, OTHER]);
    expect(cleaned(SENTENCE, "Merkliste", OTHER, "Merkliste", SENTENCE, "Merkliste").kept).toEqual([
      SENTENCE,
      OTHER,
      SENTENCE,
    ]);
    expect(cleaned(SENTENCE, "Die Kosten", OTHER, "Die Kosten").kept).toHaveLength(4);
    expect(cleaned("Frage:", SENTENCE, "Frage:", OTHER, "Frage:", SENTENCE).kept).toHaveLength(6);
  });

  it("says where a line stood and keeps what a parser has removed at its place", () => {
    const before = [
      { text: "Menü", reason: "navigation", beforeBlock: 0 },
      { text: "Fuß", reason: "navigation", beforeBlock: 3 },
    ] as const;
    const { removed } = clean(blocks(SENTENCE, "Anzeige", OTHER), before, () => undefined);
    expect(removed).toEqual([
      { text: "Menü", reason: "navigation", beforeBlock: 0 },
      { text: "Anzeige", reason: "advert", beforeBlock: 1, line: 2 },
      { text: "Fuß", reason: "navigation", beforeBlock: 2 },
    ]);
  });
});
