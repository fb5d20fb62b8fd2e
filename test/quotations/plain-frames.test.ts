import { describe, expect, it } from "vitest";
import { findQuotationsInText } from "../../src/quotations/find.ts";

/** A text, and what a reader finds in it: `type: words — speaker`, in reading order; a missing speaker is a dash. */
type Case = readonly [text: string, ...found: readonly string[]];

const GERMAN: readonly Case[] = [
  ["„Alles gut“, sagte Ada Berg.", "direct: „Alles gut“ — Ada Berg"],
  ["„Nein“, sagte Ada Berg.", "direct: „Nein“ — Ada Berg"],
  ["„Wir kommen wieder“, versprach die Trainerin Ada Berg.", "direct: „Wir kommen wieder“ — Ada Berg"],
  ["Ada Berg sagte: „Wir bleiben.“", "direct: „Wir bleiben.“ — Ada Berg"],
  ["Ada Berg: „Wir bleiben.“", "direct: „Wir bleiben.“ — Ada Berg"],
  ["„Wir bleiben“, so Ada Berg.", "direct: „Wir bleiben“ — Ada Berg"],
  ["„Wir“, sagte Ada Berg, „bleiben hier.“", "direct: „Wir“ „bleiben hier.“ — Ada Berg"],
  [
    "„Wir bleiben“, sagte Ada Berg. „Das ist sicher.“",
    "direct: „Wir bleiben“ — Ada Berg",
    "direct: „Das ist sicher.“ — Ada Berg",
  ],
  [
    "Laut Ada Berg ist der Bau „ein Fass ohne Boden“.",
    "indirect: ist der Bau „ein Fass ohne Boden“ — Ada Berg",
    "fragment: „ein Fass ohne Boden“ — Ada Berg",
  ],
  ["Die Bürgermeisterin Ada Berg lobte den Bau. „Er ist schön“, sagte sie.", "direct: „Er ist schön“ — Ada Berg"],
  ["Ada Berg leitet das Museum. „Kommen Sie!“, rief Berg.", "direct: „Kommen Sie!“ — Ada Berg"],
  [
    "Jan Holm ist Reeder, Ada Berg Lotsin. „Das Meer ist ruhig“, sagte die Lotsin.",
    "direct: „Das Meer ist ruhig“ — Ada Berg",
  ],
  ["Ada Berg sagte „Nein“.", "direct: „Nein“ — Ada Berg"],
  ["Ada Berg sagte: „Regen, Wind und Nebel“.", "direct: „Regen, Wind und Nebel“ — Ada Berg"],
  ["Ada Berg las „Das Meer“ und sprach „Deutsch“."],
  ["Das Schiff „Seeadler“ lief aus, sagte niemand."],
  ["Im Film „Die lange Nacht“ spielt Ada Berg eine Lotsin."],
  ["Er las das Buch „Der Wind“ und den Roman „Das Meer“."],
  ["Der „Spiegel“ und die „Zeit“ liegen aus."],
  ["Die Polizei teilte mit: „Der Fahrer war nüchtern.“", "direct: „Der Fahrer war nüchtern.“ — Polizei"],
  ["„Der Fahrer war nüchtern“, heißt es im Bericht.", "direct: „Der Fahrer war nüchtern“ — Bericht"],
  ["Kämmerer Ruprecht Sielmann nannte den Plan „gewagt“.", "fragment: „gewagt“ — Ruprecht Sielmann"],
  ["Ada Berg sagte, sie bleibe im Amt.", "indirect: sie bleibe im Amt — Ada Berg"],
  ["Ada Berg sagte, dass sie im Amt bleibe.", "indirect: dass sie im Amt bleibe — Ada Berg"],
  ["Sie bleibe im Amt, sagte Ada Berg.", "indirect: Sie bleibe im Amt — Ada Berg"],
  ["Wie Ada Berg mitteilte, fällt die Sitzung aus.", "indirect: fällt die Sitzung aus — Ada Berg"],
  ["Die Sitzung fällt aus, wie Ada Berg mitteilte.", "indirect: Die Sitzung fällt aus — Ada Berg"],
  ["Dem Bericht zufolge fehlen zwei Millionen Euro.", "indirect: fehlen zwei Millionen Euro — Bericht"],
  ["Nach Angaben der Polizei wurde niemand verletzt.", "indirect: wurde niemand verletzt — Polizei"],
  ["Ada Berg tat, als ob sie schliefe."],
  ["Wenn Ada Berg käme, wäre das schön."],
  ["»Wir bleiben«, sagte Ada Berg.", "direct: »Wir bleiben« — Ada Berg"],
  ['"Wir bleiben", sagte Ada Berg.', 'direct: "Wir bleiben" — Ada Berg'],
  ["„Wir bleiben”, sagte Ada Berg.", "direct: „Wir bleiben” — Ada Berg"],
  ["„Er rief ‚Halt!‘ und lief los“, sagte Ada Berg.", "direct: „Er rief ‚Halt!‘ und lief los“ — Ada Berg"],
];

const ENGLISH: readonly Case[] = [
  ["“We are staying,” said Ada Berg.", "direct: “We are staying,” — Ada Berg"],
  ["“We are staying,” Ada Berg said.", "direct: “We are staying,” — Ada Berg"],
  ["Ada Berg said: “We are staying.”", "direct: “We are staying.” — Ada Berg"],
  ['"No," she said. Ada Berg had thought about it.', 'direct: "No," — Ada Berg'],
  ["“We,” said Ada Berg, “are staying here.”", "direct: “We,” “are staying here.” — Ada Berg"],
  ["Ada Berg called the plan “a leap in the dark”.", "fragment: “a leap in the dark” — Ada Berg"],
  ["Ada Berg told the Gazette that the plan was dead.", "indirect: that the plan was dead — Ada Berg"],
  ["According to the report, nobody was hurt.", "indirect: nobody was hurt — report"],
  ["The ship “Sea Eagle” sailed at noon."],
];

function found(text: string, language: string): readonly string[] {
  const { quotations, speakers } = findQuotationsInText(text, language);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations
    .filter(({ type }) => type !== "reported")
    .map(({ type, spans, speaker }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
      return `${type}: ${words} — ${speaker === null ? "" : (names.get(speaker) ?? "")}`.trim();
    });
}

describe("the plainest frames of a language", () => {
  it.each(GERMAN)("are read in German: %s", (text, ...expected) => {
    expect(found(text, "de")).toEqual(expected);
  });

  it.each(ENGLISH)("are read in English: %s", (text, ...expected) => {
    expect(found(text, "en")).toEqual(expected);
  });
});
