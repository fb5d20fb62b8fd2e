import { hash } from "node:crypto";

/**
 * Digests of the parts of a JSON module: the whole of it under the empty name and, where pages read single fields of it,
 * each field under its own.
 */
export type ModuleDigests = Readonly<Record<string, string>>;

/** The digests of modules by their ids. */
export type Digests = ReadonlyMap<string, ModuleDigests>;

/** The name under which the digest of a whole module is found. */
export const WHOLE = "";

/** Whether pages read single fields of a module: one of its speakers, one of its figures. */
export function hasFields(id: string): boolean {
  return id === "library" || id.startsWith("speaker/");
}

/** A module as JSON with the digests of its parts. */
export function describedModule(
  id: string,
  content: unknown,
): { readonly json: string; readonly digests: ModuleDigests } {
  if (!hasFields(id) || !isObject(content)) {
    const json = JSON.stringify(content);
    return { json, digests: { [WHOLE]: digestOf(json) } };
  }
  const fields = Object.entries(content).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, JSON.stringify(value)]],
  );
  const json = `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`;
  const digests = Object.fromEntries(fields.map(([name, value]) => [name, digestOf(value)]));
  return { json, digests: { ...digests, [WHOLE]: digestOf(json) } };
}

/** Loads modules for the drawing of one page and notes what of them it has read. */
export class PageSources {
  readonly #load: (id: string) => unknown;
  readonly #read = new Set<string>();

  /** @param load gives a module by its id, or undefined where there is none */
  constructor(load: (id: string) => unknown) {
    this.#load = load;
  }

  /** What has been read so far, to be given to `sourcesDigest`. */
  get read(): readonly string[] {
    return [...this.#read].sort();
  }

  readonly load = async (id: string): Promise<unknown> => {
    const content = this.#load(id);
    if (hasFields(id) && isObject(content)) return this.#watched(id, content);
    this.#read.add(nameOf(id, WHOLE));
    return content;
  };

  #watched(id: string, content: object): object {
    const note = (field: string | symbol): void => {
      if (typeof field === "string") this.#read.add(nameOf(id, field));
    };
    return new Proxy(content, {
      get(target, field, receiver) {
        note(field);
        return Reflect.get(target, field, receiver);
      },
      has(target, field) {
        note(field);
        return Reflect.has(target, field);
      },
      getOwnPropertyDescriptor(target, field) {
        note(field);
        return Reflect.getOwnPropertyDescriptor(target, field);
      },
      ownKeys(target) {
        note(WHOLE);
        return Reflect.ownKeys(target);
      },
    });
  }
}

/**
 * A digest of what a page has read: as long as it stays the same, so does the page. Undefined when a module that was
 * read is not among `digests`.
 */
export function sourcesDigest(read: readonly string[], digests: Digests): string | undefined {
  let all = "";
  for (const source of read) {
    const [id = "", field = WHOLE] = source.split("#");
    const module = digests.get(id);
    if (module === undefined) return undefined;
    // A field that is not there has been read, too: that it is not there.
    all += `${source} ${Object.hasOwn(module, field) ? module[field] : "absent"}\n`;
  }
  return digestOf(all);
}

/** Ids and slugs have no number sign in them. */
function nameOf(id: string, field: string): string {
  return field === WHOLE ? id : `${id}#${field}`;
}

function isObject(content: unknown): content is object {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

function digestOf(text: string): string {
  return hash("sha256", text);
}
