import type { Tidings } from "../../model/offline.ts";
import { scriptAddress } from "../trusted-types.ts";
import { whenIdle } from "../when-idle.ts";
import type { Offline } from "./offline.ts";
import { reloadOnce } from "./reload-once.ts";
import { type Ask, askOf } from "./worker.ts";

/** How often the host is asked for a newer build when the reader comes back to a page. Milliseconds. */
const ASK_EVERY = 1_800_000;
/** How long a worker is waited for that shall take over. Milliseconds. */
const PATIENCE = 3000;

/**
 * Has a service worker keep what is read, and tells `offline` when it has a newer build. Resolves to how the worker is
 * asked; to undefined where the browser knows none, as on pages that come without encryption.
 */
export async function connect(offline: Offline): Promise<Ask | undefined> {
  const { base } = offline;
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined) return undefined;
  const isFirst = serviceWorker.controller === null;
  // Lets the script's address be one that the page's Trusted Types allow.
  const registration = await serviceWorker.register(scriptAddress(`${base}sw.js`), {
    scope: base,
    updateViaCache: "none",
  });
  const { active } = await serviceWorker.ready;
  if (active === null) return undefined;
  // Another worker may have taken over by the time of a question.
  const ask: Ask = (question) => askOf(serviceWorker.controller ?? active)(question);

  const announce = (): void => offline.announceUpdate(() => takeOver(serviceWorker, registration));
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<Tidings>) => {
    if (data.tell === "outdated") announce();
  });
  const look = async (): Promise<void> => {
    if (registration.waiting === null) return;
    const { standing } = await ask({ ask: "build" });
    if (standing === "own") announce();
    else await askOf(registration.waiting)({ ask: "take-over", fromOlder: false });
  };
  watchUpdates(registration, look);
  askNowAndThen(registration);
  if (isFirst) await ask({ ask: "keep", paths: pathsLoaded(base) });
  // Without a network, what was kept last is the newer build's: it takes over with the first page.
  if (registration.waiting !== null && offline.get().isOffline) {
    await takeOver(serviceWorker, registration);
    reloadOnce(window);
  }
  await look();
  return ask;
}

/** Lets the worker that waits take over and resolves when it has, or might have; at once where none waits. */
function takeOver(container: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting === null) return Promise.resolve();
  return new Promise((resolve) => {
    container.addEventListener("controllerchange", () => resolve(), { once: true });
    window.setTimeout(resolve, PATIENCE);
    void askOf(waiting)({ ask: "take-over", fromOlder: true });
  });
}

/**
 * Calls `look` when a worker waits and the page has come to rest: Chromium lets a worker that takes over while the one
 * before it is busy wait for half a minute.
 */
function watchUpdates(registration: ServiceWorkerRegistration, look: () => Promise<void>): void {
  const watch = (): void => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") whenIdle(look);
    });
  };
  registration.addEventListener("updatefound", watch);
  watch();
}

/** A page may stay open for days. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - asked < ASK_EVERY) return;
    asked = Date.now();
    void registration.update().catch(() => {});
  });
}

/** What this page has fetched before its service worker was there. */
function pathsLoaded(base: string): readonly string[] {
  const home = new URL(base, window.location.href).href;
  const entries = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = entries.filter((name) => name.startsWith(`${home}data/`));
  return [...new Set(own)].map((name) => decodeURIComponent(name.slice(home.length)));
}
