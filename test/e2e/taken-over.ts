import type { Page } from "@playwright/test";

/** What React keeps of a page, as far as it is looked at here. */
interface Container {
  readonly stateNode: { readonly current: { readonly memoizedState: { readonly isDehydrated?: boolean } } };
}

/** Resolves when React has taken the page over: from then on keys and everything else are answered at once. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const of = (element: Element | null, kind: string): unknown =>
      Object.entries(element ?? {}).find(([key]) => key.startsWith(kind))?.[1];
    const container = of(document.getElementById("root"), "__reactContainer$") as Container | undefined;
    // Elements are known to React before it has taken over the page around them.
    const isWhole = container?.stateNode.current.memoizedState.isDehydrated === false;
    return isWhole && of(document.querySelector("main h1"), "__reactFiber$") !== undefined;
  });
  // Keys are listened for when the page has been painted once more.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
