import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { articleOfBytes, expectSound, paragraphsOf } from "./support.ts";

const SEEDS = join(import.meta.dirname, "../../seeds");
const seed = (file: string) => new Uint8Array(readFileSync(join(SEEDS, file)));

describe("the articles that come with Wortlaut", () => {
  it.each(readdirSync(SEEDS))("%s is read without a problem", (file) => {
    expect(ingest({ path: file, bytes: seed(file) }).problems).toEqual([]);
    expectSound(articleOfBytes(file, seed(file)));
  });

  it("lose all that belongs to their pages, and nothing else", () => {
    const scraped = articleOfBytes("a.txt", seed("lukaschenko-dreierbund.txt"));
    expect(scraped).toMatchObject({ publisher: "DEPESCHENBLATT", authors: ["Jorid Wennekamp"], date: "2023-09-15" });
    expect(scraped.removed.map(({ text, reason, line }) => [line, reason, text])).toEqual([
      [3, "navigation", "Startseite | Politik | Ausland"],
      [5, "metadata", "Von Jorid Wennekamp"],
      [7, "metadata", "15. September 2023, 18:42 Uhr"],
      [9, "share", "Teilen auf Facebook"],
      [10, "share", "Auf X teilen"],
      [11, "share", "Per E-Mail versenden"],
      [23, "read-more", "LESEN SIE AUCH: Was Belarus und Russland seit den neunziger Jahren verbindet"],
      [30, "source-note", "source site"],
      [32, "newsletter", "Abonnieren Sie unseren Newsletter „Die Woche in fünf Minuten“"],
      [34, "comments", "Leave a Reply"],
    ]);
    expect(paragraphsOf(scraped)).toHaveLength(7);
  });
});
