import { resolve } from "node:path";
import { normalizePath, type ServerOptions, type UserConfig, type ViteDevServer } from "vite";
import { watchFolder } from "./watch-folder.ts";

/** Whether files are to be polled, as it must be on drives that send no events. Then Vite's watcher does it. */
function polls(config: { readonly server?: ServerOptions }): boolean {
  return config.server?.watch?.usePolling ?? process.env.CHOKIDAR_USEPOLLING !== undefined;
}

/** Settings of the server that keep Vite's watcher out of the folder of articles. */
export function keepWatcherOut(config: UserConfig, folder: string): ServerOptions {
  if (config.server?.watch === null || polls(config)) return {};
  const own = normalizePath(resolve(config.root ?? process.cwd(), folder));
  const isOwn = (path: string) => `${normalizePath(path)}/`.startsWith(`${own}/`);
  return { watch: { ignored: [isOwn] } };
}

/**
 * Tells the server of what happens in the folder of articles, as if its own watcher had seen it. Returns a function that
 * ends the watching.
 *
 * @param folder absolute path
 */
export function watchSeeds(server: ViteDevServer, folder: string): () => void {
  const { config, watcher } = server;
  if (config.server.watch === null) return () => undefined;
  if (!polls(config)) return watchFolder(folder, (file) => watcher.emit("change", file));
  watcher.add(folder);
  return () => undefined;
}
