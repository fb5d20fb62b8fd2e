/** The Cache API in memory, as far as the worker uses it. Node has none of its own. */
class MemoryCache {
  readonly #entries = new Map<string, Response>();
  /** How many more entries there is room for. */
  readonly #room: () => number;

  constructor(room: () => number) {
    this.#room = room;
  }

  get size(): number {
    return this.#entries.size;
  }

  async match(address: string): Promise<Response | undefined> {
    return this.#entries.get(address)?.clone();
  }

  async put(address: string, response: Response): Promise<void> {
    if (!this.#entries.has(address) && this.#room() <= 0) throw new DOMException("full", "QuotaExceededError");
    this.#entries.delete(address);
    this.#entries.set(address, new Response(await response.arrayBuffer(), response));
  }

  async delete(address: string): Promise<boolean> {
    return this.#entries.delete(address);
  }

  async keys(): Promise<{ readonly url: string }[]> {
    return [...this.#entries.keys()].map((url) => ({ url }));
  }
}

export class MemoryCaches {
  /** The most entries of all caches together. */
  room = Number.POSITIVE_INFINITY;
  readonly #caches = new Map<string, MemoryCache>();

  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache(() => this.room - this.#taken());
    this.#caches.set(name, cache);
    return cache;
  }

  async match(address: string): Promise<Response | undefined> {
    for (const cache of this.#caches.values()) {
      const found = await cache.match(address);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  #taken(): number {
    return [...this.#caches.values()].reduce((sum, { size }) => sum + size, 0);
  }
}
