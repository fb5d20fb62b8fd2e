import { createHash } from "node:crypto";
import { type BuildInfo, DIGEST_LENGTH, type FileList, isKept, listOf, listPath } from "../../src/model/offline.ts";
import { Keeper } from "../../src/worker/keeper.ts";
import { Shelves } from "../../src/worker/shelves.ts";
import type { MemoryCaches } from "./memory-caches.ts";

export const SCOPE = "https://example.org/artikel/";

/** The files of a build by their paths, and what its worker knows of them. */
export interface Build {
  readonly info: BuildInfo;
  readonly files: ReadonlyMap<string, string>;
}

const SHELL = ["offline.html", "assets/app.js"];
const LISTS = 3;

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LENGTH);

/** A build of these files, an empty page for everything that is offline, and one script. */
export function buildOf(id: string, own: Readonly<Record<string, string>>): Build {
  const files = new Map(Object.entries({ "offline.html": `<p>offline ${id}`, "assets/app.js": "app()", ...own }));
  const lists = Array.from({ length: LISTS }, (): Record<string, FileList[string]> => ({}));
  let bytes = 0;
  for (const [path, content] of files) {
    if (SHELL.includes(path)) continue;
    Object.assign(lists[listOf(path, LISTS)] ?? {}, { [path]: [digestOf(content), content.length] });
    if (isKept(path)) bytes += content.length;
  }
  for (const [n, list] of lists.entries()) files.set(listPath(id, n), JSON.stringify(list));
  const shell = Object.fromEntries(SHELL.map((path) => [path, digestOf(files.get(path) ?? "")]));
  return { info: { id, shell, lists: LISTS, bytes, articles: 1 }, files };
}

/** A host that serves one build after another, or nothing at all. */
export class Host {
  serves: Build;
  isUp = true;
  /** Answers for missing files with a page and the status 200, as some do. */
  fallsBack = false;
  /** What was asked for, by path. */
  readonly asked: string[] = [];

  constructor(first: Build) {
    this.serves = first;
  }

  readonly fetch = async (request: Request | string): Promise<Response> => {
    if (!this.isUp) throw new TypeError("Failed to fetch");
    const address = typeof request === "string" ? request : request.url;
    const path = decodeURIComponent(address.slice(SCOPE.length));
    this.asked.push(path);
    const content = this.serves.files.get(path);
    if (content !== undefined) return new Response(content);
    return new Response("<p>missing", { status: this.fallsBack ? 200 : 404 });
  };

  /** The keeper of a build, as a browser with these caches runs it. */
  keeperOf({ info }: Build, caches: MemoryCaches): Keeper {
    const shelves = new Shelves(caches as unknown as CacheStorage, SCOPE, info);
    const isOutdated = async () => this.isUp && this.serves.info.id !== info.id;
    return new Keeper({ build: info, shelves, fetch: this.fetch, isOutdated });
  }
}
