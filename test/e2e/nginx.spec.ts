import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { compressFolder } from "../../src/cli/compress.ts";
import { buildSite, FIRST_BUILD } from "./build.ts";
import { complaints } from "./complaints.ts";
import { findNginx, Nginx } from "./nginx.ts";

const INSTALLED = findNginx();
const ARTICLE = "a/sieben-saetze-an-der-mauer";
const PAGES = ["", ARTICLE, "quotations", "quotations/page/2", "speakers", "speakers/hanne-brockmoeller", "search"];
const POLICY = "content-security-policy";

/** A site as one publishes it: built, compressed, served by nginx. */
interface Published {
  /** Its address, with a slash at the end. */
  readonly address: string;
  readonly folder: string;
}

const test = base.extend<object, { home: string; site: Published; below: Published }>({
  home: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
    async ({}, use) => {
      const home = mkdtempSync(join(tmpdir(), "wortlaut-published-"));
      await use(home);
      rmSync(home, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: [
    async ({ home }, use) => {
      const folder = join(home, "site");
      cpSync(FIRST_BUILD, folder, { recursive: true });
      await published(folder, folder, "/", use);
    },
    { scope: "worker" },
  ],
  below: [
    async ({ home }, use) => {
      const folder = join(home, "host", "artikel");
      await buildSite({ outDir: folder, base: "/artikel/", site: "https://example.org" });
      await published(join(home, "host"), folder, "/artikel/", use);
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

async function published(root: string, folder: string, path: string, use: (site: Published) => Promise<void>) {
  if (INSTALLED === undefined) throw new Error(MISSING);
  await compressFolder(folder);
  const nginx = await Nginx.start(INSTALLED, root, folder);
  await use({ address: nginx.address + path, folder });
  await nginx.stop();
}

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, { headers, redirect: "manual" });

/** Said in the report where the tests are passed over. */
const MISSING = "passed over: there is no nginx on this machine";

test.describe(`nginx${INSTALLED === undefined ? ` (${MISSING})` : ""}`, () => {
  // One worker builds and serves for all of them.
  test.describe.configure({ mode: "default" });
  test.skip(INSTALLED === undefined, MISSING);

  test("every address of a page answers with its page, to be asked for again", async ({ site }) => {
    for (const path of PAGES) {
      const response = await get(site.address + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("content-type"), path).toBe("text/html; charset=utf-8");
      expect(response.headers.get("cache-control"), path).toBe("no-cache");
      expect(response.headers.get("etag"), path).not.toBeNull();
      expect(response.headers.get(POLICY), path).toContain("default-src 'none'");
      expect(await response.text(), path).toContain(`data-at="/${path}"`);
    }
  });

  test("a slash too many leads to the page, without the host's own name and port", async ({ site }) => {
    const response = await get(`${site.address}${ARTICLE}/`);
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(`/${ARTICLE}`);
  });

  test("what is missing is answered as missing, with the page that says so, and is not kept", async ({ site }) => {
    for (const path of ["nirgendwo", "a/nirgendwo", "assets/app-gone.js", "quotations/page/99"]) {
      const response = await get(site.address + path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get("content-type"), path).toContain("text/html");
      expect(response.headers.get("cache-control"), path).toBeNull();
      expect(response.headers.get(POLICY), path).toContain("default-src 'none'");
      expect(await response.text(), path).toContain('name="robots" content="noindex"');
    }
  });

  test("files that configure hosts are not served", async ({ site }) => {
    for (const path of ["_headers", "nginx.conf"]) expect((await get(site.address + path)).status, path).toBe(404);
  });

  test("files whose names bear a hash are kept for good, others asked for again", async ({ site }) => {
    for (const name of readdirSync(join(site.folder, "assets")).filter((file) => !/\.(?:br|gz)$/u.test(file))) {
      const { headers } = await get(`${site.address}assets/${name}`);
      expect(headers.get("cache-control"), name).toBe("public, max-age=31536000, immutable");
      expect(headers.get("x-content-type-options"), name).toBe("nosniff");
      expect(headers.has(POLICY), name).toBe(name.includes("worker"));
    }
    const types = {
      "data/library.json": "application/json",
      "sw.js": "javascript",
      "manifest.webmanifest": "manifest",
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers } = await get(site.address + path);
      expect(headers.get("content-type"), path).toContain(type);
      expect(headers.get("cache-control"), path).toBe("no-cache");
    }
  });

  test("whoever has the current page gets nothing", async ({ site }) => {
    const etag = (await get(site.address + ARTICLE)).headers.get("etag") ?? "";
    const again = await get(site.address + ARTICLE, { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("what was compressed beforehand is sent to whoever can read it", async ({ site }) => {
    const style = readdirSync(join(site.folder, "assets")).find((name) => name.endsWith(".css"));
    for (const path of [ARTICLE, "data/library.json", `assets/${style}`]) {
      const plain = await get(site.address + path, { "accept-encoding": "identity" });
      expect(plain.headers.get("content-encoding"), path).toBeNull();
      const text = await plain.text();
      const accepted = INSTALLED?.brotli === undefined ? ["gzip"] : ["gzip", "br"];
      for (const encoding of accepted) {
        const response = await get(site.address + path, { "accept-encoding": encoding });
        expect(response.headers.get("content-encoding"), path).toBe(encoding);
        expect(response.headers.get("vary"), path).toBe("Accept-Encoding");
        expect(Number(response.headers.get("content-length")), path).toBeLessThan(text.length / 1.5);
        expect(await response.text(), path).toBe(text);
      }
    }
  });

  test(".br files are preferred where nginx can send them", async ({ site }) => {
    test.skip(INSTALLED?.brotli === undefined, "passed over: this nginx lacks the module ngx_http_brotli_static");
    const response = await get(site.address, { "accept-encoding": "gzip, deflate, br" });
    expect(response.headers.get("content-encoding")).toBe("br");
  });

  for (const where of ["site", "below"] as const) {
    test(`the app takes pages over and leads on (${where})`, async ({ page, site, below }) => {
      const { address } = where === "site" ? site : below;
      const heard = complaints(page);
      await page.goto(address);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.getByRole("link", { name: "Sieben Sätze an der Mauer" }).first().click();
      await expect(page).toHaveURL(address + ARTICLE);
      await expect(page.locator("main mark").first()).toBeVisible();
      await page.goto(`${address}speakers/hanne-brockmoeller`);
      await page.getByRole("link", { name: "Zitate" }).first().click();
      await expect(page).toHaveURL(`${address}quotations`);
      await page.goto(`${address}search?q=Mauer`);
      await expect(page.locator("main mark").first()).toBeVisible();
      expect(heard).toEqual([]);
    });
  }

  test("below a path all is as at the root of a host, and what lies beside stays out", async ({ below }) => {
    for (const path of PAGES) {
      const response = await get(below.address + path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get(POLICY), path).toContain("default-src 'none'");
      expect(await response.text(), path).toContain(`data-at="/artikel/${path}"`);
    }
    const missing = await get(`${below.address}a/nirgendwo`);
    expect([missing.status, (await missing.text()).includes("noindex")]).toEqual([404, true]);
    const feed = await get(`${below.address}feed.xml`);
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    expect((await get(`${below.address}_headers`)).status).toBe(404);
    expect((await get(new URL("/nirgendwo", below.address).href)).status).toBe(404);
  });
});
