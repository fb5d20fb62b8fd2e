import { describe, expect, it } from "vitest";
import { detectLanguage, languageTag } from "../../src/ingest/language.ts";

describe("detectLanguage", () => {
  it.each([
    ["de", "Der Rat von Talheim hat am Montag beschlossen, dass die Brücke nicht abgerissen, sondern saniert wird."],
    ["en", "The council of Port Ellery voted on Monday that the bridge will not be torn down but repaired."],
    ["fr", "Le conseil municipal de Valmoire a décidé lundi que le pont ne serait pas détruit mais restauré."],
    ["es", "El ayuntamiento decidió el lunes que el puente no será derribado, sino reparado antes del invierno."],
    ["nl", "De gemeenteraad heeft maandag besloten dat de brug niet wordt afgebroken maar gerepareerd voor de winter."],
    ["ru", "Городской совет решил в понедельник, что мост не снесут, а отремонтируют до наступления зимы."],
    ["ja", "市議会は月曜日、橋を取り壊さずに修理することを決めた。市長は喜んでいる。費用は三百万円だという。"],
    ["ar", "قرر مجلس المدينة يوم الاثنين أن الجسر لن يهدم بل سيتم إصلاحه قبل حلول فصل الشتاء."],
  ])("tells %s", (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it("says that it does not know", () => {
    expect(detectLanguage("")).toBe("und");
    expect(detectLanguage("1 2 3 4 5 6")).toBe("und");
    expect(detectLanguage("Xqz wrpf blorg nnt kkv zzyx qwrt plmk")).toBe("und");
  });

  it("tells the language that a text goes on in", () => {
    const english = "The bridge will not be torn down, said the mayor, but it will be repaired before winter. ".repeat(
      12,
    );
    const german =
      "Das sagte die Bürgermeisterin am Montag, und der Rat war nach langer Debatte damit einverstanden. ".repeat(40);
    expect(detectLanguage(english + german)).toBe("de");
  });

  it("believes the page only where the text does not tell", () => {
    expect(detectLanguage("Ja.", "de")).toBe("de");
    expect(detectLanguage("Der Rat hat beschlossen, dass die Brücke nicht abgerissen wird.", "en")).toBe("de");
  });
});

describe("languageTag", () => {
  it.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["EN_us", "en"],
    ["zh-Hant-TW", "zh"],
    ["German", undefined],
    ["", undefined],
  ])("%s → %s", (tag, code) => {
    expect(languageTag(tag)).toBe(code);
  });
});
