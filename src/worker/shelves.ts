import { type BuildInfo, type FileList, keptCache, listOf, listPath, type Standing } from "../model/offline.ts";
import { digestOf } from "./digest.ts";

/** The header under which a kept file has its digest. */
const DIGEST = "wortlaut-digest";

/**
 * The caches of the app at one address: what this build needs to start, what was read, and how the open windows stand.
 * Others may live on the same host, so the address is part of their names.
 */
export class Shelves {
  readonly #caches: CacheStorage;
  readonly #scope: string;
  readonly #build: BuildInfo;

  /** @param scope the address of the app, with a slash at its end */
  constructor(caches: CacheStorage, scope: string, build: BuildInfo) {
    this.#caches = caches;
    this.#scope = scope;
    this.#build = build;
  }

  address(path: string): string {
    return this.#scope + path.split("/").map(encodeURIComponent).join("/");
  }

  /** The path below the base of an address of the app; undefined for every other address. */
  pathOf(address: string): string | undefined {
    if (!address.startsWith(this.#scope)) return undefined;
    try {
      return decodeURIComponent(new URL(address).pathname.slice(new URL(this.#scope).pathname.length));
    } catch {
      return undefined;
    }
  }

  /** A kept file with this digest; one of an earlier build's shell is as good. */
  async find(path: string, digest: string): Promise<Response | undefined> {
    for (const shelf of [await this.#shell(), await this.#kept(), this.#caches]) {
      const file = await shelf.match(this.address(path), { ignoreVary: true });
      if (file?.headers.get(DIGEST) === digest) return file;
    }
    return undefined;
  }

  /** The answer of a host, labelled with its digest; undefined where that is another one. */
  async labelled(response: Response, digest: string): Promise<Response | undefined> {
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    if ((await digestOf(bytes)) !== digest) return undefined;
    const headers = new Headers(response.headers);
    headers.set(DIGEST, digest);
    return new Response(bytes, { headers });
  }

  /** Rejects when the device is full. */
  async put(path: string, labelled: Response): Promise<void> {
    await (await this.#kept()).put(this.address(path), labelled);
  }

  async putShell(path: string, labelled: Response): Promise<void> {
    await (await this.#shell()).put(this.address(path), labelled);
  }

  /** The paths of what was read, the last at the end. */
  async keptPaths(): Promise<readonly string[]> {
    const requests = await (await this.#kept()).keys();
    return requests.flatMap(({ url }) => this.pathOf(url) ?? []);
  }

  /** A list of files that is kept. */
  async list(path: string): Promise<FileList | undefined> {
    return (await (await this.#shell()).match(this.address(path)))?.json();
  }

  /** Keeps a list of files. Resolves to undefined where the answer is none: hosts have pages for what they miss. */
  async putList(path: string, response: Response): Promise<FileList | undefined> {
    const kept = response.clone();
    const list: FileList | undefined = await response.json().catch(() => undefined);
    if (list !== undefined) await (await this.#shell()).put(this.address(path), kept);
    return list;
  }

  /** How a window was marked to stand; workers are stopped and started again and forget it otherwise. */
  async markOf(window: string): Promise<Standing | undefined> {
    const mark = await (await this.#marks()).match(this.#markAddress(window));
    return mark === undefined ? undefined : ((await mark.text()) as Standing);
  }

  async mark(window: string, standing: Standing): Promise<void> {
    await (await this.#marks()).put(this.#markAddress(window), new Response(standing));
  }

  /** Removes what earlier builds have left. Resolves to whether there was an earlier one. */
  async tidy(): Promise<boolean> {
    const names = (await this.#caches.keys()).filter((name) => name.startsWith(`wortlaut ${this.#scope} `));
    const stays = [this.#name(`shell ${this.#build.id}`), keptCache(this.#scope)];
    const gone = names.filter((name) => !stays.includes(name));
    for (const name of gone) await this.#caches.delete(name);
    return gone.some((name) => name.startsWith(this.#name("shell")));
  }

  /** Removes read files that the build has no longer, as far as its lists are here. */
  async forgetRemoved(): Promise<void> {
    const byList = new Map<number, string[]>();
    for (const path of await this.keptPaths()) {
      const list = listOf(path, this.#build.lists);
      byList.set(list, [...(byList.get(list) ?? []), path]);
    }
    const kept = await this.#kept();
    for (const [list, paths] of byList) {
      const files = await this.list(listPath(this.#build.id, list));
      if (files === undefined) continue;
      for (const path of paths) if (!Object.hasOwn(files, path)) await kept.delete(this.address(path));
    }
  }

  #shell(): Promise<Cache> {
    return this.#caches.open(this.#name(`shell ${this.#build.id}`));
  }

  #kept(): Promise<Cache> {
    return this.#caches.open(keptCache(this.#scope));
  }

  #marks(): Promise<Cache> {
    return this.#caches.open(this.#name("windows"));
  }

  #markAddress(window: string): string {
    return `${this.#scope}?window=${encodeURIComponent(window)}`;
  }

  #name(kind: string): string {
    return `wortlaut ${this.#scope} ${kind}`;
  }
}
