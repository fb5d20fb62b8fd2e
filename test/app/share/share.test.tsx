import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Reader } from "../../../src/app/parts/reader/reader.tsx";
import { selectedSpan } from "../../../src/app/parts/share/selected-span.ts";
import type { ArticlePage } from "../../../src/model/summary.ts";
import "../reader/browser.ts";
import { STEG, stegPage } from "../reader/steg.ts";
import { atRest, renderApp } from "../render.tsx";

function Component({ data }: { readonly data: ArticlePage }) {
  return <Reader page={data} />;
}

function read(at = `/a/${STEG.slug}`, page: ArticlePage = stegPage()) {
  return atRest(async () => {
    const app = renderApp([{ path: `/a/${STEG.slug}`, load: async () => page, Component }], { at });
    await screen.findByRole("heading", { level: 1, name: STEG.title });
    return app;
  });
}

/** Selects words on the page that lie in one node of text. */
function select(words: string): void {
  const walker = document.createTreeWalker(document.querySelector(".prose") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
  act(() => void document.dispatchEvent(new Event("selectionchange")));
}

const clipboardText = () => navigator.clipboard.readText();

describe("a selected passage", () => {
  it("is copied with its source", async () => {
    const { user } = await read();
    select("hat den Steg am Montag gesperrt");
    const bar = await screen.findByRole("toolbar", { name: "Ausgewählte Stelle" });
    await user.click(within(bar).getByRole("button", { name: "Kopieren" }));
    expect(await screen.findByText("Stelle kopiert")).toBeVisible();
    expect(await clipboardText()).toBe(
      "hat den Steg am Montag gesperrt\n— Streit um den Steg von Niederwiek, Wieker Bote, 2. März 2024, " +
        "https://example.org/steg#:~:text=hat%20den%20Steg%20am%20Montag%20gesperrt",
    );
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType("text/html"))?.text();
    expect(html).toContain('<blockquote lang="de" cite="https://example.org/steg#:~:text=hat%20den');
  });

  it("is copied with its speaker where it lies within a quotation, by key as well", async () => {
    const { user } = await read();
    select("Bohlen sind");
    await screen.findByRole("toolbar");
    await user.keyboard("c");
    expect(await screen.findByText("Stelle kopiert")).toBeVisible();
    expect(await clipboardText()).toMatch(/^Bohlen sind\n— Ansgar Tolle, Streit um den Steg/u);
  });

  it("is copied by key at once, before the bar is there", async () => {
    const { user } = await read();
    select("Bohlen sind");
    expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
    await user.keyboard("c");
    expect(await screen.findByText("Stelle kopiert")).toBeVisible();
    expect(await clipboardText()).toMatch(/^Bohlen sind\n— Ansgar Tolle/u);
  });

  it("is copied by the browser without the styles of the page, its text unaltered", async () => {
    await read();
    const [first, second] = document.querySelectorAll(".prose p");
    document.getSelection()?.setBaseAndExtent(first as Element, 0, second as Element, 1);
    const data = new Map<string, string>();
    const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (type: string, value: string) => data.set(type, value) },
    });
    first?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(data.get("text/plain")).toBe(document.getSelection()?.toString());
    expect(data.get("text/html")).toMatch(/^<p>[^<]+<\/p><p>/u);
    expect(data.get("text/html")).not.toMatch(/style|class|button|mark/u);
  });

  it("has a link that leads to it here, and on the site of the original", async () => {
    const { user } = await read();
    select("Im Mai will der Rat");
    const bar = await screen.findByRole("toolbar");
    await user.click(within(bar).getByRole("button", { name: "Link" }));
    expect(await clipboardText()).toBe(
      `${window.location.origin}/a/streit-um-den-steg#:~:text=Im%20Mai%20will%20der%20Rat`,
    );
    await user.click(within(bar).getByRole("button", { name: "Link zum Original" }));
    expect(await clipboardText()).toBe("https://example.org/steg#:~:text=Im%20Mai%20will%20der%20Rat");
  });

  it("is left with Escape, and with it the bar", async () => {
    const { user } = await read();
    select("Im Mai will der Rat");
    await screen.findByRole("toolbar");
    await user.keyboard("{Escape}");
    act(() => void document.dispatchEvent(new Event("selectionchange")));
    await waitFor(() => expect(screen.queryByRole("toolbar")).not.toBeInTheDocument());
    expect(document.getSelection()?.isCollapsed).toBe(true);
  });

  it("is a stretch of the article's text, whatever the view has put between", async () => {
    await read();
    const prose = document.querySelector(".prose") as Element;
    const spanned = () => {
      const span = selectedSpan(prose, STEG.text, document.getSelection());
      return span && STEG.text.slice(span.start, span.end);
    };
    const [first, second] = prose.querySelectorAll("p");
    // A paragraph is selected as a whole up to the beginning of the next one.
    document.getSelection()?.setBaseAndExtent(first as Element, 0, second as Element, 0);
    expect(spanned()).toBe(STEG.text.split("\n\n")[0]);
    document.getSelection()?.setBaseAndExtent(first as Element, 0, document.body, document.body.childNodes.length);
    expect(spanned()).toBe(STEG.text);
    const title = screen.getByRole("heading", { level: 1 });
    document.getSelection()?.setBaseAndExtent(title, 0, second as Element, 1);
    expect(spanned()).toBeUndefined();
  });
});

describe("the share sheet of the system", () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, "share");
    Reflect.deleteProperty(navigator, "canShare");
  });

  function provide(share: (data: ShareData) => Promise<void>): void {
    Object.defineProperty(navigator, "canShare", { value: () => true, configurable: true });
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
  }

  const open = async () => {
    const { user } = await read();
    await user.click(screen.getByRole("button", { name: /Ansgar Tolle, wörtlich: Zitat 1/u }));
    await screen.findByRole("dialog");
    return user;
  };

  it("gets a quotation with its speaker, its article and its address", async () => {
    const share = vi.fn(async () => {});
    provide(share);
    const user = await open();
    await user.click(await screen.findByRole("button", { name: "Teilen" }));
    expect(share).toHaveBeenCalledWith({
      title: STEG.title,
      text: "„Die Bohlen sind morsch“\n— Ansgar Tolle",
      url: `${window.location.origin}/a/streit-um-den-steg#morsch`,
    });
  });

  it("may be closed again, and is told of when it fails", async () => {
    const failures = [new DOMException("closed", "AbortError"), new DOMException("no", "NotAllowedError")];
    provide(() => Promise.reject(failures.shift()));
    const user = await open();
    const button = await screen.findByRole("button", { name: "Teilen" });
    await user.click(button);
    expect(screen.queryByText("Teilen nicht möglich")).not.toBeInTheDocument();
    await user.click(button);
    expect(await screen.findByText("Teilen nicht möglich")).toBeVisible();
  });

  it("is not offered where there is none", async () => {
    await open();
    expect(screen.queryByRole("button", { name: "Teilen" })).not.toBeInTheDocument();
  });
});

describe("a link to a quotation that is gone", () => {
  it("says so, and what can be done, until it is closed", async () => {
    const { user } = await read(`/a/${STEG.slug}#d9gone`);
    expect(await screen.findByText("Diese Stelle gibt es im Artikel nicht mehr.")).toBeVisible();
    const original = screen.getAllByRole("link", { name: "Original" }).at(-1);
    expect(original).toHaveAttribute("href", "https://example.org/steg");
    await user.click(screen.getByRole("button", { name: "Wer hier spricht" }));
    expect(await screen.findByRole("dialog", { name: "Stimmen" })).toBeVisible();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Hinweis schließen" }));
    expect(screen.queryByText("Diese Stelle gibt es im Artikel nicht mehr.")).not.toBeInTheDocument();
  });

  it("is told from one to a quotation that is there, to a passage and to another part of the page", async () => {
    for (const hash of ["#morsch", "#morsch:~:text=Bohlen", "#:~:text=Bohlen", "#title", ""]) {
      const { unmount } = await read(`/a/${STEG.slug}${hash}`);
      // It would be told of together with what comes with it, such as that nobody can read the article aloud.
      await screen.findByRole("button", { description: "Keine Stimme für Deutsch" });
      expect(screen.queryByText(/gibt es im Artikel nicht mehr/u)).not.toBeInTheDocument();
      unmount();
    }
  });
});
