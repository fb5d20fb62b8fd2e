import { expect, type Page, test } from "@playwright/test";

const ARTICLE = "/a/silberwiek-streitet-ueber-die-neue-faehre-wer-bestellt-wer-bezahlt-wer-wartet";

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("a screen reader is told who speaks, in which way, and where it ends, each once", async ({ page }) => {
  await open(page, ARTICLE);
  const spoken = page.locator(".prose p", { hasText: "kein Luxus" });
  // The whole style sheet says where quotations end.
  await expect.poll(() => spoken.ariaSnapshot()).toContain("Zitatende");
  const [mark = ""] = (await spoken.ariaSnapshot()).split(/^ {2}- mark:/mu).slice(1);
  expect(mark).toMatch(/button "Hanne Brockmöller, wörtlich: Zitat \d+, Einzelheiten"/u);
  expect(mark.match(/Luxus, sie ist der Schulweg/gu)).toHaveLength(1);
  expect(mark.match(/Zitatende/gu)).toHaveLength(1);
  expect(mark.indexOf("Hanne Brockmöller")).toBeLessThan(mark.indexOf("kein Luxus"));
  expect(mark.indexOf("kein Luxus")).toBeLessThan(mark.indexOf("Zitatende"));
});

test("what only a screen reader says is neither copied nor found", async ({ page }) => {
  await open(page, ARTICLE);
  const selected = await page.evaluate(() => {
    const prose = document.querySelector(".prose");
    if (prose !== null) getSelection()?.selectAllChildren(prose);
    return getSelection()?.toString() ?? "";
  });
  expect(selected).toContain("Die Fähre ist für Wiekhof kein Luxus");
  expect(selected).not.toContain("Zitatende");
});

test("colours of the reader's own leave quotations told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, ARTICLE);
  const looks = () =>
    page.evaluate(() =>
      ["direct", "fragment", "indirect"].map((type) => {
        const words = document.querySelector(`.prose .q[data-t="${type}"] > .q-t`);
        if (words === null) return `no ${type}`;
        const { backgroundColor, textDecorationLine, textDecorationStyle, textDecorationThickness } =
          getComputedStyle(words);
        return [backgroundColor, textDecorationLine, textDecorationStyle, textDecorationThickness].join(" ");
      }),
    );
  // The whole style sheet comes after the first paint.
  await expect.poll(async () => new Set(await looks()).size).toBe(3);
  expect(await looks()).not.toContainEqual(expect.stringMatching(/^no /u));
});

test("who asked for calm sees nothing move", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/");
  await page.evaluate(() => {
    document.startViewTransition = () => {
      throw new Error("a transition began");
    };
  });
  await page.locator("main h3 a").first().click();
  await expect(page.locator(".prose")).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(moving).toBe(0);
});
