/** A place for short texts by key that never throws: what it cannot keep it forgets when the page is closed. */
export interface Shelf {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  /** The keys that begin with `prefix`, in no order. */
  keys(prefix: string): string[];
  /**
   * Calls back, as long as the page is there, when another window of the app changed an entry whose key begins with
   * `prefix`: with its key, or with null when all may have changed.
   */
  onChangeElsewhere(prefix: string, listener: (key: string | null) => void): void;
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(entries: Readonly<Record<string, string>> = {}): Shelf {
  const kept = new Map(Object.entries(entries));
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value),
    remove: (key) => kept.delete(key),
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
    onChangeElsewhere() {},
  };
}

/** The browser's local storage; where it is closed (private windows, full discs, policies), the memory. */
export function browserShelf(): Shelf {
  const memory = memoryShelf();
  return {
    read: (key) => attempt(() => window.localStorage.getItem(key)) ?? memory.read(key),
    write(key, value) {
      const kept = attempt(() => {
        window.localStorage.setItem(key, value);
        return true;
      });
      if (kept === true) memory.remove(key);
      else memory.write(key, value);
    },
    remove(key) {
      attempt(() => window.localStorage.removeItem(key));
      memory.remove(key);
    },
    keys(prefix) {
      const stored = attempt(() => Object.keys(window.localStorage).filter((key) => key.startsWith(prefix))) ?? [];
      return [...new Set([...stored, ...memory.keys(prefix)])];
    },
    onChangeElsewhere(prefix, listener) {
      window.addEventListener("storage", ({ key }) => {
        if (key === null || key.startsWith(prefix)) listener(key);
      });
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
