import { browserShelf } from "../settings/storage.ts";
import { connect } from "./connect.ts";
import { KeepAll } from "./keep-all.ts";
import { clearKept } from "./kept.ts";
import type { Offline } from "./offline.ts";

/** Has what is read kept from now on, and goes on keeping everything where the reader once wanted that. */
export async function startKeeping(offline: Offline): Promise<void> {
  const ask = await connect(offline);
  if (ask === undefined) return;
  const keepAll = new KeepAll({
    shelf: browserShelf(),
    room: async () => {
      const { quota = 0, usage = 0 } = await navigator.storage.estimate();
      return quota - usage;
    },
    persist: () => navigator.storage.persist(),
    clear: () => clearKept(offline.base),
  });
  offline.connect({ ask, keepAll });
  if (keepAll.isWanted && !savesData()) await keepAll.start(ask, await ask({ ask: "build" }));
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
