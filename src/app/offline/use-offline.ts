import { createContext, use, useEffect, useSyncExternalStore } from "react";
import { type Offline, type OfflineState, ONLINE } from "./offline.ts";

/** Undefined where there is nothing to keep: in the dev server, where pages are made, in tests of other parts. */
export const OfflineContext = createContext<Offline | undefined>(undefined);

const never = () => () => {};
const online = () => ONLINE;

/** Whether the host can be reached, what is kept, and whether a newer build is there. */
export function useOffline(): OfflineState {
  const offline = use(OfflineContext);
  return useSyncExternalStore(offline?.subscribe ?? never, offline?.get ?? online, online);
}

/** Brings the page back, once, where a file that it needs is missing. */
export function useRecovery(isMissing: boolean): void {
  const offline = use(OfflineContext);
  useEffect(() => {
    if (isMissing) void offline?.recover();
  }, [isMissing, offline]);
}

/** Whether an article cannot be read just now. */
export function useIsAbsent(slug: string): boolean {
  const offline = use(OfflineContext);
  const isAbsent = (): boolean => offline?.get().kept?.has(slug) === false;
  return useSyncExternalStore(offline?.subscribe ?? never, isAbsent, () => false);
}
