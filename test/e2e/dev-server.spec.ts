import { expect, type Page } from "@playwright/test";
import { test } from "./dev-server.ts";
import { ARTICLES } from "./seeds.ts";

const paragraphs = (first: string) =>
  `Die Bank am Deich\n\n${first}\n\n${"Noch ein Absatz über die Bank.\n\n".repeat(120)}`;

/** Marks the page, so that a reload would show. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-kept", ""));
const expectNoReload = (page: Page) => expect(page.locator("body[data-kept]")).toHaveCount(1);

test("shows a new, a changed and a deleted article without a reload", async ({ page, dev }) => {
  await page.goto(dev.address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES} Artikel`);
  await mark(page);

  dev.write("bank.txt", paragraphs("„Sie bleibt hier stehen“, sagte Ada Berg."));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES + 1} Artikel`);
  await page.getByRole("link", { name: "Die Bank am Deich" }).click();
  await expect(page.locator("mark")).toContainText("„Sie bleibt hier stehen“");

  dev.write("bank.txt", paragraphs("„Sie wird versetzt“, sagte Ada Berg."));
  await expect(page.locator("mark")).toContainText("„Sie wird versetzt“");

  dev.remove("bank.txt");
  await expect(page.locator("mark")).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES} Artikel`);
  await expectNoReload(page);
});

test("keeps the reader's place when the article changes, breaks or gets another title", async ({ page, dev }) => {
  dev.write("bank.txt", paragraphs("Zuerst dies."));
  await page.goto(`${dev.address}a/die-bank-am-deich`);
  await expect(page.getByText("Zuerst dies.")).toBeVisible();
  await mark(page);
  await page.evaluate(() => window.scrollTo({ top: 1500, behavior: "instant" }));

  const expectPlace = async () => expect(await page.evaluate(() => Math.round(window.scrollY))).toBe(1500);

  dev.write("bank.txt", paragraphs("Danach das."));
  await expect(page.getByText("Danach das.")).toBeAttached();
  await expectPlace();

  dev.write("bank.txt", "");
  await expect(page.getByText("The file is empty.")).toBeVisible();
  await expect(page.getByText("Danach das.")).toBeAttached();
  await expectPlace();

  dev.write("bank.txt", paragraphs("Danach das.").replace("Die Bank", "Die neue Bank"));
  await expect(page).toHaveURL(/\/a\/die-neue-bank-am-deich$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Die neue Bank am Deich");
  await expect(page.getByText("The file is empty.")).toHaveCount(0);
  await expectPlace();
  await expectNoReload(page);
});

test("says what is wrong with a file until it is mended, and shows all others", async ({ page, dev }) => {
  await page.goto(dev.address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES} Artikel`);
  await mark(page);
  dev.write("kaputt.json", '{\n  "title": "Die Bank am Deich",\n  "paragraphs": [}\n');
  const problem = page.getByText("kaputt.json");
  await expect(problem.first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES} Artikel`);

  dev.write("kaputt.json", '{"title": "Die Bank am Deich", "paragraphs": ["Sie steht noch."]}');
  await expect(problem).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${ARTICLES + 1} Artikel`);
  await expectNoReload(page);
});

test("opens an article whose address is in another script", async ({ page, dev }) => {
  dev.write("гавань.txt", "Утро в гавани\n\n«Мы ждём паром», — сказала Ада Берг на причале в понедельник утром.\n");
  await page.goto(`${dev.address}a/утро-в-гавани`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Утро в гавани");
});
