import { describe, expect, it } from "vitest";
import { saidIn } from "./said.ts";

describe("a frame in front", () => {
  it.each([
    ["Anna Weber sagte, dass die Brücke im Mai öffnet.", "dass die Brücke im Mai öffnet", "Anna Weber", "sagte"],
    ["Anna Weber sagte, sie bleibe in Lindental.", "sie bleibe in Lindental", "Anna Weber", "sagte"],
    [
      "Die Ministerin hat erklärt, der Plan sei gescheitert.",
      "der Plan sei gescheitert",
      "Die Ministerin",
      "hat erklärt",
    ],
    ["Der Rat fragte, ob das Geld reicht.", "ob das Geld reicht", "Der Rat", "fragte"],
    [
      "Am Montag teilte die Polizei mit, dass niemand verletzt wurde.",
      "dass niemand verletzt wurde",
      "die Polizei",
      "teilte",
    ],
    [
      "Das Institut kündigte an, die Zahlen bald zu prüfen.",
      "die Zahlen bald zu prüfen",
      "Das Institut",
      "kündigte an",
    ],
    ["Der Verein wies darauf hin, dass die Halle leer steht.", "dass die Halle leer steht", "Der Verein", "wies"],
    ["Die Gewerkschaft forderte, die Löhne zu erhöhen.", "die Löhne zu erhöhen", "Die Gewerkschaft", "forderte"],
  ])("%s", (text, words, speaker, cue) => {
    expect(saidIn(text)).toMatchObject([{ form: "framed", words, speaker, cue }]);
  });

  it("gives the comma to the frame and leaves the full stop out", () => {
    const [said] = saidIn("Anna Weber sagte, die Brücke sei sicher.");
    expect(said?.frame).toBe("Anna Weber sagte,");
    expect(said?.words).toBe("die Brücke sei sicher");
  });

  it("passes over an apposition and a relative clause", () => {
    expect(saidIn("Tim Huber, der seit Jahren im Rat sitzt, sagte, die Stadt habe versagt.")).toMatchObject([
      { words: "die Stadt habe versagt", speaker: "Tim Huber" },
    ]);
  });

  it("ends where the frame goes on", () => {
    expect(saidIn("Weber sagte, sie bleibe im Amt, und verließ den Saal.")[0]?.words).toBe("sie bleibe im Amt");
    expect(saidIn("Weber erklärte, der Bau sei sicher und reiste nach Lindental.")[0]?.words).toBe(
      "der Bau sei sicher",
    );
  });

  it("begins with a circumstance when the words do", () => {
    expect(saidIn("Weber erklärte, in den Dörfern, in denen geprüft werde, sei alles ruhig.")[0]?.words).toBe(
      "in den Dörfern, in denen geprüft werde, sei alles ruhig",
    );
  });

  it("names whom the words are said to", () => {
    expect(saidIn("Der Sprecher teilte dem Lindentaler Boten mit, dass die Wahl verschoben wird.")).toMatchObject([
      { speaker: "Der Sprecher", addressee: "dem Lindentaler Boten" },
    ]);
  });

  it("names the source of a passive", () => {
    expect(saidIn("In einem Bericht des Amtes wurde vermutet, dass der Damm nachgibt.")[0]?.speaker).toBe(
      "einem Bericht des Amtes",
    );
  });
});

describe("a noun that governs the words", () => {
  it.each([
    ["Der Minister kam zu dem Ergebnis, dass die Mittel fehlen.", "dass die Mittel fehlen", "Ergebnis"],
    ["Der Rat lehnte die Forderung der Anwohner, den Platz zu sperren, ab.", "den Platz zu sperren", "Forderung"],
    ["Die Partei erhob den Vorwurf, die Zahlen seien falsch.", "die Zahlen seien falsch", "Vorwurf"],
  ])("%s", (text, words, cue) => {
    expect(saidIn(text)).toMatchObject([{ form: "framed", words, cue }]);
  });

  it("names its owner as the speaker", () => {
    expect(saidIn("Die Warnung der Feuerwehr, der Turm könne einstürzen, kam zu spät.")[0]?.speaker).toBe(
      "der Feuerwehr",
    );
  });
});

describe("a frame behind or between", () => {
  it.each([
    ["Der Bau sei sicher, sagte die Leiterin.", "Der Bau sei sicher", "die Leiterin"],
    ["Die Schule bleibt geschlossen, teilte das Amt in Lindental mit.", "Die Schule bleibt geschlossen", "das Amt"],
    ["Man werde, sagte der Trainer, weiter angreifen.", "Man werde … weiter angreifen", "der Trainer"],
    ["Die Lage sei ernst, hieß es aus dem Ministerium.", "Die Lage sei ernst", "dem Ministerium"],
  ])("%s", (text, words, speaker) => {
    expect(saidIn(text)).toMatchObject([{ form: "framed", words, speaker }]);
  });

  it("leaves what stands in marks to direct speech", () => {
    expect(saidIn("„Wir gehen jetzt“, sagte die Leiterin.")).toEqual([]);
  });

  it("takes a sentence up that a pronoun points back to", () => {
    expect(saidIn("Die Fähre fährt nicht mehr. Das teilte die Reederei mit.")).toMatchObject([
      { form: "framed", words: "Die Fähre fährt nicht mehr. Das", speaker: "die Reederei" },
    ]);
  });
});
