import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { headersFor, readHeaderRules } from "./header-rules.ts";

/** A folder on the web, as a good static host serves it. */
export interface StaticServer {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

interface Served {
  readonly status: number;
  readonly plain: Buffer;
  readonly brotli: Buffer | undefined;
  readonly headers: Readonly<Record<string, string>> & { readonly etag: string };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

const COMPRESSED = /^(?:text\/|application\/(?:json|xml|manifest|wasm))|svg/u;
const FOR_EVER = "public, max-age=31536000, immutable";

/** The size of `content` as it is sent: brotli at its best quality. */
export function brotli(content: Buffer | string): Buffer {
  const buffer = Buffer.from(content);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  });
}

/**
 * Serves a folder on a port of its own: brotli at quality 11 (made once a file), HTTP/1.1, `/a/x` from `a/x.html`, what
 * lies in `assets` kept for ever, everything else asked for again by its ETag, the headers that a file `_headers` names, and
 * `404.html` for what is not there.
 */
export async function serve(folder: string): Promise<StaticServer> {
  const root = resolve(folder);
  const rules = readHeaderRules(root);
  const known = new Map<string, Served | undefined>();

  const find = (path: string): Served | undefined => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path);
  };
  const read = (path: string): Served | undefined => {
    const file = fileAt(root, path);
    if (file === undefined) return undefined;
    const plain = readFileSync(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const kept = /^\/(?:assets|_next\/static|_astro)\//u.test(path) ? FOR_EVER : "no-cache";
    const etag = `"${createHash("sha256").update(plain).digest("hex").slice(0, 12)}"`;
    const headers = { "content-type": type, "cache-control": kept, etag, ...headersFor(rules, path) };
    const compressed = COMPRESSED.test(type) ? brotli(plain) : undefined;
    return { status: path === "/404" ? 404 : 200, plain, brotli: compressed, headers };
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const served = find(path) ?? find("/404");
    if (served === undefined) response.writeHead(404, { "content-length": 0 }).end();
    else if (request.headers["if-none-match"] === served.headers.etag) response.writeHead(304, served.headers).end();
    else send(response, served, /\bbr\b/u.test(String(request.headers["accept-encoding"])));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The file of an address: itself, with `.html`, or the `index.html` of the folder. Undefined outside of `root`. */
function fileAt(root: string, path: string): string | undefined {
  const base = join(root, path);
  if (base !== root && !base.startsWith(root + sep)) return undefined;
  return [base, `${base}.html`, join(base, "index.html")].find(
    (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true,
  );
}

function send(response: ServerResponse, { status, plain, brotli, headers }: Served, compressed: boolean): void {
  const body = compressed && brotli !== undefined ? brotli : plain;
  response.writeHead(status, {
    ...headers,
    ...(body === brotli ? { "content-encoding": "br" } : {}),
    "content-length": body.length,
  });
  response.end(body);
}
