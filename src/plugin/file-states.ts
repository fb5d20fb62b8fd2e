import type { Stats } from "node:fs";

/**
 * File systems tell times more or less exactly, some to two seconds: a file that changed so shortly before it was read
 * may have changed once more without another time. In milliseconds.
 */
const DOUBT = 2000;

/** Size, times of content and of name, number on the disk, and the digest of the bytes. */
type FileState = readonly [size: number, mtime: number, ctime: number, ino: number, digest: string];

/**
 * What files were like when they were last read: where size and times are the same, nobody has written to them, and
 * their bytes need not be read. Whatever is in doubt counts as changed.
 */
export class FileStates {
  readonly #states: Map<string, FileState>;
  /** Whether anything has been noted or forgotten. */
  changed = false;

  constructor(states: Iterable<readonly [string, FileState]> = []) {
    this.#states = new Map(states);
  }

  /** Undefined when the text is not what `toString` gives. */
  static parse(text: string): FileStates | undefined {
    try {
      return new FileStates(JSON.parse(text) as readonly (readonly [string, FileState])[]);
    } catch {
      return undefined;
    }
  }

  /** The digest of the bytes of a file, or undefined when they have to be read. */
  digestOf(path: string, { size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
    const state = this.#states.get(path);
    const same =
      state !== undefined && state[0] === size && state[1] === mtimeMs && state[2] === ctimeMs && state[3] === ino;
    return same ? state[4] : undefined;
  }

  /**
   * Notes what a file was like before it was read.
   *
   * @param at the moment of that, in milliseconds since 1970
   */
  note(path: string, { size, mtimeMs, ctimeMs, ino }: Stats, at: number, digest: string): void {
    if (Math.max(mtimeMs, ctimeMs) <= at - DOUBT) this.#states.set(path, [size, mtimeMs, ctimeMs, ino, digest]);
    else if (!this.#states.delete(path)) return;
    this.changed = true;
  }

  /** Forgets all files but these. */
  retain(paths: ReadonlySet<string>): void {
    for (const path of this.#states.keys()) {
      if (paths.has(path)) continue;
      this.#states.delete(path);
      this.changed = true;
    }
  }

  toString(): string {
    return JSON.stringify([...this.#states]);
  }
}
