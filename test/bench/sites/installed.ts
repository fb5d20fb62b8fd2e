import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../measure/process.ts";

/** Packages and their exact versions. */
export type Packages = Readonly<Record<string, string>>;

/**
 * Makes a folder of its own for some npm packages and installs them there. None of them are dependencies of Wortlaut.
 * Rejects with what npm printed when it fails.
 */
export async function install(folder: string, packages: Packages, scripts: Readonly<Record<string, string>> = {}) {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "bench", private: true, type: "module", scripts, dependencies: packages };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
}
