import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryShelf } from "../../../src/app/settings/storage.ts";
import { usePageTitle } from "../../../src/app/shell/page.ts";
import { renderApp } from "../render.tsx";

function page(title: string, extra = <p>Text</p>) {
  return function Page() {
    usePageTitle(title);
    return (
      <>
        <h1>{title}</h1>
        {extra}
      </>
    );
  };
}

const routes = [
  { path: "/", Component: page("Liste") },
  { path: "/quotations", Component: page("Alle Zitate") },
  { path: "/search", Component: page("Suche", <input type="search" aria-label="Alles durchsuchen" />) },
  { path: "/speakers", Component: page("Alle Stimmen") },
  { path: "/speakers/:slug", Component: page("Hanne Brockmöller") },
  { path: "/a/:slug", Component: page("Die Fähre") },
];

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("moving between pages", () => {
  it("names the page and moves the focus to its heading", async () => {
    const { user } = renderApp(routes);
    await heading("Liste");
    expect(document.title).toBe("Liste · Wortlaut");
    expect(document.body).toHaveFocus();
    const [nav] = screen.getAllByRole("navigation", { name: "Bereiche" });
    if (nav === undefined) throw new Error("no navigation");
    await user.click(within(nav).getByRole("link", { name: "Stimmen" }));
    expect(await heading("Alle Stimmen")).toHaveFocus();
    expect(document.title).toBe("Alle Stimmen · Wortlaut");
    expect(within(nav).getByRole("link", { name: "Stimmen" })).toHaveAttribute("aria-current", "page");
  });

  it("marks the area of a page within it", async () => {
    renderApp(routes, { at: "/a/faehre" });
    await heading("Die Fähre");
    for (const link of screen.getAllByRole("link", { name: "Artikel" })) {
      expect(link).toHaveAttribute("aria-current", "true");
    }
  });

  it("works by keys: G and a letter, / to search, Escape back", async () => {
    const { user, router } = renderApp(routes);
    await heading("Liste");
    await user.keyboard("gs");
    await heading("Alle Stimmen");
    await user.keyboard("gz");
    await heading("Alle Zitate");
    await user.keyboard("ga");
    await heading("Liste");
    await user.keyboard("/");
    expect(await screen.findByRole("searchbox", { name: "Alles durchsuchen" })).toHaveFocus();
    await router.navigate("/speakers/hanne");
    await heading("Hanne Brockmöller");
    await user.keyboard("{Escape}");
    expect(await heading("Alle Stimmen")).toBeVisible();
  });

  it("is left to links and buttons where single keys are switched off", async () => {
    const shelf = memoryShelf({ "wortlaut:settings": '{"singleKeys":false}' });
    const { user, router } = renderApp(routes, { at: "/speakers/hanne", shelf });
    await heading("Hanne Brockmöller");
    await user.keyboard("{Escape}");
    expect(router.state.location.pathname).toBe("/speakers/hanne");
  });

  it("lets the keyboard skip to the content", async () => {
    const { user } = renderApp(routes);
    await heading("Liste");
    await user.tab();
    expect(screen.getByRole("button", { name: "Zum Inhalt springen" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("main")).toHaveFocus();
  });
});

describe("the reading settings", () => {
  it("open at their heading, apply at once and close with the cross", async () => {
    const { user, stores } = renderApp(routes);
    await heading("Liste");
    await user.click(screen.getByRole("button", { name: "Leseeinstellungen" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Lesen" }));
    expect(dialog.getByRole("heading", { name: "Lesen" })).toHaveFocus();
    await user.click(dialog.getByRole("radio", { name: "Sepia" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "sepia");
    await user.click(dialog.getByRole("checkbox", { name: "Teilzitate" }));
    expect(document.documentElement).toHaveAttribute("data-hide", "fragment");
    await user.click(dialog.getByRole("checkbox", { name: "Silbentrennung" }));
    expect(document.documentElement).toHaveAttribute("data-hyphens", "none");
    await user.click(dialog.getByRole("radio", { name: "kräftig" }));
    expect(document.documentElement).toHaveAttribute("data-strength", "strong");
    await user.click(dialog.getByRole("radio", { name: "English" }));
    expect(await dialog.findByRole("heading", { name: "Reading" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    await user.click(dialog.getByRole("button", { name: "Reset to defaults" }));
    expect(stores.settings.get()).toMatchObject({ theme: "system", hidden: [], language: "en" });
    await user.click(dialog.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("say the value of a slider with its unit", async () => {
    const shelf = memoryShelf({ "wortlaut:settings": '{"size":24,"measure":60,"line":1.7}' });
    const { user } = renderApp(routes, { shelf });
    await heading("Liste");
    await user.keyboard(",");
    const values = (await screen.findAllByRole("slider")).map((slider) => slider.getAttribute("aria-valuetext"));
    expect(values).toEqual(["24 px", "60 Zeichen", "1,70"]);
  });

  it("change the theme by key and say which it is", async () => {
    const { user } = renderApp(routes);
    await heading("Liste");
    await user.keyboard("t");
    expect(screen.getByText("Darstellung: Hell")).toBeVisible();
    await user.keyboard("t");
    expect(document.documentElement).toHaveAttribute("data-theme", "sepia");
  });
});

describe("the overview of keys", () => {
  it("opens with ? and can switch single keys off", async () => {
    const { user, stores } = renderApp(routes);
    await heading("Liste");
    await user.keyboard("?");
    const dialog = within(await screen.findByRole("dialog", { name: "Tastenkürzel" }));
    expect(dialog.getByText("Als gelesen merken").nextElementSibling).toHaveTextContent("M");
    expect(dialog.getByText("Auf dem Streifen oben: Anfang, Ende").nextElementSibling).toHaveTextContent("Pos1Ende");
    await user.click(dialog.getByRole("checkbox", { name: "Einzeltasten verwenden" }));
    expect(stores.settings.get().singleKeys).toBe(false);
  });
});
