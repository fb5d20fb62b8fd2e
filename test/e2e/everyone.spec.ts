import { expect, type Page, test } from "@playwright/test";
import { installSpeech } from "../app/aloud/speech.ts";
import { takenOver } from "./taken-over.ts";

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

/** Goes through a page with the tab key, to its end. Returns what had the focus under a bar that stays in place. */
async function hiddenFocus(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let stops = 1; ; stops++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body || "passed" in focused.dataset)
        return undefined;
      focused.dataset.passed = "";
      const bars = [...document.querySelectorAll(".head, .dock, .aloud-bar, .found-bar")].filter(
        (bar) => !bar.contains(focused),
      );
      const isUnder = (rect: DOMRect) =>
        rect.top < 0 ||
        rect.bottom > window.innerHeight ||
        [rect.top + 1, rect.bottom - 1].some((y) => {
          const above = document.elementFromPoint((rect.left + rect.right) / 2, y);
          return bars.some((bar) => bar.contains(above));
        });
      const name = focused.getAttribute("aria-label") ?? focused.textContent;
      return { name: name.trim(), isHidden: [...focused.getClientRects()].some(isUnder) };
    });
    if (stop === undefined) {
      expect(stops).toBeGreaterThan(5);
      return hidden;
    }
    if (stop.isHidden) hidden.push(stop.name);
  }
}

for (const path of ["/", "/quotations", "/speakers", ARTICLE]) {
  for (const width of [320, 390]) {
    test(`nothing on ${path} has the focus below a bar, ${width} wide`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await open(page, path);
      await takenOver(page);
      expect(await hiddenFocus(page)).toEqual([]);
    });
  }
}

for (const width of [390, 1280]) {
  test(`the bar for reading aloud hides no focus, ${width} wide`, async ({ page }) => {
    await page.addInitScript(installSpeech, [{ name: "Marlene", lang: "de-DE" }]);
    await page.setViewportSize({ width, height: 640 });
    await open(page, `${ARTICLE}?find=F%C3%A4hre`);
    await takenOver(page);
    await expect(page.locator(".found-bar")).toBeVisible();
    await page.getByRole("button", { name: "Vorlesen" }).click();
    await expect(page.locator(".aloud-bar")).toBeVisible();
    expect(await hiddenFocus(page)).toEqual([]);
  });
}
