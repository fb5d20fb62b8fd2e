import { type RefObject, useEffect, useRef } from "react";

/** From so far a movement of the finger counts. Pixels. */
const FAR = 56;
/** How much further along one axis than along the other it must go. */
const STRAIGHT = 2;

export interface Swipes {
  readonly left: () => void;
  readonly right: () => void;
  readonly down: () => void;
}

/**
 * What one finger does on an element: a swipe to a side, or down from its top. It only listens: scrolling, zooming and
 * selecting are the browser's, and a swipe down means nothing where the element is scrolled.
 */
export function useSwipe(element: RefObject<HTMLElement | null>, swipes: Swipes): void {
  const latest = useRef(swipes);
  useEffect(() => {
    latest.current = swipes;
  });
  useEffect(() => {
    const target = element.current;
    let from: Touch | undefined;
    let isAtTop = true;

    function begin({ touches }: TouchEvent): void {
      from = touches.length === 1 ? touches[0] : undefined;
      isAtTop = target?.scrollTop === 0;
    }

    function end({ changedTouches, touches }: TouchEvent): void {
      const to = changedTouches[0];
      if (from === undefined || to === undefined || touches.length > 0) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (window.getSelection()?.isCollapsed === false) return;
      if (Math.abs(x) >= FAR && Math.abs(x) > STRAIGHT * Math.abs(y)) latest.current[x < 0 ? "left" : "right"]();
      else if (isAtTop && y >= FAR && y > STRAIGHT * Math.abs(x)) latest.current.down();
    }

    target?.addEventListener("touchstart", begin, { passive: true });
    target?.addEventListener("touchend", end, { passive: true });
    return () => {
      target?.removeEventListener("touchstart", begin);
      target?.removeEventListener("touchend", end);
    };
  }, [element]);
}
