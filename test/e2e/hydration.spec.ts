import { readdir } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { complaints } from "./complaints.ts";
import { takenOver } from "./taken-over.ts";

/** Where the build that is served lies; see `playwright.config.ts`. */
const BUILT = new URL("../../.wortlaut/e2e/", import.meta.url);

async function addresses(): Promise<readonly string[]> {
  const files = await readdir(BUILT, { recursive: true });
  return files
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => `/${file.replace(/(?:index)?\.html$/u, "")}`)
    .filter((path) => !path.startsWith("/offline"));
}

test("every page is taken over as it came, and the browser is silent", async ({ page }) => {
  test.setTimeout(180_000);
  const heard: string[] = [];
  page.on("console", (message) => heard.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () =>
      document.querySelector("main h1")?.setAttribute("data-came", ""),
    );
  });
  const paths = await addresses();
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    await page.goto(path);
    await takenOver(page);
    expect(await page.locator("main h1[data-came]").count(), path).toBe(1);
  }
  expect(heard).toEqual([]);
});

test("what was read, unfolded and chosen before does not keep a page from being taken over as it came", async ({
  page,
}) => {
  const heard = complaints(page);
  await test.step("an article that was begun", async () => {
    await page.goto("/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma");
    await takenOver(page);
    await page.locator(".prose [data-at]").nth(12).scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      Object.entries(localStorage).some(
        ([key, value]) => key.startsWith("wortlaut:read:") && /"position":0\.[1-9]/u.test(value),
      ),
    );
    await page.reload();
    await expect(page.getByRole("button", { name: /Weiterlesen bei/u })).toBeVisible();
  });
  for (const [path, rows] of [
    ["/quotations", ".cite"],
    ["/speakers", "tbody tr"],
  ] as const) {
    await test.step(`more of ${path}`, async () => {
      await page.goto(path);
      await takenOver(page);
      const before = await page.locator(rows).count();
      await page.locator("main .more").last().locator("a, button").click();
      await expect.poll(() => page.locator(rows).count()).toBeGreaterThan(before);
      const after = await page.locator(rows).count();
      await page.reload();
      await expect(page.locator(rows)).toHaveCount(after);
    });
  }
  await test.step("a choice in the address", async () => {
    await page.goto("/quotations?year=2023");
    await expect(page.getByRole("combobox", { name: "Jahr" })).toHaveValue("=2023");
    await expect(page.locator(".cite").first()).toContainText("trilaterale");
  });
  expect(heard).toEqual([]);
});

/** Holds the scripts back. Returns what lets them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let goOn: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/assets\/.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  return goOn;
}

test("a button pressed before the page can answer is answered as soon as it can", async ({ page }) => {
  const goOn = await holdScripts(page);
  await page.goto("/a/sieben-saetze-an-der-mauer", { waitUntil: "commit" });
  await page.locator(".who").first().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  goOn();
  await expect(page.getByRole("dialog")).toBeVisible();
});

for (const [path, rows] of [
  ["/", ".entry"],
  ["/quotations", ".cite"],
  ["/speakers", "tbody tr"],
] as const) {
  test(`what is typed before ${path} can answer is searched for as soon as it can`, async ({ page }) => {
    const goOn = await holdScripts(page);
    await page.goto(path, { waitUntil: "commit" });
    const field = page.getByRole("searchbox");
    await field.pressSequentially("Schabowski");
    const before = await page.locator(rows).count();
    goOn();
    await expect.poll(() => page.locator(rows).count()).toBeLessThan(before);
    await expect(field).toHaveValue("Schabowski");
    await expect(field).toBeFocused();
    await field.press("Backspace");
    await expect(page).toHaveURL(/\?q=Schabowsk$/u);
  });
}

test("what is chosen before the page can answer is done as soon as it can", async ({ page }) => {
  const goOn = await holdScripts(page);
  await page.goto("/quotations", { waitUntil: "commit" });
  const type = page.getByRole("radio", { name: "Teilzitate" });
  await page.getByText("Teilzitate").click();
  await expect(type).toBeChecked();
  goOn();
  await expect(page).toHaveURL(/\?type=fragment$/u);
  await expect(type).toBeChecked();
  await page.unrouteAll();

  const goOnWithList = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  const language = page.getByRole("combobox", { name: /Sprache/u });
  await language.selectOption("fr");
  expect(await page.locator(".entry").count()).toBeGreaterThan(2);
  goOnWithList();
  await expect(page.locator(".entry")).toHaveCount(2);
  await expect(language).toHaveValue("fr");
});

test("what is chosen while the page is being taken over is done, once", async ({ page }) => {
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener;
    // React listens from the moment on in which it sets about to take the page over.
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof listen>) {
      listen.apply(this, args);
      if (!(this instanceof Element) || this.id !== "root" || args[0] !== "change") return;
      EventTarget.prototype.addEventListener = listen;
      queueMicrotask(() => {
        const french = document.querySelector<HTMLOptionElement>("option[value='fr']");
        if (french === null) throw new Error("no French");
        french.selected = true;
        for (const type of ["input", "change"]) french.parentElement?.dispatchEvent(new Event(type, { bubbles: true }));
      });
    };
  });
  await page.goto("/");
  await expect(page.locator(".entry")).toHaveCount(2);
  await expect(page.getByRole("combobox", { name: /Sprache/u })).toHaveValue("fr");
  await page.goBack();
  await expect(page).toHaveURL(/\/$/u);
  await expect(page.locator(".entry")).not.toHaveCount(2);
});

for (const [spelling, path] of [
  ["/a/sieben-saetze-an-der-mauer.html", "/a/sieben-saetze-an-der-mauer"],
  ["/quotations/", "/quotations"],
  ["/index.html?utm_source=letter#content", "/?utm_source=letter#content"],
  ["/a/sieben-saetze-an-der-mauer?utm_source=letter", "/a/sieben-saetze-an-der-mauer?utm_source=letter"],
] as const) {
  test(`${spelling} is taken over as the page that it is`, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () =>
        document.querySelector("main h1")?.setAttribute("data-came", ""),
      );
    });
    await page.goto(spelling);
    await takenOver(page);
    await expect(page.locator("main h1[data-came]")).toHaveCount(1);
    expect(page.url()).toBe(`${baseURL}${path}`);
  });
}

test("pages of a year ago are taken over in silence", async ({ page }) => {
  const heard = complaints(page);
  await page.clock.setFixedTime(new Date(Date.now() + 400 * 24 * 60 * 60 * 1000));
  for (const path of ["/", "/quotations", "/speakers", "/a/sieben-saetze-an-der-mauer"]) {
    await page.goto(path);
    await takenOver(page);
  }
  expect(heard).toEqual([]);
});
