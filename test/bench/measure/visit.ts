import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGS } from "../../e2e/chromium-args.ts";
import { findChromium } from "../../e2e/find-chromium.mjs";
import { awaitText, CLICKED, PAINTED, recordPage, SNIPPET, TEXT } from "./probe.ts";

/** A slow phone on a slow line, as Lighthouse and others emulate it. */
export const PHONE = { width: 412, height: 823 };
const LINE = { latency: 150, downloadThroughput: (1600 * 1000) / 8, uploadThroughput: (750 * 1000) / 8 };
const SLOWER_CPU = 4;

/** The network counts as quiet after this long without a request, in milliseconds. */
const QUIET = 800;

/** Chromium with nothing in it that speaks to the outside. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGS] });
}

export type Kind = "html" | "css" | "js" | "font" | "image" | "other";

/** One answer of the server. `bytes` are those on the wire, headers included. Times are milliseconds since the first. */
export interface Transfer {
  readonly url: string;
  readonly kind: Kind;
  readonly bytes: number;
  readonly began: number;
  readonly ended: number;
}

export interface VisitOptions {
  /** Line and processor of a slow phone; false leaves both as they are. */
  readonly slow: boolean;
  readonly scripts?: boolean;
}

/** A tab with an empty cache that counts what comes over the wire. Close it. */
export class Visit {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #transfers: Transfer[] = [];
  readonly #open = new Set<string>();
  #active = Date.now();
  #started = Number.NaN;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  static async open(browser: Browser, { slow, scripts = true }: VisitOptions): Promise<Visit> {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: scripts, locale: "de-DE" });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await page.addInitScript(recordPage, TEXT);
    await page.addInitScript(awaitText, { text: TEXT, keys: { snippet: SNIPPET, clicked: CLICKED, painted: PAINTED } });
    const visit = new Visit(context, page);
    const session = await context.newCDPSession(page);
    await visit.#count(session);
    if (slow) {
      await session.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
    }
    return visit;
  }

  async #count(session: CDPSession): Promise<void> {
    interface Known {
      url: string;
      type: string;
      mime: string;
      began: number;
      cached: boolean;
    }
    const known = new Map<string, Known>();
    let first: number | undefined;
    await session.send("Network.enable");
    session.on("Network.requestWillBeSent", ({ requestId, request, type, timestamp }) => {
      if (/^(?:data|blob):/u.test(request.url)) return;
      this.#touch(requestId, true);
      first ??= timestamp;
      const began = (timestamp - first) * 1000;
      known.set(requestId, { url: request.url, type: type ?? "", mime: "", began, cached: false });
    });
    session.on("Network.responseReceived", ({ requestId, response, type }) => {
      const request = known.get(requestId);
      if (request === undefined) return;
      const cached = response.fromDiskCache === true || response.fromServiceWorker === true;
      known.set(requestId, { ...request, mime: response.mimeType, type, cached: request.cached || cached });
    });
    session.on("Network.requestServedFromCache", ({ requestId }) => {
      const request = known.get(requestId);
      if (request !== undefined) request.cached = true;
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
      this.#touch(requestId, false);
      const request = known.get(requestId);
      if (request === undefined || first === undefined || request.cached) return;
      const { url, mime, type, began } = request;
      const ended = (timestamp - first) * 1000;
      this.#transfers.push({ url, kind: kindOf(url, mime, type), bytes: encodedDataLength, began, ended });
    });
    session.on("Network.loadingFailed", ({ requestId }) => this.#touch(requestId, false));
    this.#countWorkers(known);
  }

  /** What workers fetch does not reach the session of the page. */
  #countWorkers(known: ReadonlyMap<string, { readonly url: string }>): void {
    this.page.on("requestfinished", async (request) => {
      const url = request.url();
      if (/^(?:data|blob):/u.test(url) || [...known.values()].some((one) => one.url === url)) return;
      const [sizes, length] = await Promise.all([
        request.sizes(),
        request.response().then((response) => response?.headerValue("content-length")),
      ]).catch(() => []);
      if (sizes === undefined) return;
      // Chromium does not always tell how long a body was that a worker has fetched.
      const bytes = sizes.responseHeadersSize + Math.max(sizes.responseBodySize, Number(length ?? 0));
      this.#transfers.push({ url, kind: kindOf(url, "", ""), bytes, began: this.elapsed, ended: this.elapsed });
      this.#active = Date.now();
    });
  }

  /** Milliseconds since the first request began. */
  get elapsed(): number {
    return Date.now() - this.#started;
  }

  #touch(id: string, opened: boolean): void {
    this.#active = Date.now();
    if (Number.isNaN(this.#started)) this.#started = this.#active;
    if (opened) this.#open.add(id);
    else this.#open.delete(id);
  }

  /** Goes to an address and waits until it has loaded and the network is quiet. */
  async goto(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: "load" });
    await this.quiet();
  }

  /** Waits until nothing has come or gone for a while; a request that hangs for three seconds is not waited for. */
  async quiet(): Promise<void> {
    const until = Date.now() + 60_000;
    while (Date.now() < until) {
      const still = Date.now() - this.#active;
      if (still > QUIET && (this.#open.size === 0 || still > 3000)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What has come over the wire so far; nothing that came out of a cache. */
  get transfers(): readonly Transfer[] {
    return this.#transfers;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

function kindOf(url: string, mime: string, type: string): Kind {
  const { pathname } = new URL(url);
  if (/javascript/u.test(mime) || /\.m?js$/u.test(pathname)) return "js";
  if (/css/u.test(mime)) return "css";
  if (mime.startsWith("text/html")) return "html";
  if (/font|woff/u.test(mime) || type === "Font") return "font";
  if (mime.startsWith("image") || /\.(?:svg|png|ico)$/u.test(pathname)) return "image";
  return "other";
}

/** The sum of the bytes of some transfers. */
export function bytesOf(transfers: readonly Transfer[], ...kinds: readonly Kind[]): number {
  const counted = transfers.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return counted.reduce((sum, { bytes }) => sum + bytes, 0);
}
