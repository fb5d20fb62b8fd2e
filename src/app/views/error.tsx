import { isRouteErrorResponse, useRouteError } from "react-router";
import { Component as NotFound } from "./not-found.tsx";

/** Stands in the place of a view that failed; an address that names nothing is said to be one. */
export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <div className="page state" role="alert">
      <h1>{error instanceof Error ? error.message : "Error"}</h1>
    </div>
  );
}
