import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { IndexReader } from "../../src/app/parts/search/index-reader.ts";

/** An index on disk that is read as in the browser, over HTTP. */
export interface ServedIndex {
  /** The paths that were asked for so far. */
  readonly asked: readonly string[];
  /** A reader for the index of a language that has read nothing yet. */
  reader(language: string): Promise<IndexReader>;
  close(): Promise<void>;
}

/** @param folder that of the index, with a folder for each language in it */
export async function serveIndex(folder: string): Promise<ServedIndex> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    asked.push(path);
    try {
      response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    reader: (language) =>
      IndexReader.open(
        `http://127.0.0.1:${port}/${language}/`,
        language,
        // Node imports no scripts over HTTP.
        ({ pathname }) => import(/* @vite-ignore */ pathToFileURL(join(folder, pathname)).href),
      ),
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}
