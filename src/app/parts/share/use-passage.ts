import { type RefObject, useEffect, useState } from "react";
import type { Span } from "../../../model/span.ts";
import { selectedSpan } from "./selected-span.ts";

/** Who selects by keyboard or with the handles of a phone has come to an end after so long. Milliseconds. */
const SETTLED = 250;

/** The passage of an article that is selected, once the selection has come to rest. */
export function usePassage(proseRef: RefObject<HTMLElement | null>, text: string): Span | undefined {
  const [passage, setPassage] = useState<Span>();
  useEffect(() => {
    let timer = 0;
    let isPressed = false;
    function look(): void {
      const prose = proseRef.current;
      const next = prose === null ? undefined : selectedSpan(prose, text, document.getSelection());
      setPassage((known) => (next?.start === known?.start && next?.end === known?.end ? known : next));
    }
    function wait(): void {
      window.clearTimeout(timer);
      if (!isPressed) timer = window.setTimeout(look, SETTLED);
    }
    function press(event: PointerEvent): void {
      isPressed = event.type === "pointerdown" && event.pointerType === "mouse";
      // Who lets go of a mouse has selected all that was meant.
      if (event.type === "pointerup" && event.pointerType === "mouse") timer = window.setTimeout(look);
      else wait();
    }
    wait();
    document.addEventListener("selectionchange", wait);
    for (const type of PRESSES) window.addEventListener(type, press);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("selectionchange", wait);
      for (const type of PRESSES) window.removeEventListener(type, press);
    };
  }, [proseRef, text]);
  return passage;
}

const PRESSES = ["pointerdown", "pointerup", "pointercancel"] as const;
