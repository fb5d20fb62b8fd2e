import { describe, expect, it } from "vitest";
import { articleOf, paragraphsOf } from "./support.ts";

const LONG_A =
  "Der Rat von Talheim hat am Montag nach langer Debatte beschlossen, die alte Brücke über den Fluss nicht abzureißen, sondern sie zu sanieren.";
const LONG_B =
  "Die Bürgermeisterin sprach von einem guten Tag für die Stadt, während die Opposition an die Kosten von mehr als drei Millionen Euro erinnerte.";

/** Wraps text as editors do: as many words in a line as fit. */
function wrapAt(width: number, text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.pop() ?? "";
    if (line === "") lines.push(word);
    else if (line.length + 1 + word.length <= width) lines.push(`${line} ${word}`);
    else lines.push(line, word);
  }
  return lines.join("\n");
}

describe("paragraphs of plain text", () => {
  it("are parted by blank lines", () => {
    const article = articleOf("a.txt", `Brücke bleibt\n\n${LONG_A}\n\n\n  \n${LONG_B}\n`);
    expect(article.title).toBe("Brücke bleibt");
    expect(paragraphsOf(article)).toEqual([LONG_A, LONG_B]);
  });

  it("are lines where there are no blank ones", () => {
    const article = articleOf("a.txt", `Brücke bleibt\r\n${LONG_A}\r\n${LONG_B}\r\n`);
    expect(paragraphsOf(article)).toEqual([LONG_A, LONG_B]);
  });

  it("are short lines of one sentence each", () => {
    const lines = [
      "Der Rat hat getagt und beschlossen.",
      "Die Brücke bleibt, wie sie immer war.",
      "Niemand hat dem Antrag widersprochen.",
    ];
    expect(paragraphsOf(articleOf("a.txt", `Brücke bleibt\n\n${lines.join("\n")}`))).toEqual(lines);
  });

  it.each([50, 60, 72, 80, 100])("are put together again where an editor wrapped them at %d", (width) => {
    const article = articleOf("a.txt", `Brücke bleibt\n\n${wrapAt(width, LONG_A)}\n\n${wrapAt(width, LONG_B)}`);
    expect(paragraphsOf(article)).toEqual([LONG_A, LONG_B]);
  });

  it("go on after a line end within a sentence, as scraped links leave it", () => {
    const article = articleOf(
      "a.txt",
      `Brücke bleibt\n\nDas sagte Beispiel\nam Montag im Rathaus\n, und ging.\n${LONG_A}`,
    );
    expect(paragraphsOf(article)).toEqual(["Das sagte Beispiel am Montag im Rathaus, und ging.", LONG_A]);
  });

  it("begin with the lines that are set in", () => {
    const setIn = (text: string) => `\t${wrapAt(70, text)}`;
    expect(paragraphsOf(articleOf("a.txt", `Brücke bleibt\n\n${setIn(LONG_A)}\n${setIn(LONG_B)}`))).toEqual([
      LONG_A,
      LONG_B,
    ]);
  });

  it("keep the lines of a list and of a poem apart", () => {
    const lines = ["Der Hafen", "Die Mole", "Das Meer", "Der Wind"];
    expect(paragraphsOf(articleOf("a.txt", `Gedicht\n\n${lines.join("\n")}`))).toEqual(lines);
  });

  it("carry the number of the line they begin in when they are removed", () => {
    const article = articleOf("a.txt", `Brücke bleibt\n\n\nWerbung\n\n${LONG_A}\n\nAlle Rechte vorbehalten`);
    expect(article.removed).toEqual([
      { text: "Werbung", reason: "advert", line: 4, beforeBlock: 0 },
      { text: "Alle Rechte vorbehalten", reason: "copyright", line: 8, beforeBlock: 1 },
    ]);
  });
});

describe("the title of plain text", () => {
  it("is the first line that is not furniture", () => {
    const article = articleOf("a.txt", `\n\nZum Inhalt springen\nMenü\n\nBrücke bleibt\n\n${LONG_A}`);
    expect(article.title).toBe("Brücke bleibt");
    expect(article.removed).toEqual([
      { text: "Zum Inhalt springen", reason: "navigation", line: 3, beforeBlock: 0 },
      { text: "Menü", reason: "navigation", line: 4, beforeBlock: 0 },
    ]);
  });

  it("stands below a menu that comes back, and below the name of a section", () => {
    const menu = "Start\nRathaus\nHafen\nWetter";
    const article = articleOf("a.txt", `${menu}\n\nPolitik\n\nBrücke bleibt\n\n${LONG_A}\n\n${menu}\n`);
    expect(article).toMatchObject({ title: "Brücke bleibt", text: LONG_A });
    expect(article.removed.map((each) => each.line)).toEqual([1, 2, 3, 4, 6, 12, 13, 14, 15]);
    expect(articleOf("a.txt", `Politik\n\n${LONG_A}`).title).toBe("Politik");
  });

  it("goes over several lines in a wrapped file", () => {
    const title =
      "Der Rat von Talheim beschließt nach langer Debatte, die alte Brücke nicht abzureißen, sondern zu sanieren";
    const byline = "Von Anna Beispiel und Bernd von der Muster";
    const article = articleOf(
      "a.txt",
      `${wrapAt(60, title)}\n\n${byline}\n\n${wrapAt(60, LONG_A)}\n\n${wrapAt(60, LONG_B)}`,
    );
    expect(article).toMatchObject({ title, authors: ["Anna Beispiel", "Bernd von der Muster"] });
    expect(paragraphsOf(article)).toEqual([LONG_A, LONG_B]);
    const tight = articleOf("a.txt", `${wrapAt(60, title).split("\n")[0]}\n${byline}\n\n${wrapAt(60, LONG_A)}`);
    expect(tight).toMatchObject({ title: wrapAt(60, title).split("\n")[0], text: LONG_A });
  });

  it("is not said twice", () => {
    const article = articleOf("a.txt", `Brücke bleibt | Talnachrichten\n\nBrücke bleibt\n\n${LONG_A}`);
    expect(article).toMatchObject({ title: "Brücke bleibt", publisher: "Talnachrichten", text: LONG_A });
    expect(article.removed).toEqual([{ text: "Brücke bleibt", reason: "repeated", line: 3, beforeBlock: 0 }]);
  });

  it("is followed by author and date, which are not text", () => {
    const article = articleOf(
      "a.txt",
      `Brücke bleibt\n\nVon Anna Beispiel und Bernd Muster\nVeröffentlicht am 15. September 2023, 10:30 Uhr\n\n${LONG_A}\n\nVon Anna Beispiel`,
    );
    expect(article).toMatchObject({ authors: ["Anna Beispiel", "Bernd Muster"], date: "2023-09-15" });
    expect(paragraphsOf(article)).toEqual([LONG_A, "Von Anna Beispiel"]);
    expect(article.removed.map((each) => each.reason)).toEqual(["metadata", "metadata"]);
  });

  it("is followed by the publisher's name and labels in lines of their own", () => {
    const article = articleOf(
      "a.txt",
      `Brücke bleibt\n\nVeröffentlicht\n15.09.2023\nBBC News\n\n${LONG_A}\n\n(dpa)\n\nThemen:\nTalheim\nBrücken\n`,
    );
    expect(article).toMatchObject({ date: "2023-09-15", text: LONG_A });
    expect(article.removed.map((each) => each.reason)).toEqual([
      ...["metadata", "metadata", "metadata"],
      ...["source-note", "navigation", "navigation", "navigation"],
    ]);
  });
});

describe("words cut at the end of a line", () => {
  const joined = (...lines: readonly string[]) => paragraphsOf(articleOf("a.txt", `Titel\n\n${lines.join("\n")}`))[0];

  it("become whole in German, but not where a part is left out or the word has a hyphen", () => {
    expect(
      joined(
        "Der Rat von Talheim hat am Montag nach langer Debatte be-",
        "schlossen, die Brücke zu sanieren. Die Nord- und die Ost-",
        "und Westseite sind gesperrt, wie die Stadt und der CDU-",
        "Abgeordnete mitteilten. Das war am Abend im Rathaus so.",
      ),
    ).toBe(
      "Der Rat von Talheim hat am Montag nach langer Debatte beschlossen, die Brücke zu sanieren. Die Nord- und die " +
        "Ost- und Westseite sind gesperrt, wie die Stadt und der CDU-Abgeordnete mitteilten. Das war am Abend im Rathaus so.",
    );
  });

  it("follow the article's own spelling in English, and keep the hyphen where there is no other", () => {
    expect(
      joined(
        "The council of Port Ellery has voted for the renovation of",
        "the bridge, and the mayor said that the costs of the reno-",
        "vation were known. It was a well-considered and long-",
        "awaited vote, she said, and it was the right one for us.",
      ),
    ).toBe(
      "The council of Port Ellery has voted for the renovation of the bridge, and the mayor said that the costs of the " +
        "renovation were known. It was a well-considered and long-awaited vote, she said, and it was the right one for us.",
    );
  });

  it("are not made of a dash", () => {
    expect(
      joined(
        "Der Rat von Talheim hat am Montag nach langer Debatte –",
        "und gegen den Willen der Opposition – beschlossen, dass die",
        "Brücke nicht abgerissen, sondern bald saniert werden soll.",
      ),
    ).toContain("Debatte – und gegen");
  });
});

describe("front matter above plain text", () => {
  const matter = "---\ntitle: Brücke bleibt\nslug: bruecke\nauthors: [Anna Beispiel]\n---\n";

  it("wins over the first line", () => {
    const article = articleOf("a.txt", `${matter}Brücke bleibt – POLITICO\n\n${LONG_A}`);
    expect(article).toMatchObject({
      title: "Brücke bleibt",
      slug: "bruecke",
      authors: ["Anna Beispiel"],
      text: LONG_A,
    });
  });

  it("leaves a first line that is not the title in the text", () => {
    expect(paragraphsOf(articleOf("a.txt", `${matter}${LONG_A}\n\n${LONG_B}`))).toEqual([LONG_A, LONG_B]);
  });
});
