/** Where the address stands that was loaded anew last, and when. */
const KEY = "wortlaut:reloaded";

/** For so long the same address is not loaded anew a second time: what it lacks is missing for good. Milliseconds. */
const PAUSE = 60_000;

/**
 * Loads the page of the address anew, once: after a new deployment the files of the page that is open are gone, and those
 * of the next one are there. Returns whether it does; without a session storage to remember it by, it does not.
 */
export function reloadOnce({ sessionStorage, location }: Pick<Window, "sessionStorage" | "location">): boolean {
  const last = sessionStorage.getItem(KEY)?.split(" ");
  if (last?.[1] === location.href && Date.now() - Number(last[0]) < PAUSE) return false;
  sessionStorage.setItem(KEY, `${Date.now()} ${location.href}`);
  location.reload();
  return true;
}
