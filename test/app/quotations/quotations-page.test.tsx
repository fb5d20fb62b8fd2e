import "../reader/browser.ts";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Paged } from "../../../src/app/data/library.ts";
import { QuotationsPage } from "../../../src/app/parts/quotations/quotations-page.tsx";
import type { InterfaceLanguage } from "../../../src/app/settings/settings.ts";
import type { QuotationEntry } from "../../../src/model/summary.ts";
import { renderApp } from "../render.tsx";
import { speaker } from "../speakers/people.ts";
import { COUNCIL, entry, ICE_RINK, JORRIT, MARROW, TERESA } from "./entries.ts";
import { libraryOf, paged } from "./library.ts";

const ENTRIES = [
  entry("Kolvenbach sagte: [„Die Mole hält.“]"),
  entry("Sie lobte das [„alte Holz“] der Mole.", { type: "fragment", paragraph: 5 }),
  entry("Haan sagte, [die Halle bleibe zu].", { type: "indirect", speaker: JORRIT, article: ICE_RINK }),
  entry("[“The light stays on the mole,”] the council said.", { speaker: COUNCIL, article: MARROW }),
  entry("[„Wer zahlt?“], rief jemand.", { speaker: null }),
];

interface Setting {
  readonly entries?: readonly QuotationEntry[];
  readonly list?: Paged<QuotationEntry>;
  readonly at?: string;
  readonly language?: InterfaceLanguage;
}

async function open({ entries = ENTRIES, list = paged(entries), at = "/quotations", language = "de" }: Setting = {}) {
  const loadMostQuoted = async () => [speaker("Teresa Kolvenbach"), speaker("Wiebke Asmussen")];
  const page = (
    <QuotationsPage paged={list} known={undefined} library={libraryOf(entries)} loadMostQuoted={loadMostQuoted} />
  );
  const app = renderApp(
    [
      { path: "/quotations", Component: () => page },
      { path: "/a/:slug", Component: () => <h1>Artikel</h1> },
    ],
    { at, language },
  );
  await screen.findByRole("searchbox");
  return app;
}

function group(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

function quotes(): string[] {
  return screen.queryAllByRole("blockquote").map((quote) => quote.textContent ?? "");
}

describe("all quotations", () => {
  test("stand under the names of their speakers, each in its sentence with a link to its place", async () => {
    await open();
    const own = within(group(TERESA.name));
    expect(own.getByRole("link", { name: TERESA.name })).toHaveAttribute("href", "/speakers/teresa-kolvenbach");
    expect(await own.findByText("2 Zitate in 1 Artikel", { normalizer: spaces })).toBeVisible();
    expect(own.getAllByRole("blockquote")[1]).toHaveTextContent("Sie lobte das „alte Holz“ der Mole.");
    const [first] = own.getAllByRole("link", { name: "Altsund baut eine neue Mole" });
    expect(first).toHaveAttribute("href", expect.stringMatching(/^\/a\/neue-mole#./));
    expect(own.getByText(/Altsunder Anzeiger, 17\. Mai 2024, Abs\. 5/)).toHaveTextContent("Teilzitat");
  });

  test("keep the language of their article", async () => {
    await open();
    const quote = within(group(COUNCIL.name)).getByRole("blockquote");
    expect(quote).toHaveAttribute("lang", "en");
    expect(within(group(COUNCIL.name)).getByText(/^Marrow Courier, Abs\. 3/)).toBeVisible();
  });

  test("say so when nobody is named, without a link", async () => {
    await open();
    const unknown = within(group("Sprecher unklar"));
    expect(unknown.getAllByRole("link")).toHaveLength(1);
  });

  test("are counted in a sentence", async () => {
    await open();
    expect(counted()).toHaveTextContent("5 Zitate von 3 Stimmen in 3 Artikeln");
  });
});

describe("search", () => {
  test("marks what was found as it stands in the text, and keeps the words in the address", async () => {
    const { user, router } = await open();
    await user.type(screen.getByRole("searchbox", { name: "In allen Zitaten suchen" }), "MOLE");
    await waitFor(() => expect(quotes()).toHaveLength(2));
    const hits = screen.getAllByRole("mark").filter((mark) => mark.classList.contains("hit"));
    expect(hits.map((hit) => hit.textContent)).toEqual(["Mole", "mole"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Zitate mit „MOLE“");
    await waitFor(() => expect(router.state.location.search).toBe("?q=MOLE"));
    expect(screen.getByRole("radio", { name: /Wörtlich/ })).toHaveAccessibleName("Wörtlich 2");
  });

  test("that finds nothing says where it looked, and can be left", async () => {
    const { user, router } = await open({ at: "/quotations?q=Leuchtturm&type=direct" });
    expect(await screen.findByRole("heading", { level: 2 })).toHaveTextContent("Niemand sagt hier „Leuchtturm“");
    await user.click(screen.getByRole("button", { name: "Alle Zitate zeigen" }));
    await waitFor(() => expect(quotes()).toHaveLength(5));
    expect(router.state.location.search).toBe("");
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  test("is emptied by Escape and by its button", async () => {
    const { user } = await open({ at: "/quotations?q=Halle" });
    expect(quotes()).toHaveLength(1);
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(quotes()).toHaveLength(5));
    await user.keyboard("Holz");
    await user.click(await screen.findByRole("button", { name: "Suche leeren" }));
    await waitFor(() => expect(quotes()).toHaveLength(5));
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });

  test("is in the address before the reader follows a link", async () => {
    const { user, router } = await open();
    await user.type(screen.getByRole("searchbox"), "halle");
    await waitFor(() => expect(quotes()).toHaveLength(1));
    await user.click(screen.getByRole("link", { name: ICE_RINK.title }));
    await screen.findByRole("heading", { name: "Artikel" });
    await router.navigate(-1);
    await waitFor(() => expect(screen.getByRole("searchbox")).toHaveValue("halle"));
  });

  test("follows the address when the reader goes back", async () => {
    const { user, router } = await open();
    await user.click(screen.getByRole("radio", { name: /Teilzitate/ }));
    await waitFor(() => expect(quotes()).toHaveLength(1));
    await router.navigate(-1);
    await waitFor(() => expect(quotes()).toHaveLength(5));
    expect(screen.getByRole("radio", { name: /Alle/ })).toBeChecked();
  });
});

describe("filters", () => {
  test("stand in the address", async () => {
    const { user, router } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Stimme" }), "Jorrit Haan");
    await waitFor(() => expect(quotes()).toEqual(["Haan sagte, die Halle bleibe zu."]));
    await user.selectOptions(screen.getByRole("combobox", { name: "Ordnen nach" }), "Datum, neueste zuerst");
    await waitFor(() => expect(router.state.location.search).toBe("?speaker=jorrit-haan&order=newest"));
  });

  test("can ask for what has no source and no speaker", async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Quelle" }), "Quelle unbekannt");
    await waitFor(() => expect(quotes()).toEqual(["Haan sagte, die Halle bleibe zu."]));
    await user.selectOptions(screen.getByRole("combobox", { name: "Stimme" }), "Sprecher unklar");
    await waitFor(() => expect(screen.getByText("Kein Zitat passt dazu")).toBeVisible());
  });
});

describe("many quotations", () => {
  const MANY = Array.from({ length: 90 }, (_, day) => entry(`[„Tag ${day} auf der Mole.“]`, { id: `tag-${day}` }));
  const OTHERS = [entry("[„Gut.“]", { speaker: JORRIT })];

  test("appear bit by bit, and the focus goes on where the reader was", async () => {
    const { user } = await open({ entries: [...MANY, ...OTHERS] });
    const own = within(group(TERESA.name));
    expect(own.getAllByRole("blockquote")).toHaveLength(4);
    await user.click(own.getByRole("button", { name: "86 weitere Zitate" }));
    await waitFor(() => expect(own.getAllByRole("blockquote")).toHaveLength(52));
    await waitFor(() => expect(own.getAllByRole("listitem")[4]).toContainElement(focused()));
    await user.click(own.getByRole("button", { name: "38 weitere Zitate" }));
    await waitFor(() => expect(own.getAllByRole("blockquote")).toHaveLength(90));
    expect(own.queryByRole("button", { name: /weitere/u })).not.toBeInTheDocument();
  });

  test("are as many as before when the reader comes back", async () => {
    const { user, router } = await open({ entries: [...MANY, ...OTHERS] });
    await user.click(screen.getByRole("button", { name: "86 weitere Zitate" }));
    await waitFor(() => expect(quotes()).toHaveLength(53));
    await router.navigate("/a/neue-mole");
    await screen.findByRole("heading", { name: "Artikel" });
    await router.navigate(-1);
    await waitFor(() => expect(quotes()).toHaveLength(53));
  });

  test("show their first page at once and the rest when it comes", async () => {
    let come: (all: readonly QuotationEntry[]) => void = () => {};
    const all = new Promise<readonly QuotationEntry[]>((resolve) => {
      come = resolve;
    });
    await open({ entries: ENTRIES, list: paged(ENTRIES, 1, () => all) });
    expect(quotes()).toHaveLength(1);
    expect(screen.getByText(/1 von 5 durchgesehen/)).toBeVisible();
    expect(screen.getByRole("radio", { name: /Alle/ })).toHaveAccessibleName("Alle 5");
    come(ENTRIES);
    await waitFor(() => expect(quotes()).toHaveLength(5));
    expect(screen.queryByText(/durchgesehen/)).not.toBeInTheDocument();
  });

  test("can be asked for again when they did not come", async () => {
    let tries = 0;
    const all = async () => {
      tries += 1;
      if (tries === 1) throw new TypeError("Failed to fetch");
      return ENTRIES;
    };
    const { user } = await open({ list: paged(ENTRIES, 1, all) });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Nur die neuesten 1 Zitat ließen sich laden.");
    await user.click(within(alert).getByRole("button", { name: "Erneut versuchen" }));
    await waitFor(() => expect(quotes()).toHaveLength(5));
  });
});

describe("a long list by date", () => {
  const at = "/quotations?order=newest";
  /** Two voices by turns: every quotation is a group of its own. */
  const long = Array.from({ length: 400 }, (_, n) =>
    entry(`[„Satz Nummer ${n}“], sagte sie.`, { id: `satz-${n}`, speaker: n % 2 === 0 ? TERESA : JORRIT }),
  );

  /** The list in parts of 50, and how many of them were asked for. */
  function inParts() {
    const asked: number[] = [];
    const list: Paged<QuotationEntry> = {
      first: long.slice(0, 50),
      total: long.length,
      async next(items) {
        const end = items.length + 50;
        asked.push(end);
        return long.slice(0, end);
      },
      all: async () => long,
    };
    return { list, asked };
  }

  test("is fetched as far as it is looked at", async () => {
    const { list, asked } = inParts();
    const { user } = await open({ entries: long, list, at });
    expect(quotes()).toHaveLength(24);
    expect(asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "376 weitere Zitate" }));
    await waitFor(() => expect(quotes()).toHaveLength(48));
    await user.click(screen.getByRole("button", { name: "352 weitere Zitate" }));
    await waitFor(() => expect(quotes()).toHaveLength(72));
    expect(asked).toEqual([100]);
    expect(counted()).toHaveTextContent(/^400 Zitate von 2 Stimmen in 1 Artikel$/);
  });

  test("is looked through until enough is found, and says how far", async () => {
    const { list } = inParts();
    await open({ entries: long, list, at: `${at}&q=1` });
    await waitFor(() => expect(counted()).toHaveTextContent(/^Mindestens \d+ Zitate · \d+ von 400 durchgesehen$/));
    await waitFor(() => expect(quotes()).toHaveLength(24));
    expect(screen.getByRole("button", { name: "Weitere Zitate" })).toBeVisible();
    expect(screen.getByRole("radio", { name: "Alle" })).toBeChecked();
  });

  test("says at its end how many there are", async () => {
    const { list } = inParts();
    await open({ entries: long, list, at: `${at}&q=399` });
    await waitFor(() => expect(counted()).toHaveTextContent(/^1 Zitat von 1 Stimme in 1 Artikel$/));
    expect(screen.getByRole("radio", { name: /Alle/ })).toHaveAccessibleName("Alle 1");
  });

  test("offers those quoted most, whoever stands in its beginning", async () => {
    const { list } = inParts();
    const { user } = await open({ entries: long, list, at });
    expect(screen.queryByRole("option", { name: "Wiebke Asmussen" })).not.toBeInTheDocument();
    await user.hover(screen.getByRole("form", { name: "Zitate filtern" }));
    expect(await screen.findByRole("option", { name: "Wiebke Asmussen" })).toBeInTheDocument();
    expect(screen.getAllByRole("option", { name: "Teresa Kolvenbach" })).toHaveLength(1);
  });
});

describe("the keyboard", () => {
  test("moves through the quotations and copies the one it stands on", async () => {
    const { user } = await open();
    await user.keyboard("jj");
    expect(focused()).toHaveAttribute("href", expect.stringContaining("alte-Holz"));
    await user.keyboard("c");
    expect(await screen.findByText("Zitat kopiert")).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^„alte Holz“\n— Teresa Kolvenbach, Altsund baut eine neue Mole, Altsunder Anzeiger, /);
    expect(copied).toContain("17. Mai 2024");
    await user.keyboard("k");
    expect(focused()).toHaveAttribute("href", expect.stringContaining("Die-Mole"));
    await user.keyboard("/");
    expect(screen.getByRole("searchbox")).toHaveFocus();
  });
});

test("speaks English too", async () => {
  await open({ language: "en", at: "/quotations?q=light" });
  expect(counted()).toHaveTextContent("1 quotation by 1 speaker in 1 article");
  expect(screen.getByRole("radio", { name: /Direct/ })).toHaveAccessibleName("Direct 1");
  expect(screen.getByText(/Marrow Courier, para\. 3/)).toHaveTextContent("direct");
});

/** The sentence below the field. */
function counted(): HTMLElement {
  return within(screen.getByRole("main")).getByRole("status");
}

function focused(): HTMLElement {
  return document.activeElement as HTMLElement;
}

function spaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
