import { expect, test } from "@playwright/test";
import { preview } from "vite";
import { FIRST_BUILD } from "./build.ts";

test("`npm run preview` shows what was built, each page at its address", async ({ page }) => {
  const server = await preview({ build: { outDir: FIRST_BUILD }, preview: { port: 0 }, logLevel: "silent" });
  const [address = ""] = server.resolvedUrls?.local ?? [];
  for (const path of ["", "quotations", "quotations/page/2", "a/sieben-saetze-an-der-mauer.html"]) {
    const html = await (await page.request.get(address + path)).text();
    expect(html, path).toContain(`data-at="/${path.replace(".html", "")}"`);
  }
  await page.goto(address);
  await page.getByRole("link", { name: "Sieben Sätze an der Mauer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sieben Sätze an der Mauer");
  await server.close();
});
