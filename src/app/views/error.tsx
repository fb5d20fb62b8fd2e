import { Failure } from "../parts/states/failure.tsx";

/** Stands in the place of a view that failed. */
export function Failed({ error }: { readonly error: unknown }) {
  return <Failure error={error} onRetry={reload} />;
}

/** Loads the page anew rather than its data: after an update of the app the files that it knows of are gone. */
function reload(): void {
  window.location.reload();
}
