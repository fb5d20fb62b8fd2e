import { expect, type Page, test } from "@playwright/test";
import { installSpeech } from "../app/aloud/speech.ts";
import { faults } from "./axe.ts";
import { takenOver } from "./taken-over.ts";

const VILLAGE = "/a/ein-dorf-liest-vor-24-stunden-61-freiwillige-und-ein-kater-namens-komma";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

// All pages share one clipboard.
test.describe.configure({ mode: "default" });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the middle of one paragraph to the middle of another, over names between the words. */
async function select(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const blocks = [...document.querySelectorAll(".prose > p")];
      const textOf = (block: Element | undefined) => {
        const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
        const nodes: Node[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest("button") === null) nodes.push(node);
        }
        return nodes;
      };
      const start = textOf(blocks[first ?? 0])[0];
      const end = textOf(blocks[last ?? 0]).at(-1);
      if (start === undefined || end === undefined) throw new Error("no text");
      const length = end.nodeValue?.length ?? 0;
      document.getSelection()?.setBaseAndExtent(start, 12, end, length);
    },
    [from, to],
  );
}

for (const [what, from, to] of [
  ["a passage within a paragraph", 9, 9],
  ["a passage over several paragraphs", 11, 13],
] as const) {
  test(`the link to ${what} leads browsers there`, async ({ page }) => {
    await page.goto(VILLAGE);
    await takenOver(page);
    await select(page, from, to);
    const bar = page.getByRole("toolbar", { name: "Ausgewählte Stelle" });
    await bar.getByRole("button", { name: "Link", exact: true }).click();
    await expect(page.getByText("Link zur Stelle kopiert")).toBeVisible();
    await expect.poll(() => clipboard(page)).toContain(`${VILLAGE}#:~:text=`);
    const link = await clipboard(page);
    await page.goto("about:blank");
    await page.goto(link);
    await takenOver(page);
    await expect(page.locator(".prose > p").nth(from)).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await expect(page.getByText("gibt es im Artikel nicht mehr")).toHaveCount(0);
    // Where the browser has found all of it, it has not scrolled to what comes before or after.
    const top = await page
      .locator(".prose > p")
      .nth(from)
      .evaluate((block) => block.getBoundingClientRect().top);
    expect(Math.abs(top - 450)).toBeLessThan(450);
  });
}

test("a selected passage can be copied by mouse, and a click beside it ends that", async ({ page }) => {
  await page.goto(VILLAGE);
  await takenOver(page);
  await page
    .locator(".prose > p")
    .nth(1)
    .dblclick({ position: { x: 30, y: 10 } });
  const bar = page.getByRole("toolbar", { name: "Ausgewählte Stelle" });
  await expect(bar).toBeInViewport();
  await bar.getByRole("button", { name: "Kopieren" }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/\n— Ein Dorf liest vor.*, Küstenblatt, 8\. November 2026, https:\/\/kuestenblatt\.example/u);
  await page.locator(".a-meta").click();
  await expect(bar).toBeHidden();
});

test("a link to a quotation that is gone says so and leaves the reader at the top", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${VILLAGE}#d12345`);
  await expect(page.getByText("Diese Stelle gibt es im Artikel nicht mehr.")).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await expect(page.getByText("Diese Stelle gibt es im Artikel nicht mehr.")).toBeHidden();
});

test("what comes up over the text is accessible to axe in the light and in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(installSpeech, [
    { name: "Marlene", lang: "de-DE" },
    { name: "Konrad", lang: "de-DE" },
  ]);
  const expectNoFaults = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), colorScheme).toEqual([]);
    }
  };
  await page.goto(`${VILLAGE}#d12345`);
  await expect(page.getByText("Diese Stelle gibt es im Artikel nicht mehr.")).toBeVisible();
  await expectNoFaults();
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await select(page, 0, 0);
  await expect(page.getByRole("toolbar")).toBeVisible();
  await page.keyboard.press("r");
  await expect(page.getByRole("region", { name: "Vorlesen" })).toBeVisible();
  await expectNoFaults();
});
