import { act, screen, within } from "@testing-library/react";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SearchEngine } from "../../../src/app/parts/search/search-engine.ts";
import { SearchPage } from "../../../src/app/parts/search/search-page.tsx";
import type { LibrarySummary } from "../../../src/model/summary.ts";
import { renderApp } from "../render.tsx";
import { type Built, buildIndex } from "./built.ts";

let built: Built;
let engine: SearchEngine;
/** Whether the device has a mouse or the like. */
let isFine = false;

beforeEach(() => {
  isFine = false;
  Object.assign(window, { matchMedia: (media: string) => ({ matches: isFine && media === "(pointer: fine)" }) });
});

beforeAll(async () => {
  built = await buildIndex();
  engine = built.engine();
});
afterAll(() => built.close());

function show(
  at = "/search",
  options: { readonly language?: "de" | "en"; readonly engine?: SearchEngine; readonly library?: LibrarySummary } = {},
) {
  const library = options.library ?? built.collection.library;
  const loadMostQuoted = async () => built.collection.speakers.map(({ summary }) => summary);
  const Component = () => (
    <SearchPage library={library} engine={options.engine ?? engine} loadMostQuoted={loadMostQuoted} />
  );
  const article = { path: "/a/:slug", Component: () => <h1>an article</h1> };
  return renderApp([{ path: "/search", Component, reloads: () => false }, article], { at, ...options });
}

const field = () => screen.findByRole("searchbox", { name: "In allen Artikeln suchen" });
const results = async () => (await screen.findAllByRole("heading", { level: 2 })).map(({ textContent }) => textContent);

describe("the search page", () => {
  it("tells how to search before anything is typed", async () => {
    const { user } = show();
    expect(await screen.findByRole("heading", { name: "So lässt sich suchen" })).toBeVisible();
    expect(screen.getByText("4 Artikel zu durchsuchen").closest("[role=status]")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "stimme:name" }));
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue("stimme:name");
  });

  it("is ready to be typed into where that shows no keyboard", async () => {
    isFine = true;
    show();
    await expect.poll(async () => document.activeElement === (await field())).toBe(true);
  });

  it("leaves the focus alone where it would show a keyboard", async () => {
    show();
    expect(await field()).not.toHaveFocus();
  });

  it("leaves what it does not understand as it was typed, and says so", async () => {
    const { router } = show("/search?q=kalt art:quatsch jahr:20x4 OR speaker:");
    expect(await screen.findByText("2 Artikel")).toBeVisible();
    expect(await field()).toHaveValue("kalt art:quatsch jahr:20x4 OR speaker:");
    const notes = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(notes).toEqual(
      expect.arrayContaining([
        "„art:quatsch“ zählt nicht mit. Nach „art:“ steht wörtlich, teilzitat oder sinngemäß.",
        "„jahr:20x4“ zählt nicht mit. Nach „jahr:“ steht etwa 2024, 2024-03 oder 2020..2024.",
        "„OR“ zählt nicht mit. Gesucht wird immer nach allen Wörtern zugleich.",
        "„speaker:“ zählt nicht mit. Nach dem Doppelpunkt fehlt ein Name.",
      ]),
    );
    expect(new URLSearchParams(router.state.location.search).get("q")).toBe("kalt art:quatsch jahr:20x4 OR speaker:");
  });

  it("says that no article has all words, and where each of them is", async () => {
    show("/search?q=Möwen Wasser");
    expect(await screen.findByRole("heading", { name: "Kein Artikel enthält alle diese Wörter" })).toBeVisible();
    expect(screen.getByText("Für sich allein: „Möwen“ in 1 Artikel und „Wasser“ in 1 Artikel.")).toBeVisible();
  });

  it("offers speakers and years of the whole collection as soon as a filter is about to be used", async () => {
    const { user } = show();
    await user.hover(await screen.findByRole("combobox", { name: "Stimme" }));
    expect(await screen.findByRole("option", { name: "Ada Hill" })).toBeInTheDocument();
    expect(screen.getByRole("option", { name: "2024 (2)" })).toBeInTheDocument();
    expect(screen.getByRole("option", { name: "2023 (1)" })).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Stimme" }), "Ole Tamm");
    expect(await field()).toHaveValue('stimme:"Ole Tamm"');
    expect(await screen.findByText("2 Artikel")).toBeVisible();
    expect(screen.getByRole("option", { name: "Ada Hill" })).toBeInTheDocument();
  });

  it("offers no years where no article is dated", async () => {
    const { library } = built.collection;
    show("/search", { library: { ...library, years: [{ year: "", articles: library.counts.articles }] } });
    expect(await screen.findByRole("combobox", { name: "Stimme" })).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Jahr" })).not.toBeInTheDocument();
  });

  it("finds while one types, and keeps the search in the address", async () => {
    const { user, router } = show();
    await user.type(await field(), "kalt");
    expect(await screen.findByText("2 Artikel")).toBeVisible();
    expect(await results()).toEqual(expect.arrayContaining(["Streit um die Fähre", "Der Hafen friert zu"]));
    await expect.poll(() => router.state.location.search).toBe("?q=kalt");
    expect(router.state.action).toBe("REPLACE");
  });

  it("marks the words, and names who said them beside the way to the place", async () => {
    show("/search?q=kalt");
    const item = (await screen.findByRole("heading", { name: "Streit um die Fähre" })).closest("li");
    expect(item).not.toBeNull();
    const inside = within(item as HTMLElement);
    expect(inside.getByText("kalt")).toHaveClass("hit");
    expect(inside.getByText("kalt").closest(".q")).toHaveAttribute("data-t", "direct");
    expect(inside.getByRole("link", { name: "Ole Tamm" })).toHaveAttribute("href", "/speakers/ole-tamm");
    const place = inside.getByRole("link", { name: /Absatz.2/u });
    expect(place.getAttribute("href")).toMatch(/^\/a\/streit-um-die-faehre\?find=kalt&p=2#d/u);
  });

  it("filters by controls that write into the search and can be taken back", async () => {
    const { user, router } = show("/search?q=winter");
    await screen.findByText("4 Artikel");
    await user.selectOptions(screen.getByRole("combobox", { name: "Quelle" }), "Wieker Bote");
    expect(await field()).toHaveValue('winter quelle:"Wieker Bote"');
    expect(await screen.findByText("2 Artikel")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Sinngemäß" }));
    expect(await field()).toHaveValue('winter quelle:"Wieker Bote" art:sinngemäß');
    router.navigate(-1);
    await expect.poll(async () => (await field()).getAttribute("value")).toBe('winter quelle:"Wieker Bote"');
    expect(await screen.findByText("2 Artikel")).toBeVisible();
  });

  it("shows in its controls what was typed", async () => {
    show("/search?q=winter speaker:tamm type:direct year:2024");
    expect(await screen.findByRole("radio", { name: "Wörtlich" })).toBeChecked();
    expect(screen.getByRole("combobox", { name: "Jahr" })).toHaveDisplayValue(/^2024/u);
    expect(screen.getByRole("combobox", { name: "Stimme" })).toHaveDisplayValue(/tamm/iu);
  });

  it("leads with the arrow and J and K through what was found", async () => {
    const { user } = show("/search?q=kalt");
    await screen.findByText("2 Artikel");
    await user.click(await field());
    await user.keyboard("{ArrowDown}");
    const [first, second] = await screen.findAllByRole("heading", { level: 2 });
    expect(within(first as HTMLElement).getByRole("link")).toHaveFocus();
    await user.keyboard("j");
    expect(within(second as HTMLElement).getByRole("link")).toHaveFocus();
    await user.keyboard("/");
    expect(await field()).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByRole("heading", { name: "an article" })).toBeVisible();
  });

  it("says why nothing was found, and leads on", async () => {
    const { user } = show("/search?q=kalt source:küstenblatt");
    expect(await screen.findByRole("heading", { name: "Kein Artikel passt dazu" })).toBeVisible();
    expect(screen.getByRole("link", { name: "In den Zitaten suchen" })).toHaveAttribute("href", "/quotations?q=kalt");
    await user.click(screen.getByRole("button", { name: "Ohne Eingrenzung suchen" }));
    expect(await field()).toHaveValue("kalt");
    expect(await screen.findByText("2 Artikel")).toBeVisible();
    await user.clear(await field());
    await user.type(await field(), "Wintxyzuvw");
    expect(await screen.findByRole("heading", { name: "Kein Artikel enthält „Wintxyzuvw“" })).toBeVisible();
  });

  it.each([
    ["absent", "Hier lässt sich nicht suchen"],
    ["offline", "Keine Verbindung"],
    ["failed", "Die Suche antwortet nicht"],
  ] as const)("says when it cannot search: %s", async (diagnose, title) => {
    let isBroken = true;
    const open = (language: string) => {
      const broken = {
        open: async () => {},
        days: async () => new Uint32Array(),
        articles: async () => [],
        close: () => {},
      };
      return isBroken
        ? { ...broken, search: () => Promise.reject(new Error("no index")) }
        : {
            ...broken,
            search: async () => ({
              scores: new Float64Array(language === "de" ? 2 : 0),
              days: new Uint32Array(2),
              alone: [],
            }),
          };
    };
    const { user } = show("/search?q=kalt", { engine: built.engine({ open, diagnose }) });
    expect(await screen.findByRole("alert")).toHaveTextContent(title);
    isBroken = false;
    if (diagnose === "offline") await act(async () => window.dispatchEvent(new Event("online")));
    else if (diagnose === "failed") await user.click(screen.getByRole("button", { name: "Erneut versuchen" }));
    else expect(screen.getByRole("link", { name: "Zur Artikelliste" })).toBeVisible();
    if (diagnose !== "absent") expect(await screen.findByText("2 Artikel")).toBeVisible();
  });

  it("speaks English", async () => {
    show("/search?q=ferry lang:en", { language: "en" });
    expect(await screen.findByRole("searchbox", { name: "Search all articles" })).toBeVisible();
    expect(await screen.findByText("1 article")).toBeVisible();
  });
});
