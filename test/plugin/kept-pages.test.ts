import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PATIENCE = 300_000;

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-kept-"));
  mkdirSync(join(home, "seeds"));
  seed("deich", "Am Deich", "„Der Deich hält“, sagte Ada Berg am Montag.");
  seed("mole", "An der Mole", "„Die Mole bleibt stehen“, sagte Bo Tal vor dem Rathaus.");
  seed("siel", "Im Siel", "„Das Siel ist dicht“, sagte die Lotsin Ada Berg. „Es regnet“, sagte sie.");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function seed(name: string, title: string, text: string): void {
  writeFileSync(join(home, "seeds", `${name}.txt`), `${title}\n\n${text}\n\nEs regnete den ganzen Tag.\n`);
}

/** Builds with a cache; resolves to the pages by their paths. */
async function build(
  cache: string,
  env: Readonly<Record<string, string>> = {},
  ...app: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const out = join(home, `out-${cache}`);
  await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, "build.mjs"), join(home, cache), out, ...app],
    {
      env: { ...process.env, WORTLAUT_SEEDS: join(home, "seeds"), NODE_ENV: "production", NO_COLOR: "1", ...env },
    },
  );
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return new Map(pages.sort().map((file) => [file, readFileSync(join(out, file), "utf8")]));
}

/** Builds with what earlier builds have kept, and from nothing: both must be the same. */
async function bothWays(env: Readonly<Record<string, string>> = {}): Promise<ReadonlyMap<string, string>> {
  const warm = await build("warm", env);
  rmSync(join(home, "cold"), { recursive: true, force: true });
  rmSync(join(home, "out-cold"), { recursive: true, force: true });
  const cold = await build("cold", env);
  expect([...warm.keys()]).toEqual([...cold.keys()]);
  for (const [file, page] of cold) expect(warm.get(file), file).toBe(page);
  return warm;
}

describe("a build that takes over pages of an earlier one", () => {
  it(
    "is the same as one from nothing, whatever has changed",
    async () => {
      const first = await build("warm");
      expect(first.get("speakers/ada-berg.html")).toContain("Ada Berg");

      seed("mole", "An der Mole", "„Die Mole bricht“, sagte Bo Tal vor dem Rathaus.");
      const changed = await bothWays();
      expect(changed.get("a/an-der-mole.html")).toContain("Die Mole bricht");
      expect(changed.get("speakers/bo-tal.html")).toContain("Die Mole bricht");
      expect(changed.get("a/am-deich.html")).toBe(first.get("a/am-deich.html"));

      // The name of a speaker grows in articles that have not been touched.
      seed(
        "warft",
        "Auf der Warft",
        "„Die Warft ist trocken“, sagte die Lotsin Ada Berg-Ottensen. „Ja“, sagte Ada Berg.",
      );
      const grown = await bothWays({ WORTLAUT_SITE: "https://example.org" });
      expect(grown.get("a/am-deich.html")).toContain('href="https://example.org/a/am-deich"');

      rmSync(join(home, "seeds", "mole.txt"));
      const based = await bothWays({ WORTLAUT_BASE: "/lesen/" });
      expect(based.has("a/an-der-mole.html")).toBe(false);
      expect(based.get("a/am-deich.html")).toContain('href="/lesen/speakers"');

      // What lies there is taken for what was written only where nobody has touched it.
      writeFileSync(join(home, "out-warm/a/am-deich.html"), "spoilt");
      rmSync(join(home, "out-warm/speakers/ada-berg.html"));
      expect(await build("warm", { WORTLAUT_BASE: "/lesen/" })).toEqual(based);
    },
    PATIENCE,
  );

  it(
    "is drawn anew by an app with other words and another style",
    async () => {
      const app = copyOfApp();
      const before = await build("warm", {}, app);
      edit(join(app, "src/app/text/de/shell.ts"), 'speakers: "Stimmen"', 'speakers: "Redende"');
      const worded = await build("warm", {}, app);
      expect(before.get("a/am-deich.html")).toContain(">Stimmen</a>");
      expect(worded.get("a/am-deich.html")).toContain(">Redende</a>");
      expect(worded.get("a/am-deich.html")).not.toContain(">Stimmen</a>");

      edit(join(app, "src/app/styles/tokens.css"), "--sp-9: 6rem;", "--sp-9: 6.25rem;");
      const styled = await build("warm", {}, app);
      expect(styled.get("a/am-deich.html")).toContain("--sp-9:6.25rem");

      edit(join(app, "src/plugin/page-html.ts"), '<link rel="manifest"', '<link data-other rel="manifest"');
      edit(join(app, "src/plugin/page-head.ts"), '"@type": "NewsArticle"', '"@type": "Article"');
      const framed = await build("warm", {}, app);
      for (const [file, page] of framed) expect(page, file).toContain("<link data-other");
      expect(framed.get("a/am-deich.html")).toContain('"@type":"Article"');
    },
    PATIENCE,
  );
});

/** A copy of all that a build reads, to be edited. Returns its folder. */
function copyOfApp(): string {
  const root = join(import.meta.dirname, "../..");
  const copy = join(home, "app");
  for (const part of ["src", "index.html", "vite.config.ts", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}
