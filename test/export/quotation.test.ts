import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { formatFor } from "../../src/app/text/format.ts";
import { type CitedQuotation, citedQuotation } from "../../src/export/cited.ts";
import {
  citationLine,
  type ExportWords,
  quotationAsHtml,
  quotationAsJson,
  quotationAsMarkdown,
  quotationAsText,
} from "../../src/export/quotation.ts";
import { quotedWords } from "../../src/model/quoted-words.ts";
import { articleOf, quotationOf } from "../app/reader/article.ts";

const GERMAN: ExportWords = {
  date: formatFor("de").date,
  inSubstance: "sinngemäß",
  speakerUnclear: "Sprecher unklar",
  quotedIn: "zitiert nach",
};

const STEG: CitedQuotation = {
  type: "direct",
  words: "„Der Steg hält.“",
  speaker: "Ansgar Tolle",
  title: "Streit um den Steg",
  publisher: "Wieker Bote",
  authors: ["Meret Ohlsen"],
  date: "2024-03-02",
  language: "de",
  url: "https://example.org/steg?a=1&b=2",
  address: "http://localhost/a/steg#q1",
  spans: [{ start: 20, end: 36 }],
};

/** The same without anything that an article may lack. */
const BARE: CitedQuotation = {
  type: "indirect",
  words: "der Steg sei morsch",
  speaker: null,
  title: "Wem gehört der Steg?",
  authors: [],
  language: "de",
  address: "http://localhost/a/wem#q2",
  spans: [{ start: 0, end: 19 }],
};

describe("quotedWords", () => {
  it("marks what a frame left out and keeps paragraphs apart", () => {
    const text = "„Wir warten“, sagte Tolle, „bis der Pegel fällt.\n\n„Dann bauen wir.“";
    const quotation = quotationOf(text, "direct", ["„Wir warten“", "„bis der Pegel fällt.", "„Dann bauen wir.“"]);
    expect(quotedWords(text, quotation.spans)).toBe("„Wir warten“ […] „bis der Pegel fällt.\n\n„Dann bauen wir.“");
  });

  it("takes what the article knows and nothing else", () => {
    const article = articleOf(["Tolle sagte: „Der Steg hält.“"]);
    const quotation = quotationOf(article.text, "direct", ["„Der Steg hält.“"]);
    expect(citedQuotation(article, quotation, "Ansgar Tolle", "http://localhost/a/steg#q1")).toEqual({
      type: "direct",
      words: "„Der Steg hält.“",
      speaker: "Ansgar Tolle",
      title: "Streit um den Steg von Niederwiek",
      authors: [],
      language: "de",
      address: "http://localhost/a/steg#q1",
      spans: [{ start: 13, end: 29 }],
    });
  });
});

describe("a quotation as text", () => {
  it("stands over its source line", () => {
    expect(quotationAsText(STEG, GERMAN)).toBe(
      "„Der Steg hält.“\n" +
        "— Ansgar Tolle, Streit um den Steg, Wieker Bote, 2. März 2024, https://example.org/steg?a=1&b=2",
    );
  });

  it("never passes an indirect quotation off as verbatim", () => {
    expect(quotationAsText(BARE, GERMAN)).toBe(
      "der Steg sei morsch\n— Sprecher unklar (sinngemäß), Wem gehört der Steg?",
    );
  });
});

describe("a quotation as HTML", () => {
  it("is a block quote with a linked source", () => {
    expect(quotationAsHtml(STEG, GERMAN)).toBe(
      '<blockquote lang="de" cite="https://example.org/steg?a=1&amp;b=2"><p>„Der Steg hält.“</p></blockquote>' +
        '<p>— Ansgar Tolle, <cite><a href="https://example.org/steg?a=1&amp;b=2">Streit um den Steg</a></cite>, ' +
        "Wieker Bote, 2. März 2024</p>",
    );
  });

  it("lets no markup of an article through", () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const html = quotationAsHtml({ ...STEG, words: hostile, speaker: hostile, title: hostile, url: hostile }, GERMAN);
    expect(html).not.toContain("<img");
    expect(html).not.toContain('"">');
  });
});

describe("a quotation as Markdown", () => {
  const parsed = (markdown: string) => unified().use(remarkParse).parse(markdown);
  const textOf = (node: object): string => {
    if ("value" in node && typeof node.value === "string") return node.value;
    return "children" in node && Array.isArray(node.children) ? node.children.map(textOf).join("") : "";
  };

  it("is a block quote with a linked source", () => {
    expect(quotationAsMarkdown({ ...STEG, words: "„Eins.\n\n„Zwei.“" }, GERMAN)).toBe(
      "> „Eins.\n>\n> „Zwei.“\n>\n" +
        "> — Ansgar Tolle, [Streit um den Steg](<https://example.org/steg?a=1&b=2>), Wieker Bote, 2. März 2024",
    );
  });

  it("reads back as the words it was made of", () => {
    const printable = fc.string({ unit: fc.constantFrom(..."a1-+=.)>#*_[]()`~!|&;\\ „“".split("")), minLength: 1 });
    fc.assert(
      fc.property(printable, (drawn) => {
        const words = drawn.trim().replace(/ +/g, " ");
        fc.pre(words !== "");
        const root = parsed(quotationAsMarkdown({ ...STEG, words }, GERMAN));
        const quote = root.children[0];
        expect(quote?.type).toBe("blockquote");
        expect(quote !== undefined && "children" in quote && quote.children[0] && textOf(quote.children[0])).toBe(
          words,
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe("a citation", () => {
  it("names speaker, author, title, publication, date and address", () => {
    expect(citationLine(STEG, GERMAN)).toBe(
      "Ansgar Tolle, zitiert nach: Meret Ohlsen: Streit um den Steg. Wieker Bote, 2. März 2024. " +
        "https://example.org/steg?a=1&b=2",
    );
  });

  it("gets along with what an article lacks and keeps a title's own punctuation", () => {
    expect(citationLine(BARE, GERMAN)).toBe("Sprecher unklar (sinngemäß), zitiert nach: Wem gehört der Steg?");
  });
});

describe("where a quotation stands", () => {
  const AT_HOME = { ...BARE, address: "http://192.168.0.7:4173/a/wem#q2" };
  const SHOWN = { ...BARE, address: "https://presse.example.org/a/wem#q2" };
  const forms = [quotationAsText, quotationAsHtml, quotationAsMarkdown, citationLine];

  it.each(forms)("is said where others can go there, and the published article before that: $name", (form) => {
    expect(form(SHOWN, GERMAN)).toContain("https://presse.example.org/a/wem#q2");
    expect(form({ ...SHOWN, url: "https://example.org/wem" }, GERMAN)).not.toContain("presse");
  });

  it.each(forms)("is not said where nobody else can go there: $name", (form) => {
    for (const cited of [BARE, AT_HOME]) expect(form(cited, GERMAN)).not.toMatch(/http|href|cite=|\]\(/u);
  });
});

describe("a quotation as JSON", () => {
  it("reads back as what went in", () => {
    expect(JSON.parse(quotationAsJson(STEG))).toEqual(STEG);
  });
});
