import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressFolder, main } from "../../src/cli/compress.ts";
import { catchPrinted } from "./printed.ts";

const PAGE = `<!doctype html><title>Am Hafen</title>${"<p>Die Fähre legt ab.</p>".repeat(100)}`;

const printed = catchPrinted();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-compress-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Uint8Array): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const list = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("the command compress", () => {
  it("writes beside a file what unpacks to it, with its time", async () => {
    const page = put("a/hafen.html", PAGE);
    expect(await main([folder])).toBe(0);
    expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(PAGE);
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(PAGE);
    expect(statSync(`${page}.br`).mtimeMs).toBeCloseTo(statSync(page).mtimeMs, -1);
    expect(printed.out).toBe("1 files compressed: 0.0 MB became 0.0 MB in brotli; 0 were up to date.");
  });

  it("passes over what would not become smaller: short files, pictures, noise", async () => {
    put("short.html", "<p>kurz</p>");
    put("picture.png", PAGE);
    put("noise.json", randomBytes(3000));
    await compressFolder(folder);
    expect(list()).toEqual(["noise.json", "picture.png", "short.html"]);
  });

  it("does again only what has changed", async () => {
    const [same, other] = [put("same.html", PAGE), put("other.html", PAGE)];
    await compressFolder(folder);
    writeFileSync(other, `${PAGE}<p>Neu</p>`);
    utimesSync(other, new Date(), new Date(Date.now() + 5000));
    const before = statSync(`${same}.br`).ctimeMs;
    expect(await compressFolder(folder)).toMatchObject({ files: 1, kept: 1 });
    expect(statSync(`${same}.br`).ctimeMs).toBe(before);
    expect(brotliDecompressSync(readFileSync(`${other}.br`)).toString()).toContain("Neu");
  });

  it("takes away what stands for nothing any more", async () => {
    const [gone, shrunk] = [put("gone.html", PAGE), put("shrunk.html", PAGE)];
    await compressFolder(folder);
    rmSync(gone);
    writeFileSync(shrunk, "<p>kurz</p>");
    utimesSync(shrunk, new Date(), new Date(Date.now() + 5000));
    await compressFolder(folder);
    expect(list()).toEqual(["shrunk.html"]);
  });

  it("says what to do where there is no build", async () => {
    expect(await main([join(folder, "nowhere")])).toBe(1);
    expect(printed.errors).toContain("Build first: npm run build");
  });
});
