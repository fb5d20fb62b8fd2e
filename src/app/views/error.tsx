import { useState } from "react";
import { NotKept } from "../offline/not-kept.tsx";
import { useOffline } from "../offline/use-offline.ts";
import { Failure } from "../parts/states/failure.tsx";
import { useReload } from "../routing/app.tsx";

/** Stands in the place of a view that failed. */
export function Failed({ error }: { readonly error: unknown }) {
  const { isOffline } = useOffline();
  const reload = useReload();
  // Once said, it stays until the page is there: the network may be back before.
  const [wasOffline] = useState(isOffline);
  if (isOffline || wasOffline) return <NotKept onRetry={reload} />;
  return <Failure error={error} onRetry={loadAnew} />;
}

/** Loads the page anew rather than its data: after an update of the app the files that it knows of are gone. */
function loadAnew(): void {
  window.location.reload();
}
