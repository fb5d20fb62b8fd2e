import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { useSettingsStore } from "../settings/stores.tsx";
import { isCharacterKey, type KeyBindings, keyNameOf } from "./key-names.ts";

/** How long the first key of two waits for the second. */
const SEQUENCE_MS = 1500;

/** The keys that go on as long as they are held. */
const STEPS = ["j", "k", "n"];

interface Layer {
  /** The bindings of the part's last rendering. */
  readonly current: KeyBindings;
}

interface Keyboard {
  /** Adds bindings before those already there, or behind all of them; returns the function that takes them away. */
  add(layer: Layer, last: boolean): () => void;
}

const KeyboardContext = createContext<Keyboard | undefined>(undefined);

/** Listens to the keyboard for all that is within. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const settings = useSettingsStore();
  const layers = useRef<readonly Layer[]>([]);
  const keyboard = useRef<Keyboard>({
    add(layer, last) {
      layers.current = last ? [...layers.current, layer] : [layer, ...layers.current];
      return () => {
        layers.current = layers.current.filter((other) => other !== layer);
      };
    },
  });

  useEffect(() => {
    let prefix = "";
    let timer = 0;
    function press(event: KeyboardEvent): void {
      const key = keyNameOf(event);
      if (key === undefined || document.querySelector("dialog[open]") !== null) return;
      if (isCharacterKey(key) && !settings.get().singleKeys) return;
      // A key that is held does once what it does, unless it leads from one thing to the next.
      if (event.repeat && !STEPS.includes(key)) return;
      window.clearTimeout(timer);
      const handled = run(layers.current, prefix + key, event);
      prefix = handled || !startsSequence(layers.current, key) ? "" : `${key} `;
      timer = window.setTimeout(() => {
        prefix = "";
      }, SEQUENCE_MS);
      if (handled) event.preventDefault();
    }
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
      window.clearTimeout(timer);
    };
  }, [settings]);

  return <KeyboardContext value={keyboard.current}>{children}</KeyboardContext>;
}

/**
 * Binds keys while the component is there; later and deeper parts of the page go first. Keys are left alone in text
 * fields, with Ctrl, Alt or Meta, and while a dialog is open; characters also when the reader switched single keys off.
 * With `last` the bindings come behind all others, for what holds on every page.
 */
export function useKeys(bindings: KeyBindings, { last = false }: { readonly last?: boolean } = {}): void {
  const keyboard = useContext(KeyboardContext);
  if (keyboard === undefined) throw new Error("There is no <KeyboardProvider> around this component");
  const layer = useRef(bindings);
  useEffect(() => {
    layer.current = bindings;
  });
  useEffect(() => keyboard.add(layer, last), [keyboard, last]);
}

function run(layers: readonly Layer[], key: string, event: KeyboardEvent): boolean {
  return layers.some(({ current }) => {
    const action = Object.hasOwn(current, key) ? current[key] : undefined;
    return action !== undefined && action(event) !== false;
  });
}

function startsSequence(layers: readonly Layer[], key: string): boolean {
  return layers.some(({ current }) => Object.keys(current).some((name) => name.startsWith(`${key} `)));
}
