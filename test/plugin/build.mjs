// Builds as `npm run build` does, with folders of its own: node build.mjs <cache> <output>, and where it is to be
// another copy of the app, its folder. The articles are those of WORTLAUT_SEEDS.
import { resolve } from "node:path";
import { createBuilder } from "vite";

const [cacheDir, outDir, root = resolve(import.meta.dirname, "../..")] = process.argv.slice(2);
const builder = await createBuilder({ root, configFile: resolve(root, "vite.config.ts"), cacheDir, build: { outDir } });
await builder.buildApp();
