// Runs a command written in TypeScript: `node src/cli/run.mjs <command> [arguments]`. Vite bundles it first, as it does
// with its own configuration, so that what is measured is as fast as what builds.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const [command = "", ...args] = process.argv.slice(2);
// Within the project, so that the packages it names are found from there.
const folder = join(root, "node_modules", ".wortlaut", randomUUID());

async function bundled() {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      ssr: join(here, `${command}.ts`),
      target: "node20",
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: "[name].mjs" } },
    },
  });
  return import(pathToFileURL(join(folder, `${basename(command)}.mjs`)).href);
}

try {
  const { main } = await bundled();
  process.exitCode = await main(args);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
