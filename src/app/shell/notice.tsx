import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useText } from "../text/words.tsx";

/** How long a notice stays; one that can be undone stays longer. */
const STAY_MS = { plain: 4000, undo: 8000 };

/** A sentence about what was just done. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

const NoticeContext = createContext<((notice: Notice) => void) | undefined>(undefined);

/** Shows one notice at a time, read out politely; it stays while the pointer or the focus is on it. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { shell } = useText();
  const [notice, setNotice] = useState<Notice>();
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Notice) => setNotice(next), []);

  useEffect(() => {
    if (notice === undefined || held) return;
    const stay = notice.undo === undefined ? STAY_MS.plain : STAY_MS.undo;
    const timer = window.setTimeout(() => setNotice(undefined), stay);
    return () => window.clearTimeout(timer);
  }, [notice, held]);

  function undo(): void {
    notice?.undo?.();
    setNotice(undefined);
    setHeld(false);
  }

  return (
    <NoticeContext value={show}>
      {children}
      <div
        className="notice"
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {notice !== undefined && (
          <p>
            {notice.text}
            {notice.undo !== undefined && (
              <button className="link" type="button" onClick={undo}>
                {shell.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </NoticeContext>
  );
}

/** The function that shows a notice. */
export function useNotice(): (notice: Notice) => void {
  const show = useContext(NoticeContext);
  if (show === undefined) throw new Error("There is no <NoticeProvider> around this component");
  return show;
}
