// Runs a command written in TypeScript through Vite's own module runner: `node src/cli/run.mjs <command> [arguments]`.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const [command, ...args] = process.argv.slice(2);

try {
  const { module } = await runnerImport(join(here, `${command}.ts`), { configFile: false, root: join(here, "../..") });
  process.exitCode = await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
