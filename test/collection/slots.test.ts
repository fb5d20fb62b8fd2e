import { describe, expect, it } from "vitest";
import { articleSlots, homeSlot } from "../../src/collection/slots.ts";

const NAMES = [
  "anke-voss",
  "bela-kurz",
  "cord-dahl",
  "dina-ehlers",
  "ernst-falk",
  "frida-gahl",
  "gesa-holm",
  "hein-itter",
];

describe("the colours of an article's speakers", () => {
  it("are all different for as many as there are, in the order given", () => {
    const slots = articleSlots(NAMES.map((slug) => ({ slug, words: 5 })));
    expect(slots).toHaveLength(NAMES.length);
    expect([...slots].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("go to those who say most where they do not suffice", () => {
    const speakers = [
      { slug: "passant", words: 3 },
      ...NAMES.map((slug, index) => ({ slug, words: 10 + index })),
      { slug: "nachbarin", words: 1 },
    ];
    const slots = articleSlots(speakers);
    expect(slots[0]).toBe(0);
    expect(slots.at(-1)).toBe(0);
    expect(slots.slice(1, -1)).not.toContain(0);
  });

  it("are those of the speaker's own page for the main voice, whoever comes before", () => {
    for (const main of NAMES) {
      const others = NAMES.filter((slug) => slug !== main).map((slug) => ({ slug, words: 2 }));
      expect(articleSlots([...others, { slug: main, words: 90 }]).at(-1)).toBe(homeSlot(main));
    }
  });
});
