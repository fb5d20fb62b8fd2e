import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PAPER } from "../../../src/app/settings/appearance.ts";
import { createReadingStore } from "../../../src/app/settings/reading-state.ts";
import { createSettingsStore } from "../../../src/app/settings/settings-store.ts";
import { browserShelf, memoryShelf } from "../../../src/app/settings/storage.ts";

const firstPaint = readFileSync("src/app/first-paint.js", "utf8");

function look(element: Element): string[] {
  return element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
}

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("settings", () => {
  it("show on the root element at once and are taken off again", () => {
    const root = document.createElement("html");
    const store = createSettingsStore(memoryShelf(), root, "de-DE");
    store.change({ theme: "sepia", face: "sans", hidden: ["fragment"], size: 24 });
    expect(look(root)).toEqual(expect.arrayContaining(["data-theme=sepia", "data-face=sans", "data-hide=fragment"]));
    expect(root.style.getPropertyValue("--set-size")).toBe("1.5rem");
    store.change({ hyphens: false, strength: "strong" });
    expect(look(root)).toEqual(expect.arrayContaining(["data-hyphens=none", "data-strength=strong"]));
    store.reset();
    expect(look(root).filter((entry) => entry !== "style=")).toEqual([]);
  });

  it("colour what a phone shows around the page: with the paper of the theme, or as the system has it", () => {
    document.head.innerHTML = `<meta name="theme-color" content="" media="(prefers-color-scheme: light)">
      <meta name="theme-color" content="" media="(prefers-color-scheme: dark)">`;
    const colours = (): readonly string[] => [...document.head.querySelectorAll("meta")].map((meta) => meta.content);
    const store = createSettingsStore(memoryShelf(), document.documentElement, "de-DE");
    expect(colours()).toEqual([PAPER.light, PAPER.dark]);
    store.change({ theme: "sepia" });
    expect(colours()).toEqual([PAPER.sepia, PAPER.sepia]);
    store.reset();
    expect(colours()).toEqual([PAPER.light, PAPER.dark]);
  });

  it("keep the language of the interface when the rest is reset", () => {
    const store = createSettingsStore(memoryShelf(), document.createElement("html"), "de-DE");
    store.change({ language: "en", theme: "dark" });
    store.reset();
    expect(store.language()).toBe("en");
    expect(store.get().theme).toBe("system");
  });

  it("look the same before the first paint of the next visit", () => {
    const root = document.createElement("html");
    createSettingsStore(browserShelf(), root, "en-GB").change({ theme: "dark", size: 18, line: 1.7, measure: 60 });
    document.documentElement.removeAttribute("lang");
    new Function(firstPaint)();
    expect(look(document.documentElement)).toEqual(look(root));
  });

  it("follow another window of the app", () => {
    const here = createSettingsStore(browserShelf(), document.createElement("html"), "de");
    createSettingsStore(browserShelf(), document.createElement("html"), "de").change({ theme: "dark" });
    window.dispatchEvent(new StorageEvent("storage"));
    expect(here.get().theme).toBe("dark");
  });
});

describe("how far articles were read", () => {
  const elsewhere = (key: string | null) => window.dispatchEvent(new StorageEvent("storage", { key }));

  it("follows another window of the app, and looks at that article alone", () => {
    const shelf = browserShelf();
    const here = createReadingStore(shelf);
    const there = createReadingStore(browserShelf());
    const heard = vi.fn();
    for (let page = 0; page < 3; page++) here.subscribe(() => heard());
    there.reached("ferry", 0.2);
    there.reached("harbour", 0.4);
    const read = vi.spyOn(shelf, "read");
    elsewhere("wortlaut:read:harbour");
    expect(here.of("harbour").position).toBe(0.4);
    expect(read.mock.calls).toEqual([["wortlaut:read:harbour"]]);
    expect(heard).toHaveBeenCalledTimes(3);
    elsewhere("wortlaut:settings");
    expect(heard).toHaveBeenCalledTimes(3);
    there.mark("harbour", false);
    elsewhere("wortlaut:read:harbour");
    expect(here.of("harbour").position).toBe(0);
  });

  it("forgets all when another window empties the storage", () => {
    const here = createReadingStore(browserShelf());
    here.reached("harbour", 0.4);
    window.localStorage.clear();
    elsewhere(null);
    expect([...here.all()]).toEqual([]);
  });
});

describe("the browser's storage", () => {
  it("is not needed: what cannot be stored is kept as long as the page", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("closed", "SecurityError");
    });
    const shelf = browserShelf();
    const store = createSettingsStore(shelf, document.createElement("html"), "de");
    store.change({ theme: "sepia" });
    expect(store.get().theme).toBe("sepia");
    expect(shelf.read("wortlaut:settings")).toContain("sepia");
    expect(() => new Function(firstPaint)()).not.toThrow();
  });
});
