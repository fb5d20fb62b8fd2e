import { readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Browser } from "@playwright/test";

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

/** The addresses of all pages of a built site, except the one for what is not there. */
export function addressesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
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

/**
 * Opens pages one after the other and returns those whose elements were replaced instead of taken over, or that wrote
 * to the console or threw; ends after `ENOUGH` of them.
 */
export async function complaintsOf(browser: Browser, base: string, paths: readonly string[]): Promise<Complaint[]> {
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await context.newPage();
  let heard: string[] = [];
  page.on("pageerror", ({ message }) => heard.push(message));
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  // Scripts that are modules run after the document is interactive and before it is complete.
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState === "interactive")
        window.sentMain = document.querySelector("main h1") ?? document.querySelector("main");
    });
  });
  const complaints: Complaint[] = [];
  for (const path of paths) {
    if (complaints.length === ENOUGH) break;
    heard = [];
    await page.goto(base + path, { waitUntil: "load" });
    const inPlace = await page
      .waitForFunction(
        () =>
          window.sentMain?.isConnected === true &&
          Object.keys(window.sentMain).some((key) => key.startsWith("__reactFiber$")),
        undefined,
        { timeout: PATIENCE },
      )
      .then(
        () => true,
        () => false,
      );
    if (!inPlace) complaints.push({ path, reason: "was not hydrated in place" });
    else if (heard.length > 0) complaints.push({ path, reason: heard.join(" ") });
  }
  await context.close();
  return complaints;
}
