import { useText } from "../text/words.tsx";
import { useOffline } from "./use-offline.ts";

/** Says in the header that the host cannot be reached. */
export function OfflineMark() {
  const { offline } = useText();
  const { isOffline } = useOffline();
  return (
    <span role="status" className="offline-mark">
      {isOffline && offline.mark}
    </span>
  );
}
