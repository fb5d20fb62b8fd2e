import { describe, expect, it } from "vitest";
import type { Speaker } from "../../src/model/speaker.ts";
import { findQuotationsInText } from "../../src/quotations/find.ts";

/** Who says each verbatim quotation of a German text, by name, in reading order. */
function saidBy(text: string): readonly (string | null)[] {
  const { quotations, speakers } = findQuotationsInText(text, "de");
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations
    .filter(({ type }) => type === "direct" || type === "fragment")
    .map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)));
}

function speakersOf(text: string): readonly Speaker[] {
  return findQuotationsInText(text, "de").speakers;
}

describe("the speaker of a quotation", () => {
  it.each([
    ["after the words", "„Das Eis hält“, sagte Enno Behrens.", "Enno Behrens"],
    ["after the words, with an apposition", "„Das Eis hält“, sagte der Wirt, Enno Behrens.", "Enno Behrens"],
    ["before a colon", "Enno Behrens sagte am Montag: „Das Eis hält.“", "Enno Behrens"],
    ["behind the verb before a colon", "Am Montag sagte Enno Behrens dem Boten: „Das Eis hält.“", "Enno Behrens"],
    ["before an inserted clause", "Enno Behrens, der am Ufer wohnt, sagte: „Das Eis hält.“", "Enno Behrens"],
    ["with a second verb", "Enno Behrens trat vor und sagte: „Das Eis hält.“", "Enno Behrens"],
    ["without a verb", "Enno Behrens wörtlich: „Das Eis hält seit Tagen.“", "Enno Behrens"],
    ["behind so", "„Das Eis hält“, so Enno Behrens.", "Enno Behrens"],
    ["behind laut", "Das Eis ist laut Enno Behrens „so dick wie nie“.", "Enno Behrens"],
    ["before zufolge", "Enno Behrens zufolge ist das Eis „so dick wie nie“.", "Enno Behrens"],
    ["of what is said", "Nach Ansicht von Enno Behrens ist das Eis „so dick wie nie“.", "Enno Behrens"],
    ["whose view it is", "Für Enno Behrens ist das Eis „so dick wie nie“.", "Enno Behrens"],
    ["in a comment", "Das Eis ist, wie Enno Behrens erklärte, „so dick wie nie“.", "Enno Behrens"],
    ["who is cited", "Enno Behrens wird mit den Worten zitiert: „Das Eis hält.“", "Enno Behrens"],
    ["whom a paper cites", "Die Zeitung zitierte Enno Behrens mit den Worten: „Das Eis hält.“", "Enno Behrens"],
    ["who cites nobody else", "„Das Eis hält“, zitierte die Zeitung.", "Zeitung"],
    ["who calls a thing so", "Das Eis bezeichnete Enno Behrens als „so dick wie nie“.", "Enno Behrens"],
    ["as the agent of a passive", "Das Eis wurde von Enno Behrens als „so dick wie nie“ bezeichnet.", "Enno Behrens"],
    ["a body", "„Das Eis hält“, teilte das Umweltamt mit.", "Umweltamt"],
    ["a text", "„Das Eis hält“, heißt es in dem Bericht.", "Bericht"],
    ["an adverb never", "Ursprünglich sagte Enno Behrens: „Das Eis hält.“", "Enno Behrens"],
    ["the object never", "Den Wirt lobte Enno Behrens: „Er kennt das Eis.“", "Enno Behrens"],
  ])("%s", (_name, text, expected) => {
    expect(saidBy(text)).toEqual([expected]);
  });

  it("is not named where nobody could have spoken", () => {
    expect(saidBy("„Das Eis hält, und wir gehen darüber.“")).toEqual([null]);
  });

  it("is the text named before where words stand in it", () => {
    expect(saidBy("Enno Behrens legte einen Bericht vor. Darin steht: „Das Eis hält.“")).toEqual(["Bericht"]);
    expect(saidBy("Enno Behrens schrieb einen Brief. „Das Eis hält“, heißt es darin.")).toEqual(["Brief"]);
    const { quotations, speakers } = findQuotationsInText(
      "Enno Behrens schrieb ein Gutachten. Darin heißt es, das Eis sei zu dünn.",
      "de",
    );
    expect(quotations.map(({ speaker }) => speaker)).toEqual(speakers.map(({ id }) => id));
    expect(speakers.map(({ name }) => name)).toEqual(["Gutachten"]);
  });

  it("is nobody else's role before a court", () => {
    const text =
      "Der Angeklagte Enno Behrens schwieg. Der Richter sagte: „Das ist Ihr Recht.“ Die Zeugin rief: „Er war es!“ " +
      "„Nein“, sagte der Angeklagte.";
    expect(saidBy(text)).toEqual(["Richter", "Zeugin", "Enno Behrens"]);
    expect(saidBy("Richterin Wiebke Harms kam herein. Die Richterin sagte: „Ruhe!“")).toEqual(["Wiebke Harms"]);
  });

  it("goes on in the same paragraph", () => {
    expect(saidBy("„Das Eis hält“, sagte Enno Behrens. „Wir gehen morgen darüber.“")).toEqual([
      "Enno Behrens",
      "Enno Behrens",
    ]);
  });

  it("is who is reported around the words", () => {
    expect(saidBy("Enno Behrens sagte, das Eis sei „so dick wie nie“.")).toEqual(["Enno Behrens"]);
  });

  it("is found from a pronoun by gender and number", () => {
    const text = "Enno Behrens und Wiebke Harms kamen an. „Das Eis hält“, sagte sie. „Nein“, rief er.";
    expect(saidBy(text)).toEqual(["Wiebke Harms", "Enno Behrens"]);
  });

  it("is found from a pronoun that points forward", () => {
    expect(saidBy("„Das Eis hält“, sagte sie. Wiebke Harms hatte es gemessen.")).toEqual(["Wiebke Harms"]);
  });

  it("is found from a role that was said of somebody", () => {
    expect(saidBy("Wiebke Harms ist Geologin. Später kam Enno Behrens. „Das Eis hält“, sagte die Geologin.")).toEqual([
      "Wiebke Harms",
    ]);
    expect(saidBy("Da kam der Landrat. Enno Behrens trug Stiefel. „Das Eis hält“, sagte der Landrat.")).toEqual([
      "Enno Behrens",
    ]);
  });

  it("is whose answer it is", () => {
    expect(saidBy("Wiebke Harms blieb stehen. Ihre Antwort: „Das Eis hält noch eine Woche.“")).toEqual([
      "Wiebke Harms",
    ]);
  });
});

describe("a speaker", () => {
  it("is one person, however named", () => {
    const [speaker, ...others] = speakersOf(
      "„Das Eis hält“, sagte die grönländische Geologin Wiebke Harms. „Noch“, sagte Harms. „Morgen nicht“, sagte sie.",
    );
    expect(others).toEqual([]);
    expect(speaker).toMatchObject({
      name: "Wiebke Harms",
      shortName: "Harms",
      kind: "person",
      gender: "female",
      descriptions: ["grönländische Geologin"],
    });
  });

  it("is no person when it is a firm", () => {
    const text = "Morgan Stanley sagte: „Die Preise fallen.“ Behrens & Harms erwiderte: „Nein, sie steigen.“";
    expect(speakersOf(text).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Morgan Stanley institution",
      "Behrens & Harms institution",
    ]);
  });

  it("has its base form, without article and case", () => {
    expect(speakersOf("Nach Angaben des Städtischen Umweltamtes ist das Eis „so dick wie nie“.")[0]?.name).toBe(
      "Städtisches Umweltamt",
    );
    expect(speakersOf("Laut dem finnischen Präsidenten ist das Eis „so dick wie nie“.")[0]?.name).toBe(
      "finnischer Präsident",
    );
  });

  it("goes by its abbreviation, too", () => {
    const [speaker, ...others] = speakersOf(
      "„Das Eis hält“, erklärte die Gesellschaft der Seen (GdS). „Noch lange“, teilte die GdS mit.",
    );
    expect(others).toEqual([]);
    expect(speaker?.aliases).toContain("GdS");
  });

  it("keeps its particles", () => {
    const [speaker] = speakersOf("„Das Eis hält“, sagte Ursula von der Aue. „Noch“, sagte von der Aue.");
    expect(speaker).toMatchObject({ name: "Ursula von der Aue", shortName: "von der Aue" });
  });
});

describe("evidence", () => {
  it("leads from the words in the frame to the name", () => {
    const text = "Enno Behrens kam spät. „Das Eis hält“, sagte er.";
    const [quotation] = findQuotationsInText(text, "de").quotations;
    const steps = quotation?.evidence.chain.map(({ kind, mention, antecedent, sentences }) => [
      kind,
      text.slice(mention.start, mention.end),
      text.slice(antecedent.start, antecedent.end),
      sentences,
    ]);
    expect(steps).toEqual([["pronoun", "er", "Enno Behrens", 1]]);
  });

  it("names cue, mention and frame where the text gives them", () => {
    const text = "„Das Eis hält“, sagte Enno Behrens.";
    const [quotation] = findQuotationsInText(text, "de").quotations;
    const words = (span: { start: number; end: number } | null | undefined): string | undefined =>
      span ? text.slice(span.start, span.end) : undefined;
    expect(words(quotation?.cue)).toBe("sagte");
    expect(words(quotation?.mention)).toBe("Enno Behrens");
    expect(words(quotation?.frame)).toBe(", sagte Enno Behrens");
    expect(quotation?.evidence.rule).toBe("frame-after");
    expect(quotation?.evidence.reasons[0]?.feature).toBe("frame-after");
  });
});
