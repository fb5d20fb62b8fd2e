import { useEffect, useState } from "react";
import { useLocation, useNavigation } from "react-router";

/** How long the reader must stop typing before the address follows. Milliseconds. */
const REST = 300;

/**
 * The text of a field that is kept in the address. The field is ahead of the address while the reader types; when the
 * address changes by other means, such as the back button, the field follows it.
 *
 * @param written the text in the address
 * @param write puts a text into the address
 */
export function useTyped(written: string, write: (text: string) => void): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(written);
  const [seen, setSeen] = useState(written);
  const [sent, setSent] = useState<string>();
  const isLeaving = useIsLeaving();

  if (written !== seen) {
    setSeen(written);
    if (written === sent) setSent(undefined);
    else setTyped(written);
  }

  useEffect(() => {
    // Whoever follows a link right after the last letter is not to be called back.
    if (isLeaving || typed === written || typed === sent) return;
    const timer = window.setTimeout(() => {
      setSent(typed);
      write(typed);
    }, REST);
    return () => window.clearTimeout(timer);
  }, [typed, written, sent, write, isLeaving]);

  return [typed, setTyped];
}

/** Whether another page is on its way. */
function useIsLeaving(): boolean {
  const { pathname } = useLocation();
  const { location } = useNavigation();
  return location !== undefined && location.pathname !== pathname;
}
