import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/**
 * A static host as many are: a page's address has no `.html`, what is missing is answered with `404.html`, and
 * `_headers` says the headers. It can be stopped and started again, and what it serves can be exchanged, as a new
 * deployment does.
 */
export class StaticHost {
  /** The folder of the build it serves. */
  folder: string;
  /** Answers for what is missing with the first page and the status 200, as hosts of single-page apps do. */
  fallsBack = false;
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string, base = "/") {
    this.folder = folder;
    this.#base = base;
  }

  /** The address of the site, with a slash at its end. */
  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /** Listens on the port it had before; at first on `port`, or on any that is free. */
  async start(port = this.#port): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve())));
  }

  #answer({ url = "/" }: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(url, "http://localhost");
    this.asked.push(pathname);
    for (const [name, value] of this.#headersFor(pathname)) response.setHeader(name, value);
    const found = this.#find(decodeURIComponent(pathname));
    const file = found ?? join(this.folder, this.fallsBack ? "index.html" : "404.html");
    response.statusCode = found === undefined && !this.fallsBack ? 404 : 200;
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
    response.end(readFileSync(file));
  }

  #find(pathname: string): string | undefined {
    if (!pathname.startsWith(this.#base)) return undefined;
    const path = pathname.slice(this.#base.length);
    const candidates = path === "" ? ["index.html"] : [path, `${path}.html`, `${path}/index.html`];
    return candidates
      .map((name) => join(this.folder, name))
      .find((file) => existsSync(file) && statSync(file).isFile());
  }

  /** What `_headers` says about a path; a rule may end in a star. */
  *#headersFor(pathname: string): Iterable<readonly [string, string]> {
    let applies = false;
    for (const line of readFileSync(join(this.folder, "_headers"), "utf8").split("\n")) {
      const [name = "", value = ""] = line.trim().split(/: (.*)/u);
      if (line.startsWith("/"))
        applies = line.endsWith("*") ? pathname.startsWith(line.slice(0, -1)) : line === pathname;
      else if (applies && value !== "") yield [name, value];
    }
  }
}
