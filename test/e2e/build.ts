import { join, resolve } from "node:path";
import { createBuilder } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/** The build that `playwright.config.ts` makes of `seeds/` before all tests. */
export const FIRST_BUILD = join(ROOT, ".wortlaut/e2e");

interface BuildOptions {
  readonly outDir: string;
  readonly seeds?: string;
  readonly base?: string;
  readonly site?: string;
  /** Scripts that differ from those of other builds, and with them their names. */
  readonly otherScripts?: boolean;
}

/** Builds the site once more, as `npm run build` does. */
export async function buildSite({ outDir, seeds, base, site, otherScripts = false }: BuildOptions): Promise<void> {
  const restore = setEnvironment({ WORTLAUT_SEEDS: seeds, WORTLAUT_BASE: base, WORTLAUT_SITE: site });
  try {
    const builder = await createBuilder({
      root: ROOT,
      configFile: join(ROOT, "vite.config.ts"),
      logLevel: "silent",
      build: { outDir, emptyOutDir: true, minify: !otherScripts },
    });
    await builder.buildApp();
  } finally {
    restore();
  }
}

/** Sets what is given. Returns how to put back what was there. */
function setEnvironment(values: Readonly<Record<string, string | undefined>>): () => void {
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  for (const [name, value] of Object.entries(values)) put(name, value);
  return () => {
    for (const [name, value] of before) put(name, value);
  };
}
