import type { BuildAnswer, KeepProblem } from "../../model/offline.ts";
import type { Shelf } from "../settings/storage.ts";
import type { Ask } from "./worker.ts";

/** How far the keeping of all articles is. Sizes are in bytes. */
export interface Keeping {
  /** `never`: not wanted; `running`; `stopped`: by the reader or by a problem; `all`: everything is here. */
  readonly is: "never" | "running" | "stopped" | "all";
  readonly bytes: number;
  readonly problem?: KeepProblem;
}

const NEVER: Keeping = { is: "never", bytes: 0 };

/** Under this key stands that the reader wants to keep everything: what a new build brings is fetched as well. */
const WANTED = "wortlaut:keep-all";

interface Device {
  readonly shelf: Shelf;
  /** Bytes that still fit, as far as the device says. */
  readonly room: () => Promise<number>;
  /** Asks the browser not to clear what is kept when space is short. */
  readonly persist: () => Promise<unknown>;
  /** Removes all that is kept. */
  readonly clear: () => Promise<unknown>;
}

/**
 * Keeps all articles for reading without a network, list by list. It can be stopped and goes on where it was: what is
 * here already is not fetched again.
 */
export class KeepAll {
  readonly #device: Device;
  #state: Keeping = NEVER;
  readonly #listeners = new Set<() => void>();
  /** Counts the runs begun; only the last one goes on. */
  #runs = 0;

  constructor(device: Device) {
    this.#device = device;
  }

  readonly get = (): Keeping => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get isWanted(): boolean {
    return this.#device.shelf.read(WANTED) !== null;
  }

  /** Begins or goes on. */
  async start(ask: Ask, { lists, bytes: total }: Pick<BuildAnswer, "lists" | "bytes">): Promise<void> {
    const run = ++this.#runs;
    this.#device.shelf.write(WANTED, "yes");
    this.#set({ is: "running", bytes: 0 });
    await this.#device.persist().catch(() => {});
    let bytes = 0;
    for (let list = 0; list < lists; list++) {
      const answer = await ask({ ask: "keep-list", list });
      if (run !== this.#runs) return;
      bytes += answer.bytes;
      if (answer.problem !== undefined) return this.#set({ is: "stopped", bytes, problem: answer.problem });
      this.#set({ is: "running", bytes: Math.min(bytes, total) });
    }
    this.#set({ is: "all", bytes });
  }

  /** Stops; what is here stays. */
  stop(): void {
    this.#runs++;
    this.#device.shelf.remove(WANTED);
    this.#set({ is: "stopped", bytes: this.#state.bytes });
  }

  /** Removes everything that is kept, what was read included. */
  async remove(): Promise<void> {
    this.#runs++;
    this.#device.shelf.remove(WANTED);
    await this.#device.clear();
    this.#set(NEVER);
  }

  /** Whether the device has room for so many bytes; where it does not say, it has. */
  async hasRoomFor(bytes: number): Promise<boolean> {
    return (await this.#device.room().catch(() => bytes)) >= bytes;
  }

  #set(state: Keeping): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
