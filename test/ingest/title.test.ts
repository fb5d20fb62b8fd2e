import { describe, expect, it } from "vitest";
import { MAX_TITLE_LENGTH, shortened, splitTitle } from "../../src/ingest/title.ts";

const NOWHERE = {
  siteNames: [],
  text: "Der Rat hat am Montag getagt. Der Sprecher der FEUERWACHT lobte den Beschluss, die Talpost auch.",
};

describe("splitTitle", () => {
  it.each([
    ["Rat beschließt Haushalt – POLITICO", "Rat beschließt Haushalt", "POLITICO"],
    ["Rat beschließt Haushalt – DEPESCHENBLATT", "Rat beschließt Haushalt", "DEPESCHENBLATT"],
    ["Rat beschließt Haushalt | Silberwieker Bote", "Rat beschließt Haushalt", "Silberwieker Bote"],
    ["Council passes budget - The Ellery Harbour Gazette", "Council passes budget", "The Ellery Harbour Gazette"],
    ["Council passes budget · Ellery Today", "Council passes budget", "Ellery Today"],
    ["Le conseil vote le budget - La Tribune de Valmoire", "Le conseil vote le budget", "La Tribune de Valmoire"],
    ["Rat beschließt Haushalt - kuestenblatt.de", "Rat beschließt Haushalt", "kuestenblatt.de"],
    ["Streit im Rat – und kein Ende – Talnachrichten", "Streit im Rat – und kein Ende", "Talnachrichten"],
    ["Rat lobt Feuerwehr – Feuerwacht-Bote", "Rat lobt Feuerwehr", "Feuerwacht-Bote"],
    ["Rat beschließt Haushalt | DER SPIEGEL", "Rat beschließt Haushalt", "DER SPIEGEL"],
  ])("parts %s", (title, rest, publisher) => {
    expect(splitTitle(title, NOWHERE)).toEqual({ title: rest, publisher });
  });

  it.each([
    "Rat beschließt Haushalt – Opposition kündigt Klage an",
    "Hafen gesperrt – 13 Verletzte",
    "Vor der Wahl in Talheim – neue Umfragen",
    "Taucher gerettet - Boot sinkt",
    "Windhafen – Eine Chronik",
    "Streit um die Brücke – CDU",
    "Lob für den Einsatz – FEUERWACHT",
    "Streit um Pakete – Talpost",
    "Der Hafen, die Stadt und der Wind",
    "Rekord: 3 – 1 gegen Talheim",
    "Nord-Süd-Bahn kommt später",
    "Kommentar | Mut zur Lücke",
    "– POLITICO",
    "Warum wir warten – Die Geschichte einer Fähre",
    "2019 – 2024",
  ])("leaves %s whole", (title) => {
    expect(splitTitle(title, NOWHERE)).toEqual({ title });
  });

  it("takes the section along that stands beside the publisher", () => {
    const parted = { title: "Rat beschließt Haushalt", publisher: "Silberwieker Bote", section: "Politik" };
    expect(splitTitle("Rat beschließt Haushalt | Politik | Silberwieker Bote", NOWHERE)).toEqual(parted);
    expect(splitTitle("Rat beschließt Haushalt - DER SPIEGEL - Politik", NOWHERE)).toEqual({
      ...parted,
      publisher: "DER SPIEGEL",
    });
  });

  it("believes the site's own name, however it is written there", () => {
    const text = "Das Küstenecho wurde gegründet, wie das Küstenecho meldet.";
    expect(splitTitle("Ein Blatt wird hundert – Küstenecho", { siteNames: [], text }).publisher).toBeUndefined();
    expect(splitTitle("Ein Blatt wird hundert – Küstenecho", { siteNames: ["KÜSTENECHO"], text }).publisher).toBe(
      "Küstenecho",
    );
    const host = { siteNames: ["www.ellerypost.example"], text };
    expect(splitTitle("A paper turns 100 – ElleryPost", host).publisher).toBe("ElleryPost");
  });
});

describe("shortened", () => {
  it("cuts a title between words", () => {
    const title = shortened("Wörter ".repeat(200).trim());
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE_LENGTH);
    expect(title.endsWith("Wörter…")).toBe(true);
  });

  it("leaves a short one alone and cuts no character in two", () => {
    expect(shortened("Kurz")).toBe("Kurz");
    expect(shortened("😀".repeat(400))).toBe(`${"😀".repeat(149)}…`);
  });
});
