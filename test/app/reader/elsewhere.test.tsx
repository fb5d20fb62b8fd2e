import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Reader } from "../../../src/app/parts/reader/reader.tsx";
import { isSomebodyElse, shortStretch } from "../../../src/app/parts/reader/same-words.ts";
import type { InterfaceLanguage } from "../../../src/app/settings/settings.ts";
import type { ArticlePage, Elsewhere, Occurrence } from "../../../src/model/summary.ts";
import { renderApp } from "../render.tsx";
import "./browser.ts";
import { STEG, stegPage } from "./steg.ts";

const THERE: Occurrence = {
  article: { slug: "bohlen", title: "Der Steg bleibt zu", publisher: "Küstenbote", date: "2024-03-05", language: "de" },
  quotation: "q7",
  speaker: { slug: "ansgar-tolle", name: "Ansgar Tolle" },
};

function Component({ data }: { readonly data: ArticlePage }) {
  return <Reader page={data} />;
}

/** Opens the details of the quotation „Die Bohlen sind morsch“, which stands elsewhere, too. */
async function details(elsewhere: Elsewhere, language: InterfaceLanguage = "de") {
  const page = { ...stegPage(), elsewhere: { morsch: elsewhere } };
  const { user } = renderApp([{ path: `/a/${STEG.slug}`, load: async () => page, Component }], {
    at: `/a/${STEG.slug}`,
    language,
  });
  await user.click(await screen.findByRole("button", { name: /^Ansgar Tolle.* 1, / }));
  return screen.findByRole("dialog", { name: "Ansgar Tolle" });
}

describe("the same words elsewhere", () => {
  it("lead to the place in the other article", async () => {
    const dialog = await details({ total: 1, places: [THERE] });
    const section = within(dialog).getByRole("region", { name: "Derselbe Wortlaut anderswo in einem anderen Artikel" });
    const link = within(section).getByRole("link", { name: "Küstenbote, 5. März 2024 Der Steg bleibt zu" });
    expect(link).toHaveAttribute("href", "/a/bohlen#q7");
    expect(section).toHaveTextContent("Wort für Wort gleich, gesagt von Ansgar Tolle");
    expect(within(section).queryByRole("blockquote")).not.toBeInTheDocument();
  });

  it("show word by word what is missing and what is added there", async () => {
    const dialog = await details({ total: 1, places: [{ ...THERE, words: "»Alle Bohlen sind morsch und nass.«" }] });
    const words = within(dialog).getByRole("blockquote");
    expect(within(words).getByRole("deletion")).toHaveTextContent("(fehlt dort: „Die)");
    expect(
      within(words)
        .getAllByRole("insertion")
        .map((each) => each.textContent?.trim()),
    ).toEqual(["(steht nur dort: »Alle)", "(steht nur dort: und nass.«)"]);
    expect(words).toHaveTextContent("Bohlen sind morsch");
    expect(dialog).toHaveTextContent("Anderer Wortlaut, gesagt von Ansgar Tolle");
  });

  it("say clearly when they are somebody else's there, or nobody's", async () => {
    const places = [
      { ...THERE, speaker: { slug: "imke-sievers", name: "Imke Sievers" } },
      { ...THERE, quotation: "q8", speaker: null },
      { ...THERE, quotation: "q9", speaker: { slug: "tolle", name: "Tolle" } },
    ];
    const dialog = await details({ total: 3, places });
    const [other, nobody, surname] = within(within(dialog).getByRole("list")).getAllByRole("listitem");
    expect(within(other ?? dialog).getByText("Dort sagt es jemand anderes: Imke Sievers").tagName).toBe("STRONG");
    expect(nobody).toHaveTextContent("Wort für Wort gleich, dort ohne Sprecher");
    expect(surname).toHaveTextContent("Wort für Wort gleich, gesagt von Tolle");
  });

  it("count the articles that are not listed", async () => {
    const dialog = await details({ total: 12, places: [THERE] });
    expect(dialog).toHaveTextContent(/in 12 anderen Artikeln/);
    expect(dialog).toHaveTextContent(/und in 11.weiteren Artikeln/);
  });

  it("are told in English to who reads English", async () => {
    const dialog = await details({ total: 1, places: [{ ...THERE, words: "„Die Bohlen sind nicht morsch“" }] }, "en");
    expect(dialog).toHaveTextContent("The same words elsewhere in one other article");
    expect(within(dialog).getByRole("insertion")).toHaveTextContent("(only there: nicht)");
    expect(within(dialog).getByRole("blockquote")).toHaveAttribute("lang", "de");
  });

  it("are not spoken of where there are none", async () => {
    const { user } = renderApp([{ path: `/a/${STEG.slug}`, load: async () => stegPage(), Component }], {
      at: `/a/${STEG.slug}`,
    });
    await user.click(await screen.findByRole("button", { name: /^Ansgar Tolle.* 1, / }));
    const dialog = await screen.findByRole("dialog", { name: "Ansgar Tolle" });
    expect(within(dialog).queryByRole("region")).not.toBeInTheDocument();
  });
});

describe("other versions of the text", () => {
  it("are behind the text, on demand", async () => {
    const page = stegPage();
    const versions = { group: "steg", others: 1, listed: [THERE.article] };
    const { user } = renderApp(
      [
        { path: `/a/${STEG.slug}`, load: async () => ({ ...page, summary: { ...page.summary, versions } }), Component },
        { path: "/a/bohlen", Component: () => <h1>Der Steg bleibt zu</h1> },
      ],
      { at: `/a/${STEG.slug}` },
    );
    await user.click(await screen.findByText(/^1.andere Fassung dieses Textes$/));
    await user.click(screen.getByRole("link", { name: "Der Steg bleibt zu" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Der Steg bleibt zu" })).toBeVisible();
  });
});

describe("two speakers", () => {
  const named = (name: string, slug = name) => ({ name, slug });

  it("are somebody else when neither name can be short for the other", () => {
    expect(isSomebodyElse(named("Ansgar Tolle"), named("Imke Sievers"))).toBe(true);
    expect(isSomebodyElse(named("Ansgar Tolle"), named("Imke Tolle"))).toBe(true);
    expect(isSomebodyElse(named("Ansgar Tolle"), named("Tolle"))).toBe(false);
    expect(isSomebodyElse(named("A. Tolle", "tolle"), named("Ansgar Tolle", "tolle"))).toBe(false);
  });
});

describe("a long stretch of common words", () => {
  const words = Array.from({ length: 60 }, (_, n) => `wort${n}`).join(" ");

  it("is shown next to the differences", () => {
    expect(shortStretch(words, "first")).toMatch(/^ … wort\d+ .*wort59$/);
    expect(shortStretch(words, "last")).toMatch(/^wort0 .* … $/);
    expect(shortStretch(words, "middle")).toMatch(/^wort0 .* … wort\d+ .*wort59$/);
  });

  it("is whole when it is short", () => {
    expect(shortStretch("ein paar Worte", "middle")).toBe("ein paar Worte");
  });
});
