import { expect, type Page, test } from "@playwright/test";

const LONG = "/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";

/** Opens the article and waits until it keeps the place. */
async function open(page: Page, path = LONG): Promise<void> {
  const keeper = page.waitForResponse(/keep-place/u);
  await page.goto(path);
  await keeper;
  await page.waitForTimeout(100);
}

const scrollTo = async (page: Page, top: number) => {
  await page.evaluate((y) => window.scrollTo({ top: Math.round(y), behavior: "instant" }), top);
  // Longer than scrolling takes to settle.
  await page.waitForTimeout(400);
};

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** How far below the header some words begin, in pixels. */
function heightOf(page: Page, words: string): Promise<number> {
  return page.evaluate((needle) => {
    const top = document.querySelector(".head")?.getBoundingClientRect().bottom ?? 0;
    const walker = document.createTreeWalker(document.querySelector(".prose") ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? "").indexOf(needle);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top - top;
    }
    return Number.NaN;
  }, words);
}

/** A sentence of the article: how it begins and how it ends. */
const SENTENCE = { start: "Sie stehen auf einem Pappdeckel", end: "zwanzig Minuten." };

/** Scrolls so that the second line of the sentence is the first one below the header. */
async function goTo(page: Page): Promise<void> {
  await scrollTo(page, (await scrolled(page)) + (await heightOf(page, SENTENCE.start)) + 20);
}

/** The sentence stands at the top: it has begun there or above, and has not ended above. */
async function expectAtTop(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const [start, end] = [await heightOf(page, SENTENCE.start), await heightOf(page, SENTENCE.end)];
      return { begun: start <= 1, over: end < -20 };
    })
    .toEqual({ begun: true, over: false });
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1300, height: 700 });
  // Chromium hyphenates when it has fetched its patterns: the same text would be set in two ways.
  await page.addInitScript(() => {
    if (localStorage.length === 0) localStorage.setItem("wortlaut:settings", JSON.stringify({ hyphens: false }));
  });
});

test("the sentence at the top stays there in windows of all widths, and the way back is exact", async ({ page }) => {
  await open(page);
  await goTo(page);
  const before = await scrolled(page);
  for (const width of [390, 900, 500, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    await expectAtTop(page);
  }
  await page.setViewportSize({ width: 1300, height: 700 });
  // Within a line: where a line breaks differently, the sentence has another height.
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThan(34);
  await expectAtTop(page);
});

test("the sentence at the top stays there when the type changes", async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.keyboard.press(",");
  const settings = page.getByRole("dialog");
  for (const name of ["Schriftgröße", "Zeilenbreite", "Zeilenabstand"]) {
    await settings.getByRole("slider", { name }).press("End");
    await expectAtTop(page);
  }
  await settings.getByRole("radio", { name: "Serifenlos" }).check({ force: true });
  await expectAtTop(page);
});

test("an article that is loaded anew stands where it was, also in a window of another size", async ({ page }) => {
  await open(page);
  await goTo(page);
  const before = await scrolled(page);
  await page.reload();
  await page.waitForLoadState("networkidle");
  // Chromium tells and keeps fractions of a pixel in different ways.
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThan(2);
  await expectAtTop(page);
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await expect(page).toHaveTitle(/Zitate/u);
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goBack();
  await expectAtTop(page);
});

test("going back leads to the sentence that was at the top when the window was resized meanwhile", async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveTitle(/Stimmen/u);
  await page.setViewportSize({ width: 420, height: 800 });
  await page.goBack();
  await expectAtTop(page);
});

test("going back in the same window leads to the same pixel", async ({ page }) => {
  await open(page);
  await goTo(page);
  const before = await scrolled(page);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveTitle(/Stimmen/u);
  await page.goBack();
  // Chromium tells and keeps fractions of a pixel in different ways.
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThan(2);
});

test("the next visit leads back to the sentence", async ({ page, context }) => {
  await open(page);
  await goTo(page);
  // So long an article is looked at before it counts as begun.
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join()), { timeout: 10_000 })
    .toMatch(/:read:/u);
  const later = await context.newPage();
  await later.setViewportSize({ width: 700, height: 600 });
  await later.goto(LONG);
  await later.getByRole("button", { name: /Weiterlesen bei/u }).click();
  await expect.poll(() => heightOf(later, SENTENCE.start)).toBeCloseTo(35, -1);
});

/** Notes what moves up or down without the reader's doing. Fonts that come late move words sideways. */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = Object.assign(window, { moved: [] as string[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly Shift[]) {
        const sources = entry.sources.filter(({ previousRect, currentRect }) => previousRect.y !== currentRect.y);
        if (!entry.hadRecentInput) record.moved.push(...sources.map(({ node }) => node?.textContent ?? ""));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** A layout shift, as browsers that measure them tell it. */
interface Shift {
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** Lets the article be begun on an earlier visit. */
async function begin(page: Page): Promise<void> {
  const response = await page.request.get("/data/articles/0.json");
  const articles = (await response.json()) as readonly { readonly id: string; readonly slug: string }[];
  const id = articles.find(({ slug }) => LONG.endsWith(slug))?.id;
  const state = { position: 0.4, read: false, when: 1, at: { offset: 1691, words: SENTENCE.start } };
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem("wortlaut:continue") !== null) return;
      localStorage.setItem(`wortlaut:read:${key}`, value ?? "");
      localStorage.setItem("wortlaut:continue", "1");
    },
    [id, JSON.stringify(state)],
  );
}

for (const width of [390, 900, 1300]) {
  test(`what was begun is offered on a list ${width} wide, and nothing moves down`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchMoves(page);
    await begin(page);
    await page.goto("/");
    const offered = page.getByRole("region", { name: "Weiterlesen" });
    await expect(offered.getByRole("link", { name: /Ein Dorf liest vor/u })).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    const [room, inside] = [await offered.boundingBox(), await offered.locator(".strip").last().boundingBox()];
    expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
    await offered.getByRole("link").click();
    await expect.poll(() => heightOf(page, SENTENCE.start)).toBeCloseTo(35, -1);
  });
}

test("an article can be put aside and be had back, by the keyboard alone", async ({ page }) => {
  await begin(page);
  await page.goto("/");
  const offered = page.getByRole("region", { name: "Weiterlesen" });
  await offered.getByRole("button", { name: /nicht mehr anbieten/u }).press("Enter");
  await expect(offered).toBeHidden();
  await page.getByRole("button", { name: "Rückgängig" }).press("Enter");
  await expect(offered).toBeVisible();
  await offered.getByRole("button", { name: /nicht mehr anbieten/u }).press("Enter");
  await page.reload();
  await expect(page.getByText("noch", { exact: false }).first()).toBeVisible();
  await expect(offered).toBeHidden();
});

test("going back to the list leads to the same row, though an article to go on with stands above it now", async ({
  page,
}) => {
  await page.goto("/");
  const row = page.getByRole("link", { name: /Ein Dorf liest vor/u });
  await row.focus();
  await page.evaluate(() => window.scrollBy({ top: 120, behavior: "instant" }));
  const before = (await row.boundingBox())?.y ?? 0;
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/Ein Dorf liest vor/u);
  await page.waitForTimeout(300);
  await page.evaluate(() => window.scrollTo({ top: 2000, behavior: "instant" }));
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("wortlaut:continue")), { timeout: 15_000 })
    .toBe("1");
  await page.goBack();
  await expect(page.getByRole("region", { name: "Weiterlesen" })).toBeAttached();
  await expect.poll(async () => (await row.last().boundingBox())?.y).toBeCloseTo(before, 0);
});
