import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { createReadingStore, type ReadingState, type ReadingStore, UNREAD } from "./reading-state.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
import { createSettingsStore, type SettingsStore } from "./settings-store.ts";
import type { Shelf } from "./storage.ts";

/** What the app remembers between visits. */
export interface Stores {
  readonly settings: SettingsStore;
  readonly reading: ReadingStore;
}

/**
 * The stores of a page, kept on `shelf`.
 *
 * @param root the element that shows the appearance; null where there is no document
 */
export function createStores(shelf: Shelf, root: HTMLElement | null, browserLanguage: string): Stores {
  return {
    settings: createSettingsStore(shelf, root, browserLanguage),
    reading: createReadingStore(shelf),
  };
}

/** What nobody has set or read yet: a page that came as HTML begins with it. */
const NOTHING_SET = () => DEFAULT_SETTINGS;
const NOTHING_READ: ReadonlyMap<string, ReadingState> = new Map();

const StoresContext = createContext<Stores | undefined>(undefined);

export function StoresProvider({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === undefined) throw new Error("There is no <StoresProvider> around this component");
  return stores;
}

/** The settings as they stand; the component is rendered again when one changes. */
export function useSettings(): Settings {
  const { settings } = useStores();
  return useSyncExternalStore(settings.subscribe, settings.get, NOTHING_SET);
}

/** The store itself, to change settings or to read them in an event. */
export function useSettingsStore(): SettingsStore {
  return useStores().settings;
}

/** The states of all articles that were begun or read, by `Article.id`. */
export function useReadingStates(): ReadonlyMap<string, ReadingState> {
  const { reading } = useStores();
  return useSyncExternalStore(reading.subscribe, reading.all, () => NOTHING_READ);
}

/** How far one article was read. */
export function useReadingState(id: string): ReadingState {
  const { reading } = useStores();
  return useSyncExternalStore(
    reading.subscribe,
    () => reading.of(id),
    () => UNREAD,
  );
}

/** The store itself, to report progress or to mark an article as read. */
export function useReadingStore(): ReadingStore {
  return useStores().reading;
}
