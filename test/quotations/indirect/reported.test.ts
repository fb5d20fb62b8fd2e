import { describe, expect, it } from "vitest";
import { saidIn } from "./said.ts";

describe("an act of speech that is told", () => {
  it.each([
    ["Die Gewerkschaft forderte eine schnelle Entscheidung.", "Die Gewerkschaft"],
    ["Der Minister sprach von einem großen Erfolg.", "Der Minister"],
    ["Die Feuerwehr warnte vor dünnem Eis.", "Die Feuerwehr"],
    ["Die Sprecherin verwies auf die hohen Kosten.", "Die Sprecherin"],
    ["Der Senator bezeichnete den Plan als teuer.", "Der Senator"],
    ["Der Bürgermeister hat einen Neubau angekündigt.", "Der Bürgermeister"],
    ["Von der Opposition wurde der Plan als Fehler bezeichnet.", "der Opposition"],
  ])("%s", (text, speaker) => {
    expect(saidIn(text)).toMatchObject([{ form: "reported", words: text, speaker, cue: null, frame: null }]);
  });

  it.each([
    "Der Wagen fuhr auf den Parkplatz.",
    "Die Firma baute ein neues Werk.",
    "Der Unfall forderte zwei Verletzte.",
    "Die Mannschaft gewann das Spiel.",
  ])("is none in: %s", (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
