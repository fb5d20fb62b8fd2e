import {
  type Location,
  matchPath,
  type NavigateOptions,
  type To,
  type UNSAFE_createBrowserHistory,
} from "react-router";
import type { Library } from "../data/library.ts";
import { type AnyView, NotFoundError, type Route, type ViewRequest } from "./view.ts";

/** The history of a window or of a test. */
export type History = Pick<
  ReturnType<typeof UNSAFE_createBrowserHistory>,
  "action" | "location" | "createHref" | "encodeLocation" | "push" | "replace" | "go" | "listen"
>;

/** What is shown, and for which address. */
export interface Page {
  readonly location: Location;
  readonly action: History["action"];
  /** Whether the window stays where it is scrolled to. */
  readonly keepsScroll: boolean;
  readonly shown:
    | { readonly is: "view"; readonly view: AnyView; readonly data: unknown }
    | { readonly is: "failed"; readonly error: unknown };
}

export interface RoutingState {
  /** Undefined until the first page is there. */
  readonly page: Page | undefined;
  /** The address that is being fetched while the page before it still stands. */
  readonly leavingFor: Location | undefined;
}

interface RoutingOptions {
  readonly history: History;
  readonly routes: readonly Route[];
  readonly library: Library;
  /** The path below which the app lives, without a slash at its end; empty at the root of a site. */
  readonly base?: string;
  /** Called with the address of a page before another takes its place. */
  readonly leave?: (location: Location) => void;
  /** Puts another page in the place of one; a browser may do so in a transition. */
  readonly show?: (update: () => void) => void;
  /** Asked before another page is fetched: whether the browser loads it whole instead. */
  readonly leavesToBrowser?: () => boolean;
  /** Asked when a page could not be fetched: whether the browser is loading it anew because of that. */
  readonly recover?: () => Promise<boolean>;
}

/**
 * Leads from addresses to pages: fetches the view and its data together and lets the page that is there stand until
 * both are. React Router draws links and moves through the history; this decides when a page takes the other's place.
 */
export class Routing {
  readonly history: History;
  readonly base: string;
  #state: RoutingState = { page: undefined, leavingFor: undefined };
  readonly #routes: readonly Route[];
  readonly #library: Library;
  readonly #leave: (location: Location) => void;
  readonly #show: (update: () => void) => void;
  readonly #leavesToBrowser: () => boolean;
  readonly #recover: () => Promise<boolean>;
  readonly #listeners = new Set<() => void>();
  /** Counts the ways begun; only the last one may end in a page. */
  #ways = 0;
  #keepsScroll = false;

  constructor(options: RoutingOptions) {
    this.history = options.history;
    this.base = options.base ?? "";
    this.#routes = options.routes;
    this.#library = options.library;
    this.#leave = options.leave ?? (() => {});
    this.#show = options.show ?? ((update) => update());
    this.#leavesToBrowser = options.leavesToBrowser ?? (() => false);
    this.#recover = options.recover ?? (async () => false);
  }

  readonly get = (): RoutingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Fetches the page of the address at hand, then follows the history. Returns how to stop. */
  async start(): Promise<() => void> {
    const stop = this.history.listen(({ action, location }) => void this.#go(location, action));
    await this.#go(this.history.location, this.history.action);
    return stop;
  }

  /** What React Router moves through the history with. */
  readonly navigator = {
    createHref: (to: To) => this.history.createHref(this.#withSlash(to)),
    encodeLocation: (to: To) => this.history.encodeLocation(to),
    go: (delta: number) => this.history.go(delta),
    push: (to: To, state?: unknown, options?: NavigateOptions) => this.#move("push", to, state, options),
    replace: (to: To, state?: unknown, options?: NavigateOptions) => this.#move("replace", to, state, options),
  };

  /** Asks for the data of the page anew, after the collection has changed. */
  readonly reload = (): Promise<void> => this.#go(this.history.location, this.history.action, true);

  /** Fetches the view and the data of an address that may be opened soon. Failures are for the real visit to meet. */
  async prefetch(href: string): Promise<void> {
    await this.#fetch(new URL(href, ORIGIN));
  }

  #move(way: "push" | "replace", to: To, state: unknown, options: NavigateOptions | undefined): void {
    this.#keepsScroll = options?.preventScrollReset === true;
    this.history[way](this.#withSlash(to), state);
  }

  /** The first page of an app below a path has that path with a slash at its end, as hosts and service workers know it. */
  #withSlash(to: To): To {
    const isFirst = this.base !== "" && typeof to !== "string" && to.pathname === this.base;
    return isFirst ? { ...to, pathname: `${this.base}/` } : to;
  }

  async #go(location: Location, action: History["action"], anew = false): Promise<void> {
    const way = ++this.#ways;
    const keepsScroll = this.#keepsScroll || anew;
    this.#keepsScroll = false;
    const same = anew ? undefined : this.#sameData(location);
    if (same !== undefined) {
      this.#commit({ location, action, keepsScroll, shown: same });
      return;
    }
    if (this.#state.page !== undefined && this.#leavesToBrowser()) return;
    if (this.#state.page !== undefined && !anew) this.#set({ ...this.#state, leavingFor: location });
    const shown = await this.#load(location);
    if (shown.is === "failed" && !(shown.error instanceof NotFoundError) && (await this.#recover())) {
      // What is shown stays until the browser has the page.
      return new Promise(() => {});
    }
    if (way === this.#ways) this.#commit({ location, action, keepsScroll, shown });
  }

  async #load(location: Location): Promise<Page["shown"]> {
    try {
      return { is: "view", ...(await this.#fetch(urlOf(location))) };
    } catch (error) {
      return { is: "failed", error };
    }
  }

  async #fetch(url: URL): Promise<{ readonly view: AnyView; readonly data: unknown }> {
    const match = this.#match(url.pathname);
    if (match === undefined) throw new NotFoundError(url.pathname);
    const request = { params: match.params, url, library: this.#library };
    // What fails here fails again where the view itself asks for it.
    match.route.ask?.(request).catch(() => {});
    const view = await match.route.view();
    return { view, data: await view.load?.(request) };
  }

  /** What is shown already, where the new address differs only in what needs no other data. */
  #sameData(next: Location): Page["shown"] | undefined {
    const { page } = this.#state;
    if (page?.shown.is !== "view" || page.location.pathname !== next.pathname) return undefined;
    if (page.location.search === next.search) return page.location.hash === next.hash ? undefined : page.shown;
    return page.shown.view.reloads?.(urlOf(page.location), urlOf(next)) === false ? page.shown : undefined;
  }

  #match(pathname: string) {
    const inside = pathname.startsWith(`${this.base}/`) ? pathname.slice(this.base.length) : pathname;
    for (const route of this.#routes) {
      const params = decoded(matchPath(route.pattern, inside)?.params);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }

  #commit(page: Page): void {
    const before = this.#state.page?.location;
    if (before !== undefined && before.key !== page.location.key) this.#leave(before);
    const update = () => this.#set({ page, leavingFor: undefined });
    if (before === undefined || before.pathname === page.location.pathname) update();
    else this.#show(update);
  }

  #set(state: RoutingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The parts of an address as they were before they were encoded; undefined when they cannot have been encoded so. */
function decoded(params: ViewRequest["params"] | undefined): ViewRequest["params"] | undefined {
  try {
    return (
      params &&
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value ?? "")]))
    );
  } catch {
    return undefined;
  }
}

/** An origin for addresses that have none: only their path and query are looked at. */
const ORIGIN = "http://app.invalid";

function urlOf({ pathname, search, hash }: Location): URL {
  return new URL(pathname + search + hash, ORIGIN);
}
