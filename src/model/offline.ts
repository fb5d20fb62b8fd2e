import { bucketOf } from "./bucket.ts";

/** What a service worker knows of the build it belongs to. */
export interface BuildInfo {
  /** Changes with every file of the build. */
  readonly id: string;
  /** The files that the app needs to start without a network, by path, with their digests. */
  readonly shell: Readonly<Record<string, string>>;
  /** The number of lists that all other files stand in: `files/<id>/<n>.json`. */
  readonly lists: number;
  /** What all that can be kept takes up, in bytes. */
  readonly bytes: number;
  readonly articles: number;
}

/** How many hexadecimal digits of a file's SHA-256 are kept: enough to tell versions of one file apart. */
export const DIGEST_LENGTH = 12;

/** Some files of a build by their paths below the base, each with its digest and its length in bytes. */
export type FileList = Readonly<Record<string, readonly [digest: string, bytes: number]>>;

/** The page that stands for every other one where there is no network; its root is empty. */
export const OFFLINE_PAGE = "offline.html";

/** The list of a build that holds a file. A page and the data it shows stand in the same one. */
export function listOf(path: string, lists: number): number {
  return bucketOf(path.replace(/^data\//u, "").replace(/\.\w+$/u, ""), lists);
}

export function listPath(build: string, list: number): string {
  return `files/${build}/${list}.json`;
}

/** Whether "keep everything" means this file, too. Pages are drawn from their data, feeds are for others. */
export function isKept(path: string): boolean {
  return !/\.(?:html|xml|txt)$/u.test(path);
}

/** The name of the cache that holds what was read, for the app at this address: others may share its host. */
export function keptCache(scope: string): string {
  return `wortlaut ${scope} kept`;
}

/** What a page may ask of its service worker. */
export type Question =
  /** Which build are you of, and how do I stand to it? */
  | { readonly ask: "build" }
  /** Keep these files. */
  | { readonly ask: "keep"; readonly paths: readonly string[] }
  /** Keep all files of a list. */
  | { readonly ask: "keep-list"; readonly list: number }
  /** Take over from the worker before you, even while pages of its build are open, or only when none is. */
  | { readonly ask: "take-over"; readonly fromOlder: boolean };

/** How the build of a window's page stands to that of the service worker. */
export type Standing = "own" | "newer" | "older";

export interface BuildAnswer extends Pick<BuildInfo, "id" | "lists" | "bytes" | "articles"> {
  /** How the page that asks stands to the build. */
  readonly standing: Standing;
}

/** Why files could not be kept: the device is full, there is no network, the host has another build by now. */
export type KeepProblem = "full" | "unreachable" | "outdated";

export interface KeepAnswer {
  /** The bytes of those files that are kept now. */
  readonly bytes: number;
  readonly problem?: KeepProblem;
}

/** What a service worker tells pages by itself: you are of an older build than I am. */
export interface Tidings {
  readonly tell: "outdated";
}

/** The status of an answer to a page that asks for a file which another build has taken the place of. */
export const OUTDATED_STATUS = 409;
