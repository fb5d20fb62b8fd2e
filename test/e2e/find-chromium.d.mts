/**
 * The path of a Chromium to test with: `$CHROMIUM_PATH`, Playwright's own, one of the system's, else the one that npm
 * ships. Rejects when there is none and none can be fetched.
 */
export function findChromium(): Promise<string>;
