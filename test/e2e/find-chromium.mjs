import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

/** Where distributions and vendors put a Chromium or Chrome. */
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium for Linux on x64 that comes as an npm package; fetched only where there is no other. */
const SHIPPED = "@sparticuz/chromium@147.0.0";

/**
 * The path of a Chromium to test with: `$CHROMIUM_PATH`, Playwright's own, one of the system's, else the one that npm
 * ships. Rejects when there is none and none can be fetched.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", where there is no file.`);
  }
  const found = [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => path && existsSync(path));
  return found ?? (await shippedChromium());
}

async function shippedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chromium was found. Install one and name it in CHROMIUM_PATH, or run: npx playwright install chromium",
    );
  }
  const folder = join(tmpdir(), "wortlaut-chromium");
  mkdirSync(folder, { recursive: true });
  const npm = ["install", "--prefix", folder, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", SHIPPED];
  execFileSync("npm", npm, { stdio: ["ignore", "ignore", "inherit"] });
  // Makes the package unpack the shared libraries that a bare Debian lacks; read when it is imported.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const entry = createRequire(join(folder, "package.json")).resolve("@sparticuz/chromium");
  const { default: shipped } = await import(pathToFileURL(entry).href);
  return shipped.executablePath();
}
