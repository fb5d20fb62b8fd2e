import type { KeepAll } from "./keep-all.ts";
import { keptSlugs } from "./kept.ts";
import { reloadOnce } from "./reload-once.ts";
import type { Ask } from "./worker.ts";

/** What a service worker makes possible, once it is there. */
export interface Connection {
  readonly ask: Ask;
  readonly keepAll: KeepAll;
}

export interface OfflineState {
  /** The host cannot be reached. */
  readonly isOffline: boolean;
  /** Without a network: the slugs of the articles that can be read all the same. */
  readonly kept: ReadonlySet<string> | undefined;
  /** A newer build than that of the page is there; it takes the page's place with the next page or when asked. */
  readonly isUpdateReady: boolean;
  readonly connection: Connection | undefined;
}

export const ONLINE: OfflineState = {
  isOffline: false,
  kept: undefined,
  isUpdateReady: false,
  connection: undefined,
};

/** How often the host is looked for while it cannot be reached. Milliseconds. */
const LOOK_EVERY = 10_000;
/** How long it is waited for. Milliseconds. */
const PATIENCE = 5000;

/**
 * Knows whether the host can be reached and whether it has a newer build than the page, and brings a page back whose
 * files a new deployment has removed.
 */
export class Offline {
  /** Where the app lives, with a slash at its end. */
  readonly base: string;
  #state = ONLINE;
  #takeOver: (() => Promise<void>) | undefined;
  #recovering: Promise<boolean> | undefined;
  #timer = 0;
  readonly #listeners = new Set<() => void>();

  constructor(base: string) {
    this.base = base;
    window.addEventListener("offline", () => void this.look());
    window.addEventListener("online", () => void this.look());
  }

  readonly get = (): OfflineState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks whether the host can be reached, and goes on looking until it can. */
  async look(): Promise<boolean> {
    const isReachable = await this.#reaches();
    window.clearTimeout(this.#timer);
    if (isReachable) this.#set({ isOffline: false, kept: undefined });
    else {
      const kept = await keptSlugs(this.base).catch(() => []);
      this.#set({ isOffline: true, kept: new Set(kept) });
      this.#timer = window.setTimeout(() => void this.look(), LOOK_EVERY);
    }
    return isReachable;
  }

  /**
   * Called when a file that a page needs cannot be had. Resolves to whether the page is being loaded anew because of it:
   * the host can be reached, so that the file is missing because of a new deployment, and this is the first try.
   */
  readonly recover = (): Promise<boolean> => {
    this.#recovering ??= this.look()
      .then((isReachable) => isReachable && reloadOnce(window))
      .catch(() => false)
      .finally(() => {
        this.#recovering = undefined;
      });
    return this.#recovering;
  };

  connect(connection: Connection): void {
    this.#set({ connection });
  }

  /**
   * A newer build is there.
   *
   * @param takeOver lets it answer for this page, and resolves when it does
   */
  announceUpdate(takeOver: () => Promise<void>): void {
    this.#takeOver = takeOver;
    this.#set({ isUpdateReady: true });
  }

  /** Loads this page anew in the newer build. The browser keeps the place. */
  async update(): Promise<void> {
    await this.#takeOver?.();
    window.location.reload();
  }

  /**
   * Called when the address has changed and before its page is fetched. Returns whether the browser loads it whole,
   * because a newer build is there.
   */
  readonly leavesToBrowser = (): boolean => {
    if (this.#state.isUpdateReady) window.location.reload();
    return this.#state.isUpdateReady;
  };

  /** Service workers leave requests of this kind to the network. */
  async #reaches(): Promise<boolean> {
    if (!navigator.onLine) return false;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      await fetch(`${this.base}favicon.svg`, { method: "HEAD", cache: "no-store", signal });
      return true;
    } catch {
      return false;
    }
  }

  #set(change: Partial<OfflineState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
