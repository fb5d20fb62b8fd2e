/** How many modules are kept for a second look. */
const KEPT = 256;

/**
 * Fetches JSON modules as a build has laid them down: `<base>data/<id>.json`. Those fetched last are kept.
 *
 * @param base where the app lives, with a slash at its end
 */
export function moduleFetcher(base: string): (id: string) => Promise<unknown> {
  const kept = new Map<string, Promise<unknown>>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const module = fetchJson(`${base}data/${id.split("/").map(encodeURIComponent).join("/")}.json`);
    kept.set(id, module);
    // What failed is asked for again the next time.
    module.catch(() => kept.delete(id));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return module;
  };
}

/**
 * The JSON at an address; undefined where there is none. Many hosts answer for a missing file with a page of theirs and
 * even call that a success: only what says that it is JSON is taken for it.
 */
async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`.trim());
  if (!/\bjson\b/u.test(answer.headers.get("content-type") ?? "")) return undefined;
  return answer.json();
}
