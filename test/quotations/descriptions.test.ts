import { describe, expect, it } from "vitest";
import { officesFirst, roleAliases } from "../../src/quotations/descriptions.ts";
import { findQuotationsInText } from "../../src/quotations/find.ts";

describe("descriptions of a speaker", () => {
  it.each([
    [["gelernte Schiffsmaklerin", "Bürgermeisterin"], "Bürgermeisterin"],
    [["studierter Biologe", "Leiter des Hafenamts"], "Leiter des Hafenamts"],
    [["54-Jährige", "Sprecherin der Werft"], "Sprecherin der Werft"],
    [["Präsident", "Trainer"], "Präsident"],
    [["gelernte Tischlerin"], "gelernte Tischlerin"],
  ])("of %j the first is %s", (descriptions, first) => {
    expect(officesFirst(descriptions, "de")[0]).toBe(first);
  });

  it("are the roles by which a text takes a name up, and nothing that anybody may be", () => {
    expect(roleAliases(["Ohlsen", "Museumsleiterin", "Frau", "Nachbarin"], "Meret Ohlsen", "de")).toEqual([
      "Museumsleiterin",
    ]);
    expect(roleAliases(["Hafenmeister Altsunds Retter"], "Meret Ohlsen", "de")).toEqual([]);
    expect(roleAliases(["mayor", "woman"], "Ann Lowe", "en")).toEqual(["mayor"]);
  });

  it("are found where only the text links the role to the name", () => {
    const text =
      "Friedrun Althoff öffnet die Tür. „Hier lagen die Netze“, erzählt die Museumsleiterin. Später wird es still im Haus.";
    const [althoff] = findQuotationsInText(text, "de").speakers;
    expect(althoff).toMatchObject({ name: "Friedrun Althoff", descriptions: ["Museumsleiterin"], aliases: [] });
  });

  it("are none that a text has for somebody in passing", () => {
    const text =
      "„Hier lagen die Netze“, las Friedrich Althoff vom Zettel ab. Das hatte dem Maler offenbar zu lange gedauert.";
    const [althoff] = findQuotationsInText(text, "de").speakers;
    expect(althoff).toMatchObject({ name: "Friedrich Althoff", descriptions: [], aliases: [] });
  });
});
