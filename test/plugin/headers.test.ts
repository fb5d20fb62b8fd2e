import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HOST_FILES, headerFiles } from "../../src/plugin/headers.ts";
import { contentSecurityPolicy, hashOf } from "../../src/plugin/policy.ts";

const HASHES = { scripts: ["sha256-AAAA"], styles: ["sha256-BBBB", "sha256-CCCC"] };

const FILES = [
  "404.html",
  "a/erster.html",
  "a/zweiter.html",
  "assets/app-1a2b3c.js",
  "assets/index-worker-1a2b3c.js",
  "data/library.json",
  "favicon.svg",
  "index.html",
  "offline.html",
  "quotations.html",
  "quotations/page/2.html",
];

function written(base: string, hashes = HASHES) {
  const files = headerFiles({ base, files: FILES }, hashes);
  expect([...files.keys()]).toEqual(HOST_FILES);
  return { headers: files.get("_headers") ?? "", nginx: files.get("nginx.conf") ?? "" };
}

/** The rules of `_headers`: the names of the headers by address. */
function rulesOf(headers: string): Readonly<Record<string, readonly string[]>> {
  const rules = headers.trim().split("\n\n");
  return Object.fromEntries(
    rules.map((rule) => {
      const [address = "", ...lines] = rule.split("\n");
      return [address, lines.map((line) => line.trim().split(": ")[0] ?? "")];
    }),
  );
}

describe("the policy", () => {
  const policy = contentSecurityPolicy(HASHES, "header");

  it("knows nothing unsafe, and no other host", () => {
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toMatch(/https?:|\*/u);
  });

  it("allows inline what the build wrote, each where it belongs", () => {
    expect(policy).toContain("script-src 'self' 'sha256-AAAA';");
    expect(policy).toContain("style-src 'self' 'sha256-BBBB' 'sha256-CCCC';");
  });

  it("in a page leaves out what a page cannot say", () => {
    const inPage = contentSecurityPolicy(HASHES, "meta");
    expect(`${inPage}; frame-ancestors 'none'`).toBe(policy);
  });
});

const OF_DOCUMENTS = [
  "Content-Security-Policy",
  "Referrer-Policy",
  "Permissions-Policy",
  "Cross-Origin-Opener-Policy",
  "Cross-Origin-Resource-Policy",
];

describe("_headers", () => {
  it("sends with documents what governs documents, with workers their policy, and little with the rest", () => {
    expect(rulesOf(written("/artikel/").headers)).toEqual({
      "/artikel/*": ["X-Content-Type-Options"],
      "/artikel/assets/*": ["Cache-Control"],
      "/artikel/files/*": ["Cache-Control"],
      "/artikel/sw.js": ["Content-Security-Policy"],
      "/artikel/assets/index-worker-1a2b3c.js": ["Content-Security-Policy"],
      "/artikel/": OF_DOCUMENTS,
      "/artikel/a/*": OF_DOCUMENTS,
      "/artikel/offline.html": OF_DOCUMENTS,
      "/artikel/quotations": OF_DOCUMENTS,
      "/artikel/quotations/*": OF_DOCUMENTS,
    });
  });

  it("sets a header by one rule only, because hosts join the values of several by a comma", () => {
    const rules = Object.entries(rulesOf(written("/").headers));
    const matches = (address: string, path: string): boolean =>
      address.endsWith("*") ? path.startsWith(address.slice(0, -1)) : path === address;
    for (const file of ["sw.js", ...FILES]) {
      const path = `/${file.replace(/(?:^index)?\.html$/u, "")}`;
      const names = rules.flatMap(([address, headers]) => (matches(address, path) ? headers : []));
      expect(names.length, path).toBeGreaterThan(0);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it("keeps to the 2,000 characters a line that Cloudflare reads, with far more hashes than there are", () => {
    const many = Array.from({ length: 20 }, (_, n) => `sha256-${String(n).padStart(44, "A")}`);
    const { headers } = written("/", { scripts: many.slice(0, 4), styles: many.slice(4) });
    expect(headers).toContain(many.at(-1));
    for (const line of headers.split("\n")) expect(line.length).toBeLessThan(2000);
  });
});

describe("nginx.conf", () => {
  it("says the same headers, for errors as well", () => {
    const { headers, nginx } = written("/");
    const [, rule = ""] = /\n\/a\/\*\n(.*?)\n\n/su.exec(headers) ?? [];
    const lines = rule.split("\n").map((line) => line.trim().split(/: (.*)/u));
    expect(lines.map(([name]) => name)).toEqual(OF_DOCUMENTS);
    for (const [name = "", value = ""] of lines) {
      const [, variable = ""] = new RegExp(`add_header ${name} (\\$\\w+) always;`, "u").exec(nginx) ?? [];
      expect(nginx).toContain(`    set ${variable} "${value}";`);
    }
    expect(nginx).toContain('add_header X-Content-Type-Options "nosniff" always;');
  });
});

describe("what a page carries inline", () => {
  it("is allowed by the hash of exactly that", () => {
    const digest = createHash("sha256").update("go()").digest("base64");
    const policy = contentSecurityPolicy({ scripts: [hashOf("go()")], styles: [] }, "meta");
    expect(policy).toContain(`script-src 'self' 'sha256-${digest}';`);
  });
});
