import { type RefObject, useEffect, useState } from "react";
import { useKeys } from "../../shell/keyboard.tsx";

interface Selecting {
  /** The reader has selected some of the text, now or before. */
  readonly hasSelected: boolean;
  /** The reader has asked for a copy before anything was there to make it. */
  readonly isAwaited: boolean;
}

/** Whether the reader selects text, so that what belongs to a selection is fetched. */
export function useSelecting(proseRef: RefObject<HTMLElement | null>): Selecting {
  const [hasSelected, setSelected] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (hasSelected) return;
    const look = () => {
      if (isSelected(proseRef.current)) setSelected(true);
    };
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [hasSelected, proseRef]);

  useKeys({
    c: () => {
      if (!isSelected(proseRef.current)) return false;
      setSelected(true);
      setAwaited(true);
      return true;
    },
  });

  return { hasSelected, isAwaited };
}

function isSelected(prose: Element | null): boolean {
  const selection = document.getSelection();
  return selection?.isCollapsed === false && prose?.contains(selection.anchorNode) === true;
}
