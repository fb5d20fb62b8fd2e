import { use, useState } from "react";
import { useText } from "../text/words.tsx";
import { OfflineContext, useOffline } from "./use-offline.ts";

/** Offers a newer build politely: it stays until it is answered, and the next page brings that build anyway. */
export function UpdateNotice() {
  const words = useText().offline.update;
  const offline = use(OfflineContext);
  const { isUpdateReady } = useOffline();
  const [isPutOff, setPutOff] = useState(false);
  return (
    <div className="notice notice--update" role="status">
      {isUpdateReady && !isPutOff && (
        <p>
          {words.say}
          <button className="link" type="button" onClick={() => void offline?.update()}>
            {words.load}
          </button>
          <button className="link" type="button" onClick={() => setPutOff(true)}>
            {words.later}
          </button>
        </p>
      )}
    </div>
  );
}
