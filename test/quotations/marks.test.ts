import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, linesOf } from "../../src/quotations/document.ts";

/** The marked spans of a text, outermost first; a tilde shows that a mark is not closed. */
function marked(text: string, language = "de"): readonly string[] {
  return analyse(text, linesOf(text), language).marked.map(
    ({ start, end, closed }) => `${text.slice(start, end)}${closed ? "" : "~"}`,
  );
}

describe("quotation marks", () => {
  it.each([
    ["German", "Er rief „Halt!“ und lief.", "„Halt!“"],
    ["German, closed as in English", "Er rief „Halt!” und lief.", "„Halt!”"],
    ["German, closed with a straight mark", 'Er rief „Halt!" und lief.', '„Halt!"'],
    ["German, closed with an opening mark", "Er rief „Halt!„ und lief.", "„Halt!„"],
    ["books", "Er rief »Halt!« und lief.", "»Halt!«"],
    ["Swiss", "Er rief «Halt!» und lief.", "«Halt!»"],
    ["straight", 'Er rief "Halt!" und lief.', '"Halt!"'],
    ["English ones in a German text", "Er rief “Halt!” und lief.", "“Halt!”"],
    ["single", "Er rief ‚Halt!‘ und lief.", "‚Halt!‘"],
    ["two apostrophes", "Er rief ''Halt!'' und lief.", "''Halt!''"],
    ["two commas", "Er rief ,,Halt!'' und lief.", ",,Halt!''"],
    ["two commas and a proper end", "Er rief ,,Halt!“ und lief.", ",,Halt!“"],
    ["two grave accents", "Er rief ``Halt!'' und lief.", "``Halt!''"],
    ["with a space before its end", "Er rief: „Halt! “", "„Halt! “"],
  ])("%s", (_name, text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });

  it("nests", () => {
    expect(marked("„Er rief ‚Halt!‘ und lief“, sagte Mara.")).toEqual(["„Er rief ‚Halt!‘ und lief“", "‚Halt!‘"]);
    expect(marked("„Das ist „so“ gesagt“, rief sie.")).toEqual(["„Das ist „so“ gesagt“", "„so“"]);
  });

  it("leaves apostrophes, feet and inches alone", () => {
    expect(marked("Hans’ Boot ist’s nicht, ’s ist Claras.")).toEqual([]);
    expect(marked("Don't touch Charles' hat, 'tis new.", "en")).toEqual([]);
    expect(marked('Sie kaufte einen 27" Monitor.')).toEqual([]);
    expect(marked('Er sagte: "Der 27" Monitor ist neu."')).toEqual(['"Der 27" Monitor ist neu."']);
  });

  it("ends an open mark with its paragraph", () => {
    expect(marked("Er rief „Halt! und lief.\nDann kam „Mara“.")).toEqual(["„Halt! und lief.~", "„Mara“"]);
  });

  it("reaches over paragraphs to a mark that has nothing else to close", () => {
    const letter = "In dem Brief steht: „Wir gehen.\nDas „Haus“ ist leer.\nLebt wohl.“ Dann kam nichts.";
    expect(marked(letter)).toEqual(["„Wir gehen.\nDas „Haus“ ist leer.\nLebt wohl.“", "„Haus“"]);
    expect(marked("Er rief „Halt!\nDann rief er „Los! und lief.“")).toEqual(["„Halt!~", "„Los! und lief.“"]);
    expect(marked("Er rief „Halt!\n„Los!", "de")).toEqual(["„Halt!~", "„Los!~"]);
    expect(marked(`Er rief „Halt!${"\nUnd lief.".repeat(9)}“`)).toEqual([expect.stringMatching(/^„Halt!~$/u)]);
  });

  it("takes two apostrophes for stress where a text has proper marks", () => {
    expect(marked("Er rief ''Halt!''. Dann rief er „Los!“ und ,,Jetzt!''.")).toEqual(["„Los!“", ",,Jetzt!''"]);
    expect(marked("Er rief: „Die ''Ebbe'' kommt!“")).toEqual(["„Die ''Ebbe'' kommt!“"]);
  });

  it("leaves commas in a row, feet and the apostrophes of a plural alone", () => {
    expect(marked("Rot,,blau und 5'' breit, eins,, zwei.")).toEqual([]);
  });

  it("ends an open mark before the next one of its kind", () => {
    expect(marked("Er rief „Halt! Dann rief sie „Ja“.")).toEqual(["„Halt! Dann rief sie~", "„Ja“"]);
  });

  it("knows the common marks of a language without a pack", () => {
    expect(marked("Hon sa “hej” och «nej».", "sv")).toEqual(["“hej”", "«nej»"]);
  });

  it("keeps every span that is not closed within one paragraph and every one within its parent, whatever the text", () => {
    const piece = fc.constantFrom("„", "“", "”", '"', "'", "‚", "‘", "’", "»", "«", "a", "B. ", " ", ", ", "\n", "7");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const document = analyse(text, linesOf(text), "de");
        for (const { start, end, parent, closed } of document.marked) {
          if (!closed) expect(text.slice(start, end)).not.toContain("\n");
          const around = document.marked[parent];
          if (around !== undefined) expect(around.start <= start && end <= around.end).toBe(true);
        }
      }),
    );
  });
});
