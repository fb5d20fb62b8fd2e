import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Reader } from "../../../src/app/parts/reader/reader.tsx";
import { memoryShelf } from "../../../src/app/settings/storage.ts";
import type { ArticlePage } from "../../../src/model/summary.ts";
import { renderApp } from "../render.tsx";
import "./browser.ts";
import { articleOf } from "./article.ts";
import { STEG, stegPage } from "./steg.ts";

type Options = Parameters<typeof renderApp>[1];

function Component({ data }: { readonly data: ArticlePage }) {
  return <Reader page={data} />;
}

/** The reading view at its address; other addresses show where they lead. */
async function read(page: ArticlePage = stegPage(), options: Options = {}) {
  const app = renderApp(
    [
      { path: `/a/${page.article.slug}`, load: async () => page, Component },
      { path: "*", Component: () => <h1>elsewhere</h1> },
    ],
    { at: `/a/${page.article.slug}`, ...options },
  );
  await screen.findByRole("heading", { level: 1, name: page.article.title });
  return app;
}

function named(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** The text of the article on the page, without the names that the view puts into it. */
function shownText(): string {
  const prose = document.querySelector(".prose")?.cloneNode(true);
  if (!(prose instanceof HTMLElement)) throw new Error("no prose");
  for (const name of prose.querySelectorAll(".who")) name.remove();
  return [...prose.children].map((block) => block.textContent).join("\n\n");
}

const MORSCH = "Ansgar Tolle, wörtlich: Zitat 1, Einzelheiten";
const TOR = "Ansgar Tolle, wörtlich: Zitat 5, Einzelheiten";

describe("the article", () => {
  it("shows title, origin, date and authors", async () => {
    await read();
    const article = screen.getByRole("article", { name: STEG.title });
    expect(article).toHaveAttribute("lang", "de");
    expect(within(article).getByText("Wieker Bote")).toBeVisible();
    expect(within(article).getByText("2. März 2024")).toHaveAttribute("datetime", "2024-03-02");
    expect(within(article).getByText("Von Meret Ohlsen und Till Brand")).toBeVisible();
    const original = within(article).getByRole("link", { name: "Original" });
    expect(original).toHaveAttribute("href", "https://example.org/steg");
    expect(original).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("leaves out what the source does not say", async () => {
    await read(stegPage({ article: articleOf(["Nur ein Satz."], { language: "und" }), quotations: [], voices: [] }));
    expect(screen.getByText("Quelle unbekannt")).toBeVisible();
    expect(screen.queryByRole("time")).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Original" })).not.toBeInTheDocument();
    expect(screen.getByRole("article")).toHaveAttribute("lang", "");
    expect(screen.getByText("In diesem Artikel wird niemand zitiert.")).toBeInTheDocument();
  });

  it("keeps every character of the text", async () => {
    await read();
    expect(shownText()).toBe(STEG.text);
  });

  it("marks each part of a quotation and names its speaker once", async () => {
    await read();
    const parts = [...document.querySelectorAll("mark[data-q='tor']")];
    expect(parts.map((part) => part.querySelector("button") !== null)).toEqual([true, false]);
    expect(parts.map((part) => part.id)).toEqual(["tor", ""]);
    expect(parts[0]).toHaveAttribute("data-t", "direct");
    expect(parts[0]).toHaveAttribute("data-s", "1");
  });

  it("says when the speaker is unclear, and when the evidence is weak", async () => {
    await read();
    expect(named("Sprecher unklar, wörtlich: Zitat 4, Einzelheiten")).toHaveTextContent("Sprecher unklar wörtlich");
    expect(named("Imke Sievers?, Teilzitat, unsicher: Zitat 3, Einzelheiten")).toHaveTextContent("Sievers? Teilzitat");
  });

  it("calls a speaker what is there to see, in full where that contains it", async () => {
    const page = stegPage();
    const voices = page.voices.map((voice) => (voice.id === "tolle" ? { ...voice, shortName: "A. Tolle" } : voice));
    await read({ ...page, voices });
    expect(named("A. Tolle, wörtlich: Zitat 1, Einzelheiten")).toHaveTextContent("A. Tolle wörtlich");
  });

  it("has its source at hand for paper", async () => {
    await read();
    const colophon = document.querySelector(".colophon");
    expect(colophon).toHaveTextContent("Wieker Bote, 2. März 2024");
    expect(colophon).toHaveTextContent("https://example.org/steg");
    expect(colophon).toHaveTextContent(`/a/${STEG.slug}`);
  });

  it("shows what was removed from the page, and why", async () => {
    const { user } = await read();
    await user.click(screen.getByText(/Entfernt: 1.Zeile Seitenbeiwerk/));
    expect(screen.getByText("Jetzt den Newsletter bestellen!")).toBeVisible();
    expect(screen.getByText("Newsletter")).toBeVisible();
  });

  it("leads to its neighbours, by link and by key", async () => {
    const { user, router } = await read();
    const pager = screen.getByRole("navigation", { name: "Weitere Artikel" });
    expect(within(pager).getByRole("link", { name: /Voriger/ })).toHaveAttribute("href", "/a/faehre");
    expect(within(pager).getByText("Ferry fares to rise")).toHaveAttribute("lang", "en");
    await user.keyboard("]");
    expect(router.state.location.pathname).toBe("/a/ferry");
  });
});

describe("the details of a quotation", () => {
  it("tell who, how exact, how we know and where", async () => {
    const { user } = await read();
    await user.click(named(MORSCH));
    const details = await screen.findByRole("dialog", { name: "Ansgar Tolle" });
    expect(within(details).getByText("Hafenwart")).toBeVisible();
    expect(details).toHaveTextContent("Artwörtlich, 4 Wörter");
    expect(details).toHaveTextContent("Erkannt an„…“ und sagte er am Ufer");
    expect(details).toHaveTextContent("Stimmeer steht für Ansgar Tolle, einen Satz zuvor genannt.");
    expect(details).toHaveTextContent("StelleAbsatz 1, Zeichen 61–84");
    expect(within(details).getByRole("link", { name: "alle Zitate" })).toHaveAttribute(
      "href",
      "/speakers/ansgar-tolle",
    );
    expect(within(details).getByRole("heading")).toHaveFocus();
    expect(named(MORSCH)).toHaveAttribute("aria-expanded", "true");
  });

  it("open from the words, too, the innermost first", async () => {
    const { user } = await read();
    await user.click(screen.getByText("nur ein Weg unter vielen"));
    expect(await screen.findByRole("dialog")).toHaveTextContent("Teilzitat, 5 Wörter");
    expect(await screen.findByRole("dialog")).toHaveTextContent("Unsicher");
  });

  it("close with Escape and give the focus back, without leaving the article", async () => {
    const { user, router } = await read();
    await user.click(named(MORSCH));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(named(MORSCH)).toHaveFocus();
    expect(router.state.location.pathname).toBe(`/a/${STEG.slug}`);
  });

  it("lead to the next quotation of the voice, and the focus follows", async () => {
    const { user } = await read();
    await user.click(named(MORSCH));
    expect(screen.getByText("Zitat 1 von 2 dieser Stimme")).toBeVisible();
    await user.click(named("Nächstes Zitat dieser Stimme"));
    expect(screen.getByText("Zitat 2 von 2 dieser Stimme")).toBeVisible();
    expect(named("Nächstes Zitat dieser Stimme")).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("{Escape}");
    expect(named(TOR)).toHaveFocus();
  });

  it("are left with Tab towards the next name", async () => {
    const { user } = await read();
    await user.click(named(MORSCH));
    named("Nächstes Zitat dieser Stimme").focus();
    await user.tab();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(named("Imke Sievers, sinngemäß: Zitat 2, Einzelheiten")).toHaveFocus();
  });

  it("say in English what they say in German", async () => {
    const { user } = await read(stegPage(), { language: "en" });
    await user.click(named("Ansgar Tolle, direct: quotation 1, details"));
    expect(await screen.findByRole("dialog")).toHaveTextContent(
      "er stands for Ansgar Tolle, named one sentence before.",
    );
  });
});

describe("a finger on the details", () => {
  /** One finger from one point of the dialog to another. */
  async function swipe(by: { readonly x: number; readonly y: number }): Promise<void> {
    const details = await screen.findByRole("dialog");
    fireEvent.touchStart(details, { touches: [{ clientX: 200, clientY: 300 }] });
    fireEvent.touchEnd(details, { changedTouches: [{ clientX: 200 + by.x, clientY: 300 + by.y }], touches: [] });
  }

  it("leads sideways to the neighbours of the voice, and down closes them", async () => {
    const { user } = await read();
    await user.click(named(MORSCH));
    expect(await screen.findByText("Zitat 1 von 2 dieser Stimme")).toBeVisible();
    await swipe({ x: -90, y: 10 });
    expect(await screen.findByText("Zitat 2 von 2 dieser Stimme")).toBeVisible();
    await swipe({ x: -90, y: 10 });
    await swipe({ x: 90, y: -10 });
    expect(await screen.findByText("Zitat 1 von 2 dieser Stimme")).toBeVisible();
    await swipe({ x: 0, y: 120 });
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });

  it("means nothing on a short or slanting way", async () => {
    const { user } = await read();
    await user.click(named(MORSCH));
    for (const by of [
      { x: -20, y: 0 },
      { x: -90, y: 80 },
      { x: 0, y: -120 },
    ]) {
      await swipe(by);
    }
    expect(screen.getByText("Zitat 1 von 2 dieser Stimme")).toBeVisible();
  });
});

describe("copying", () => {
  it("takes the words with their source, and says so", async () => {
    const { user } = await read();
    await user.click(named(TOR));
    await user.click(named("Zitat kopieren"));
    expect(await screen.findByText("Zitat kopiert")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      "„Bis dahin“ […] „bleibt das Tor zu.“\n" +
        "— Ansgar Tolle, Streit um den Steg von Niederwiek, Wieker Bote, 2. März 2024, https://example.org/steg",
    );
    expect(await screen.findByRole("button", { name: "Kopiert" })).toBeVisible();
  });

  it("takes a link that leads back to the quotation", async () => {
    const { user } = await read();
    await user.click(named(TOR));
    await user.click(named("Link kopieren"));
    await screen.findByText("Link kopiert");
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/a/${STEG.slug}#tor`);
  });

  it("takes a citation in the form that is chosen and shown", async () => {
    const { user } = await read();
    await user.click(named(MORSCH));
    await user.click(named("Zitieren"));
    expect(screen.getByText(/^Ansgar Tolle, zitiert nach: Meret Ohlsen, Till Brand/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Markdown" }));
    await user.click(named("Beleg kopieren"));
    await screen.findByText("Beleg kopiert");
    expect(await navigator.clipboard.readText()).toMatch(/^> „Die Bohlen sind morsch“\n>\n> — Ansgar Tolle, \[/);
  });
});

describe("the keys", () => {
  it("walk from quotation to quotation, open, copy and cite", async () => {
    const { user } = await read();
    await user.keyboard("j");
    expect(named(MORSCH)).toHaveFocus();
    await user.keyboard("jjjj");
    expect(named(TOR)).toHaveFocus();
    // What copies comes with the first quotation that is pointed at, and with it that nobody can read this aloud.
    await screen.findByRole("button", { description: "Keine Stimme für Deutsch" });
    await user.keyboard("c");
    expect(await screen.findByText("Zitat kopiert")).toBeVisible();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog", { name: "Ansgar Tolle" })).toBeVisible();
    await user.keyboard("k");
    expect(await screen.findByRole("dialog", { name: "Sprecher unklar" })).toBeVisible();
    await user.keyboard("b");
    expect(screen.getByRole("radio", { name: "Zeile" })).toBeChecked();
  });

  it("switch types on and off, and pass over what is not marked", async () => {
    const { user, stores } = await read();
    await user.keyboard("1");
    expect(stores.settings.get().hidden).toEqual(["direct"]);
    expect(await screen.findByText("wörtlich: nicht markiert")).toBeVisible();
    await user.keyboard("j");
    expect(named("Imke Sievers, sinngemäß: Zitat 2, Einzelheiten")).toHaveFocus();
  });

  it("mark the article as read, and undo it", async () => {
    const { user, stores } = await read();
    await user.keyboard("m");
    expect(stores.reading.of(STEG.id).read).toBe(true);
    await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
    expect(stores.reading.of(STEG.id).read).toBe(false);
  });
});

describe("the voices", () => {
  const panel = () => screen.getByRole("complementary", { name: "Stimmen in diesem Artikel" });

  it("stand by share, with their figures, unclear ones last", async () => {
    await read();
    const names = within(panel()).getAllByRole("heading", { level: 3 });
    expect(names.map((name) => name.textContent)).toEqual(["Imke Sievers", "Ansgar Tolle", "Sprecher unklar"]);
    const [sievers] = within(panel()).getAllByRole("listitem");
    expect(sievers).toHaveTextContent("46 %13 Wörter2 Zitate");
    expect(panel()).toHaveTextContent("42 % des Textes sind Rede");
  });

  it("can be marked alone", async () => {
    const { user } = await read();
    const tolle = within(panel()).getByRole("button", { name: "Ansgar Tolle" });
    await user.click(tolle);
    expect(tolle).toHaveAttribute("aria-pressed", "true");
    expect([...document.querySelectorAll(".is-solo .q.on")].map((mark) => mark.id)).toEqual(["morsch", "tor", ""]);
    await user.keyboard("{Escape}");
    expect(tolle).toHaveAttribute("aria-pressed", "false");
  });

  it("lead to their quotations, around and around", async () => {
    const { user } = await read();
    const next = within(panel()).getByRole("button", { name: "Nächstes Zitat von Ansgar Tolle" });
    const pointedAt = () => [
      ...new Set([...document.querySelectorAll(".is-here")].map((mark) => mark.getAttribute("data-q"))),
    ];
    await user.click(next);
    expect(pointedAt()).toEqual(["morsch"]);
    await user.click(next);
    expect(pointedAt()).toEqual(["tor"]);
    await user.click(next);
    expect(pointedAt()).toEqual(["morsch"]);
  });

  it("lead to what is marked alone, and nowhere where nothing is", async () => {
    const { user, stores } = await read();
    stores.settings.change({ hidden: ["fragment"] });
    const nextOf = (name: string) => within(panel()).queryByRole("button", { name: `Nächstes Zitat von ${name}` });
    const sievers = await within(panel()).findByRole("button", { name: "Zum Zitat von Imke Sievers" });
    await user.click(sievers);
    expect(document.querySelector(".is-here")?.getAttribute("data-t")).toBe("indirect");
    expect(nextOf("Ansgar Tolle")).toBeInTheDocument();
    stores.settings.change({ hidden: ["fragment", "indirect", "reported"] });
    await waitFor(() => expect(sievers).not.toBeInTheDocument());
    expect(nextOf("Imke Sievers")).not.toBeInTheDocument();
  });

  it("lead to a quotation that can be copied at once", async () => {
    const { user, stores } = await read();
    stores.settings.change({ hidden: ["fragment"] });
    await user.click(await within(panel()).findByRole("button", { name: "Zum Zitat von Imke Sievers" }));
    await screen.findByRole("button", { description: "Keine Stimme für Deutsch" });
    await user.keyboard("c");
    expect(await screen.findByText("Zitat kopiert")).toBeVisible();
  });

  it("hold the switches for what is marked", async () => {
    const { user, stores } = await read();
    const fragments = within(panel()).getByRole("checkbox", { name: /Teilzitat/ });
    expect(fragments).toBeChecked();
    await user.click(fragments);
    expect(stores.settings.get().hidden).toEqual(["fragment"]);
  });

  it("open as a sheet where there is no room beside the text", async () => {
    const { user } = await read();
    await user.click(named(/^3.Stimmen$/));
    const sheet = screen.getByRole("dialog", { name: "Stimmen" });
    await user.click(within(sheet).getByRole("button", { name: "Zum Zitat von Sprecher unklar" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(document.querySelector(".is-here")).toHaveAttribute("id", "winter");
    expect(named("Sprecher unklar, wörtlich: Zitat 4, Einzelheiten")).toHaveFocus();
  });
});

describe("walking through what is marked", () => {
  it("means one voice alone where only one is marked", async () => {
    const { user } = await read();
    const panel = screen.getByRole("complementary", { name: "Stimmen in diesem Artikel" });
    await user.click(within(panel).getByRole("button", { name: "Ansgar Tolle" }));
    const dock = screen.getByRole("navigation", { name: "Artikel" });
    const next = within(dock).getByRole("button", { name: "Nächstes Zitat" });
    await user.click(next);
    expect(named(MORSCH)).toHaveFocus();
    await user.click(next);
    expect(named(TOR)).toHaveFocus();
    expect(dock).toHaveTextContent("Zitat 2/2");
  });

  it("means direct ones alone, by key and by button", async () => {
    const { user, stores } = await read();
    await user.keyboard("d");
    expect(await screen.findByText("Markiert: nur wörtlich")).toBeVisible();
    await user.keyboard("j");
    expect(named(MORSCH)).toHaveFocus();
    await user.keyboard("j");
    expect(named("Sprecher unklar, wörtlich: Zitat 4, Einzelheiten")).toHaveFocus();
    const button = named("Nur wörtliche Zitate");
    expect(button).toHaveAttribute("aria-pressed", "true");
    await user.click(button);
    expect(stores.settings.get().hidden).toEqual([]);
  });
});

describe("only the quotations", () => {
  const prose = () => document.querySelector(".prose")?.textContent ?? "";

  it("are shown by a button, have an address, and go again", async () => {
    const { user, router } = await read();
    await user.click(named("Nur Zitate"));
    expect(router.state.location.search).toBe("?view=quotations");
    await waitFor(() => expect(prose()).not.toContain("gesperrt"));
    expect(prose()).toContain("Die Bohlen sind morsch");
    expect(named("Nur Zitate")).toHaveAttribute("aria-pressed", "true");
    await user.keyboard("q");
    expect(router.state.location.search).toBe("");
    await waitFor(() => expect(prose()).toContain("gesperrt"));
  });

  it("leave lines that say how much is left out, and show it", async () => {
    const { user } = await read(stegPage(), { at: `/a/${STEG.slug}?view=quotations` });
    const [first] = await screen.findAllByRole("button", { name: /^1.Satz ausgelassen, zeigen$/ });
    if (first === undefined) throw new Error("nothing is left out");
    await user.click(first);
    expect(prose()).toContain("gesperrt");
    await waitFor(() => expect(document.activeElement).toHaveTextContent("gesperrt"));
  });

  it("are those of one voice where only one is marked", async () => {
    const { user } = await read(stegPage(), { at: `/a/${STEG.slug}?view=quotations` });
    await screen.findAllByRole("button", { name: /ausgelassen/ });
    const panel = screen.getByRole("complementary", { name: "Stimmen in diesem Artikel" });
    await user.click(within(panel).getByRole("button", { name: "Ansgar Tolle" }));
    expect(prose()).toContain("Bis dahin");
    expect(prose()).not.toContain("Im Winter kam keiner");
  });
});

describe("the map", () => {
  it("has one name, says where the reader is, and leads from quotation to quotation", async () => {
    const { user } = await read();
    const map = await screen.findByRole("slider", { name: "Stelle im Artikel" });
    expect(screen.getAllByRole("slider")).toHaveLength(1);
    map.focus();
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(map).toHaveAttribute("aria-valuetext", "Absatz 1 von 4, Tolle"));
    expect(map).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    await waitFor(() => expect(map).toHaveAttribute("aria-valuetext", "Absatz 2 von 4, Sievers"));
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    await waitFor(() => expect(map).toHaveAttribute("aria-valuetext", "Absatz 1 von 4, Tolle"));
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog", { name: "Ansgar Tolle" })).toBeVisible();
  });
});

describe("the dock", () => {
  it("says that one voice alone is marked, and ends that", async () => {
    const { user } = await read();
    const panel = screen.getByRole("complementary", { name: "Stimmen in diesem Artikel" });
    await user.click(within(panel).getByRole("button", { name: "Ansgar Tolle" }));
    const dock = within(screen.getByRole("navigation", { name: "Artikel" }));
    const only = dock.getByRole("button", { name: "nur Tolle, alle Stimmen markieren" });
    await user.click(only);
    expect(document.querySelector(".is-solo")).toBeNull();
    expect(dock.getByRole("button", { name: /^Stimmen.3$/ })).toHaveFocus();
  });

  it("leads from quotation to quotation and says where one is", async () => {
    const { user } = await read();
    const dock = screen.getByRole("navigation", { name: "Artikel" });
    await user.click(within(dock).getByRole("button", { name: "Nächstes Zitat" }));
    expect(named(MORSCH)).toHaveFocus();
    await user.click(within(dock).getByRole("button", { name: "Nächstes Zitat" }));
    expect(dock).toHaveTextContent("Zitat 2/5");
    await user.click(within(dock).getByRole("button", { name: "Voriges Zitat" }));
    expect(dock).toHaveTextContent("Zitat 1/5");
  });
});

describe("arriving", () => {
  it("at a quotation points at it and gives its name the focus", async () => {
    await read(stegPage(), { at: `/a/${STEG.slug}#tor` });
    expect(named(TOR)).toHaveFocus();
    await waitFor(() => expect(document.getElementById("tor")).toHaveClass("is-here"));
  });

  it("at an address that names nothing leaves all as it is", async () => {
    await read(stegPage(), { at: `/a/${STEG.slug}#nowhere` });
    expect(document.querySelector(".is-here")).toBeNull();
  });

  it("again at a begun article offers the way back", async () => {
    const shelf = memoryShelf({ "wortlaut:read:steg": JSON.stringify({ position: 0.4, read: false }) });
    const { user } = await read(stegPage(), { shelf });
    await user.click(named(/Weiterlesen bei 40/));
    expect(screen.queryByRole("button", { name: /Weiterlesen/ })).not.toBeInTheDocument();
    await waitFor(() => expect(document.activeElement).toHaveTextContent("Die Ratsfrau Imke Sievers"));
  });

  it("again at an article that has changed finds the sentence by its words", async () => {
    const at = { offset: 20, words: "„Im Winter kam keiner hierher.“" };
    const shelf = memoryShelf({ "wortlaut:read:steg": JSON.stringify({ position: 0.8, read: false, at }) });
    const { user } = await read(stegPage(), { shelf });
    await user.click(named(/Weiterlesen bei 61/));
    await waitFor(() => expect(document.activeElement).toHaveTextContent("Im Winter kam keiner"));
  });
});

describe("new data", () => {
  it("keeps the details open when their quotation is still there, and closes them when it is not", async () => {
    let page = stegPage();
    const app = renderApp([{ path: "/", load: async () => page, Component }]);
    await screen.findByRole("heading", { level: 1 });
    await app.user.click(named(MORSCH));
    page = stegPage({ quotations: page.quotations.filter(({ id }) => id !== "tor") });
    await app.router.revalidate();
    await waitFor(() => expect(screen.getByText("Zitat 1 von 1 dieser Stimme")).toBeVisible());
    page = stegPage({ quotations: page.quotations.filter(({ id }) => id !== "morsch") });
    await app.router.revalidate();
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });
});
