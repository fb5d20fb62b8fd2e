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

  it.each([
    ["Weber gab zu bedenken, dass die Mittel fehlen.", "dass die Mittel fehlen", "gab zu bedenken"],
    ["Ein Gast wollte wissen, wann der Zug fährt.", "wann der Zug fährt", "wollte wissen"],
    ["Die Leiterin sprach davon, dass das Haus zu klein ist.", "dass das Haus zu klein ist", "sprach"],
    ["Die Leiterin ist zuversichtlich, dass das Geld reicht.", "dass das Geld reicht", "ist"],
    ["Gestern wurde bekannt, dass der Verein umzieht.", "dass der Verein umzieht", "wurde bekannt"],
  ])("knows expressions of several words: %s", (text, words, cue) => {
    expect(saidIn(text)).toMatchObject([{ form: "framed", words, cue }]);
  });

  it("leaves out what the author adds to an infinitive", () => {
    expect(saidIn("Der Rat beschloss, das Bad zu schließen, was viele ärgerte.")[0]?.words).toBe(
      "das Bad zu schließen",
    );
  });

  it("ends before words in marks", () => {
    expect(saidIn("Weber sagte, sie gehe: „Ich bin müde.“")[0]?.words).toBe("sie gehe");
  });

  it.each([
    "Er fuhr früh los, um den Zug zu erreichen.",
    "Es regnete so stark, dass der Fluss stieg.",
    "Die Wiese war so nass, dass niemand spielte.",
    "Als der Regen kam, verließ der Trainer das Feld.",
    "Der Lehrer, der früh kam, schloss die Tür.",
    "Der Wirt klagte nicht lange, später lachte er.",
  ])("is none in: %s", (text) => {
    expect(saidIn(text)).toEqual([]);
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

  it("may stand where the verb of the words should follow", () => {
    expect(saidIn("Die Freiheit, sagte der Redner, habe viele Gegner.")).toMatchObject([
      { words: "Die Freiheit … habe viele Gegner", speaker: "der Redner" },
    ]);
  });

  it.each([
    ["Der Steg sei morsch, sagte Meret Ohlsen, und seither hängt dort ein Schild.", "Der Steg sei morsch"],
    ["Das Geld reiche nicht, klagte der Wirt, doch die Bank gab ihm Kredit.", "Das Geld reiche nicht"],
    ["Man habe alles geprüft, teilte die Reederei mit, aber die Fähre liegt noch im Hafen.", "Man habe alles geprüft"],
    ["Die Glocke, sagte die Küsterin, sei gestimmt, und am Abend läutete sie.", "Die Glocke … sei gestimmt"],
    ["Die Wiese sei trocken, so der Bauer, aber niemand glaubt ihm.", "Die Wiese sei trocken"],
    ["Der Sturm habe gedreht, hieß es im Hafen, und die Boote liefen wieder aus.", "Der Sturm habe gedreht"],
  ])("leaves to the author what is told behind it: %s", (text, words) => {
    expect(saidIn(text)).toMatchObject([{ words }]);
  });

  it.each([
    ["Der Steg sei morsch, sagte Meret Ohlsen, und er werde gesperrt.", "Der Steg sei morsch … und er werde gesperrt"],
    [
      "Das Geld fehle, klagte der Wirt, und die Bank habe nichts gegeben.",
      "Das Geld fehle … und die Bank habe nichts gegeben",
    ],
    [
      "Man habe geprüft, teilte die Reederei mit, aber nichts gefunden sei auch ein Fund.",
      "Man habe geprüft … aber nichts gefunden sei auch ein Fund",
    ],
    ["Die Schule bleibt zu, sagte das Amt, und der Hort hat offen.", "Die Schule bleibt zu … und der Hort hat offen"],
    ["Die Wiese ist trocken, so der Bauer, aber niemand mäht sie.", "Die Wiese ist trocken … aber niemand mäht sie"],
    ["Die Fähre liege still, sagte der Lotse, weil niemand sie fährt.", "Die Fähre liege still"],
  ])("goes on behind it: %s", (text, words) => {
    expect(saidIn(text)).toMatchObject([{ words }]);
  });

  it.each([
    ["Der Steg sei morsch, fuhr Meret Ohlsen fort.", "Der Steg sei morsch", "Meret Ohlsen", "fuhr"],
    ["Die Kasse sei leer, begann die Vorsitzende.", "Die Kasse sei leer", "die Vorsitzende", "begann"],
    ["Das Boot sei leer gewesen, lachte der Lotse.", "Das Boot sei leer gewesen", "der Lotse", "lachte"],
    ["Man möge warten, bat der Pförtner.", "Man möge warten", "der Pförtner", "bat"],
    ["Die Glocke habe einen Sprung, nickte die Küsterin.", "Die Glocke habe einen Sprung", "die Küsterin", "nickte"],
    [
      "Der Rat habe zugesagt, dass das Tor offen bleibe, schloss die Leiterin.",
      "Der Rat habe zugesagt, dass das Tor offen bleibe",
      "die Leiterin",
      "schloss",
    ],
  ])("may have any verb behind reported mood: %s", (text, words, speaker, cue) => {
    expect(saidIn(text)).toMatchObject([{ form: "framed", words, speaker, cue }]);
  });

  it.each([
    "Die Meinung, wonach der Steg halte, teilt der Wirt nicht.",
    "Als der Regen kam, lachte der Lotse.",
    "Die Kasse ist leer, nickt die Vorsitzende.",
    "Sei die Kasse leer, bleibt das Bad zu.",
    "Die Boote sind weg, am Ufer wartet der Lotse.",
    "Im Hafen lag ein Boot, daneben schlief der Lotse.",
  ])("is not taken for one: %s", (text) => {
    expect(saidIn(text).filter(({ rule }) => rule === "frame-behind")).toEqual([]);
  });

  it("may follow a question", () => {
    expect(saidIn("Ob er den Garten liebe, fragte die Nachbarin.")).toMatchObject([
      { words: "Ob er den Garten liebe", speaker: "die Nachbarin" },
    ]);
  });

  it("leaves what stands before a colon to the author", () => {
    expect(saidIn("Der Wirt blieb gelassen: Das Haus sei voll, sagte er.")[0]?.words).toBe("Das Haus sei voll");
  });

  it("leaves what stands in marks to direct speech", () => {
    expect(saidIn("„Wir gehen jetzt“, so die Leiterin.")).toEqual([]);
    expect(saidIn("„Wir gehen jetzt“, sagte die Leiterin.")).toEqual([]);
  });

  it("takes both sentences up that open a paragraph", () => {
    expect(saidIn("Der Hafen wird tiefer. Die Arbeiten beginnen im Mai. Das gab der Senat bekannt.")[0]?.words).toBe(
      "Der Hafen wird tiefer. Die Arbeiten beginnen im Mai. Das",
    );
  });

  it("takes a sentence up that a pronoun points back to", () => {
    expect(saidIn("Die Fähre fährt nicht mehr. Das teilte die Reederei mit.")).toMatchObject([
      { form: "framed", words: "Die Fähre fährt nicht mehr. Das", speaker: "die Reederei" },
    ]);
  });
});
