import { describe, expect, it } from "vitest";
import { shortNames } from "../../src/collection/short-names.ts";

function named(...names: readonly string[]) {
  return names.map((name) => ({ name, shortName: name.split(" ").at(-1) ?? name }));
}

describe("the short names of an article", () => {
  it("are surnames, with an initial where two people share one", () => {
    expect(shortNames(named("Harke Petersen", "Anke Petersen", "Fenja Lüders"))).toEqual([
      "H. Petersen",
      "A. Petersen",
      "Lüders",
    ]);
  });

  it("are whole names where the initial is shared, too", () => {
    expect(shortNames(named("Anna Petersen", "Anke Petersen"))).toEqual(["Anna Petersen", "Anke Petersen"]);
  });

  it("stay as they are where one is no more than a surname", () => {
    expect(shortNames(named("Petersen", "Anke Petersen"))).toEqual(["Petersen", "A. Petersen"]);
  });
});
