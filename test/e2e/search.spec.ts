import { expect, test } from "@playwright/test";
import { faults } from "./axe.ts";
import { test as devTest } from "./dev-server.ts";
import { takenOver } from "./taken-over.ts";

const results = "main [data-found]";

test("words are found as one types, in all languages, and lead to their place and back", async ({ page }) => {
  await page.goto("/");
  // Before that the link loads the page as any page, which puts the focus nowhere.
  await takenOver(page);
  await page.getByRole("banner").getByRole("link", { name: "Suchen" }).click();
  const field = page.getByRole("searchbox", { name: "In allen Artikeln suchen" });
  await expect(field).toBeFocused();
  await field.pressSequentially("saetze", { delay: 20 });
  await expect(page.getByText("7 Artikel")).toBeVisible();
  await expect(page).toHaveURL(/\/search\?q=saetze$/u);
  await expect(page.locator(`${results} .hit`, { hasText: /^Sätze$/u }).first()).toBeVisible();

  const target = page.locator(results).nth(3);
  await target.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  await target.locator(".found-place").first().click();
  await expect(page.locator(".prose")).toBeVisible();
  const bar = page.getByRole("search", { name: "Gefundene Wörter" });
  await expect(bar).toContainText(/Fundstelle \d+ von \d+/u);
  const marked = await page.evaluate(() => CSS.highlights.get("found-here")?.size);
  expect(marked).toBe(1);
  await bar.getByRole("button", { name: "Nächste Fundstelle" }).click();
  await bar.getByRole("button", { name: "Fundstellen nicht mehr zeigen" }).click();
  await expect(bar).toHaveCount(0);

  await page.goBack();
  await expect(target).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test("filters are typed or chosen, and both say the same", async ({ page }) => {
  await page.goto("/search?q=stimme:brockm%C3%B6ller");
  await expect(page.locator(results)).not.toHaveCount(0);
  const all = await page.locator(results).count();
  await page.getByRole("radio", { name: "Wörtlich" }).check({ force: true });
  await expect(page.getByRole("searchbox")).toHaveValue("stimme:brockmöller art:wörtlich");
  await expect(page.locator(`${results} .q[data-t="direct"]`)).not.toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("stimme:brockmöller");
  await expect(page.locator(results)).toHaveCount(all);
});

test("the search is there by key, and by keys one comes to what was found", async ({ page }) => {
  await page.goto("/about");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("moon");
  await expect(page.locator(results)).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Eleven things");
});

test("what the search finds, and that it finds nothing, can be used by everyone", async ({ page }) => {
  for (const [query, shown] of [
    ["hafen", results],
    ["xyzzyx", ".nomatch"],
  ] as const) {
    await page.goto(`/search?q=${query}`);
    await expect(page.locator(shown).first()).toBeVisible();
    expect(await faults(page), query).toEqual([]);
  }
});

test("a site without an index says so, and one without a network goes on when it is back", async ({
  page,
  context,
}) => {
  await context.route("**/search-index/**", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/search?q=hafen");
  await expect(page.getByRole("alert")).toContainText("Hier lässt sich nicht suchen");
  await context.unroute("**/search-index/**");

  await page.goto("/search");
  await context.route("**/search-index/**", (route) => route.abort("internetdisconnected"));
  await page.reload();
  await page.getByRole("searchbox").fill("hafen");
  await expect(page.getByRole("alert")).toContainText("Keine Verbindung");
  await context.unroute("**/search-index/**");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.locator(results).first()).toBeVisible();
});

test("only what is shown is fetched", async ({ page }) => {
  const fetched: string[] = [];
  page.on("response", (response) => fetched.push(new URL(response.url()).pathname));
  await page.goto("/search?q=sagte&lang=de");
  await expect(page.locator(results).first()).toBeVisible();
  expect(fetched.filter((path) => path.endsWith(".article")).length).toBeLessThanOrEqual(10);
  // Where words stand matters for phrases alone.
  expect(fetched.filter((path) => /\.(?:filter|places)$/u.test(path))).toEqual([]);
});

test("an address is kept as it was opened, says what it does not understand, and is one step back", async ({
  page,
}) => {
  await page.goto("/");
  const steps = () => page.evaluate(() => window.history.length);
  const before = await steps();
  for (const text of ["year:20x4 hafen", "hafen art:quatsch", "stimme:"]) {
    await page.goto(`/search?q=${encodeURIComponent(text)}`);
    await expect(page.locator(".misread")).toContainText("zählt nicht mit");
    await takenOver(page);
    await expect(page.getByRole("searchbox")).toHaveValue(text);
    expect(new URL(page.url()).searchParams.get("q")).toBe(text);
  }
  expect(await steps()).toBe(before + 3);
});

test("a page that is opened to search can be typed into at once", async ({ page }) => {
  await page.goto("/search");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("nothing moves while what was found comes in", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push("value" in entry ? Number(entry.value) : 0);
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const width of [1300, 820, 412]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/search?q=hafen");
    await expect(page.locator(results).first()).toBeVisible();
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
    );
    // A letter that is a fraction of a pixel wider in the font that comes is no movement.
    expect(sum, `${width} px`).toBeLessThan(0.001);
  }
});

devTest("the dev server searches, too, and finds what has just been written", async ({ page, dev }) => {
  await page.goto(`${dev.address}search?q=kn%C3%BCppelbr%C3%BCcke`);
  await expect(page.getByRole("heading", { name: /Kein Artikel/u })).toBeVisible();
  dev.write(
    "neu.txt",
    "Die neue Bohle\n\n„Die Knüppelbrücke hält“, sagte Ada Berg am Montag vor dem Rathaus der Stadt.\n",
  );
  await expect(page.locator(results)).toHaveCount(1);
  await expect(page.locator(results)).toContainText("Die neue Bohle");
});

test("Escape closes the bar of what was found before it leads back", async ({ page }) => {
  await page.goto("/a/sieben-saetze-an-der-mauer?find=Mauer");
  await expect(page.locator(".found-bar")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".found-bar")).toBeHidden();
  await expect(page).toHaveURL(/\/a\/sieben-saetze-an-der-mauer$/u);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/$/u);
});
