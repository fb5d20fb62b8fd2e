import {
  type BuildInfo,
  type FileList,
  isKept,
  type KeepAnswer,
  type KeepProblem,
  listOf,
  listPath,
  OFFLINE_PAGE,
  OUTDATED_STATUS,
  type Standing,
} from "../model/offline.ts";
import { digestOf } from "./digest.ts";
import { inParallel } from "./parallel.ts";
import type { Shelves } from "./shelves.ts";

/** What a keeper needs of its surroundings. */
export interface Surroundings {
  readonly build: BuildInfo;
  readonly shelves: Shelves;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** Asks the host whether it has another build by now. */
  readonly isOutdated: () => Promise<boolean>;
}

/** How long the host is waited for where there is a page here to show instead. Milliseconds. */
const PATIENCE = 3000;
/** So many of the files read last are fetched anew by an update where they have changed. */
const RENEWED = 300;
const AT_ONCE = 6;

/**
 * Answers for the files of one build and of no other: a file is kept and given out only if its digest is the one that
 * the build lists. So what a page is made of belongs together, whatever the host has meanwhile. Pages come from the
 * network first; one of a newer build is let through, and so is all that it asks for.
 */
export class Keeper {
  readonly #build: BuildInfo;
  readonly #shelves: Shelves;
  readonly #fetch: Surroundings["fetch"];
  readonly #isOutdated: () => Promise<boolean>;
  /** How windows stand to this build, as far as that is still being found out. */
  readonly #standings = new Map<string, Promise<Standing>>();

  constructor({ build, shelves, fetch, isOutdated }: Surroundings) {
    this.#build = build;
    this.#shelves = shelves;
    this.#fetch = fetch;
    this.#isOutdated = isOutdated;
  }

  /** Fetches the shell, and anew what was read and has changed. Rejects when a file of the shell cannot be had. */
  async install(): Promise<void> {
    await inParallel(Object.entries(this.#build.shell), AT_ONCE, async ([path, digest]) => {
      const own = (await this.#shelves.find(path, digest)) ?? (await this.#fetchOwn(path, digest));
      if (own === undefined) throw new Error(`${path} is not that of build ${this.#build.id}`);
      await this.#shelves.putShell(path, own);
    });
    const read = await this.#shelves.keptPaths();
    await this.keep(read.slice(-RENEWED)).catch(() => {});
  }

  /** How the page in a window stands to this build. */
  async standing(window: string): Promise<Standing> {
    return this.#standings.get(window) ?? (await this.#shelves.markOf(window)) ?? "own";
  }

  /** Lets a worker stand to this build as the window does that has started it. */
  async inherit(worker: string, window: string): Promise<void> {
    const standing = this.standing(window);
    if (worker === "") return;
    this.#standings.set(worker, standing);
    if ((await standing) !== "own") await this.#shelves.mark(worker, await standing);
  }

  /**
   * Begins to answer for all windows, and removes what earlier builds have left. Resolves to the windows whose pages are
   * of an earlier build.
   */
  async takeOver(windows: readonly string[]): Promise<readonly string[]> {
    const standings = await Promise.all(windows.map((window) => this.standing(window)));
    // What was newer than the build before is of this one; the rest was of that one.
    const older = windows.filter((_, index) => standings[index] !== "newer");
    const isUpdate = await this.#shelves.tidy();
    if (!isUpdate) return [];
    for (const window of older) await this.#shelves.mark(window, "older");
    return older;
  }

  /**
   * The page of an address for a window: the host's, or where that does not answer in time the one that draws every page
   * from what is kept.
   */
  async page(path: string, window: string, network: Promise<Response>): Promise<Response> {
    const first = await Promise.race([network.catch(() => undefined), pause(PATIENCE)]);
    if (first === undefined) return (await this.#find(OFFLINE_PAGE)) ?? network;
    if (first.type === "opaqueredirect") return first;
    const file = first.ok ? (path === "" ? "index.html" : `${path.replace(/\/$/u, "")}.html`) : "404.html";
    this.#standings.set(window, this.#standingOf(file, first.clone(), window));
    return first;
  }

  /** What a page in a window asks for. */
  async file(path: string, window: string, request: Request): Promise<Response> {
    const standing = await this.standing(window);
    if (standing === "older") return outdated();
    if (standing === "newer") return this.#fetch(request, { cache: freshness(path) });
    const found = await this.#find(path);
    if (found !== undefined) return found;
    const [response, digest] = await Promise.all([
      this.#fetch(request, { cache: freshness(path) }),
      this.#digestOf(path).catch(() => undefined),
    ]);
    const own = digest === undefined ? undefined : await this.#shelves.labelled(response.clone(), digest);
    if (own === undefined) return (await this.#isOutdated()) ? outdated() : response;
    // A full device is no reason not to show what was fetched.
    await this.#shelves.put(path, own.clone()).catch(() => {});
    return own;
  }

  /** Keeps files that are not kept yet; those that the build does not have are passed over. */
  async keep(paths: readonly string[]): Promise<KeepAnswer> {
    let bytes = 0;
    let problem: KeepProblem | undefined;
    await inParallel(paths, AT_ONCE, async (path) => {
      if (problem !== undefined) return;
      const result = await this.#keepOne(path);
      if (typeof result === "number") bytes += result;
      else problem = result;
    });
    return { bytes, ...(problem === undefined ? {} : { problem }) };
  }

  /** Keeps all files of a list. */
  async keepList(list: number): Promise<KeepAnswer> {
    const files = await this.#list(list).catch(() => undefined);
    if (files === undefined) return { bytes: 0, problem: await this.#whyNot() };
    return this.keep(Object.keys(files).filter(isKept));
  }

  /** Its length in bytes, or why it cannot be kept. */
  async #keepOne(path: string): Promise<number | KeepProblem> {
    const [digest, bytes] = (await this.#entry(path).catch(() => undefined)) ?? [];
    if (digest === undefined || bytes === undefined) return 0;
    if ((await this.#shelves.find(path, digest)) !== undefined) return bytes;
    const own = await this.#fetchOwn(path, digest).catch(() => undefined);
    if (own === undefined) return this.#whyNot();
    return this.#shelves.put(path, own).then(
      () => bytes,
      () => "full",
    );
  }

  async #whyNot(): Promise<KeepProblem> {
    return (await this.#isOutdated()) ? "outdated" : "unreachable";
  }

  /** Whether a page that came from the network is of this build. */
  async #standingOf(file: string, response: Response, window: string): Promise<Standing> {
    try {
      const [digest, bytes] = await Promise.all([this.#digestOf(file).catch(() => undefined), response.arrayBuffer()]);
      if (digest === (await digestOf(bytes)) || !(await this.#isOutdated())) return "own";
      await this.#shelves.mark(window, "newer");
      return "newer";
    } catch {
      return "own";
    }
  }

  /** A file that is kept and of this build. */
  async #find(path: string): Promise<Response | undefined> {
    const digest = this.#build.shell[path] ?? (await this.#shelves.list(this.#listPath(path)))?.[path]?.[0];
    return digest === undefined ? undefined : this.#shelves.find(path, digest);
  }

  /** A file of the host if it is of this build. Rejects without a network. */
  async #fetchOwn(path: string, digest: string): Promise<Response | undefined> {
    const response = await this.#fetch(this.#shelves.address(path), { cache: freshness(path) });
    return this.#shelves.labelled(response, digest);
  }

  async #digestOf(path: string): Promise<string | undefined> {
    return (await this.#entry(path))?.[0];
  }

  async #entry(path: string): Promise<FileList[string] | undefined> {
    const digest = this.#build.shell[path];
    if (digest !== undefined) return [digest, 0];
    return (await this.#list(listOf(path, this.#build.lists)))?.[path];
  }

  #listPath(path: string): string {
    return listPath(this.#build.id, listOf(path, this.#build.lists));
  }

  /** A list of files, kept from then on; undefined where the host has it no longer. Rejects without a network. */
  async #list(list: number): Promise<FileList | undefined> {
    const path = listPath(this.#build.id, list);
    const kept = await this.#shelves.list(path);
    if (kept !== undefined) return kept;
    const response = await this.#fetch(this.#shelves.address(path));
    return response.ok ? this.#shelves.putList(path, response) : undefined;
  }
}

/** Files whose names change with their content need not be asked for twice. */
function freshness(path: string): RequestCache {
  return path.startsWith("assets/") ? "default" : "no-cache";
}

function outdated(): Response {
  return new Response(null, { status: OUTDATED_STATUS });
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
