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
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
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
  await expect.poll(() => scrolled(page)).toBeCloseTo(before, 0);
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
  await expect.poll(() => scrolled(page)).toBeCloseTo(before, 0);
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
  await expect.poll(() => scrolled(page)).toBeCloseTo(before, 0);
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
