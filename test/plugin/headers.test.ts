import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HOST_FILES, headerFiles } from "../../src/plugin/headers.ts";
import { contentSecurityPolicy, hashOf } from "../../src/plugin/policy.ts";

const HASHES = { scripts: ["sha256-AAAA"], styles: ["sha256-BBBB", "sha256-CCCC"] };

function written(base: string) {
  const files = headerFiles(base, HASHES);
  expect([...files.keys()]).toEqual(HOST_FILES);
  return { headers: files.get("_headers") ?? "", nginx: files.get("nginx.conf") ?? "" };
}

describe("the policy", () => {
  const policy = contentSecurityPolicy(HASHES, "header");

  it("knows nothing unsafe but WebAssembly, and no other host", () => {
    expect(policy.match(/'[\w-]*unsafe[\w-]*'/gu)).toEqual(["'wasm-unsafe-eval'"]);
    expect(policy).not.toMatch(/https?:|\*/u);
  });

  it("allows inline what the build wrote, each where it belongs", () => {
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-AAAA';");
    expect(policy).toContain("style-src 'self' 'sha256-BBBB' 'sha256-CCCC';");
  });

  it("in a page leaves out what a page cannot say", () => {
    const inPage = contentSecurityPolicy(HASHES, "meta");
    expect(`${inPage}; frame-ancestors 'none'`).toBe(policy);
  });
});

describe("_headers", () => {
  it("sets a header by one rule only, because hosts join the values of several by a comma", () => {
    const { headers } = written("/artikel/");
    const rules = headers.trim().split("\n\n");
    expect(rules.map((rule) => rule.split("\n")[0])).toEqual(["/artikel/*", "/artikel/assets/*", "/artikel/files/*"]);
    expect(rules[0]).toContain("\n  Content-Security-Policy: default-src 'none'; ");
    expect(rules[0]).not.toContain("Cache-Control");
    expect(rules[1]).toBe("/artikel/assets/*\n  Cache-Control: public, max-age=31536000, immutable");
  });

  it("keeps to the 2,000 characters a line that Cloudflare reads, with far more hashes than there are", () => {
    const many = Array.from({ length: 20 }, (_, n) => `sha256-${String(n).padStart(44, "A")}`);
    expect(contentSecurityPolicy({ scripts: many.slice(0, 4), styles: many.slice(4) }, "header").length).toBeLessThan(
      1900,
    );
    const { headers } = written("/");
    for (const line of headers.split("\n")) expect(line.length).toBeLessThan(2000);
  });
});

describe("nginx.conf", () => {
  it("says the same headers, for errors as well", () => {
    const { headers, nginx } = written("/");
    const rule = headers.split("\n\n")[0]?.split("\n").slice(1) ?? [];
    expect(rule.length).toBeGreaterThan(4);
    for (const line of rule) {
      const [name, value] = line.trim().split(/: (.*)/u);
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    }
  });
});

describe("what a page carries inline", () => {
  it("is allowed by the hash of exactly that", () => {
    const digest = createHash("sha256").update("go()").digest("base64");
    const policy = contentSecurityPolicy({ scripts: [hashOf("go()")], styles: [] }, "meta");
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${digest}';`);
  });
});
