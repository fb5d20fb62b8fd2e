import { describe, expect, it } from "vitest";
import { foldedWords } from "../../src/model/fold.ts";
import { stemOf } from "../../src/model/search-files.ts";
import { STEMMERS, stemmerOf } from "../../src/plugin/search-stemmer.ts";

/** Sentences in the script of each language. */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: "قالت الوزيرة إن المكتبات الجديدة ستفتح أبوابها للأطفال والطلاب في المدينة",
  da: "Færgerne sejlede ikke om morgenen, og børnene ventede længe ved havnen",
  de: "Die Fähren fuhren am Morgen nicht, und die Kinder warteten größtenteils am Hafen",
  el: "Οι άνθρωποι της πόλης περίμεναν τα καινούργια πλοία στο λιμάνι όλη τη νύχτα",
  en: "The ferries were late, and the librarians kept waiting for the happily travelling readers",
  es: "Los niños esperaban las canciones de los pescadores en las calles de la ciudad",
  fi: "Kirjastoissa odotettiin lasten kanssa pöytien ääressä uusia laivoja koko yön",
  fr: "Les électriciens attendaient depuis longtemps que les garçons réparent les bateaux",
  ga: "Bhí na leabharlanna dúnta agus d’fhan na páistí ag an gcuan ar feadh na hoíche",
  hi: "लड़कियों ने शहर की किताबें पढ़ीं और मंत्रियों से बातें कीं",
  hu: "A városokban a gyerekek könyvekkel várták a hajókat, és énekeltek a kikötőben",
  hy: "Երեխաները քաղաքում սպասում էին նոր նավերին և գրքեր էին կարդում",
  id: "Anak-anak menunggu kapal di pelabuhan sambil membacakan buku dari perpustakaannya",
  it: "Le città aspettavano i traghetti, e i bambini leggevano felicemente nelle biblioteche",
  lt: "Miestų žmonės laukė naujų laivų ir skaitė knygas bibliotekose visą naktį",
  nb: "Fergene gikk ikke om morgenen, og barna ventet på bøkene ved havnen",
  ne: "नेपालका मान्छेहरूले नयाँ किताबहरू पढे र मन्त्रीहरूसँग कुरा गरे",
  nl: "De veerboten voeren niet, en de geëerde kinderen wachtten met hun boeken bij de haven",
  nn: "Ferjene gjekk ikkje om morgonen, og borna venta på bøkene ved hamna",
  no: "Fergene gikk ikke om morgenen, og barna ventet på bøkene ved havnen",
  pt: "As crianças esperavam as canções dos pescadores nas ruas das cidades portuguesas",
  ro: "Oamenii orașului așteptau vapoarele, iar copiii citeau cărțile bibliotecilor",
  ru: "Жители нового города ждали новые корабли, а дети читали книги в синей гавани",
  sr: "Грађани су чекали бродове у луци, a deca su čitala knjige gradovima i selima",
  sv: "Färjorna gick inte på morgonen, och barnen väntade med böckerna vid hamnen",
  ta: "குழந்தைகள் துறைமுகத்தில் கப்பல்களுக்காகக் காத்திருந்து புத்தகங்களைப் படித்தார்கள்",
  tr: "Şehirlerin çocukları kitaplarını okuyarak limanda İstanbul’dan gelen gemileri bekledi",
  uk: "Жителі нового міста чекали на кораблі, а діти читали їхні книжки у синій гавані",
};

describe("the stemmer of a language", () => {
  it.each(Object.keys(STEMMERS))("finds stems of its words: %s", async (language) => {
    const words = foldedWords(SENTENCES[language] ?? "");
    expect(words.length).toBeGreaterThan(5);
    const script = await stemmerOf(language);
    const stems = words.map((word) => script?.stemmer(word));
    for (const stem of stems) expect(stem).toMatch(/^\S+$/u);
    expect(stems).not.toEqual(words);
    expect(script?.code.toString()).not.toMatch(/\bimport\b/u);
  });

  it.each([
    ["ru", "новый новая нового новое новым новую"],
    ["uk", "новий нова нового нову"],
    ["de", "Europa Europas"],
    ["de", "Auto Autos"],
    ["de", "Handy Handys"],
    ["de", "Schabowski Schabowskis"],
    ["de", "Regierung Regierungen"],
    ["de", "Ministerin Ministerinnen"],
    ["de", "Preis Preise Preises"],
  ])("finds one stem of the forms of a word: %s %s", async (language, forms) => {
    const script = await stemmerOf(language);
    expect(new Set(foldedWords(forms).map((form) => stemOf(form, language, script?.stemmer))).size).toBe(1);
  });

  it("keeps German words apart of which one only looks like a form of the other", async () => {
    const script = await stemmerOf("de");
    const stems = foldedWords("etwa etwas Regierung regierende Glas").map((form) =>
      stemOf(form, "de", script?.stemmer),
    );
    expect(new Set(stems).size).toBe(5);
    expect(stems.at(-1)).toBe("glas");
  });

  it("is not needed: where there is none, or where it fails, a word stands for itself", async () => {
    expect(await stemmerOf("bg")).toBeUndefined();
    const failing = (): string => {
      throw new TypeError("Cannot assign to read only property");
    };
    expect(stemOf("новини", "bg", failing)).toBe("новини");
    expect(stemOf("ha\u0308user", "de", failing)).toBe("hauser");
  });
});
