import { describe, expect, it } from "vitest";
import { about as aboutDe } from "../../../src/app/text/de/about.ts";
import { elsewhere as elsewhereDe } from "../../../src/app/text/de/elsewhere.ts";
import { evidence as evidenceDe } from "../../../src/app/text/de/evidence.ts";
import { keys as keysDe } from "../../../src/app/text/de/keys.ts";
import { quotations as quotationsDe } from "../../../src/app/text/de/quotations.ts";
import { search as searchDe } from "../../../src/app/text/de/search.ts";
import { speakers as speakersDe } from "../../../src/app/text/de/speakers.ts";
import { about as aboutEn } from "../../../src/app/text/en/about.ts";
import { elsewhere as elsewhereEn } from "../../../src/app/text/en/elsewhere.ts";
import { evidence as evidenceEn } from "../../../src/app/text/en/evidence.ts";
import { keys as keysEn } from "../../../src/app/text/en/keys.ts";
import { quotations as quotationsEn } from "../../../src/app/text/en/quotations.ts";
import { search as searchEn } from "../../../src/app/text/en/search.ts";
import { speakers as speakersEn } from "../../../src/app/text/en/speakers.ts";
import { formatFor, ownLanguageName } from "../../../src/app/text/format.ts";
import { WORDS } from "../words.ts";

/** The places of all texts in a part of the dictionary: `shell.settings.title`. */
function placesOf(value: unknown, place: string): string[] {
  if (typeof value !== "object" || value === null) return [`${place}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, `${place}.${key}`));
}

describe("the words of the interface", () => {
  it("are there in both languages", () => {
    expect(placesOf(WORDS.en, "words")).toEqual(placesOf(WORDS.de, "words"));
  });

  it.each([
    ["about", aboutDe, aboutEn],
    ["elsewhere", elsewhereDe, elsewhereEn],
    ["evidence", evidenceDe, evidenceEn],
    ["keys", keysDe, keysEn],
    ["quotations", quotationsDe, quotationsEn],
    ["search", searchDe, searchEn],
    ["speakers", speakersDe, speakersEn],
  ])("that come with their page are there in both languages: %s", (part, de, en) => {
    expect(placesOf(en, part)).toEqual(placesOf(de, part));
  });

  it("count in the right form", () => {
    expect(WORDS.de.list.counts(1, 1, 2)).toBe("1\u00a0Artikel, 1\u00a0Stimme, 2\u00a0Zitate");
    expect(WORDS.en.list.counts(1, 0, 1200)).toBe("1\u00a0article, 0\u00a0speakers, 1,200\u00a0quotations");
    expect(WORDS.de.list.moreOlder(1)).toBe("1\u00a0älterer Artikel");
  });

  it("tell when the folder was read", () => {
    const built = new Date(2023, 8, 15, 9, 4).toISOString();
    expect(WORDS.de.list.readIn("Nachrichten", built, true)).toBe("Ordner „Nachrichten“, eingelesen heute um 9.04 Uhr");
    expect(WORDS.en.list.readIn("news", built, false)).toBe("Folder “news”, read on 15 September 2023");
  });
});

describe("dates and numbers", () => {
  const de = formatFor("de");
  const en = formatFor("en");

  it("are written as the language does", () => {
    expect(de.number(12_345)).toBe("12.345");
    expect(de.decimal(1.5, 2)).toBe("1,50");
    expect(de.percent(0.344)).toBe("34\u00a0%");
    expect(en.percent(0.344)).toBe("34%");
    expect([0, 0.004, 0.01].map(de.percent)).toEqual(["0\u00a0%", "<\u00a01\u00a0%", "1\u00a0%"]);
    expect([0, 0.004, 0.01].map(en.percent)).toEqual(["0%", "<1%", "1%"]);
    expect(de.list(["A", "B", "C"])).toBe("A, B und C");
    expect(de.language("fr")).toBe("Französisch");
    expect(ownLanguageName("fr")).toBe("français");
  });

  it("keep the day an article bears, whatever its hour and zone", () => {
    expect(de.date("2023-09-15T23:59:00-11:00")).toBe("15. September 2023");
    expect(de.weekday("2023-09-15")).toBe("Freitag, 15. September");
  });

  it("leave out the year that goes without saying", () => {
    expect(de.shortDate("2023-09-11", 2023)).toBe("11. Sept.");
    expect(en.shortDate("2021-09-11", 2023)).toBe("11 Sept 2021");
    expect(de.monthName("2023-08")).toBe("August");
    expect(de.monthNames("2023-08-30", "2023-09-08")).toMatch(/^August\s–\sSeptember$/);
    expect(en.monthNames("2023-05-01", "2023-05-31")).toBe("May");
  });

  it("do without a name for a language that has none", () => {
    expect(de.language("und")).not.toBe("");
    expect(ownLanguageName("not a tag")).toBe("not a tag");
  });
});
