import { describe, expect, it } from "vitest";
import { contentWords } from "../../../src/app/parts/search/content-words.ts";
import { phrasePlaces } from "../../../src/app/parts/search/phrase-places.ts";

const TEXT =
  "Die Fähre fährt nicht. „Die Fähre fehlt uns“, sagte sie; die alte Fähre lag im Hafen, und die FÄHRE blieb.";

function standing(found: readonly number[]): readonly string[] {
  const places = contentWords(TEXT, TEXT);
  return phrasePlaces(TEXT, places, found).map(
    (number) => `${number} ${TEXT.slice(places[number]?.start, places[number]?.end)}`,
  );
}

describe("the places of a phrase", () => {
  it("are all where its words follow one another, whatever marks and letters they bear there", () => {
    expect(standing([0, 1])).toEqual(["0 Die", "1 Fähre", "4 „Die", "5 Fähre", "17 die", "18 FÄHRE"]);
  });

  it("are those of the form that was found", () => {
    expect(standing([5, 6])).toEqual(["5 Fähre", "6 fehlt"]);
  });

  it("are none where the phrase stands in a title alone", () => {
    expect(standing([])).toEqual([]);
  });
});
