// Takes the pictures of the README: `node test/pictures/take.mjs ADDRESS` of a server that shows the app.
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../e2e/find-chromium.mjs";

const [address = "http://localhost:5173"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB", deviceScaleFactor: 1 });
await page.goto(new URL("/a/sieben-saetze-an-der-mauer", address).href);
await page.getByRole("heading", { level: 1 }).waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(import.meta.dirname, "article.png") });
await browser.close();
