import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Stretch, stretches } from "../../../src/app/parts/quotations/pieces.ts";
import { hitsIn, queryOf } from "../../../src/app/parts/quotations/search.ts";
import { quoted } from "./entries.ts";

/** A short form to read: surroundings as they are, pieces in brackets, marks before `'`, hits in asterisks. */
function shown(list: readonly Stretch[]): string {
  return list
    .map((stretch) =>
      stretch.quoted
        ? `[${stretch.pieces.map(({ text, mark, hit }) => (mark ? `(${text})` : hit ? `*${text}*` : text)).join("|")}]`
        : stretch.text,
    )
    .join("");
}

function cut(marked: string, type: "direct" | "fragment" | "indirect", query = ""): string {
  const entry = { ...quoted(marked), type };
  return shown(stretches(entry, hitsIn(entry, queryOf(query))));
}

describe("stretches", () => {
  test("sets the marks of the source apart", () => {
    expect(cut("Haan sagte: [„Ja.“]", "direct")).toBe("Haan sagte: [(„)|Ja.|(“)]");
    expect(cut("[« Oui », dit-elle.", "direct")).toBe("[(«)| Oui », dit-elle.]");
  });

  test("takes no marks from indirect speech", () => {
    expect(cut("Er sagte, [„Möwe“ sei ein guter Name].", "indirect")).toBe("Er sagte, [„Möwe“ sei ein guter Name].");
  });

  test("gives a mark for opening and closing where a quotation goes on after a frame", () => {
    expect(cut("[„Gut“], sagte sie, [„sehr gut.“]", "direct", "gut")).toBe(
      "[(„)|*Gut*|(“)], sagte sie, [(„)|sehr |*gut*|.|(“)]",
    );
  });

  test("shows hits at the edges", () => {
    expect(cut("Sie nannte es [„Hafen“].", "fragment", "hafen")).toBe("Sie nannte es [(„)|*Hafen*|(“)].");
  });

  test("survives a quotation that is a single mark", () => {
    expect(cut("Er schrieb [„].", "direct")).toBe("Er schrieb [(„)].");
  });
});

test("the stretches are the sentence, whatever is searched for", () => {
  const words = fc.string({ unit: fc.constantFrom(..."aäß „“.İ") });
  fc.assert(
    fc.property(words, words, words, words, fc.constantFrom("a", "ss", "i a"), (before, one, between, two, query) => {
      const entry = { ...quoted(`${before}[${one}]${between}[${two}]`), type: "direct" as const };
      const text = stretches(entry, hitsIn(entry, queryOf(query)))
        .map((stretch) => (stretch.quoted ? stretch.pieces.map((piece) => piece.text).join("") : stretch.text))
        .join("");
      expect(text).toBe(entry.context);
    }),
  );
});
