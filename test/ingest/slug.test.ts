import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SLUG_LENGTH, slugOf } from "../../src/ingest/slug.ts";

describe("slugOf", () => {
  it.each([
    ["Größe, Übermut & Äpfel", "groesse-uebermut-aepfel"],
    ["„Wir bleiben“, sagt die Bürgermeisterin", "wir-bleiben-sagt-die-buergermeisterin"],
    ["À Saint-Aubrac, l’été revient", "a-saint-aubrac-l-ete-revient"],
    ["Łódź, København, Tromsø", "lodz-kobenhavn-tromso"],
    ["İstanbul’da", "istanbul-da"],
    ["Порт закрыт до весны", "порт-закрыт-до-весны"],
    ["港口关闭 2026", "港口关闭-2026"],
    ["हिन्दी समाचार", "हिन्दी-समाचार"],
    ["👍 – !", ""],
  ])("%s → %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("cuts between words", () => {
    const slug = slugOf("Eine sehr lange Überschrift ".repeat(10));
    expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
    expect("eine-sehr-lange-ueberschrift-".repeat(10).startsWith(`${slug}-`)).toBe(true);
  });

  it("is stable: a slug is its own slug, and fits into an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slugOf(slug)).toBe(slug);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
        expect(slug).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
      }),
    );
  });
});
