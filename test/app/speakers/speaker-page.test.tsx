import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { SpeakerPage } from "../../../src/app/parts/speakers/speaker-page.tsx";
import type { InterfaceLanguage } from "../../../src/app/settings/settings.ts";
import type { SpeakerPage as Page } from "../../../src/model/summary.ts";
import { entry, HARBOUR, ICE_RINK, MARROW, TERESA } from "../quotations/entries.ts";
import { renderApp } from "../render.tsx";
import { speaker } from "./people.ts";

const PAGE: Page = {
  summary: speaker(TERESA.name, {
    ...TERESA,
    quotations: 4,
    words: 50,
    articles: 3,
  }),
  descriptions: [TERESA.description],
  aliases: ["Kolvenbach", "die Hafenmeisterin"],
  joined: [{ article: ICE_RINK.slug, reason: "surname-and-description" }],
  articles: [
    { ...HARBOUR, words: { direct: 20, fragment: 10, indirect: 0, reported: 0 } },
    { ...ICE_RINK, words: { direct: 0, fragment: 0, indirect: 15, reported: 0 } },
    { ...MARROW, words: { direct: 5, fragment: 0, indirect: 0, reported: 0 } },
  ],
  quotations: [
    entry("[„Die Mole hält.“]"),
    entry("Sie lobte das [„alte Holz“].", { type: "fragment", paragraph: 5 }),
    entry("Sie sagte, [die Halle bleibe zu].", { type: "indirect", article: ICE_RINK }),
    entry("[“We will see,”] she said.", { article: MARROW }),
  ],
};

async function open(page: Page = PAGE, language: InterfaceLanguage = "de") {
  const app = renderApp([{ path: "/speakers/:slug", Component: () => <SpeakerPage page={page} /> }], {
    at: "/speakers/teresa-kolvenbach",
    language,
  });
  await screen.findByRole("heading", { level: 1 });
  return app;
}

describe("one speaker", () => {
  test("is described as the articles do it, with figures", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1, name: "Teresa Kolvenbach" })).toBeVisible();
    expect(screen.getByText("Hafenmeisterin von Altsund")).toBeVisible();
    expect(screen.getByText("Im Text auch: Kolvenbach · die Hafenmeisterin")).toBeVisible();
    const figures = screen.getAllByRole("term").map((term) => `${term.nextSibling?.textContent} ${term.textContent}`);
    expect(figures.map((figure) => figure.replace(/\s/gu, " "))).toEqual([
      "4 Zitate",
      "50 Wörter",
      "3 Artikel",
      "70 % der Wörter wörtlich",
    ]);
    expect(document.title).toBe("Teresa Kolvenbach · Wortlaut");
  });

  test("has a chart that is told in a sentence, and what it leaves out", async () => {
    await open();
    const figure = within(screen.getByRole("figure"));
    expect(
      figure
        .getByLabelText(/Wörter in/u)
        .getAttribute("aria-label")
        ?.replace(/\s/gu, " "),
    ).toBe("45 Wörter in 2 Artikeln, März bis Mai 2024; die meisten, 30, am 17. Mai 2024.");
    expect(figure.getByText(/Ohne Datum und darum nicht im Bild: 1\sArtikel/)).toBeVisible();
  });

  test("has a chart whose columns lead to their articles", async () => {
    await open(PAGE);
    const figure = within(screen.getByRole("figure"));
    const links = figure.getAllByRole("link");
    const dated = PAGE.articles.filter(({ date }) => date !== undefined).toReversed();
    expect(links.map((link) => link.getAttribute("href"))).toEqual(dated.map(({ slug }) => `/a/${slug}`));
    expect(links[0]?.getAttribute("aria-label")).toContain(dated[0]?.title);
    expect(links[0]?.getAttribute("aria-label")).toContain("Quelle unbekannt, 2. März 2024");
  });

  test("has no chart of a single article", async () => {
    await open({ ...PAGE, articles: PAGE.articles.slice(0, 1) });
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
  });

  test("has no chart without a date", async () => {
    await open({ ...PAGE, articles: PAGE.articles.slice(2), quotations: PAGE.quotations.slice(3) });
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ohne Datum");
  });

  test("says it all article by article, each quotation with a link to its place", async () => {
    await open();
    const [first, second, third] = screen.getAllByRole("heading", { level: 2 });
    expect(first).toHaveTextContent("17. Mai 2024 Altsunder Anzeiger");
    expect(second).toHaveTextContent("2. März 2024 Quelle unbekannt");
    expect(third).toHaveTextContent("Ohne Datum Marrow Courier");
    expect(screen.getByRole("link", { name: "Marrow Bay keeps its lighthouse" })).toHaveAttribute("lang", "en");
    const place = screen.getByRole("link", { name: /Absatz\s5/ });
    expect(place).toHaveAttribute("href", expect.stringMatching(/^\/a\/neue-mole#./));
    expect(place.parentElement).toHaveTextContent("Teilzitat");
    expect(screen.getAllByRole("blockquote").at(-1)).toHaveAttribute("lang", "en");
  });

  test("tells on demand why several articles speak of the same one", async () => {
    const { user } = await open();
    const reason = screen.getByText(/derselbe Nachname, ähnlich beschrieben/);
    expect(reason).not.toBeVisible();
    await user.click(screen.getByText("Warum das alles eine Stimme ist"));
    expect(reason).toBeVisible();
    expect(within(reason).getByRole("link", { name: ICE_RINK.title })).toHaveAttribute("href", "/a/eishalle");
  });

  test("may have no name", async () => {
    await open({
      ...PAGE,
      summary: speaker("Sprecherin der Werft", { kind: "unnamed", slot: 0 }),
      descriptions: [],
      aliases: [],
      joined: [],
    });
    expect(screen.getByText("namentlich nicht genannt")).toBeVisible();
    expect(screen.queryByText("Warum das alles eine Stimme ist")).not.toBeInTheDocument();
  });

  test("speaks English too", async () => {
    await open(PAGE, "en");
    expect(
      screen
        .getByLabelText(/words in/u)
        .getAttribute("aria-label")
        ?.replace(/\s/gu, " "),
    ).toBe("45 words in 2 articles, March to May 2024; the most, 30, on 17 May 2024.");
  });
});
