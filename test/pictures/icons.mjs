// Draws the icons of the installed app from `src/app/public/icons/icon.svg`: `node test/pictures/icons.mjs`
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../e2e/find-chromium.mjs";

const folder = resolve(import.meta.dirname, "../../src/app/public/icons");
const svg = readFileSync(join(folder, "icon.svg"), "utf8");

/** Systems that cut an icon to their own shape get a whole square. */
const ICONS = [
  { file: "icon-192.png", size: 192, rounded: true },
  { file: "icon-512.png", size: 512, rounded: true },
  { file: "maskable-512.png", size: 512, rounded: false },
  { file: "apple-touch-icon.png", size: 180, rounded: false },
];

const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--disable-gpu"] });
for (const { file, size, rounded } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `svg { display: block; width: ${size}px; border-radius: ${rounded ? "22%" : "0"} }`;
  await page.setContent(`<style>body { margin: 0 } ${style}</style>${svg}`);
  await page.screenshot({ path: join(folder, file), omitBackground: true });
  await page.close();
}
await browser.close();
