import { expect } from "@playwright/test";
import { test } from "./dev-server.ts";
import { ARTICLES } from "./seeds.ts";

const PAGE = `<!doctype html><html lang="de"><head><title>Böse Absichten</title>
<script>window.harmed = "script"</script>
<meta http-equiv="refresh" content="0;url=https://evil.example/"></head>
<body onload="window.harmed = 'onload'"><article><h1>Böse Absichten</h1>
<p>„Ich komme hinein“, sagte <img src=x onerror="window.harmed = 'onerror'"> Ada Berg<script>window.harmed = 1</script>.</p>
<p><a href="javascript:window.harmed='link'">Hier klicken</a> oder <a href="data:text/html,<script>1</script>">hier</a>,
besser aber <a href="https://example.org/gut">dort</a>. ${"Der Absatz ist lang genug, um Teil des Artikels zu sein. ".repeat(8)}</p>
<p><iframe src="https://evil.example/"></iframe><svg onload="window.harmed = 'svg'"></svg>
${"Auch dieser Absatz gehört zum Artikel und sagt weiter nichts. ".repeat(8)}</p></article></body></html>`;

test("a hostile page is only read", async ({ page, dev }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  dev.write("böse 😈.html", PAGE);
  await page.goto(`${dev.address}a/boese-absichten`);
  await expect(page.locator("mark").first()).toContainText("„Ich komme hinein“");
  await expect(page.getByRole("link", { name: "dort" })).toHaveAttribute("href", "https://example.org/gut");
  await expect(page.getByText("Hier klicken")).toBeVisible();
  await expect(page.locator('a[href^="javascript"], a[href^="data"]')).toHaveCount(0);
  await expect(page.locator(".prose").locator("script, iframe, img, svg")).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, "harmed"))).toBeUndefined();
  expect(asked.filter((url) => url.includes("evil"))).toEqual([]);
});

test("text that pretends to be markup, turns the direction or never ends stays text", async ({ page, dev }) => {
  dev.write(
    "markup.md",
    "# <img src=x onerror=alert(1)> Titel\n\n„<b>Nein</b>“, sagte Ada Berg. [klick](javascript:alert(1))\n",
  );
  dev.write("richtung.txt", "Ein \u202Everdrehter\u202C Titel\n\n„Alles gut“, sagte Ada Berg.\n");
  dev.write("lang.txt", `${"Sehrlangertitel".repeat(7000)}\n\n„Kurz“, sagte Ada Berg.\n`);
  await page.goto(dev.address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES + 3} Artikel`);
  await expect(page.locator("main img")).toHaveCount(0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole("link", { name: "Ein verdrehter Titel" }).click();
  await expect(page.locator("mark").first()).toContainText("„Alles gut“");
});
