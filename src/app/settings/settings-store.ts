import { appearanceOf, applyAppearance, applyThemeColor } from "./appearance.ts";
import {
  DEFAULT_SETTINGS,
  type InterfaceLanguage,
  interfaceLanguage,
  parseSettings,
  type Settings,
} from "./settings.ts";
import type { Shelf } from "./storage.ts";

const SETTINGS_KEY = "wortlaut:settings";
/** Also the key that `first-paint.js` reads. */
const APPEARANCE_KEY = "wortlaut:appearance";

export interface SettingsStore {
  get(): Settings;
  language(): InterfaceLanguage;
  change(patch: Partial<Settings>): void;
  /** Everything as it was at first, except the language of the interface. */
  reset(): void;
  subscribe(listener: () => void): () => void;
}

/** Settings kept on a shelf and shown at once on the root element, where there is one. */
export function createSettingsStore(shelf: Shelf, root: HTMLElement | null, browserLanguage: string): SettingsStore {
  let settings = parseSettings(shelf.read(SETTINGS_KEY));
  const listeners = new Set<() => void>();

  function show(): void {
    const appearance = appearanceOf(settings);
    if (root !== null) {
      applyAppearance(root, appearance);
      applyThemeColor(root.ownerDocument, settings.theme);
    }
    shelf.write(APPEARANCE_KEY, JSON.stringify(appearance));
  }

  function replace(next: Settings): void {
    settings = next;
    show();
    for (const listener of listeners) listener();
  }

  function change(patch: Partial<Settings>): void {
    const next = { ...settings, ...patch };
    shelf.write(SETTINGS_KEY, JSON.stringify(next));
    replace(next);
  }

  show();
  shelf.onChangeElsewhere(SETTINGS_KEY, () => {
    const stored = parseSettings(shelf.read(SETTINGS_KEY));
    if (JSON.stringify(stored) !== JSON.stringify(settings)) replace(stored);
  });
  return {
    get: () => settings,
    language: () => interfaceLanguage(settings, browserLanguage),
    change,
    reset: () => change({ ...DEFAULT_SETTINGS, language: settings.language }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
