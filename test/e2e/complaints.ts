import type { Page } from "@playwright/test";

/** What the browser complains of from now on, broken promises and refused content included; the list grows. */
export function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
  });
  return heard;
}
