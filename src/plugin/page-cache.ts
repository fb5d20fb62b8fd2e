import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DrawnFrom } from "./build-record.ts";
import type { RenderedPage } from "./page-html.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { removeUnfinished } from "./whole-file.ts";

/** A drawn page with what it was drawn from. */
export type KeptPage = RenderedPage & DrawnFrom;

/** The pages of a pack by their paths. */
export type PagePack = ReadonlyMap<string, KeptPage>;

/** All of a page but what was drawn, which follows with so many bytes. */
type PageEntry = Omit<KeptPage, "html"> & { readonly path: string; readonly bytes: number };

const ENDING = ".pages";

/**
 * Drawn pages on disk, from one build to the next, in packs of some dozens. A page is kept as the app drew it, without
 * what the build puts around it. Packs that are broken or were drawn by other code count as absent; several builds may
 * use one cache at once.
 */
export class PageCache {
  readonly #folder: string;
  readonly #renderer: string;

  /**
   * @param folder for the pages of one folder of articles
   * @param renderer fingerprint of everything besides the modules that decides how a page is drawn
   */
  constructor(folder: string, renderer: string) {
    this.#folder = folder;
    this.#renderer = renderer;
  }

  async read(pack: string): Promise<PagePack> {
    const content = await readSealed(this.#file(pack), this.#renderer);
    if (content === undefined) return new Map();
    const end = content.indexOf("\n");
    const entries: readonly PageEntry[] = JSON.parse(content.toString("utf8", 0, end));
    const pages = new Map<string, KeptPage>();
    let at = end + 1;
    for (const { path, bytes, ...entry } of entries) {
      pages.set(path, { ...entry, html: content.toString("utf8", at, at + bytes) });
      at += bytes;
    }
    return pages;
  }

  /** Replaces a pack. Where that is not possible, its pages are drawn anew the next time. */
  async write(pack: string, pages: PagePack): Promise<void> {
    const entries: PageEntry[] = [];
    const bodies: Buffer[] = [];
    for (const [path, { html, ...page }] of pages) {
      const body = Buffer.from(html);
      entries.push({ path, ...page, bytes: body.length });
      bodies.push(body);
    }
    const head = Buffer.from(`${JSON.stringify(entries)}\n`);
    await writeSealed(this.#file(pack), this.#renderer, Buffer.concat([head, ...bodies])).catch(() => undefined);
  }

  /** Removes all packs but these. */
  async retain(packs: ReadonlySet<string>): Promise<void> {
    const names = (await readdir(this.#folder).catch(() => [])).filter((name) => name.endsWith(ENDING));
    const unused = names.filter((name) => !packs.has(name.slice(0, -ENDING.length)));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
    await removeUnfinished(this.#folder);
  }

  #file(pack: string): string {
    return join(this.#folder, pack + ENDING);
  }
}
