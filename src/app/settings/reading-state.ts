import type { Shelf } from "./storage.ts";

/** A sentence of an article, so that it is found again when the text before it has changed. */
export interface Place {
  /** Where it begins, in UTF-16 code units of `Article.text`. */
  readonly offset: number;
  /** The words it begins with. */
  readonly words: string;
}

/** How far an article was read. */
export interface ReadingState {
  /** The furthest place reached, as a share of the text, 0 to 1. */
  readonly position: number;
  readonly read: boolean;
  /** The sentence that stood at the top when the reader was there last; unknown in states of earlier versions. */
  readonly at?: Place;
  /** When the reader last got on, in milliseconds since 1970; unknown in states of earlier versions. */
  readonly when?: number;
  /** The reader does not want to be led back to it, until they go on by themselves. */
  readonly aside?: boolean;
}

export type ReadingStage = "unread" | "begun" | "read";

export const UNREAD: ReadingState = { position: 0, read: false };

/** From here on an article counts as read: what follows is the last line or two. */
const END = 0.97;

const PREFIX = "wortlaut:read:";

/** So many articles the list offers to go on with. */
const OFFERED = 3;

/** The key under which `first-paint.js` finds how many there are, so that they have their room from the first paint on. */
const ROOM_KEY = "wortlaut:continue";

export function stageOf(state: ReadingState): ReadingStage {
  if (state.read) return "read";
  return state.position > 0 ? "begun" : "unread";
}

/** The articles to go on with, by their ids: begun, not put aside, and those first where the reader was last. */
export function toContinue(states: ReadonlyMap<string, ReadingState>): readonly string[] {
  return [...states]
    .filter(([, state]) => stageOf(state) === "begun" && state.aside !== true)
    .sort(([, a], [, b]) => (b.when ?? 0) - (a.when ?? 0))
    .slice(0, OFFERED)
    .map(([id]) => id);
}

export interface ReadingStore {
  /** All articles that were begun or read, by `Article.id`. The map is replaced, never changed. */
  all(): ReadonlyMap<string, ReadingState>;
  of(id: string): ReadingState;
  /**
   * The reader got as far as `position`, 0 to 1; towards the end the article counts as read. Never goes back, but for
   * the sentence `at` which they are.
   */
  reached(id: string, position: number, at?: Place): void;
  /** The reader does not want to be led back to an article that they began. */
  putAside(id: string): void;
  /** The next page that comes as HTML is to have room for so many articles to go on with. */
  makeRoom(articles: number): void;
  /** Marks an article as read, or as unread from its first word. */
  mark(id: string, read: boolean): void;
  /** Puts back what was there before, for undo. */
  restore(id: string, state: ReadingState): void;
  subscribe(listener: () => void): () => void;
}

/**
 * Reading states kept on a shelf, one entry an article so that scrolling writes little.
 *
 * @param now the time, in milliseconds since 1970
 */
export function createReadingStore(shelf: Shelf, now: () => number = Date.now): ReadingStore {
  let states: ReadonlyMap<string, ReadingState> = read(shelf.keys(PREFIX));
  const listeners = new Set<() => void>();

  /** The states on the shelf under `keys`, and `others` as they are. */
  function read(keys: readonly string[], others?: ReadonlyMap<string, ReadingState>): Map<string, ReadingState> {
    const next = new Map(others);
    for (const key of keys) {
      const state = parseState(shelf.read(key));
      if (state === undefined) next.delete(key.slice(PREFIX.length));
      else next.set(key.slice(PREFIX.length), state);
    }
    return next;
  }

  const makeRoom = (articles: number) => shelf.write(ROOM_KEY, String(articles));

  function replace(next: ReadonlyMap<string, ReadingState>): void {
    states = next;
    makeRoom(toContinue(states).length);
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

  if (shelf.read(ROOM_KEY) === null) makeRoom(toContinue(states).length);
  shelf.onChangeElsewhere(PREFIX, (key) => replace(key === null ? read(shelf.keys(PREFIX)) : read([key], states)));
  const of = (id: string): ReadingState => states.get(id) ?? UNREAD;
  return {
    all: () => states,
    of,
    reached(id, position, at) {
      const before = of(id);
      const furthest = Math.min(1, Math.max(before.position, position));
      const read = before.read || furthest >= END;
      const isElsewhere = at !== undefined && at.offset !== before.at?.offset;
      if (furthest === before.position && read === before.read && !isElsewhere) return;
      const place = at ?? before.at;
      restore(id, { position: furthest, read, when: now(), ...(place && { at: place }) });
    },
    putAside(id) {
      restore(id, { ...of(id), aside: true });
    },
    makeRoom,
    mark: (id, read) => restore(id, read ? { ...of(id), read } : UNREAD),
    restore,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads a stored state. Only how far and whether read are needed; of the rest, what is broken is left out. */
function parseState(stored: string | null): ReadingState | undefined {
  const { position, read, at, when, aside } = parseRecord(stored);
  if (typeof position !== "number" || !(position >= 0 && position <= 1) || typeof read !== "boolean") return undefined;
  const place = parsePlace(at);
  return {
    position,
    read,
    ...(place && { at: place }),
    ...(typeof when === "number" && { when }),
    ...(aside === true && { aside }),
  };
}

function parseRecord(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(stored ?? "null"));
  } catch {
    return {};
  }
}

function parsePlace(value: unknown): Place | undefined {
  const { offset, words } = recordOf(value);
  if (typeof offset !== "number" || !Number.isSafeInteger(offset) || offset < 0) return undefined;
  return typeof words === "string" ? { offset, words } : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
