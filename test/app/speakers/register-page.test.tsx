import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RegisterPage } from "../../../src/app/parts/speakers/register-page.tsx";
import type { InterfaceLanguage } from "../../../src/app/settings/settings.ts";
import type { LibrarySummary, SpeakerSummary } from "../../../src/model/summary.ts";
import { libraryOf, paged } from "../quotations/library.ts";
import { renderApp } from "../render.tsx";
import { speaker } from "./people.ts";

const SPEAKERS = [
  speaker("Teresa Kolvenbach", {
    description: "Hafenmeisterin von Altsund",
    quotations: 9,
    words: 1210,
    articles: 2,
    ticks: [
      { date: "2024-03-02", quotations: 4 },
      { date: "2024-05-17", quotations: 5 },
    ],
  }),
  speaker("Hafenamt Altsund", { kind: "institution", quotations: 4, ticks: [{ date: "2024-05-17", quotations: 4 }] }),
  speaker("Ägidius Öhm", { quotations: 2, words: 300 }),
  speaker("Sprecherin der Werft", { kind: "unnamed" }),
];

function library(speakers: readonly SpeakerSummary[]): LibrarySummary {
  const base = libraryOf([]);
  const kinds = { ...base.kinds };
  for (const { kind } of speakers) kinds[kind] += 1;
  return { ...base, kinds, counts: { ...base.counts, speakers: speakers.length, words: 2420 } };
}

interface Setting {
  readonly speakers?: readonly SpeakerSummary[];
  readonly at?: string;
  readonly language?: InterfaceLanguage;
}

async function open({ speakers = SPEAKERS, at = "/speakers", language = "de" }: Setting = {}) {
  const page = <RegisterPage paged={paged(speakers)} known={undefined} library={library(speakers)} />;
  const app = renderApp([{ path: "/speakers", Component: () => page }], { at, language });
  await screen.findByRole("searchbox");
  return app;
}

function names(): string[] {
  return screen.getAllByRole("rowheader").map((name) => name.textContent ?? "");
}

describe("the register", () => {
  test("lists who speaks, how often and when", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("4 Stimmen");
    const row = within(screen.getByRole("row", { name: /^Teresa Kolvenbach/ }));
    expect(row.getByRole("link")).toHaveAttribute("href", "/speakers/teresa-kolvenbach");
    expect(row.getByRole("img", { name: "März bis Mai 2024" })).toBeVisible();
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "Hafenmeisterin von Altsund",
      "2. März – 17. Mai 2024",
      "9 Zitate",
      "1.21050\u00a0%",
      "2 Artikel",
    ]);
    expect(screen.getByRole("columnheader", { name: "März bis Mai 2024" })).toBeVisible();
  });

  test("tells by their articles who has no name", async () => {
    const draft = speaker("Entwurf", {
      kind: "document",
      quotations: 30,
      from: { title: "Streit am Kai", language: "de" },
    });
    await open({ speakers: [...SPEAKERS, draft] });
    expect(names().slice(-2)).toEqual(["Entwurf", "Sprecherin der Werft"]);
    expect(screen.getByRole("row", { name: /^Entwurf/u })).toHaveTextContent("in: Streit am Kai");
  });

  test("says what is not known", async () => {
    await open();
    expect(within(screen.getByRole("row", { name: /Öhm/ })).getByText("ohne Datum")).toBeVisible();
    expect(within(screen.getByRole("row", { name: /Werft/ })).getByText("namentlich nicht genannt")).toBeVisible();
  });

  test("is sorted by the heads of its columns, which say so and stand in the address", async () => {
    const { user, router } = await open();
    expect(screen.getByRole("columnheader", { name: "Zitate" })).toHaveAttribute("aria-sort", "descending");
    await user.click(screen.getByRole("button", { name: "Name" }));
    await waitFor(() =>
      expect(names()).toEqual(["Ägidius Öhm", "Hafenamt Altsund", "Sprecherin der Werft", "Teresa Kolvenbach"]),
    );
    expect(screen.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("columnheader", { name: "Zitate" })).not.toHaveAttribute("aria-sort");
    expect(screen.getByRole("table", { name: "Stimmen, geordnet nach Namen" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Name" }));
    await waitFor(() => expect(names()[0]).toBe("Teresa Kolvenbach"));
    expect(router.state.location.search).toBe("?sort=-name");
  });

  test("is filtered by kind", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("radio", { name: "Institutionen 1" }));
    await waitFor(() => expect(names()).toEqual(["Hafenamt Altsund"]));
  });

  test("is searched by name and role", async () => {
    const { user, router } = await open();
    await user.keyboard("/");
    await user.keyboard("hafenm");
    await waitFor(() => expect(names()).toEqual(["Teresa Kolvenbach"]));
    expect(within(screen.getByRole("main")).getByRole("status")).toHaveTextContent("1 Stimme gefunden");
    await waitFor(() => expect(router.state.location.search).toBe("?q=hafenm"));
  });

  test("can be left when nobody is called so", async () => {
    const { user } = await open({ at: "/speakers?q=niemand&kind=persons" });
    await user.click(await screen.findByRole("button", { name: "Alle Stimmen zeigen" }));
    await waitFor(() => expect(names()).toHaveLength(4));
  });

  test("grows bit by bit, and the focus goes on where the reader was", async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      speaker(`Zeugin ${String.fromCharCode(97 + (index % 26))}${index}`, { slug: `zeugin-${index}` }),
    );
    const { user } = await open({ speakers: many });
    expect(names()).toHaveLength(60);
    await user.click(screen.getByRole("button", { name: "70 weitere Stimmen" }));
    await waitFor(() => expect(names()).toHaveLength(120));
    await waitFor(() =>
      expect(screen.getAllByRole("rowheader")[60]).toContainElement(document.activeElement as HTMLElement),
    );
  });

  test("is walked through with J and K", async () => {
    const { user } = await open();
    await user.keyboard("jjjk");
    expect(screen.getByRole("link", { name: "Hafenamt Altsund" })).toHaveFocus();
  });

  test("speaks English too", async () => {
    await open({ language: "en" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("4 speakers");
    expect(screen.getByRole("columnheader", { name: "March to May 2024" })).toBeVisible();
  });
});
