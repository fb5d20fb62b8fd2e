import { StrictMode, startTransition } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { UNSAFE_createBrowserHistory as createBrowserHistory } from "react-router";
import { App } from "./app.tsx";
import { createLibrary } from "./data/library.ts";
import { loadModule, onCollectionChange } from "./data/source.ts";
import { DevProblems } from "./dev-problems.tsx";
import { Offline } from "./offline/offline.ts";
import { appBase } from "./paths.ts";
import { routes } from "./routes.ts";
import { decodedPath, isDrawnWithout, ownPath } from "./routing/came-at.ts";
import { prefetchOnIntent } from "./routing/prefetch.ts";
import { Routing } from "./routing/routing.ts";
import { keepPlace } from "./routing/scroll.ts";
import { INTERFACE_LANGUAGES } from "./settings/settings.ts";
import { browserShelf } from "./settings/storage.ts";
import { createStores } from "./settings/stores.tsx";
import { isSlowDevice } from "./slow-device.ts";
import { leaveFirstType, loadType } from "./styles/own-type.ts";
import { wholeStyle } from "./styles/whole-style.ts";
import { loadWords } from "./text/words.tsx";
import { whenIdle } from "./when-idle.ts";

/**
 * Takes the focus out of a page that is about to go; the next one takes it. A browser that finds it in what is removed
 * lays out the whole page once more to move it, which takes as long as to draw the next one.
 */
function leaveFocus(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.closest("main") !== null) activeElement.blur();
}

/**
 * Puts a page in the place of another, the one fading into the other where motion is welcome and the device is fast: the
 * pictures that a browser takes for it would keep readers of a slow one waiting for the text.
 */
function show(draw: () => void): void {
  const update = () => {
    leaveFocus();
    leaveFirstType();
    draw();
  };
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches || isSlowDevice();
  if (isCalm || document.visibilityState === "hidden" || document.startViewTransition === undefined) update();
  else {
    const { ready, finished } = document.startViewTransition(() => flushSync(update));
    // A transition that another one ends is no failure.
    for (const part of [ready, finished]) part.catch(() => {});
  }
}

/** Corrects the address where a host has answered it with a page of another. Returns whether the page is that of the address. */
function isPageOfAddress(came: string | undefined): boolean {
  if (came === undefined) return false;
  const { pathname, search, hash } = window.location;
  const asked = decodedPath(pathname);
  const path = ownPath(asked, came);
  if (path !== asked) window.history.replaceState(window.history.state, "", encodeURI(path) + search + hash);
  return path === came && isDrawnWithout(search);
}

async function start(root: HTMLElement): Promise<void> {
  const came = root.dataset.at;
  const isSame = isPageOfAddress(came);
  const stores = createStores(browserShelf(), document.documentElement, navigator.language);
  const library = createLibrary(loadModule);
  const history = createBrowserHistory({ v5Compat: true });
  // The dev server changes all the time and has no service worker.
  const offline = import.meta.env.PROD ? new Offline(import.meta.env.BASE_URL) : undefined;
  const routing = new Routing({
    history,
    routes,
    library,
    base: appBase(),
    leave: keepPlace,
    show,
    ...(offline && { leavesToBrowser: offline.leavesToBrowser, recover: offline.recover }),
  });

  // The page that came as HTML is drawn in the language it came in, with the data it was made of.
  const cameIn = INTERFACE_LANGUAGES.find((language) => language === document.documentElement.lang);
  const [words] = await Promise.all([
    loadWords(isSame && cameIn !== undefined ? cameIn : stores.settings.language()),
    came === undefined ? undefined : routing.start(),
    wholeStyle(),
  ]);
  const app = (
    <StrictMode>
      <App
        stores={stores}
        words={words}
        routing={routing}
        // A browser that comes back to a page has placed it already.
        settled={isSame || (came !== undefined && window.location.hash === "")}
        after={import.meta.env.DEV && <DevProblems library={library} />}
        offline={offline}
      />
    </StrictMode>
  );
  if (isSame) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  if (came === undefined) await routing.start();

  prefetchOnIntent(routing, document.body);
  whenIdle(loadType);
  // Most ways lead to an article.
  whenIdle(() => import("./views/article.tsx"));
  onCollectionChange(() => void routing.reload());
  if (offline !== undefined) {
    // A page that came empty may be the one that stands in where the host cannot be reached.
    if (came === undefined) void offline.look();
    whenIdle(() => keep(offline));
  }
}

/** Keeps what is read for reading without a network; a browser that cannot do so is none the worse. */
async function keep(offline: Offline): Promise<void> {
  const { startKeeping } = await import("./offline/start.ts");
  await startKeeping(offline);
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
void start(root);
