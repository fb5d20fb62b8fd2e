import { describe, expect, it } from "vitest";
import { findQuotationsInText } from "../../src/quotations/find.ts";

/** The quotations in marks of a text, each with the name of its speaker; parts are joined with a bar. */
function verbatim(text: string, language = "de"): readonly string[] {
  const { quotations, speakers } = findQuotationsInText(text, language);
  return quotations
    .filter(({ type }) => type === "direct" || type === "fragment")
    .map(({ spans, speaker }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(" | ");
      return `${words} ${speakers.find(({ id }) => id === speaker)?.name ?? "–"}`;
    });
}

describe("words in marks", () => {
  it("that a conjunction joins are all quotations or none is", () => {
    expect(verbatim("Lindt beschrieb die Wirte als „laut“ und „gierig“.")).toEqual(["„laut“ Lindt", "„gierig“ Lindt"]);
    expect(verbatim("Sie spielte in „Ebbe“ oder „Alles läuft ab und davon“ mit.")).toEqual([]);
  });

  it("that a source parts are one quotation", () => {
    expect(verbatim("„Die Schleuse bleibt zu“ laut Lindt „auch im nächsten Jahr“.")).toEqual([
      "„Die Schleuse bleibt zu“ | „auch im nächsten Jahr“ Lindt",
    ]);
  });

  it("that go on over paragraphs are one quotation", () => {
    const text =
      "Mara Lindt schrieb dem Hafenamt: „Das Tor klemmt.\nNiemand kommt hinaus.\nBitte helfen Sie.“\nEs blieb zu.";
    expect(verbatim(text)).toEqual(["„Das Tor klemmt.\nNiemand kommt hinaus.\nBitte helfen Sie.“ Mara Lindt"]);
  });

  it("between two apostrophes or behind two commas are quotations", () => {
    expect(verbatim("''Wir bleiben hier'', sagte Mara Lindt.")).toEqual(["''Wir bleiben hier'' Mara Lindt"]);
    expect(verbatim(",,Wir bleiben hier'', sagte Mara Lindt.")).toEqual([",,Wir bleiben hier'' Mara Lindt"]);
    expect(verbatim("''We are staying,'' said Jo Lee.", "en")).toEqual(["''We are staying,'' Jo Lee"]);
  });

  it("that a noun announces as an example or takes up behind them are a wording", () => {
    expect(verbatim("Sie riefen Parolen wie zum Beispiel „Hafen auf“ oder „Schleusen her“.")).toHaveLength(2);
    expect(verbatim("„Moin, ich bin es wieder“, mit diesen Worten betrat Lindt die Brücke.")).toHaveLength(1);
  });

  it("that a title takes up behind them are none", () => {
    expect(verbatim("„Lärm gegen Wände“, so lautet der Titel einer Schau in Emden.")).toEqual([]);
    expect(verbatim("„Alles wird gut“, so heißt es in dem Brief unter anderem.")).toHaveLength(1);
    expect(verbatim("„Alles wird gut“, so lautete die Antwort von Mara Lindt.")).toHaveLength(1);
  });

  it("that anybody calls a thing, or that explain others, are terms", () => {
    expect(verbatim("So etwas nennt man einen „Trockenfall“.")).toEqual([]);
    expect(verbatim("Lindt nannte das einen „Reinfall“.")).toEqual(["„Reinfall“ Lindt"]);
    expect(verbatim("Das Lager „Low Tide“ („tiefe Ebbe“) ist leer, sagte Lindt.")).toEqual([]);
  });

  it("whose verb shares its subject with another are somebody's", () => {
    expect(verbatim("Mara Lindt bezeichnet den Kauf als „strategisch“ und nimmt darauf Bezug.")).toEqual([
      "„strategisch“ Mara Lindt",
    ]);
  });

  it("that a verb of calling does not stand before again are somebody's", () => {
    expect(verbatim("Mara Lindt nannte das Tor „morsch“, die Brücke „gefährlich“ und den Damm „ein Wunder“.")).toEqual([
      "„morsch“ Mara Lindt",
      "„gefährlich“ Mara Lindt",
      "„ein Wunder“ Mara Lindt",
    ]);
  });

  it("that judge something in a country are no name of it", () => {
    expect(verbatim("Lindt sagte, die Häfen seien in Polen „gut“ oder „sehr gut“.")).toHaveLength(2);
  });

  it("that are so for somebody are that one's view", () => {
    expect(verbatim("Für den Kapitän Ole Brandt ist die Lage im Hafen „besorgniserregend“.")).toEqual([
      "„besorgniserregend“ Ole Brandt",
    ]);
  });
});

describe("an interview", () => {
  const turns = [
    "Ole Brandt: Was sagten Sie, als das Tor klemmte?",
    "Mara Lindt: Ich sagte, dass wir warten müssen. Es sei ja nur ein Tor.",
    "Ole Brandt: Und der Kapitän?",
    "Mara Lindt: Der meinte, er werde nie wieder kommen. Er nannte das „eine Zumutung“.",
  ];

  it("holds the words of those who speak in it: nothing in their turns is reported by the writer", () => {
    const text = ["Ole Brandt erklärte, er habe viele Fragen.", ...turns].join("\n");
    const { quotations } = findQuotationsInText(text, "de");
    expect(quotations.map(({ spans: [span] }) => text.slice(span?.start, span?.end))).toEqual([
      "er habe viele Fragen",
      "„eine Zumutung“",
    ]);
  });

  it("is none where only one speaks, or where a list has colons", () => {
    const [, one = ""] = turns;
    expect(findQuotationsInText(one, "de").quotations).not.toEqual([]);
    const list = "Stand: gestern\nWahl: Mara Lindt sagte, dass sie antrete.\nSitze: vier\nStimmen: neun";
    expect(findQuotationsInText(list, "de").quotations).toHaveLength(1);
  });
});
