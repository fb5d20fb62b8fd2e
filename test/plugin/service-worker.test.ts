import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collect } from "../../src/collection/collect.ts";
import { type BuildInfo, type FileList, listOf, listPath } from "../../src/model/offline.ts";
import { serviceWorkerFiles } from "../../src/plugin/service-worker.ts";

const FILES: Readonly<Record<string, string>> = {
  "index.html": "<p>list",
  "offline.html": '<link href="/assets/near-1.woff2">',
  "assets/app-1.js": "app()",
  "assets/near-1.woff2": "near",
  "assets/far-1.woff2": "far",
  "data/library.json": "{}",
  "data/articles/0.json": "[]",
  "favicon.svg": "<svg/>",
  "feed.xml": "<feed/>",
  ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`data/a/${n}.json`, `"${n}"`])),
  ...Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`a/${n}.html`, `<p>${n}`])),
};

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), "wortlaut-worker-"));
});
afterEach(() => rmSync(outDir, { recursive: true }));

async function built(files: Readonly<Record<string, string>> = FILES) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  }
  const { library } = collect([], "seeds", "2026-11-24T08:00:00Z");
  const site = { outDir, base: "/", site: undefined, library, newest: [], dates: new Map(), files: Object.keys(files) };
  const written = await serviceWorkerFiles(site);
  const code = written.get("sw.js") ?? "";
  const info: BuildInfo = JSON.parse(/^const BUILD=(\{.*\});\n/u.exec(code)?.[1] ?? "");
  const lists = Array.from({ length: info.lists }, (_, n): FileList => {
    return JSON.parse(written.get(listPath(info.id, n)) ?? "");
  });
  return { written, code, info, lists };
}

describe("the service worker of a build", () => {
  it("knows every file that is the site's, once, by the beginning of its SHA-256", async () => {
    const { info, lists } = await built();
    const listed = lists.flatMap((list) => Object.entries(list).map(([path, [digest]]) => [path, digest]));
    const all = Object.fromEntries([...Object.entries(info.shell), ...listed]);
    expect(Object.keys(all).sort()).toEqual(Object.keys(FILES).sort());
    expect(listed.length + Object.keys(info.shell).length).toBe(Object.keys(FILES).length);
    for (const [path, content] of Object.entries(FILES)) {
      expect(createHash("sha256").update(content).digest("hex").startsWith(all[path])).toBe(true);
    }
  });

  it("finds a file in the list that its path says, a page in that of its data", async () => {
    const { lists } = await built();
    expect(lists.length).toBeGreaterThan(2);
    for (const [n, list] of lists.entries()) {
      for (const path of Object.keys(list)) expect(listOf(path, lists.length)).toBe(n);
    }
    expect(listOf("a/7.html", lists.length)).toBe(listOf("data/a/7.json", lists.length));
  });

  it("needs to start what its page asks for at once, not what few readers need", async () => {
    const { info } = await built();
    expect(Object.keys(info.shell).sort()).toEqual([
      "assets/app-1.js",
      "assets/near-1.woff2",
      "data/articles/0.json",
      "data/library.json",
      "favicon.svg",
      "offline.html",
    ]);
  });

  it("announces the bytes of what can be kept", async () => {
    const { info } = await built();
    const kept = Object.entries(FILES).filter(([path]) => path.startsWith("data/a/") || path === "assets/far-1.woff2");
    expect(info.bytes).toBe(kept.reduce((sum, [, content]) => sum + content.length, 0));
  });

  it("is the same for the same files and another for others", async () => {
    const first = await built();
    expect((await built()).code).toBe(first.code);
    const changed = await built({ ...FILES, "data/a/7.json": '"changed"' });
    expect(changed.info.id).not.toBe(first.info.id);
  });

  it("is a script without imports", async () => {
    const { written, code, info } = await built();
    expect([...written.keys()].sort()).toEqual(
      [...Array.from({ length: info.lists }, (_, n) => listPath(info.id, n)), "sw.js"].sort(),
    );
    expect(code).not.toMatch(/\bimport\b|\bimportScripts\b|\beval\b/u);
  });
});
