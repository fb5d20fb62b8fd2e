import type { BuildAnswer, BuildInfo, KeepAnswer, Question, Tidings } from "../model/offline.ts";
import { Keeper } from "./keeper.ts";
import { Shelves } from "./shelves.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written in front of this code by the build. */
declare const BUILD: BuildInfo;

const { registration } = self;
const shelves = new Shelves(caches, registration.scope, BUILD);
const keeper = new Keeper({ build: BUILD, shelves, fetch: (request, init) => fetch(request, init), isOutdated });

self.addEventListener("install", (event) => event.waitUntil(keeper.install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request, clientId, resultingClientId } = event;
  // What a worker of a page asks for belongs to that page.
  if (request.destination === "worker") event.waitUntil(keeper.inherit(resultingClientId, clientId));
  const path = request.method === "GET" && !request.headers.has("range") ? shelves.pathOf(request.url) : undefined;
  if (path === undefined) return;
  if (request.mode !== "navigate") event.respondWith(keeper.file(path, clientId, request));
  else if (!path.includes(".")) event.respondWith(page(event, path));
});

self.addEventListener("message", (event) => {
  const window = event.source instanceof Client ? event.source.id : "";
  const answered = answer(event.data as Question, window).then((answer) => event.ports[0]?.postMessage(answer));
  event.waitUntil(answered);
});

async function activate(): Promise<void> {
  const open = await windows();
  const older = await keeper.takeOver(open.map(({ id }) => id));
  await registration.navigationPreload?.enable();
  await self.clients.claim();
  const tidings: Tidings = { tell: "outdated" };
  for (const window of open) if (older.includes(window.id)) window.postMessage(tidings);
  // Nobody waits for this: until a worker is active, all that its pages ask for waits, too.
  void shelves.forgetRemoved();
}

async function page(event: FetchEvent, path: string): Promise<Response> {
  const network = event.preloadResponse.then((response: Response | undefined) => response ?? fetch(event.request));
  const response = await keeper.page(path, event.resultingClientId, network);
  event.waitUntil(keeper.standing(event.resultingClientId));
  return response;
}

async function answer(question: Question, window: string): Promise<BuildAnswer | KeepAnswer | undefined> {
  switch (question.ask) {
    case "build": {
      const { id, lists, bytes, articles } = BUILD;
      return { id, lists, bytes, articles, standing: await keeper.standing(window) };
    }
    case "keep":
      return keeper.keep(question.paths);
    case "keep-list":
      return keeper.keepList(question.list);
    case "take-over":
      if (question.fromOlder || (await areAllNewer())) await self.skipWaiting();
      return undefined;
  }
}

async function areAllNewer(): Promise<boolean> {
  const standings = await Promise.all((await windows()).map(({ id }) => keeper.standing(id)));
  return standings.every((standing) => standing === "newer");
}

/** The windows that show the app, whoever answers for them; others may live on the same host. */
async function windows(): Promise<readonly WindowClient[]> {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(registration.scope));
}

/**
 * Whether the host has another build by now, as its worker says. Browsers look for that worker themselves with every
 * page; an update that a worker asks for is put off by Chromium and holds up the next worker meanwhile.
 */
async function isOutdated(): Promise<boolean> {
  try {
    const response = await fetch(self.location.href, { cache: "no-cache" });
    return response.ok && !(await response.text()).includes(`"id":"${BUILD.id}"`);
  } catch {
    // Without a network there is nothing newer.
    return false;
  }
}
