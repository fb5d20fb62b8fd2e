import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { buildSite, FIRST_BUILD } from "./build.ts";
import { ARTICLES, ROWS } from "./seeds.ts";
import { StaticHost } from "./static-host.ts";

const SEEDS = resolve(import.meta.dirname, "../../seeds");
const ARTICLE = "a/sieben-saetze-an-der-mauer";
const OTHER = "a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";

interface Builds {
  /** `seeds/` once more, with another sentence in one article and with other scripts. */
  readonly next: string;
  /** `seeds/` below a path. */
  readonly below: string;
}

const test = base.extend<{ host: StaticHost }, { builds: Builds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const home = mkdtempSync(join(tmpdir(), "wortlaut-builds-"));
      const seeds = join(home, "seeds");
      cpSync(SEEDS, seeds, { recursive: true });
      const file = join(seeds, "mauer-saetze.md");
      writeFileSync(file, `${readFileSync(file, "utf8")}\n\nDieser Satz ist neu.\n`);
      const builds = { next: join(home, "next"), below: join(home, "below") };
      await buildSite({ outDir: builds.next, seeds, otherScripts: true });
      await buildSite({ outDir: builds.below, base: "/artikel/" });
      await use(builds);
      rmSync(home, { recursive: true });
    },
    { scope: "worker", timeout: 240_000 },
  ],
  host: async ({ locale: _ }, use) => {
    const host = new StaticHost(FIRST_BUILD);
    await host.start();
    await use(host);
    await host.stop();
  },
});

/** Opens a page and waits until it answers and what it shows is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await untilKept(page, "data/library.json");
}

/** Waits until a file is kept. */
async function untilKept(page: Page, path: string): Promise<void> {
  const isKept = (end: string): Promise<boolean> =>
    page.evaluate(async (path) => {
      const caches = window.caches;
      for (const name of await caches.keys()) {
        const requests = await (await caches.open(name)).keys();
        if (requests.some(({ url }) => url.endsWith(`/${path}`))) return true;
      }
      return false;
    }, end);
  await expect.poll(() => isKept(path), path).toBe(true);
}

/** Waits until the service worker of a build has taken over and removed what the one before it had. */
async function untilTakenOver(page: Page, folder: string): Promise<void> {
  const names = () => page.evaluate(() => caches.keys());
  const shells = async () => (await names()).filter((name) => name.includes(" shell ")).map((name) => name.slice(-12));
  await expect.poll(shells).toEqual([buildId(folder)]);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Leseeinstellungen" }).click();
  await expect(page.getByRole("group", { name: "Ohne Netz lesen" })).toBeVisible();
}

test.describe("without a network", () => {
  test("what was read can be read again, and what was not says so until the network is back", async ({
    page,
    host,
  }) => {
    await visit(page, host.address + ARTICLE);
    await untilKept(page, `data/${ARTICLE}.json`);
    await host.stop();

    await page.reload();
    await expect(heading(page)).toContainText("Sieben Sätze");
    await expect(page.locator("mark").first()).toBeVisible();

    await page.goto(host.address + OTHER);
    await expect(heading(page)).toHaveText("Das ist nicht auf diesem Gerät");
    await expect(page.getByText("Ohne Netz", { exact: true })).toBeVisible();
    const kept = page.getByRole("region", { name: "Was Sie ohne Netz lesen können" });
    await expect(kept.getByRole("link")).toHaveText([/Sieben Sätze/u]);

    await host.start();
    await expect(heading(page)).toContainText("Ein Dorf liest vor", { timeout: 30_000 });
    await expect(page.getByText("Ohne Netz", { exact: true })).toBeHidden();
  });

  test("the list says of each article whether it can be read", async ({ page, host }) => {
    await visit(page, host.address + ARTICLE);
    await untilKept(page, `data/${ARTICLE}.json`);
    await host.stop();
    await page.goto(host.address);
    await expect(page.getByText("nicht auf diesem Gerät")).toHaveCount(ROWS - 1);
    const row = page.getByRole("listitem").filter({ hasText: "Sieben Sätze" });
    await expect(row.getByText("nicht auf diesem Gerät")).toBeHidden();
    await row.getByRole("link").click();
    await expect(heading(page)).toContainText("Sieben Sätze");
  });

  test("a page that is open stays readable when another cannot be fetched", async ({ page, host }) => {
    await visit(page, host.address);
    await host.stop();
    await page.getByRole("link", { name: "Stimmen" }).first().click();
    await expect(heading(page)).toHaveText("Das ist nicht auf diesem Gerät");
    await page.goBack();
    await expect(heading(page)).toContainText(`${ARTICLES} Artikel`);
  });
});

test.describe("keeping everything", () => {
  test("says how much it is, keeps all articles and takes them away again", async ({ page, host }) => {
    await visit(page, host.address);
    await openSettings(page);
    const section = page.getByRole("group", { name: "Ohne Netz lesen" });
    await section.getByRole("button", { name: /^Alle behalten \(\d,\d MB\)$/u }).click();
    await expect(section).toContainText(`Alle ${ARTICLES} Artikel sind auf diesem Gerät`);
    await host.stop();

    await page.goto(host.address + OTHER);
    await expect(heading(page)).toContainText("Ein Dorf liest vor");
    await page.goto(`${host.address}speakers/hanne-brockmoeller`);
    await expect(heading(page)).toHaveText("Hanne Brockmöller");
    await page.goto(host.address);
    await expect(page.getByText("nicht auf diesem Gerät")).toHaveCount(0);

    await openSettings(page);
    await section.getByRole("button", { name: "Vom Gerät nehmen" }).click();
    await expect(section.getByRole("status")).toHaveText("Auf diesem Gerät ist kein Artikel mehr.");
    await page.goto(host.address + OTHER);
    await expect(heading(page)).toHaveText("Das ist nicht auf diesem Gerät");
  });

  test("lets them be searched, too, and opened at the place that was found", async ({ page, host }) => {
    await visit(page, host.address);
    await openSettings(page);
    const section = page.getByRole("group", { name: "Ohne Netz lesen" });
    await section.getByRole("button", { name: /^Alle behalten/u }).click();
    await expect(section).toContainText(`Alle ${ARTICLES} Artikel sind auf diesem Gerät`);
    await host.stop();

    await page.goto(`${host.address}search`);
    await page.getByRole("searchbox").fill("Kater");
    const result = page.locator("main [data-found]").first();
    await expect(result).toContainText("Ein Dorf liest vor");
    await result.locator(".found-place").first().click();
    await expect(heading(page)).toContainText("Ein Dorf liest vor");
    await expect(page.getByRole("search", { name: "Gefundene Wörter" })).toContainText(/Fundstelle \d+ von \d+/u);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get("found-here")?.size)).toBe(1);
  });

  test("goes on with the next visit where the network was gone", async ({ page, host }) => {
    await visit(page, host.address);
    await openSettings(page);
    const section = page.getByRole("group", { name: "Ohne Netz lesen" });
    await host.stop();
    await section.getByRole("button", { name: /^Alle behalten/u }).click();
    await expect(section.getByRole("status")).toContainText("Das Netz ist weg.");
    await host.start();
    await page.reload();
    await untilKept(page, `data/${OTHER}.json`);
  });
});

test.describe("a new deployment", () => {
  test("is offered, and taken over without losing the place", async ({ page, host, builds }) => {
    await visit(page, host.address + ARTICLE);
    host.folder = builds.next;
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400);
    const before = await textAtTop(page);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText("Es gibt eine neue Fassung.")).toBeVisible();
    await expect(page.locator("article")).not.toContainText("Dieser Satz ist neu.");

    await page.getByRole("button", { name: "Neu laden" }).click();
    await expect(page.locator("article")).toContainText("Dieser Satz ist neu.");
    await expect.poll(() => textAtTop(page)).toBe(before);
    await expect(page.getByText("Es gibt eine neue Fassung.")).toBeHidden();
  });

  test("comes with the next page when nobody answers the offer", async ({ page, host, builds }) => {
    await visit(page, host.address);
    host.folder = builds.next;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByRole("button", { name: "Später" }).click();
    await page.getByRole("link", { name: "Sieben Sätze an der Mauer" }).click();
    await expect(page.locator("article")).toContainText("Dieser Satz ist neu.");
    await expect.poll(() => scriptsAreOf(page, builds.next).catch(() => undefined)).toBe(true);
  });

  test("never mixes with what is open: an article of it brings its own page", async ({ page, host, builds }) => {
    await visit(page, host.address);
    host.folder = builds.next;
    await page.getByRole("link", { name: "Sieben Sätze an der Mauer" }).click();
    await expect(page.locator("article")).toContainText("Dieser Satz ist neu.");
    await expect.poll(() => scriptsAreOf(page, builds.next).catch(() => undefined)).toBe(true);
  });

  test("is what a page that is opened shows at once, and what is kept from then on", async ({ page, host, builds }) => {
    await visit(page, host.address + ARTICLE);
    await untilKept(page, `data/${ARTICLE}.json`);
    host.folder = builds.next;
    await page.goto(host.address + ARTICLE);
    await expect(page.locator("article")).toContainText("Dieser Satz ist neu.");
    await expect(page.getByText("Es gibt eine neue Fassung.")).toBeHidden();
    await untilTakenOver(page, builds.next);
    await host.stop();
    await page.reload();
    await expect(page.locator("article")).toContainText("Dieser Satz ist neu.");
  });

  test("that removed a script is met by loading the page once, without a service worker, too", async ({
    browser,
    host,
    builds,
  }) => {
    const context = await browser.newContext({ serviceWorkers: "block", locale: "de-DE" });
    const page = await context.newPage();
    await page.goto(host.address);
    await expect(heading(page)).toContainText(`${ARTICLES} Artikel`);
    host.folder = builds.next;
    await page.getByRole("link", { name: "Stimmen" }).first().click();
    await expect(heading(page)).toContainText("Stimmen");
    await expect.poll(() => scriptsAreOf(page, builds.next).catch(() => undefined)).toBe(true);
    await context.close();
  });

  test("that lacks a script for good is said, and not tried forever", async ({ browser, host, builds }) => {
    const torn = test.info().outputPath("torn");
    cpSync(builds.next, torn, { recursive: true });
    for (const name of readdirSync(join(torn, "assets")))
      if (name.startsWith("speakers-")) rmSync(join(torn, "assets", name));
    const context = await browser.newContext({ serviceWorkers: "block", locale: "de-DE" });
    const page = await context.newPage();
    await page.goto(host.address);
    await expect(heading(page)).toContainText(`${ARTICLES} Artikel`);
    host.folder = torn;
    await page.getByRole("link", { name: "Stimmen" }).first().click();
    await expect(page.getByRole("alert")).toContainText("Das ließ sich gerade nicht zeigen");
    expect(host.asked.filter((path) => path === "/speakers")).toHaveLength(1);
    await context.close();
  });
});

test("a host's page for what is missing is taken for no article and not kept", async ({ page, host }) => {
  await visit(page, host.address);
  host.fallsBack = true;
  await page.goto(`${host.address}a/nirgends`);
  await expect(heading(page)).toHaveText("Diesen Artikel gibt es hier nicht");
  const kept = await page.evaluate(async () => (await caches.match("/data/a/nirgends.json")) !== undefined);
  expect(kept).toBe(false);
});

test("below a path all of it is the same", async ({ page, builds }) => {
  const host = new StaticHost(builds.below, "/artikel/");
  await host.start();
  await visit(page, host.address + ARTICLE);
  await untilKept(page, `data/${ARTICLE}.json`);
  await host.stop();
  await page.reload();
  await expect(heading(page)).toContainText("Sieben Sätze");
  await page
    .getByRole("link", { name: "„Wortlaut“" })
    .or(page.getByRole("link", { name: "Wortlaut, zur Artikelliste" }))
    .click();
  await expect(page.getByText("nicht auf diesem Gerät")).toHaveCount(ROWS - 1);
  expect(host.asked.filter((path) => !path.startsWith("/artikel/"))).toEqual([]);
});

/** The paragraph below the header of an article. */
function textAtTop(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.elementFromPoint(window.innerWidth / 2, 200)?.closest("p")?.textContent);
}

/** Whether all scripts of a page belong to a build. */
async function scriptsAreOf(page: Page, folder: string): Promise<boolean> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const scripts = names.filter((name) => name.endsWith(".js") && name.includes("/assets/"));
  return scripts.length > 0 && scripts.every((name) => existsSync(join(folder, name)));
}

/** The id of a build, as its service worker has it. */
function buildId(folder: string): string {
  return /"id":"(\w+)"/u.exec(readFileSync(join(folder, "sw.js"), "utf8"))?.[1] ?? "";
}
