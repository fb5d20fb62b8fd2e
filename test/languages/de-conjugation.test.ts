import { describe, expect, it } from "vitest";
import { conjugateAll } from "../../src/languages/de/conjugation.ts";
import type { Mood } from "../../src/languages/speech.ts";

const forms = conjugateAll();

function moodsOf(form: string): readonly Mood[] {
  return [...new Set((forms.get(form) ?? []).flatMap(({ mood }) => (mood === undefined ? [] : [mood])))];
}

describe("German verb forms", () => {
  it.each(["sei", "habe", "werde", "könne", "müsse", "bleibe", "sage", "gehe", "gebe", "arbeite", "handle", "wisse"])(
    "%s is a first subjunctive and nothing else",
    (form) => expect(moodsOf(form)).toEqual(["subjunctive-1"]),
  );

  it.each(["wäre", "hätte", "käme", "ginge", "gäbe", "stünde", "fände", "würfe", "ließe", "bräche", "könnten"])(
    "%s is a second subjunctive and nothing else",
    (form) => expect(moodsOf(form)).toEqual(["subjunctive-2"]),
  );

  it.each(["sagte", "sagten", "sollte", "wollten", "arbeitete", "haben", "können", "gab", "gingen"])(
    "%s can be an indicative",
    (form) => expect(moodsOf(form)).toContain("indicative"),
  );

  it.each([
    ["gesagt", "sagen"],
    ["berichtet", "berichten"],
    ["erklärt", "erklären"],
    ["gesprochen", "sprechen"],
    ["gearbeitet", "arbeiten"],
    ["wiederholt", "wiederholen"],
  ])("%s is a participle of %s", (form, verb) => {
    expect(forms.get(form)).toContainEqual({ verb, shape: "participle" });
  });
});
