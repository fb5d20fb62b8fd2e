import { readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { OFFLINE_PAGE } from "../../../src/model/offline.ts";

/** A page that did not hydrate in place, or not silently. */
export interface Complaint {
  readonly path: string;
  readonly reason: string;
}

declare global {
  interface Window {
    /** The elements of the page as the server sent it. */
    sentMain: Element | null;
  }
}

/** How long a page may take to be hydrated, in milliseconds. */
const PATIENCE = 10_000;

/** The addresses of all pages of a built site, except those that stand in for others. */
export function addressesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html" && file !== OFFLINE_PAGE)
    .map((file) => `/${file.split(sep).map(encodeURIComponent).join("/")}`)
    .map((path) => path.replace(/(?:index)?\.html$/u, ""))
    .sort();
}

/** `count` of the addresses, evenly spread; all of them when there are no more. */
export function spread(addresses: readonly string[], count: number): readonly string[] {
  if (addresses.length <= count) return addresses;
  return addresses.filter(
    (_, index) =>
      Math.floor((index * count) / addresses.length) !== Math.floor(((index - 1) * count) / addresses.length),
  );
}

/** After so many complaints the rest is not looked at: each may take all of the patience. */
const ENOUGH = 20;

/** Tabs that look at pages at the same time. */
const TABS = 4;

/**
 * Opens pages and returns those whose elements were replaced instead of taken over, or that wrote to the console or
 * threw; ends after `ENOUGH` of them.
 */
export async function complaintsOf(browser: Browser, base: string, paths: readonly string[]): Promise<Complaint[]> {
  const context = await browser.newContext({ locale: "de-DE" });
  const left = [...paths];
  const complaints: Complaint[] = [];
  const lookOn = async (page: Page): Promise<void> => {
    const complainOf = await listen(page);
    for (let path = left.shift(); path !== undefined && complaints.length < ENOUGH; path = left.shift()) {
      const reason = await complainOf(base + path);
      if (reason !== undefined) complaints.push({ path, reason });
    }
  };
  await Promise.all(Array.from({ length: TABS }, async () => lookOn(await context.newPage())));
  await context.close();
  return complaints;
}

/** Makes a page ready; returns a function that opens an address in it and tells what there is to complain of. */
async function listen(page: Page): Promise<(address: string) => Promise<string | undefined>> {
  let heard: string[] = [];
  page.on("pageerror", ({ message }) => heard.push(message));
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  // Scripts that are modules run after the document is interactive and before it is complete.
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState !== "interactive") return;
      window.sentMain = document.querySelector("main h1") ?? document.querySelector("main");
    });
  });
  return async (address) => {
    heard = [];
    await page.goto(address, { waitUntil: "load" });
    const isTaken = () =>
      window.sentMain?.isConnected === true &&
      Object.keys(window.sentMain).some((key) => key.startsWith("__reactFiber$"));
    const inPlace = await page.waitForFunction(isTaken, undefined, { timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (!inPlace) return "was not hydrated in place";
    return heard.length === 0 ? undefined : heard.join(" ");
  };
}
