import { describe, expect, it } from "vitest";
import { regularForms } from "../../src/languages/en/conjugation.ts";
import { english } from "../../src/languages/en/pack.ts";
import { found as foundIn, measure, readCorpus } from "./corpus.ts";

const found = (text: string): readonly string[] => foundIn(text, "en");

describe("English news", () => {
  const result = measure(readCorpus("en/news", "en/more-news", "en/articles"), "en");

  it("has its verbatim quotations found, exactly", () => {
    expect(result.f1, result.errors.join("\n")).toBeGreaterThanOrEqual(0.96);
  });

  it("has their speakers found where they stand, and their names", () => {
    expect(result.speakers, result.errors.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(result.names, result.errors.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("has its indirect speech found", () => {
    expect(result.indirect, result.errors.join("\n")).toBeGreaterThanOrEqual(0.9);
  });
});

describe("English verbs", () => {
  it.each([
    ["say", "said"],
    ["deny", "denied"],
    ["quip", "quipped"],
    ["admit", "admitted"],
    ["argue", "argues"],
    ["stress", "stresses"],
    ["reply", "replies"],
    ["add", "adding"],
    ["lie", "lying"],
  ])("%s has the form %s", (verb, form) => {
    const readings = english.indirect?.morphology.forms.get(form) ?? [];
    expect(readings.map((reading) => reading.verb)).toContain(verb);
  });

  it("does not double after two vowels or an unstressed syllable", () => {
    expect(regularForms("reveal").map(([form]) => form)).toContain("revealed");
    expect(regularForms("whisper").map(([form]) => form)).toContain("whispered");
  });
});

describe("English marks", () => {
  it("keeps apostrophes out of single quotation marks", () => {
    expect(found("‘It’s the farmers’ land, and they’re staying,’ said Edda Rosvold.")).toEqual([
      "direct ‘It’s the farmers’ land, and they’re staying,’ <- Edda Rosvold",
    ]);
  });

  it("takes marks behind numbers for inches and feet", () => {
    expect(found('The shelf is 6\'2" high and 14" deep.')).toEqual([]);
  });

  it("goes on over paragraphs that begin with a mark", () => {
    const text = "“We left at noon,” said Jo Tanaka. “It was hot.\n\n“By evening we were lost.”";
    expect(found(text)).toEqual([
      "direct “We left at noon,” <- Jo Tanaka",
      "direct “It was hot. … “By evening we were lost.” <- Jo Tanaka",
    ]);
  });
});

describe("English speakers", () => {
  it("resolves she to the woman of two people", () => {
    const text = "Arthur Penhallow and Jessamy Cole sold the mill. “I cried,” she said. “I didn’t,” he said.";
    expect(found(text)).toEqual(["direct “I cried,” <- Jessamy Cole", "direct “I didn’t,” <- Arthur Penhallow"]);
  });

  it("resolves a role to whoever was introduced with it", () => {
    const text = "President Ana Ferreira arrived at noon. “The talks were frank,” the president said.";
    expect(found(text)).toEqual(["direct “The talks were frank,” <- Ana Ferreira"]);
  });

  it("joins a question to the frame that begins with a capital", () => {
    expect(found("“Who is going to pay for it?” Nadia Feroz asked. The room fell silent.")).toEqual([
      "direct “Who is going to pay for it?” <- Nadia Feroz",
    ]);
  });

  it("lets institutions speak and say it", () => {
    const text = "The council met on Monday. Nobody would lose a job, it said in a statement.";
    expect(found(text)).toEqual(["indirect Nobody would lose a job <- council"]);
  });

  it("names who wrote a report, and leaves nothing of its source behind", () => {
    expect(found("According to a report by the Institute of Marine Research, the stock has collapsed.")).toEqual([
      "indirect the stock has collapsed <- Institute of Marine Research",
    ]);
    expect(found("Prices rose sharply, according to figures from the Harbour Board.")).toEqual([
      "indirect Prices rose sharply <- Harbour Board",
    ]);
    expect(found("The town will build a school, according to papers seen by a reporter.")).toEqual([
      "indirect The town will build a school <- papers",
    ]);
  });

  it("does not take the first word of a quotation for a name", () => {
    expect(found("Buzz Aldrin looked around. “Magnificent desolation,” he said.")).toEqual([
      "direct “Magnificent desolation,” <- Buzz Aldrin",
    ]);
  });
});

describe("Marked words that are no quotations in English", () => {
  it.each([
    "The ferry “Morning Star” sailed an hour late.",
    "Her first film, “The Quiet Harbour,” won two prizes.",
    "Eddie “The Anvil” Brannigan retired on Saturday.",
    "The operation, code-named “Silver Lamp,” ended on Friday.",
    "He was alone in the command ship “Columbia”.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
