import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS } from "./chromium-args.ts";

/** Another one lets two suites run beside each other. */
const PORT = Number(process.env.E2E_PORT ?? 4391);

/** One build of `seeds/`, served as any static host would, and the tests in one Chromium beside it. */
export default defineConfig({
  testDir: ".",
  globalSetup: "./built-site.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 3,
  // A browser on a busy machine may be late once; the report names every test that needed its second try.
  retries: process.env.CI === undefined ? 0 : 1,
  // Nothing here measures time: a busy machine gets as long as it needs.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE === undefined ? "list" : [["line"], ["json"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
      args: [...CHROMIUM_ARGS],
    },
  },
});
