import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { packCodes, packFor } from "../../src/languages/registry.ts";
import { findQuotationsInText } from "../../src/quotations/find.ts";
import { found } from "./corpus.ts";

const FOLDER = resolve(import.meta.dirname, "../../src/languages");
/** The files that every pack has; a pack may have more. */
const FILES = ["boilerplate", "byline", "conjugation", "cues", "indirect-speech", "marks", "names", "pack", "words"];

/** What every pack must understand, in its own words; Anna Berg speaks. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Construction, string>>>> = {
  de: {
    after: "„Wir bleiben hier“, sagte Anna Berg.",
    before: "Anna Berg sagte: „Wir bleiben hier.“",
    pronoun: "Anna Berg zögert. „Wir bleiben hier“, sagte sie.",
    fragment: "Anna Berg nannte den Plan „völlig unbrauchbar“.",
    source: "Laut Anna Berg bleibt die Brücke offen.",
    clause: "Anna Berg sagte, dass die Brücke offen bleibe.",
    title: "Der Film „Nordlicht“ läuft am Sonntag.",
  },
  en: {
    after: "“We are staying here,” said Anna Berg.",
    before: "Anna Berg said: “We are staying here.”",
    pronoun: "Anna Berg hesitates. “We are staying here,” she said.",
    fragment: "Anna Berg called the plan “completely useless”.",
    source: "According to Anna Berg, the bridge stays open.",
    clause: "Anna Berg said that the bridge would stay open.",
    title: "The film “Northern Light” is on tonight.",
  },
  fr: {
    after: "« Nous restons ici », a dit Anna Berg.",
    before: "Anna Berg a dit : « Nous restons ici. »",
    pronoun: "Anna Berg hésite. « Nous restons ici », dit-elle.",
    fragment: "Anna Berg a qualifié le projet de « parfaitement inutile ».",
    source: "Selon Anna Berg, le pont reste ouvert.",
    clause: "Anna Berg a dit que le pont resterait ouvert.",
    title: "Le film « Aurore Boréale » passe dimanche.",
  },
  es: {
    after: "«Nos quedamos aquí», dijo Anna Berg.",
    before: "Anna Berg dijo: «Nos quedamos aquí».",
    pronoun: "Anna Berg duda. «Nos quedamos aquí», dijo ella.",
    fragment: "Anna Berg calificó el plan de «completamente inútil».",
    source: "Según Anna Berg, el puente sigue abierto.",
    clause: "Anna Berg dijo que el puente seguiría abierto.",
    title: "La película «Aurora Boreal» se emite el domingo.",
  },
  it: {
    after: "«Noi restiamo qui», ha detto Anna Berg.",
    before: "Anna Berg ha detto: «Noi restiamo qui».",
    pronoun: "Anna Berg esita. «Noi restiamo qui», dice lei.",
    fragment: "Anna Berg ha definito il piano «del tutto inutile».",
    source: "Secondo Anna Berg, il ponte resta aperto.",
    clause: "Anna Berg ha detto che il ponte resterà aperto.",
    title: "Il film «Aurora Boreale» va in onda domenica.",
  },
  nl: {
    after: "‘Wij blijven hier’, zei Anna Berg.",
    before: "Anna Berg zei: ‘Wij blijven hier.’",
    pronoun: "Anna Berg aarzelt. ‘Wij blijven hier’, zei ze.",
    fragment: "Anna Berg noemde het plan ‘volkomen nutteloos’.",
    source: "Volgens Anna Berg blijft de brug open.",
    clause: "Anna Berg zei dat de brug open blijft.",
    title: "De film ‘Het Noorderlicht’ draait op zondag.",
  },
};

type Construction = "after" | "before" | "pronoun" | "fragment" | "source" | "clause" | "title";

const packs = packCodes().flatMap((code): (readonly [string, LanguagePack])[] => {
  const pack = packFor(code);
  return pack === undefined ? [] : [[code, pack]];
});

/** Words of a list that are not written small. */
const notLower = (list: Iterable<string> | undefined): readonly string[] =>
  [...(list ?? [])].filter((word) => word !== word.toLowerCase() || word.trim() === "");

/** Words of a list that do not begin with a capital. */
const notCapital = (list: Iterable<string> | undefined): readonly string[] =>
  [...(list ?? [])].filter((word) => !/^\p{Lu}/u.test(word));

describe("the registry", () => {
  it("knows a pack for each folder, by its code", () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...packCodes()].sort());
  });

  it("finds a pack by any tag of its language", () => {
    for (const [code] of packs) expect(packFor(`${code.toUpperCase()}-XX`)?.code).toBe(code);
    expect(packFor("xx")).toBeUndefined();
  });
});

describe.each(packs)("the pack %s", (code, pack) => {
  const { nouns, cues, indirect } = pack;

  it("has the files that every pack has", () => {
    expect(FILES.filter((file) => !existsSync(`${FOLDER}/${code}/${file}.ts`))).toEqual([]);
  });

  it("has everything that the engine reads", () => {
    expect({ nouns, cues, indirect, byline: pack.byline }).not.toContain(undefined);
    expect(pack.marks.length).toBeGreaterThan(1);
    expect(pack.functionWords.length).toBeGreaterThan(25);
  });

  it("writes its words small, and its names with a capital", () => {
    const small = [
      ...pack.functionWords,
      ...pack.sentenceStarters,
      ...(nouns === undefined ? [] : [nouns.determiners.keys(), nouns.pronouns.keys(), nouns.nouns.keys()]).flatMap(
        (keys) => [...keys],
      ),
      ...(nouns === undefined
        ? []
        : [nouns.prepositions, nouns.joiners, nouns.looseJoiners, nouns.closed, nouns.conjunctions, nouns.relatives]
      ).flatMap((list) => [...list]),
      ...(cues === undefined
        ? []
        : [
            cues.saying,
            cues.naming,
            cues.judging,
            cues.citing,
            cues.wording,
            cues.titled,
            cues.calling,
            cues.firstPerson,
          ]
      ).flatMap((list) => [...list]),
    ];
    expect(notLower(small)).toEqual([]);
    expect(notCapital(nouns?.femaleNames)).toEqual([]);
    expect(notCapital(nouns?.maleNames)).toEqual([]);
    expect(notCapital(nouns?.places)).toEqual([]);
  });

  it("gives no name to both women and men", () => {
    expect([...(nouns?.femaleNames ?? [])].filter((name) => nouns?.maleNames.has(name))).toEqual([]);
  });

  it("has marks of one character, each with at least one to close it", () => {
    for (const { open, close } of pack.marks) {
      expect([open, ...close].filter((mark) => [...mark].length !== 1)).toEqual([]);
      expect(close.length).toBeGreaterThan(0);
    }
  });

  it("writes abbreviations without their last stop", () => {
    expect([...pack.abbreviations].filter((word) => word.endsWith("."))).toEqual([]);
  });

  it("conjugates every verb of its cues", () => {
    const known = new Set([...(indirect?.morphology.forms.values() ?? [])].flat().map(({ verb }) => verb));
    const bases = [cues?.saying, cues?.naming]
      .flatMap((list) => [...(list ?? [])])
      .map((verb) => verb.split("|").at(-1));
    const particles = indirect?.morphology.particles ?? [];
    const missing = bases.filter((verb) => verb !== undefined && !known.has(verb) && !prefixed(verb, known, particles));
    expect([...new Set(missing)]).toEqual([]);
  });

  it("writes verb forms small, each with its infinitive", () => {
    expect(notLower(indirect?.morphology.forms.keys())).toEqual([]);
    expect([...(indirect?.morphology.forms.values() ?? [])].flat().filter(({ verb }) => verb === "")).toEqual([]);
  });

  it("writes lines of page furniture small and without punctuation", () => {
    const lines = pack.boilerplate.flatMap((rule) => rule.lines);
    const bare = lines.map((line) => line.replace(/ (?:: )?…\.?$/u, ""));
    expect(bare.filter((line) => line !== line.toLowerCase() || /[.,:;!?…]/u.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(8);
  });

  it("names twelve months and seven weekdays", () => {
    expect(pack.byline?.months).toHaveLength(12);
    expect(pack.byline?.weekdays.length).toBeGreaterThanOrEqual(7);
    expect(notLower(pack.byline?.months.flat())).toEqual([]);
  });

  it.each(Object.entries(SENTENCES[code] ?? {}).filter(([construction]) => construction !== "title"))(
    "understands: %s",
    (_, text) => {
      const quotations = found(text, code);
      expect(quotations).toHaveLength(1);
      expect(quotations[0]).toMatch(/ <- Anna Berg$/u);
    },
  );

  it("does not take a title for a quotation", () => {
    expect(found(SENTENCES[code]?.title ?? "", code)).toEqual([]);
  });

  it("takes any text, and every span lies in it", () => {
    const marks = pack.marks.flatMap(({ open, close }) => [open, ...close]);
    const words = Object.values(SENTENCES[code] ?? {}).flatMap((sentence) => sentence.split(" "));
    const piece = fc.oneof(fc.constantFrom(...marks, "\n\n", ", ", ". "), fc.constantFrom(...words), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { spans } of findQuotationsInText(text, code).quotations) {
          for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether a verb is one of the known ones with a prefix that the engine takes off. */
function prefixed(verb: string, known: ReadonlySet<string>, particles: readonly string[]): boolean {
  const heads = [...particles, ...(packFor("de")?.indirect?.morphology.prefixes ?? [])];
  return verb.endsWith("ieren") || heads.some((head) => verb.startsWith(head) && known.has(verb.slice(head.length)));
}
