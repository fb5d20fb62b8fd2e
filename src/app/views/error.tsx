import { isRouteErrorResponse, useRouteError } from "react-router";
import { library } from "../data/library.ts";
import { Failure } from "../parts/states/failure.tsx";
import { NotFound } from "../parts/states/not-found.tsx";

/** Stands in the place of a view that failed; an address that names nothing is said to be one. */
export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return <Failure error={error} articles={library().counts.articles} onRetry={reload} />;
}

/** Loads the page anew rather than its data: after an update of the app the files that it knows of are gone. */
function reload(): void {
  window.location.reload();
}
