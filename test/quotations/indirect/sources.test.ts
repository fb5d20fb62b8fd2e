import { describe, expect, it } from "vitest";
import { saidIn } from "./said.ts";

describe("a source without a verb", () => {
  it.each([
    ["Laut dem Wetterdienst wird es morgen kalt.", "wird es morgen kalt", "dem Wetterdienst", "Laut"],
    [
      "Nach Angaben der Polizei wurden drei Menschen verletzt.",
      "wurden drei Menschen verletzt",
      "Angaben der Polizei",
      "Nach",
    ],
    ["Der Fahrer war nach Polizeiangaben allein.", "Der Fahrer war … allein", "Polizeiangaben", "nach"],
    ["Medienberichten zufolge tritt der Trainer zurück.", "tritt der Trainer zurück", "Medienberichten", "zufolge"],
    ["Ihrer Meinung nach ist der Plan zu teuer.", "ist der Plan zu teuer", "Ihrer Meinung", "nach"],
    ["Der Damm hält, so die Sprecherin.", "Der Damm hält", "die Sprecherin", "so"],
    ["Aus Sicht der Händler fehlt ein Konzept.", "fehlt ein Konzept", "Sicht der Händler", "Aus"],
  ])("%s", (text, words, speaker, cue) => {
    expect(saidIn(text)).toMatchObject([{ form: "framed", words, speaker, cue }]);
  });

  it("finds clauses that comment", () => {
    expect(saidIn("Wie die Bahn mitteilte, fallen zwei Züge aus.")).toMatchObject([
      { words: "fallen zwei Züge aus", speaker: "die Bahn", cue: "mitteilte", frame: "Wie die Bahn mitteilte," },
    ]);
    expect(saidIn("Zwei Züge fallen aus, wie die Bahn mitteilte.")).toMatchObject([
      { words: "Zwei Züge fallen aus", speaker: "die Bahn" },
    ]);
  });

  it("lets a source in a relative clause speak for that clause only", () => {
    expect(saidIn("Der Turm, der nach Angaben der Stadt sicher ist, wurde gesperrt.")[0]?.words).toBe(
      "der … sicher ist",
    );
  });

  it("takes a relative pronoun that stands for a source", () => {
    expect(saidIn("Es gibt Berichte, nach denen die Fähre leer fuhr.")).toMatchObject([
      { words: "die Fähre leer fuhr", speaker: "denen" },
    ]);
  });

  it("takes what is inserted after the source along", () => {
    expect(saidIn("Nach Angaben eines Zeugen, der am Ufer stand, sank das Boot sofort.")).toMatchObject([
      { words: "sank das Boot sofort", frame: "Nach Angaben eines Zeugen, der am Ufer stand," },
    ]);
  });

  it("leaves the next main clause to the author", () => {
    expect(saidIn("Laut Polizei kamen tausend Gäste, die Stadt zählte weniger.")[0]?.words).toBe("kamen tausend Gäste");
  });

  it.each(["demnach", "Demnach"])("knows %s", (word) => {
    const text =
      word === "Demnach"
        ? "Das Amt legte Zahlen vor. Demnach sinkt die Miete."
        : "Das Amt legte Zahlen vor. Die Miete sinkt demnach.";
    expect(saidIn(text)).toMatchObject([{ speaker: word, cue: word }]);
  });

  it.each([
    "Nach dem Spiel ging die Mannschaft essen.",
    "Nach der Sitzung verließ der Rat den Saal.",
    "So viel Regen fiel in Lindental noch nie.",
    "Der Wagen kam aus der Nebenstraße.",
  ])("is none in: %s", (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
