import { describe, expect, it } from "vitest";
import { findQuotationsInText } from "../../../src/quotations/find.ts";
import { saidIn } from "./said.ts";

describe("reported mood without a frame", () => {
  it("goes on with the speaker of the sentence before, over several sentences, with their full stops", () => {
    const text =
      "Weber sagte, die Brücke sei sicher. Man habe sie im Mai geprüft. Risse gebe es keine. Die Arbeiten gehen weiter.";
    expect(saidIn(text)).toMatchObject([
      { form: "framed", words: "die Brücke sei sicher", speaker: "Weber" },
      {
        form: "free-subjunctive",
        words: "Man habe sie im Mai geprüft. Risse gebe es keine.",
        speaker: "Weber",
        cue: null,
        frame: null,
      },
    ]);
  });

  it("takes the speaker from an act that is told", () => {
    const text = "Die Gewerkschaft forderte höhere Löhne. Die Preise seien zu stark gestiegen.";
    expect(saidIn(text)).toMatchObject([
      { form: "reported", speaker: "Die Gewerkschaft" },
      { form: "free-subjunctive", words: "Die Preise seien zu stark gestiegen.", speaker: "Die Gewerkschaft" },
    ]);
  });

  it("takes the speaker from direct speech", () => {
    const text = "„Wir sind müde“, sagte die Trainerin Ida Winkel. Die Saison sei lang gewesen.";
    expect(saidIn(text)).toMatchObject([
      { words: "Die Saison sei lang gewesen.", speaker: "die Trainerin Ida Winkel" },
    ]);
  });

  it("begins after a colon", () => {
    expect(saidIn("Der Händler wies den Vorwurf zurück: Die Ware sei frisch gewesen.")).toMatchObject([
      { form: "free-subjunctive", words: "Die Ware sei frisch gewesen." },
    ]);
  });

  it("accepts the second subjunctive right after reported words", () => {
    const text = "Weber sagte, die Halle sei leer. Die Mieter hätten gekündigt.";
    expect(saidIn(text)[1]?.words).toBe("Die Mieter hätten gekündigt.");
  });

  it("says why and how sure it is", () => {
    const { quotations } = findQuotationsInText(
      "Weber sagte, sie gehe. Der Weg sei weit. Der Wirt soll geflohen sein.",
      "de",
    );
    const features = quotations.map(({ evidence }) => evidence.reasons.map(({ feature }) => feature));
    expect(features).toEqual([
      ["main-complement", "reported-mood", "speaker-named"],
      ["subjunctive-run", "continues"],
      ["continues", "hearsay-modal"],
    ]);
    const [framed, run, hearsay] = quotations.map(({ evidence }) => evidence.confidence);
    expect(framed).toBeGreaterThan(run ?? 1);
    expect(run).toBeGreaterThan(hearsay ?? 1);
  });

  it("knows hearsay by its modal verb", () => {
    expect(saidIn("Der Mann soll zwei Fahrräder gestohlen haben.")).toMatchObject([
      { form: "free", words: "Der Mann soll zwei Fahrräder gestohlen haben." },
    ]);
  });

  it.each([
    ["a comparison", "Er tat, als ob er schliefe."],
    ["a condition", "Die Stadt würde mehr bauen, wenn sie Geld hätte."],
    ["a condition without conjunction", "Wäre das Wetter besser, käme die Fähre pünktlich."],
    ["a polite wish", "Wir hätten gern zwei Karten."],
    ["a possibility", "Der Wind könnte morgen drehen."],
    ["an estimate", "Das dürfte eine Weile dauern."],
    ["a plan", "Die neue Schule soll im Herbst öffnen."],
    ["the first person", "Ich habe lange gewartet und brauche Zeit."],
    ["a preterite that looks like a subjunctive", "Die Mannschaft wollte gewinnen und sollte verlieren."],
    ["an adjective in -e", "Weite Teile des Landes blieben trocken."],
    ["a determiner that looks like a verb", "Einige Gäste gingen früh."],
  ])("is not %s: %s", (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
