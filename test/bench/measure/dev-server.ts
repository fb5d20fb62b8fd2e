import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Wortlaut } from "../sites/wortlaut.ts";
import { TEXT } from "./probe.ts";
import { median } from "./runs.ts";

export interface DevTimes {
  /** Seconds from the command to the text of an article in the browser. */
  readonly start: number;
  /** Milliseconds from the change of a file to the page that shows it. */
  readonly edit: number;
}

/**
 * Starts the dev server over a site's articles and opens one of them, once to warm the caches and then counted;
 * then changes the open article's file some times.
 */
export async function measureDevServer(
  browser: Browser,
  site: Wortlaut,
  slug: string,
  rounds: number,
): Promise<DevTimes> {
  await withServer(browser, site, slug, async () => undefined);
  const starts: number[] = [];
  const edits: number[] = [];
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    const { took } = await withServer(browser, site, slug, async (page) => {
      for (let edit = 0; edit < 3; edit++) edits.push(await measureEdit(page, site, slug));
    });
    starts.push(took);
  }
  return { start: median(starts) / 1000, edit: median(edits) };
}

async function withServer(browser: Browser, site: Wortlaut, slug: string, use: (page: Page) => Promise<void>) {
  const port = await freePort();
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await context.newPage();
  const started = performance.now();
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const server = spawn(process.execPath, [vite, "--port", String(port), "--strictPort", "--host", "127.0.0.1"], {
    cwd: resolve("."),
    // The bundling of this command has said that all is for production, which would be said to the server, too.
    env: { ...process.env, ...site.environment, NODE_ENV: "development" },
    stdio: "ignore",
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await answering(address, server);
    await page.goto(address + site.article(slug), { waitUntil: "commit" });
    // A page that says that there is no such article has paragraphs, too.
    await page.locator("article p").first().waitFor({ timeout: 120_000 });
    const took = performance.now() - started;
    await use(page);
    return { took };
  } finally {
    await context.close();
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "close");
    }
  }
}

/** Changes the file of the open article; resolves to how long the page took to show it, in milliseconds. */
async function measureEdit(page: Page, site: Wortlaut, slug: string): Promise<number> {
  await page.waitForTimeout(500);
  const changed = Date.now();
  const sentence = site.change(slug);
  const seen = await page.evaluate(
    ([wanted, selector]) =>
      new Promise<number>((resolve) => {
        const look = () =>
          [...document.querySelectorAll(selector)].some((paragraph) => paragraph.textContent?.includes(wanted))
            ? resolve(Date.now())
            : requestAnimationFrame(look);
        look();
      }),
    [sentence, TEXT] as const,
  );
  return seen - changed;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until the server takes connections. Rejects when it has ended instead. */
async function answering(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The dev server ended with ${server.exitCode}.`);
    try {
      await fetch(`${address}/@vite/client`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
