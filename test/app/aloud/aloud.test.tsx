import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Reader } from "../../../src/app/parts/reader/reader.tsx";
import { memoryShelf, type Shelf } from "../../../src/app/settings/storage.ts";
import type { ArticlePage } from "../../../src/model/summary.ts";
import { articleOf } from "../reader/article.ts";
import "../reader/browser.ts";
import { stegPage } from "../reader/steg.ts";
import { renderApp } from "../render.tsx";
import { installSpeech } from "./speech.ts";

const GERMAN = [
  { name: "Marlene", lang: "de_DE" },
  { name: "Konrad", lang: "de-AT" },
];
const ENGLISH = [{ name: "Ada", lang: "en-GB" }];

function Component({ data }: { readonly data: ArticlePage }) {
  return <Reader page={data} />;
}

async function read(page: ArticlePage = stegPage(), shelf: Shelf = memoryShelf(), query = "") {
  const app = renderApp(
    [
      { path: `/a/${page.article.slug}`, load: async () => page, Component },
      { path: "*", Component: () => <h1>elsewhere</h1> },
    ],
    { at: `/a/${page.article.slug}${query}`, shelf },
  );
  await screen.findByRole("heading", { level: 1, name: page.article.title });
  return app;
}

const player = () => screen.findByRole("region", { name: "Vorlesen" });
const lastBegun = () => window.speech.begun.at(-1);
const finish = () => act(() => window.speech.finish());

beforeEach(() => installSpeech([...ENGLISH, ...GERMAN]));
afterEach(() => expect(window.speech.isSpeaking()).toBe(false));

describe("reading aloud", () => {
  it("reads sentence by sentence, with the voice and the words of the article's language, to the end", async () => {
    const { user, unmount } = await read();
    await user.click(screen.getByRole("button", { name: "Vorlesen" }));
    const bar = within(await player());
    expect(lastBegun()).toEqual({ text: "Streit um den Steg von Niederwiek.", voice: "Marlene", pace: 1 });
    expect(bar.getByRole("button", { name: "Anhalten" })).toHaveFocus();
    for (let sentence = 0; sentence < 3; sentence++) finish();
    expect(lastBegun()?.text).toBe("Tolle, wörtlich: „Die Bohlen sind morsch“, sagte er am Ufer.");
    for (let sentence = 0; sentence < 6; sentence++) finish();
    expect(window.speech.begun).toHaveLength(9);
    expect(window.speech.isSpeaking()).toBe(false);
    await user.click(bar.getByRole("button", { name: "Weiter" }));
    expect(lastBegun()?.text).toBe("Streit um den Steg von Niederwiek.");
    unmount();
  });

  it("reads of an article that is reduced to its quotations what is left of it, and what is shown again", async () => {
    const { user, unmount } = await read(stegPage(), memoryShelf(), "?view=quotations");
    await screen.findAllByRole("button", { name: /ausgelassen, zeigen$/u });
    await user.click(screen.getByRole("button", { name: "Vorlesen" }));
    await player();
    for (let sentence = 0; sentence < 12; sentence++) finish();
    const said = window.speech.begun.map(({ text }) => text).join(" ");
    expect(said).toContain("Die Bohlen sind morsch");
    expect(said).not.toContain("gesperrt");
    const [gap] = screen.getAllByRole("button", { name: /ausgelassen, zeigen$/u });
    if (gap === undefined) throw new Error("nothing is left out");
    await user.click(gap);
    await user.keyboard("r");
    for (let sentence = 0; sentence < 3; sentence++) finish();
    expect(window.speech.begun.map(({ text }) => text).join(" ")).toContain("gesperrt");
    unmount();
  });

  it("pauses and goes on at the beginning of the sentence, and steps", async () => {
    const { user, unmount } = await read();
    await user.keyboard("r");
    const bar = within(await player());
    finish();
    await user.keyboard("r");
    expect(window.speech.isSpeaking()).toBe(false);
    await user.click(bar.getByRole("button", { name: "Weiter" }));
    expect(lastBegun()?.text).toBe("Ein Streit um vierzig Meter Holz.");
    await user.click(bar.getByRole("button", { name: "Satz vor" }));
    expect(lastBegun()?.text).toBe("Der Hafenwart Ansgar Tolle hat den Steg am Montag gesperrt.");
    await user.click(bar.getByRole("button", { name: "Satz zurück" }));
    await user.click(bar.getByRole("button", { name: "Satz zurück" }));
    await user.click(bar.getByRole("button", { name: "Satz zurück" }));
    expect(lastBegun()?.text).toBe("Streit um den Steg von Niederwiek.");
    await waitFor(() => expect(window.speech.isSpeaking()).toBe(true));
    unmount();
  });

  it("keeps pace and voice", async () => {
    const shelf = memoryShelf();
    const { user, unmount } = await read(stegPage(), shelf);
    await user.click(screen.getByRole("button", { name: "Vorlesen" }));
    const bar = within(await player());
    await user.selectOptions(bar.getByRole("combobox", { name: "Tempo" }), "1,25×");
    await user.selectOptions(bar.getByRole("combobox", { name: "Stimme" }), "Konrad");
    expect(lastBegun()).toEqual({ text: "Streit um den Steg von Niederwiek.", voice: "Konrad", pace: 1.25 });
    unmount();
    const again = await read(stegPage(), shelf);
    await again.user.keyboard("r");
    await player();
    expect(lastBegun()).toEqual({ text: "Streit um den Steg von Niederwiek.", voice: "Konrad", pace: 1.25 });
    again.unmount();
  });

  it("stops on Escape and gives the focus back", async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: "Vorlesen" }));
    await player();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Vorlesen" })).not.toBeInTheDocument();
    expect(window.speech.isSpeaking()).toBe(false);
    expect(screen.getByRole("button", { name: "Vorlesen" })).toHaveFocus();
  });

  it("stops when the reader goes elsewhere", async () => {
    const { user, router } = await read();
    await user.keyboard("r");
    await player();
    act(() => void router.navigate("/elsewhere"));
    await screen.findByRole("heading", { name: "elsewhere" });
    expect(window.speech.isSpeaking()).toBe(false);
  });

  it("says when the voice does not answer, and can be tried again", async () => {
    const { user, unmount } = await read();
    await user.keyboard("r");
    const bar = within(await player());
    act(() => window.speech.fail("network"));
    expect(await screen.findByText(/Die Stimme antwortet nicht/u)).toBeVisible();
    await user.click(bar.getByRole("button", { name: "Weiter" }));
    expect(window.speech.isSpeaking()).toBe(true);
    unmount();
  });

  it("says that there is no voice for the language, until there is one", async () => {
    const { user } = await read(stegPage({ article: articleOf(["Une phrase."], { language: "fr" }) }));
    const button = screen.getByRole("button", { name: "Vorlesen" });
    await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "true"));
    expect(button).toHaveAccessibleName("Vorlesen");
    expect(button).toHaveAccessibleDescription("Keine Stimme für Französisch");
    await user.click(button);
    expect(await screen.findByText(/^Dieses Gerät hat keine Stimme für Französisch\./u)).toBeVisible();
    expect(window.speech.begun).toEqual([]);
    act(() => window.speech.change([{ name: "Aude", lang: "fr-FR" }]));
    expect(button).toHaveAccessibleDescription("");
    expect(button).toHaveAttribute("aria-disabled", "false");
  });

  it("waits for voices that come late", async () => {
    installSpeech([]);
    const { user, unmount } = await read();
    await user.keyboard("r");
    act(() => window.speech.change(GERMAN));
    await player();
    expect(lastBegun()?.voice).toBe("Marlene");
    unmount();
  });
});
