import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StaticServer, serve } from "./static-server.ts";

const folder = mkdtempSync(join(tmpdir(), "wortlaut-serve-"));
let server: StaticServer;

beforeAll(async () => {
  for (const name of ["a", "assets", "quotations"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "index.html"), "list");
  writeFileSync(join(folder, "a", "brücke.html"), "bridge ".repeat(100));
  writeFileSync(join(folder, "quotations.html"), "quotations");
  writeFileSync(join(folder, "404.html"), "nothing here");
  writeFileSync(join(folder, "assets", "x-1a2b3c.js"), "export {}");
  writeFileSync(join(folder, "_headers"), "# policy\n/*\n  X-Frame-Options: DENY\n/a/*\n  X-Kind: article\n");
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.address + path, { headers });

describe("the server of the bench", () => {
  it("finds pages without their ending, also where a folder has the same name", async () => {
    expect(await (await get("/")).text()).toBe("list");
    expect(await (await get("/quotations")).text()).toBe("quotations");
    expect(await (await get("/a/br%C3%BCcke")).text()).toContain("bridge");
  });

  it("compresses, and says how long to keep what", async () => {
    const page = await get("/a/br%C3%BCcke", { "accept-encoding": "br" });
    expect(page.headers.get("content-encoding")).toBe("br");
    expect(Number(page.headers.get("content-length"))).toBeLessThan(50);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect((await get("/assets/x-1a2b3c.js")).headers.get("cache-control")).toContain("immutable");
  });

  it("sends nothing twice to whoever has it", async () => {
    const etag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { "if-none-match": etag })).status).toBe(304);
  });

  it("sends the headers that the build asks for, each where it asks for them", async () => {
    const [list, article] = [await get("/"), await get("/a/br%C3%BCcke")];
    expect(list.headers.get("x-frame-options")).toBe("DENY");
    expect(list.headers.has("x-kind")).toBe(false);
    expect(article.headers.get("x-kind")).toBe("article");
  });

  it("answers with the page for what is not there, and lets nobody out of the folder", async () => {
    const missing = await get("/nirgends");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe("nothing here");
    expect((await get("/..%2f..%2fetc%2fpasswd")).status).toBe(404);
  });
});
