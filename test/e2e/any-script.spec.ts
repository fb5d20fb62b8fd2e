import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { buildSite } from "./build.ts";
import { complaints } from "./complaints.ts";
import { StaticHost } from "./static-host.ts";
import { takenOver } from "./taken-over.ts";

const ARABIC = "العبارة تعود إلى الميناء";
const RUSSIAN = "Паром и мост: город спорит о реке";
const GERMAN = "Gäste aus dem Osten";

const SEEDS = {
  "hafen.md": `# ${ARABIC}

قالت ليلى الخطيب: «العبّارة ليست رفاهية، إنها طريق المدرسة». ثم نظر الناس إلى الماء وصمتوا طويلا.

وأضاف Jens Brockmann للصحيفة: «سنبحر كل صباح عند السابعة، مهما كان الطقس». لم يعترض أحد في القاعة على ذلك.
`,
  "fluss.md": `# ${RUSSIAN}

«Мост нам нужен уже завтра», — сказала Анна Петрова. Потом все долго молчали, и только вода шумела под окнами.
`,
  "gaeste.txt": `${GERMAN}

Der Rat tagte am Abend. „Wir fahren morgen wieder hinaus auf den Fluss“, sagte Анна Петрова in Wiekhof.
`,
};

const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const home = mkdtempSync(join(tmpdir(), "wortlaut-scripts-"));
      const seeds = join(home, "seeds");
      mkdirSync(seeds);
      for (const [name, text] of Object.entries(SEEDS)) writeFileSync(join(seeds, name), text);
      await buildSite({ outDir: join(home, "site"), seeds });
      const host = new StaticHost(join(home, "site"));
      await host.start();
      await use(host.address);
      await host.stop();
      rmSync(home, { recursive: true });
    },
    { scope: "worker", timeout: 240_000 },
  ],
});

// One worker builds once for all of them.
test.describe.configure({ mode: "default" });

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () =>
      document.querySelector("main h1")?.setAttribute("data-came", ""),
    );
  }),
);

const slugOf = (title: string) => title.toLowerCase().replace(/[\s:]+/gu, "-");

for (const title of [ARABIC, RUSSIAN]) {
  test(`„${title}“ opens from its address and from the list`, async ({ page, site }) => {
    const heard = complaints(page);
    const address = `${site}a/${slugOf(title)}`;
    const heading = page.getByRole("heading", { level: 1 });
    await page.goto(address);
    await takenOver(page);
    await expect(page.locator("main h1[data-came]")).toHaveText(title);
    await expect(page.locator(".prose mark").first()).toBeVisible();

    await page.goto(site);
    await takenOver(page);
    await page.getByRole("link", { name: title }).first().click();
    await expect(heading).toHaveText(title);
    expect(page.url()).toBe(encodeURI(address));
    await page.reload();
    await expect(heading).toHaveText(title);
    expect(heard).toEqual([]);
  });
}

test("a speaker whose name is in another script has a page at an address and behind links", async ({ page, site }) => {
  const heard = complaints(page);
  await page.goto(`${site}speakers/анна-петрова`);
  await takenOver(page);
  await expect(page.locator("main h1[data-came]")).toHaveText("Анна Петрова");
  await page.getByRole("link", { name: GERMAN }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(GERMAN);
  await page.goto(`${site}speakers`);
  await page.getByRole("link", { name: "Анна Петрова" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Анна Петрова");
  expect(heard).toEqual([]);
});

test("an address whose escapes stand for nothing is one that the app does not have, and the page answers", async ({
  page,
  site,
}) => {
  await page.route("**/%E0%A4", async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${site}404` }), status: 404 });
  });
  await page.goto(`${site}a/%E0%A4`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("gibt es hier nicht");
  await takenOver(page);
});

test("an article that is written from right to left has its names where lines begin, and its strip runs as it does", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.goto(`${site}a/${slugOf(ARABIC)}`);
  await takenOver(page);
  await expect(page.locator(".prose p").first()).toHaveAttribute("dir", "rtl");
  const [name, text] = [
    await page.locator(".prose .who").first().boundingBox(),
    await page.locator(".prose").boundingBox(),
  ];
  expect(name?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  const map = page.getByRole("slider", { name: "Stelle im Artikel" });
  const first = await map.locator(".strip [data-s]").first().boundingBox();
  const last = await map.locator(".strip [data-s]").last().boundingBox();
  expect(first?.x).toBeGreaterThan(last?.x ?? 0);
  await page.goto(site);
  const link = page.getByRole("link", { name: ARABIC });
  await expect(link).toHaveAttribute("dir", "rtl");
  await expect(link).toHaveAttribute("lang", "ar");
  await page.goto(`${site}quotations`);
  await expect(page.locator("blockquote[lang=ar]").first()).toHaveAttribute("dir", "rtl");
});
