import { useCallback, useRef, useState } from "react";
import type { SpeakerSummary } from "../../../model/summary.ts";

/** Fetches the speakers that are quoted most. */
export type LoadMostQuoted = () => Promise<readonly SpeakerSummary[]>;

/**
 * The speakers that are quoted most, none of them until they are asked for, as a choice is about to be made; and the
 * function that asks. Where they cannot be had, the next time may do.
 */
export function useMostQuoted(load: LoadMostQuoted): readonly [readonly SpeakerSummary[], () => void] {
  const [speakers, setSpeakers] = useState<readonly SpeakerSummary[]>([]);
  const isAsked = useRef(false);
  const ask = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    load().then(setSpeakers, () => {
      isAsked.current = false;
    });
  }, [load]);
  return [speakers, ask];
}
