import { useCallback, useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useLeavingFor } from "../../routing/app.tsx";

/** How long the reader must stop typing before the address follows. Milliseconds. */
const REST = 300;

/** The text of a field, and what changes it. */
interface Typed {
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** Lets the address follow at once, as when the field is left: the reader may be about to follow a link. */
  readonly finish: () => void;
}

/**
 * The text of a field that is kept in the address. The field is ahead of the address while the reader types; when the
 * address changes by other means, such as the back button, the field follows it.
 *
 * @param written the text in the address
 * @param write puts a text into the address
 */
export function useTyped(written: string, write: (text: string) => void): Typed {
  const [typed, setTyped] = useState(written);
  const [seen, setSeen] = useState(written);
  const [sent, setSent] = useState<string>();
  const isLeaving = useIsLeaving();

  if (written !== seen) {
    setSeen(written);
    if (written === sent) setSent(undefined);
    else setTyped(written);
  }

  const finish = useCallback(() => {
    // Whoever follows a link right after the last letter is not to be called back.
    if (isLeaving || typed === written || typed === sent) return;
    setSent(typed);
    write(typed);
  }, [typed, written, sent, write, isLeaving]);

  useEffect(() => {
    const timer = window.setTimeout(finish, REST);
    return () => window.clearTimeout(timer);
  }, [finish]);

  return { typed, setTyped, finish };
}

/** Whether another page is on its way. */
function useIsLeaving(): boolean {
  const { pathname } = useLocation();
  const leavingFor = useLeavingFor();
  return leavingFor !== undefined && leavingFor !== pathname;
}
