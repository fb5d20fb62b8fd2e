import { NotFound } from "../parts/states/not-found.tsx";

/** No page has this address. */
export function Component() {
  return <NotFound />;
}
