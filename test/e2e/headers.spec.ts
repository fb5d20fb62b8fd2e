import { readdirSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { FIRST_BUILD } from "./build.ts";
import { complaints } from "./complaints.ts";
import { StaticHost } from "./static-host.ts";

/** A host that sends what `_headers` says. */
const test = base.extend<{ host: StaticHost }>({
  host: async ({ locale: _ }, use) => {
    const host = new StaticHost(FIRST_BUILD);
    await host.start();
    await use(host);
    await host.stop();
  },
});

const POLICY = "content-security-policy";
const DOCUMENTS = [
  "",
  "a/sieben-saetze-an-der-mauer",
  "quotations",
  "quotations/page/2",
  "speakers",
  "speakers/hanne-brockmoeller",
  "search",
  "about",
];

/** Leaves the policy to the headers alone. */
async function withoutPolicyInPages(page: Page, host: StaticHost): Promise<void> {
  await page.route(`${host.address}**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "");
    expect(body).not.toContain("http-equiv");
    await route.fulfill({ response, body });
  });
}

test("the headers alone let every page work and answer, and the browser is silent", async ({ page, host }) => {
  const heard = complaints(page);
  await withoutPolicyInPages(page, host);
  for (const path of DOCUMENTS) {
    const response = await page.goto(host.address + path);
    expect(response?.headers()[POLICY], path).toContain("default-src 'none'");
    await expect(page.locator('head > link[rel="stylesheet"]').first(), path).toHaveAttribute("data-over", "");
    await expect(page.getByRole("button", { name: "Leseeinstellungen" })).toBeVisible();
  }
  await page.goto(`${host.address}search?q=Mauer`);
  await expect(page.locator("main mark").first()).toBeVisible();
  expect(heard).toEqual([]);
});

test("the headers alone stop what an article could bring along", async ({ page, host }) => {
  const heard = complaints(page);
  await withoutPolicyInPages(page, host);
  await page.goto(`${host.address}${DOCUMENTS[1]}`);
  const done = await page.evaluate(async () => {
    // What is evaluated from outside may do what the page may not, until its first wait.
    await new Promise((resolve) => setTimeout(resolve));
    const script = document.createElement("script");
    script.append("window.harmed = true");
    document.body.append(script);
    const attempt = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return error instanceof Error ? error.name : error;
      }
    };
    return {
      inline: "harmed" in window,
      markup: attempt(() => {
        document.body.innerHTML = "<p>harmed</p>";
      }),
      evaluated: attempt(() => new Function("return 1")()),
      asked: await fetch("https://elsewhere.example/").catch((error: Error) => error.name),
    };
  });
  expect(done).toEqual({ inline: false, markup: "TypeError", evaluated: "EvalError", asked: "TypeError" });
  expect(heard.join("\n")).toContain("Content Security Policy");
});

test("nobody else may frame a page", async ({ page, host }) => {
  const other = new StaticHost(FIRST_BUILD);
  await other.start();
  await page.route(`${other.address}frame`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${host.address}about"></iframe>` }),
  );
  await page.goto(`${other.address}frame`);
  await expect.poll(() => page.frames().at(-1)?.url()).toContain("chrome-error:");
  await other.stop();
});

test("scripts of workers have the policy, and no other file carries it", async ({ request, host }) => {
  const headersOf = async (path: string) => (await request.get(host.address + path)).headers();
  const assets = readdirSync(`${FIRST_BUILD}/assets`);
  const isWorker = (name: string): boolean => name.includes("worker");
  expect(assets.filter(isWorker)).toHaveLength(1);
  for (const path of ["sw.js", ...assets.filter(isWorker).map((name) => `assets/${name}`)]) {
    expect((await headersOf(path))[POLICY], path).toContain("default-src 'none'");
  }
  const others = [...assets.filter((name) => !isWorker(name)).map((name) => `assets/${name}`), "data/library.json"];
  for (const path of others) {
    const headers = await headersOf(path);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers[POLICY], path).toBeUndefined();
  }
});
