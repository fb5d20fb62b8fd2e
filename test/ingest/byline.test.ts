import { describe, expect, it } from "vitest";
import { readByline } from "../../src/ingest/byline.ts";
import { statedDate } from "../../src/ingest/dates.ts";
import { BYLINE_WORDS } from "../../src/ingest/facts.ts";

const read = (line: string, dayFirst = false) => readByline(line, BYLINE_WORDS, dayFirst);

describe("readByline", () => {
  it.each([
    ["Von Anna Beispiel", ["Anna Beispiel"]],
    ["Von Anna Beispiel und Bernd von der Muster", ["Anna Beispiel", "Bernd von der Muster"]],
    ["VON ANNA BEISPIEL", ["ANNA BEISPIEL"]],
    ["Von Anna Beispiel, Berlin", ["Anna Beispiel"]],
    ["Von Anna Beispiel, Korrespondentin in Rom", ["Anna Beispiel"]],
    ["Von Anna Beispiel, Bernd Muster und Carla Probe", ["Anna Beispiel", "Bernd Muster", "Carla Probe"]],
    ["Autorin: Anna-Lena Beispiel-Muster", ["Anna-Lena Beispiel-Muster"]],
    ["Von Dr. Anna Beispiel", ["Anna Beispiel"]],
    ["By Jane Q. Example in Port Ellery", ["Jane Q. Example"]],
    ["By Jane Example and Tom O’Sample", ["Jane Example", "Tom O’Sample"]],
    ["Par Noémie Castanet et Jean-Luc Témoin", ["Noémie Castanet", "Jean-Luc Témoin"]],
    ["Von dpa", ["dpa"]],
  ])("names the authors of %s", (line, authors) => {
    expect(read(line)).toEqual({ authors });
  });

  it.each([
    ["15. September 2023", "2023-09-15"],
    ["15. September 2023, 10:30 Uhr", "2023-09-15"],
    ["Freitag, 15. September 2023 um 10.30 Uhr", "2023-09-15"],
    ["Fr., 15.09.2023", "2023-09-15"],
    ["Veröffentlicht am 1. März 2024", "2024-03-01"],
    ["2023-09-15", "2023-09-15"],
    ["2023-09-15T10:30:00+02:00", "2023-09-15"],
    ["September 15, 2023", "2023-09-15"],
    ["Published on Friday, Sept. 15th, 2023 at 10:30 a.m. ET", "2023-09-15"],
    ["15 September 2023, 18:00 GMT", "2023-09-15"],
    ["Publié le 15 septembre 2023 à 10h30", "2023-09-15"],
    ["1er mai 2024", "2024-05-01"],
    ["29. Februar 2024", "2024-02-29"],
    ["25/12/2023", "2023-12-25"],
    ["12/25/2023", "2023-12-25"],
  ])("dates %s", (line, published) => {
    expect(read(line)).toEqual({ authors: [], published });
  });

  it("tells a change from the publication", () => {
    expect(read("Stand: 16.09.2023, 08:00 Uhr")).toEqual({ authors: [], updated: "2023-09-16" });
    expect(read("Veröffentlicht am 15.09.2023 | Aktualisiert am 16.09.2023")).toEqual({
      authors: [],
      published: "2023-09-15",
      updated: "2023-09-16",
    });
  });

  it("knows a label whose date is in the next line", () => {
    expect(read("Published")).toEqual({ authors: [] });
    expect(read("Zuletzt aktualisiert:")).toEqual({ authors: [] });
  });

  it("reads author and date in one line", () => {
    const both = { authors: ["Anna Beispiel"], published: "2023-09-15" };
    expect(read("Von Anna Beispiel, 15. September 2023, 10:30 Uhr")).toEqual(both);
    expect(read("15.09.2023 – Von Anna Beispiel")).toEqual(both);
    expect(read("By Anna Beispiel | Sept. 15, 2023")).toEqual(both);
  });

  it("knows which number is the day where the language says so", () => {
    expect(read("03/04/2023", true)).toEqual({ authors: [], published: "2023-04-03" });
    expect(read("03/04/2023")).toEqual({ authors: [] });
  });

  it.each([
    "Von der Leine gelassen",
    "Von Kopf bis Fuß",
    "Von Berlin nach Rom",
    "Von Anna Beispiel stammt der Satz.",
    "By the time it was over, nobody cared",
    "Par hasard",
    "Am 15. September 2023 tagte der Rat.",
    "30. Februar 2023",
    "15. September",
    "Um 10:30 Uhr",
    "2023",
    "Der Mai ist gekommen",
    "",
  ])("takes %j for text", (line) => {
    expect(read(line)).toBeUndefined();
  });
});

describe("statedDate", () => {
  it.each([
    ["2023-09-15", "2023-09-15"],
    ["2023-09-15T10:30:00+0200", "2023-09-15T10:30:00+02:00"],
    ["2023-09-15T10:30:00.123Z", "2023-09-15T10:30:00Z"],
    ["2023-09-15 10:30", "2023-09-15"],
    ["15.9.2023", "2023-09-15"],
    ["Fri, 15 Sep 2023 08:30:00 +0000", "2023-09-15"],
  ])("%s → %s", (value, date) => {
    expect(statedDate(value, BYLINE_WORDS, false)).toBe(date);
  });

  it.each(["gestern", "2023", "2023-13-01", "2023-02-30T10:00:00Z", "2023-09-15T99:00:00Z", "31.11.2023"])(
    "%s is none",
    (value) => {
      expect(statedDate(value, BYLINE_WORDS, false)).toBeUndefined();
    },
  );
});
