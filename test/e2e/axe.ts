import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

interface Where {
  /** Only these rules. */
  readonly rules?: readonly string[];
  /** A selector of the part of the page to look at. */
  readonly within?: string;
}

/**
 * What axe finds wrong with a page as it stands when nothing fades or moves any more: the rule, the element, and what
 * would mend it.
 */
export async function faults(page: Page, { rules, within }: Where = {}): Promise<readonly string[]> {
  await page.evaluate(stillness);
  // No page has frames of other origins, for which axe would open a second page and load itself there again.
  const isThere = await page.evaluate(() => "axe" in window);
  // Its half a megabyte is needed once a page.
  let axe = new AxeBuilder(isThere ? { page, axeSource: ";" } : { page }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    ...(rules === undefined ? {} : { runOnly: { type: "rule", values: [...rules] } }),
  });
  if (within !== undefined) axe = axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/**
 * Resolves when the whole page is drawn and all animations and transitions are over, but for those that have no end. What
 * is far from the window is else not drawn (`content-visibility`), so that its transitions stand still at their beginning.
 */
async function stillness(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>("main *")) {
    if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
  }
  const running = () =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
  for (let moving = running(); moving.length > 0; moving = running()) {
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}
