import type { Shelf } from "./storage.ts";

/** How far an article was read. */
export interface ReadingState {
  /** The furthest place reached, as a share of the text, 0 to 1. */
  readonly position: number;
  readonly read: boolean;
}

export type ReadingStage = "unread" | "begun" | "read";

export const UNREAD: ReadingState = { position: 0, read: false };

/** From here on an article counts as read: what follows is the last line or two. */
const END = 0.97;

const PREFIX = "wortlaut:read:";

export function stageOf(state: ReadingState): ReadingStage {
  if (state.read) return "read";
  return state.position > 0 ? "begun" : "unread";
}

export interface ReadingStore {
  /** All articles that were begun or read, by `Article.id`. The map is replaced, never changed. */
  all(): ReadonlyMap<string, ReadingState>;
  of(id: string): ReadingState;
  /** The reader got as far as `position`, 0 to 1; towards the end the article counts as read. Never goes back. */
  reached(id: string, position: number): void;
  /** Marks an article as read, or as unread from its first word. */
  mark(id: string, read: boolean): void;
  /** Puts back what was there before, for undo. */
  restore(id: string, state: ReadingState): void;
  subscribe(listener: () => void): () => void;
}

/** Reading states kept on a shelf, one entry an article so that scrolling writes little. */
export function createReadingStore(shelf: Shelf): ReadingStore {
  let states = readAll(shelf);
  const listeners = new Set<() => void>();

  function replace(next: ReadonlyMap<string, ReadingState>): void {
    states = next;
    for (const listener of listeners) listener();
  }

  function restore(id: string, state: ReadingState): void {
    const next = new Map(states);
    if (stageOf(state) === "unread") {
      next.delete(id);
      shelf.remove(PREFIX + id);
    } else {
      next.set(id, state);
      shelf.write(PREFIX + id, JSON.stringify(state));
    }
    replace(next);
  }

  const of = (id: string): ReadingState => states.get(id) ?? UNREAD;
  return {
    all: () => states,
    of,
    reached(id, position) {
      const before = of(id);
      const furthest = Math.min(1, Math.max(before.position, position));
      const read = before.read || furthest >= END;
      if (furthest > before.position || read !== before.read) restore(id, { position: furthest, read });
    },
    mark: (id, read) => restore(id, read ? { position: of(id).position, read } : UNREAD),
    restore,
    subscribe(listener) {
      listeners.add(listener);
      const end = shelf.onChangeElsewhere(() => replace(readAll(shelf)));
      return () => {
        listeners.delete(listener);
        end();
      };
    },
  };
}

function readAll(shelf: Shelf): ReadonlyMap<string, ReadingState> {
  const states = new Map<string, ReadingState>();
  for (const key of shelf.keys(PREFIX)) {
    const state = parseState(shelf.read(key));
    if (state !== undefined) states.set(key.slice(PREFIX.length), state);
  }
  return states;
}

function parseState(stored: string | null): ReadingState | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    if (typeof value !== "object" || value === null) return undefined;
    const { position, read }: { position?: unknown; read?: unknown } = value;
    if (typeof position !== "number" || !(position >= 0 && position <= 1) || typeof read !== "boolean")
      return undefined;
    return { position, read };
  } catch {
    return undefined;
  }
}
