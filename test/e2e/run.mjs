// Runs the browser tests in a Chromium that it finds by itself; arguments go to Playwright.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { findChromium } from "./find-chromium.mjs";

const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
const args = [cli, "test", "-c", "test/e2e/playwright.config.ts", ...process.argv.slice(2)];
const env = { ...process.env, CHROMIUM_PATH: await findChromium() };
process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit", env }).status ?? 1;
