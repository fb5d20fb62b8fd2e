import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { describe, expect, it } from "vitest";
import { ArticleList, type ListData } from "../../../src/app/parts/list/article-list.tsx";
import { needsAll, parseListQuery } from "../../../src/app/parts/list/query.ts";
import { articlePath } from "../../../src/app/paths.ts";
import type { ViewRequest } from "../../../src/app/routing/view.ts";
import { memoryShelf } from "../../../src/app/settings/storage.ts";
import { localDay } from "../../../src/app/text/format.ts";
import type { ArticleSummary } from "../../../src/model/summary.ts";
import { paged } from "../quotations/library.ts";
import { renderApp } from "../render.tsx";
import { libraryOf, summary } from "./summaries.ts";

const today = localDay(new Date());

const ferry = summary("ferry", {
  title: "Die Fähre fährt wieder",
  publisher: "Küstenblatt",
  date: today,
  minutes: 5,
  speech: 0.34,
  quotations: 4,
  strip: [{ start: 100, end: 200, type: "direct", slot: 1 }],
  voices: [
    { name: "Hanne Brockmöller", shortName: "Brockmöller", slot: 1 },
    { name: "Eike Thaden", shortName: "Thaden", slot: 2 },
    { name: "Jette Ohlsdorf", shortName: "Ohlsdorf", slot: 3 },
  ],
  voiceCount: 5,
});
const tram = summary("tram", {
  title: "Tram vote delayed",
  publisher: "Ellery Gazette",
  language: "en",
  date: "2020-02-03",
});
const water = summary("water", { title: "Trinkwasser in Wiekhof" });
const few = [ferry, tram, water];

interface Setup {
  /** How many of the articles come with the first page. */
  readonly page?: number;
  readonly rest?: () => Promise<readonly ArticleSummary[]>;
}

/** The list over articles given by the test, with the loader's rule about when all are needed. */
function listRoutes(articles: readonly ArticleSummary[], { page = articles.length, rest }: Setup = {}) {
  const library = libraryOf(articles);
  const list = paged(articles, page, rest);
  async function load({ url }: ViewRequest): Promise<ListData> {
    const data = { library, list, all: undefined, failed: false };
    if (!needsAll(parseListQuery(url.searchParams))) return data;
    return list.all().then(
      (all) => ({ ...data, all }),
      () => ({ ...data, failed: true }),
    );
  }
  function Component({ data }: { readonly data: ListData }) {
    const [params] = useSearchParams();
    const query = useMemo(() => parseListQuery(params), [params]);
    return <ArticleList data={data} query={query} onRetry={() => {}} />;
  }
  return [
    { path: "/", load, Component },
    { path: "/a/:slug", Component: () => <h1>Der Artikel</h1> },
  ];
}

const rows = () => screen.queryAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
const row = (title: string) => {
  const item = screen.getAllByRole("link", { name: title }).at(-1)?.closest("li") ?? null;
  if (item === null) throw new Error(`${title} is in no list`);
  return within(item);
};

describe("the list of articles", () => {
  it("says what the collection holds and groups articles by day", async () => {
    renderApp(listRoutes(few));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("3 Artikel, 3 Stimmen, 7 Zitate");
    expect(screen.getByText(/^Ordner „Nachrichten“, eingelesen heute um/)).toBeVisible();
    const groups = screen.getAllByRole("region").map((region) => within(region).getByRole("heading", { level: 2 }));
    expect(groups.map((heading) => heading.textContent)).toEqual([
      expect.stringMatching(/^Heute /),
      "2020 Februar",
      "Ohne Datum im Text nicht genannt",
    ]);
  });

  it("gives for each article source, voices, figures and the strip in words", async () => {
    renderApp(listRoutes(few));
    await screen.findByRole("heading", { level: 1 });
    expect(row("Die Fähre fährt wieder").getByRole("img")).toHaveAccessibleName(/^34 Prozent Rede, 5\sStimmen$/);
    expect(row("Die Fähre fährt wieder").getByText("und 2 weitere")).toBeInTheDocument();
    expect(row("Die Fähre fährt wieder").queryByText("und 2 weitere")?.closest(".key")).toHaveTextContent("Ohlsdorf");
    expect(row("Tram vote delayed").getByTitle("Englisch")).toHaveTextContent("EN");
    expect(screen.getByRole("link", { name: "Tram vote delayed" })).toHaveAttribute("lang", "en");
    expect(row("Tram vote delayed").getByText("3. Feb. 2020")).toBeInTheDocument();
    expect(row("Trinkwasser in Wiekhof").getByText("Quelle unbekannt")).toBeInTheDocument();
    expect(row("Trinkwasser in Wiekhof").getByRole("img")).toHaveAccessibleName("keine Zitate");
  });

  it("speaks English", async () => {
    renderApp(listRoutes(few), { language: "en" });
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("3 articles, 3 speakers, 7 quotations");
    expect(row("Die Fähre fährt wieder").getByRole("img")).toHaveAccessibleName(/^34 per cent speech, 5\sspeakers$/);
  });

  it("shows what was begun and read", async () => {
    const shelf = memoryShelf({
      "wortlaut:read:ferry": '{"position":0.6,"read":false}',
      "wortlaut:read:tram": '{"position":1,"read":true}',
    });
    const { user } = renderApp(listRoutes(few), { shelf });
    await screen.findByRole("heading", { level: 1 });
    expect(row("Die Fähre fährt wieder").getByText("noch 2 Min.")).toBeInTheDocument();
    expect(row("Tram vote delayed").getByText("gelesen")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Angefangen 1" }));
    await waitFor(() => expect(rows()).toEqual(["Die Fähre fährt wieder"]));
  });

  it("cuts a title of any length", async () => {
    renderApp(listRoutes([summary("long", { title: "Wort ".repeat(20_000) })]));
    await screen.findByRole("heading", { level: 1 });
    expect(rows()[0]).toHaveLength(301);
  });
});

describe("searching and filtering", () => {
  it("keeps everything in the address, and the back button takes back choices", async () => {
    const { user, router } = renderApp(listRoutes(few));
    const field = await screen.findByRole("searchbox", { name: "In Artikeln suchen" });
    await user.type(field, "fahre");
    await waitFor(() => expect(rows()).toEqual(["Die Fähre fährt wieder"]));
    expect(router.state.location.search).toBe("?q=fahre");
    expect(screen.getByText("1 Artikel gefunden")).toHaveAttribute("role", "status");
    await user.click(screen.getByRole("radio", { name: /^Gelesen/ }));
    expect(router.state.location.search).toBe("?q=fahre&state=read");
    await waitFor(() => expect(rows()).toEqual([]));
    await router.navigate(-1);
    expect(await screen.findByRole("link", { name: "Die Fähre fährt wieder" })).toBeVisible();
    expect(field).toHaveValue("fahre");
  });

  it("begins with what the address says", async () => {
    renderApp(listRoutes(few), { at: "/?language=en&order=oldest" });
    expect(await screen.findByRole("combobox", { name: "Sprache" })).toHaveDisplayValue("English");
    expect(screen.getByRole("combobox", { name: "Ordnung" })).toHaveDisplayValue("älteste zuerst");
    expect(rows()).toEqual(["Tram vote delayed"]);
  });

  it("filters by source, also the unknown one", async () => {
    const { user, router } = renderApp(listRoutes(few));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Quelle" }), "Quelle unbekannt");
    await waitFor(() => expect(rows()).toEqual(["Trinkwasser in Wiekhof"]));
    expect(router.state.location.search).toBe("?source=-");
  });

  it("says when nothing matches and leads back to all articles", async () => {
    const { user } = renderApp(listRoutes(few), { at: "/?q=nirgends" });
    expect(await screen.findByRole("heading", { name: "Kein Artikel passt dazu" })).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Alle Artikel zeigen" }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    await waitFor(() => expect(screen.getByRole("searchbox")).toHaveValue(""));
  });
});

describe("a long list", () => {
  const many = Array.from({ length: 100 }, (_, index) => summary(`n${index}`, { date: "2021-05-04" }));

  it("shows its beginning, then more, and goes on at the first new row", async () => {
    const { user } = renderApp(listRoutes(many, { page: 70 }));
    await user.click(await screen.findByText(/^40\sältere Artikel$/));
    await waitFor(() => expect(rows()).toHaveLength(100));
    await waitFor(() => expect(screen.getByText("Artikel n60")).toHaveFocus());
    expect(screen.queryByText(/ältere Artikel$/)).not.toBeInTheDocument();
  });

  it("says when the rest cannot be fetched", async () => {
    const rest = () => Promise.reject(new TypeError("Failed to fetch"));
    renderApp(listRoutes(many, { page: 70, rest }), { at: "/?q=n1" });
    expect(await screen.findByRole("alert")).toHaveTextContent("Der Rest der Liste ließ sich nicht laden.");
    expect(screen.getByRole("button", { name: "Erneut versuchen" })).toBeVisible();
  });

  it("counts what was read beyond its first page", async () => {
    const shelf = memoryShelf({ "wortlaut:read:n90": '{"position":1,"read":true}' });
    renderApp(listRoutes(many, { page: 70 }), { shelf });
    expect(await screen.findByRole("radio", { name: "Gelesen 1" })).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Ungelesen 99" })).toBeInTheDocument();
  });
});

describe("the keys of the list", () => {
  it("J and K move, Enter opens, and the way back leads to the same row", async () => {
    const { user, router } = renderApp(listRoutes(few));
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("jjjjk");
    expect(screen.getByRole("link", { name: "Tram vote delayed" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe(articlePath("tram")));
    await screen.findByRole("heading", { name: "Der Artikel" });
    await router.navigate(-1);
    const link = await screen.findByRole("link", { name: "Tram vote delayed" });
    await waitFor(() => expect(link).toHaveFocus());
  });

  it("J goes on behind the last row, and from the place of a row that is gone", async () => {
    const many = Array.from({ length: 70 }, (_, index) => summary(`n${index}`));
    const { user } = renderApp(listRoutes(many), { at: "/?state=unread" });
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("jjmj");
    expect(screen.getByText("Artikel n2")).toHaveFocus();
    act(() => screen.getByText("Artikel n60").focus());
    await user.keyboard("j");
    await waitFor(() => expect(screen.getByText("Artikel n61")).toHaveFocus());
  });

  it("M marks as read, which can be undone", async () => {
    const { user, stores } = renderApp(listRoutes(few));
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("jm");
    expect(row("Die Fähre fährt wieder").getByText("gelesen")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    expect(row("Die Fähre fährt wieder").queryByText("gelesen")).not.toBeInTheDocument();
    expect(stores.reading.all().size).toBe(0);
  });

  it("/ leads to the search, where letters are letters again", async () => {
    const { user } = renderApp(listRoutes(few));
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("/");
    const field = screen.getByRole("searchbox");
    expect(field).toHaveFocus();
    await user.keyboard("jm");
    expect(field).toHaveValue("jm");
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("");
    await user.keyboard("{Escape}");
    expect(field).not.toHaveFocus();
  });

  it("rest when single keys are switched off, and say so nowhere", async () => {
    const shelf = memoryShelf({ "wortlaut:settings": '{"singleKeys":false}' });
    const { user } = renderApp(listRoutes(few), { shelf });
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("j");
    expect(document.body).toHaveFocus();
    expect(screen.queryByText("wählen")).not.toBeInTheDocument();
  });
});

describe("the articles to go on with", () => {
  const begun = (position: number, when: number) => JSON.stringify({ position, read: false, when });
  const section = () => screen.getByRole("region", { name: "Weiterlesen" });
  const titles = () => within(section()).getAllByRole("heading", { level: 3 });

  it("are those begun last, with what is left of them, and lead to where the reader was", async () => {
    const shelf = memoryShelf({
      "wortlaut:read:ferry": begun(0.4, 1000),
      "wortlaut:read:water": begun(0.5, 2000),
      "wortlaut:read:tram": JSON.stringify({ position: 1, read: true, when: 3000 }),
    });
    const { user, router } = renderApp(listRoutes(few), { shelf });
    await screen.findByRole("heading", { level: 1 });
    expect(titles().map((title) => title.textContent)).toEqual(["Trinkwasser in Wiekhof", "Die Fähre fährt wieder"]);
    expect(section()).toHaveTextContent(/Küstenblatt · noch 3.Min\./);
    await user.click(within(section()).getByRole("link", { name: "Die Fähre fährt wieder" }));
    expect(router.state.location).toMatchObject({ pathname: "/a/ferry", state: { to: "place" } });
  });

  it("are not there when nothing was begun, nor in a filtered list", async () => {
    renderApp(listRoutes(few));
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("region", { name: "Weiterlesen" })).not.toBeInTheDocument();
    const shelf = memoryShelf({ "wortlaut:read:ferry": begun(0.4, 1000) });
    renderApp(listRoutes(few), { shelf, at: "/?state=begun" });
    await waitFor(() => expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(2));
    expect(screen.queryByRole("region", { name: "Weiterlesen" })).not.toBeInTheDocument();
  });

  it("can be put aside, and undo brings them back; what the collection no longer holds takes no room", async () => {
    const shelf = memoryShelf({ "wortlaut:read:ferry": begun(0.4, 1000), "wortlaut:read:gone": begun(0.9, 9000) });
    const { user, stores } = renderApp(listRoutes(few), { shelf });
    await screen.findByRole("heading", { level: 1 });
    expect(titles()).toHaveLength(1);
    await user.click(within(section()).getByRole("button", { name: "„Die Fähre fährt wieder“ nicht mehr anbieten" }));
    expect(screen.queryByRole("region", { name: "Weiterlesen" })).not.toBeInTheDocument();
    expect(stores.reading.of("ferry").position).toBe(0.4);
    await user.click(screen.getByRole("button", { name: "Rückgängig" }));
    expect(titles()).toHaveLength(1);
    expect(shelf.read("wortlaut:continue")).toBe("1");
  });
});

describe("versions of one text", () => {
  const reference = ({ slug, title, publisher, date, language }: ArticleSummary) => ({
    slug,
    title,
    language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  });
  const first = summary("first", { title: "Die Fähre fährt wieder", publisher: "Küstenblatt", date: "2020-02-05" });
  const second = summary("second", { title: "Fähre fährt wieder", publisher: "Wieker Bote", date: "2020-02-04" });
  const other = (article: ArticleSummary, others = 1) => ({ group: "first", others, listed: [reference(article)] });
  const together = [{ ...first, versions: other(second) }, { ...second, versions: other(first) }, tram];

  it("are one row, which opens to show the others; the counts are of articles", async () => {
    const { user } = renderApp(listRoutes(together));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(/^3.Artikel/);
    expect(rows()).toEqual(["Die Fähre fährt wieder", "Tram vote delayed"]);
    expect(screen.getByRole("radio", { name: /^Alle/ })).toHaveAccessibleName("Alle 3");
    const versions = row("Die Fähre fährt wieder").getByRole("group");
    expect(versions).not.toHaveAttribute("open");
    await user.click(within(versions).getByText(/^und 1.ähnliche Fassung$/));
    expect(versions).toHaveAttribute("open");
    expect(within(versions).getByRole("listitem")).toHaveTextContent(
      "Fähre fährt wieder · Wieker Bote, 4. Februar 2020",
    );
    await user.click(within(versions).getByRole("link", { name: "Fähre fährt wieder" }));
    expect(await screen.findByRole("heading", { name: "Der Artikel" })).toBeVisible();
  });

  it("come back where a filter leaves the first out, and the first in another order is another", async () => {
    renderApp(listRoutes(together), { at: "/?source=Wieker+Bote" });
    await waitFor(() => expect(rows()).toEqual(["Fähre fährt wieder"]));
    cleanup();
    renderApp(listRoutes(together), { at: "/?order=oldest" });
    await waitFor(() => expect(rows()).toEqual(["Tram vote delayed", "Fähre fährt wieder"]));
  });

  it("are passed over by the keys", async () => {
    const { user } = renderApp(listRoutes(together));
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("jj");
    expect(screen.getByRole("link", { name: "Tram vote delayed" })).toHaveFocus();
    await user.keyboard("j");
    expect(screen.getByRole("link", { name: "Tram vote delayed" })).toHaveFocus();
  });

  it("say how many are not listed", async () => {
    renderApp(listRoutes([{ ...first, versions: other(second, 9) }]), { language: "en" });
    await screen.findByRole("heading", { level: 1 });
    const versions = row("Die Fähre fährt wieder").getByRole("group");
    expect(versions).toHaveTextContent(/^and 9.similar versions/);
    expect(versions).toHaveTextContent(/and 8 more$/);
  });
});
