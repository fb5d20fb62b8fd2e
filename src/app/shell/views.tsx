import { type Location, Outlet, ScrollRestoration } from "react-router";

/** The place of the views. It stands once the first view does: only then is there a page to scroll back on. */
export function Views() {
  return (
    <>
      <Outlet />
      <ScrollRestoration getKey={visitOf} />
    </>
  );
}

/**
 * What a scroll position is remembered under. The router gives the first page of every visit the same key, so that one
 * would be opened where another was left; its address tells them apart.
 */
function visitOf({ key, pathname, search, hash }: Location): string {
  return key === "default" ? pathname + search + hash : key;
}
