import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test as base } from "@playwright/test";
import { createServer } from "vite";

/** A folder of articles of one's own, and the dev server that shows it. */
export interface DevFolder {
  readonly address: string;
  /** Writes a file of the folder. */
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
}

const ROOT = resolve(import.meta.dirname, "../..");

async function serve(folder: string, cacheDir: string) {
  process.env.WORTLAUT_SEEDS = folder;
  const server = await createServer({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    cacheDir,
    logLevel: "silent",
    server: { port: 0, host: "localhost" },
  });
  await server.listen();
  return server;
}

/** Tests with a dev server over a folder that holds copies of the articles in `seeds/`. */
export const test = base.extend<{ dev: DevFolder }>({
  dev: async ({ locale: _ }, use) => {
    const home = mkdtempSync(join(tmpdir(), "wortlaut-dev-"));
    const folder = join(home, "seeds");
    cpSync(join(ROOT, "seeds"), folder, { recursive: true });
    const server = await serve(folder, join(home, "cache"));
    await use({
      address: server.resolvedUrls?.local[0] ?? "",
      write: (path, content) => writeFileSync(join(folder, path), content),
      remove: (path) => rmSync(join(folder, path)),
    });
    await server.close();
    rmSync(home, { recursive: true, force: true });
  },
});
