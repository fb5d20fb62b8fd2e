import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AlikeWordings, sayTheSame, type Wording, wordingOf } from "../../src/collection/alike.ts";
import { wordKeys } from "../../src/model/wording.ts";

const keys = (text: string) => wordKeys(text, "de");
const same = (a: string, b: string) => sayTheSame(keys(a), keys(b));

const FERRY = "„Ich habe vier Winter lang auf diese Fähre gewartet, und jetzt wird sie verschrottet.“";

describe("two wordings", () => {
  it.each([
    ["a word is another one", "»Ich habe vier Jahre lang auf diese Fähre gewartet, und jetzt wird sie verschrottet«"],
    ["words are left out", "„Ich habe vier Winter lang auf diese Fähre gewartet […]“"],
    ["a word is added", "“Ich habe vier lange Winter lang auf diese Fähre gewartet, und jetzt wird sie verschrottet”"],
    ["it is quoted in part", "«auf diese Fähre gewartet, und jetzt wird sie verschrottet»"],
    [
      "more is quoted",
      `„Glauben Sie mir: ${FERRY} So ist das hier immer, seit ich denken kann, und keinen kümmert es.“`,
    ],
  ])("say the same when %s", (_, other) => {
    expect(same(FERRY, other)).toBe(true);
    expect(same(other, FERRY)).toBe(true);
  });

  it("say the same when they share a whole passage, whatever else each of them has", () => {
    const passage = "wer den Hafen zuschüttet, der schüttet die Geschichte dieser Stadt gleich mit zu";
    expect(
      same(
        `Ich sage das nicht gern, aber ${passage}.`,
        `${passage}, und das werden wir in jeder einzelnen Sitzung wieder sagen, bis es keiner mehr hören kann.`,
      ),
    ).toBe(true);
  });

  it.each([
    ["only begin alike", "„Ich habe vier Winter lang im Turm gewohnt und das Licht bedient.“"],
    [
      "share words here and there",
      "„Diese Fähre hat vier Räder, und ich habe auf jetzt keinen Winter lang so gelacht.“",
    ],
    ["have nothing in common", "„Der Leuchtturm wird im Frühjahr gestrichen.“"],
  ])("do not say the same when they %s", (_, other) => {
    expect(same(FERRY, other)).toBe(false);
  });

  it("say the same to each other where words are repeated", () => {
    const [one, other] = ["Niemand, niemand der der der der morgen", "Niemand, niemand der der morgen der morgen"];
    expect(same(one, other)).toBe(same(other, one));
  });

  it("are not compared when they are short", () => {
    expect(wordingOf(keys("Das ist nicht wahr"))).toBeUndefined();
    expect(wordingOf(keys("Das ist so nicht wahr"))).toBeDefined();
  });
});

const WORDS = ["der", "deich", "hält", "bis", "morgen", "früh", "sagt", "niemand"];

const wordings = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 9 }), { maxLength: 12 })
  .map((lists) => new Map(lists.flatMap((list) => wordingOf(list) ?? []).map((wording) => [wording.key, wording])));

const relations = (alike: AlikeWordings, all: ReadonlyMap<string, Wording>) =>
  [...all.values()].map((wording) => [wording.key, [...alike.alikeTo(wording)].map(({ key }) => key).sort()]).sort();

describe("wordings that are alike", () => {
  it("are the same after any changes as when looked for afresh, each the other's", () => {
    fc.assert(
      fc.property(fc.array(wordings, { maxLength: 5 }), (rounds) => {
        const alike = new AlikeWordings();
        for (const now of rounds) {
          alike.update(now);
          const afresh = new AlikeWordings();
          afresh.update(new Map([...now].reverse()));
          expect(relations(alike, now)).toEqual(relations(afresh, now));
          for (const wording of now.values()) {
            for (const other of alike.alikeTo(wording)) expect([...alike.alikeTo(other)]).toContainEqual(wording);
          }
        }
      }),
    );
  });

  it("are not found by a stock phrase alone, and are again when fewer say it", () => {
    const phrase = "in den nächsten drei Jahren werden wir";
    const all = new Map(
      Array.from({ length: 80 }, (_, n) => wordingOf(keys(`${phrase} Nummer${n}`)))
        .flatMap((wording) => wording ?? [])
        .map((wording) => [wording.key, wording]),
    );
    const alike = new AlikeWordings();
    alike.update(all);
    const [first] = all.values();
    if (first === undefined) throw new Error("no wording");
    expect(alike.alikeTo(first).size).toBe(0);
    const few = new Map([...all].slice(0, 5));
    alike.update(few);
    expect(alike.alikeTo(first).size).toBe(4);
    alike.update(all);
    expect(alike.alikeTo(first).size).toBe(0);
  });
});
