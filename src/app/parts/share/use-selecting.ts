import { type RefObject, useEffect, useState } from "react";

/** Whether the reader has ever selected some of the text. */
export function useSelecting(proseRef: RefObject<HTMLElement | null>): boolean {
  const [hasSelected, setSelected] = useState(false);
  useEffect(() => {
    if (hasSelected) return;
    const look = () => {
      const selection = document.getSelection();
      const isText = selection?.isCollapsed === false && proseRef.current?.contains(selection.anchorNode) === true;
      if (isText) setSelected(true);
    };
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [hasSelected, proseRef]);
  return hasSelected;
}
