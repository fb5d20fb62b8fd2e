import type { RefObject } from "react";
import { ButtonLink } from "../button-link.tsx";

interface MoreButtonProps {
  /** How many more there are: `27 weitere Zitate`. */
  readonly label: string;
  /** Where the rest is found without scripts; a button without it. */
  readonly href?: string;
  /** The element whose children the new ones join. */
  readonly list: RefObject<Element | null>;
  readonly onMore: () => void;
}

/**
 * Asks for the next part of a list. The focus then goes to the first link of what is new, so that reading with the
 * keyboard goes on where it was, even where the button has gone.
 */
export function MoreButton({ label, href, list, onMore }: MoreButtonProps) {
  function show(): void {
    if (list.current !== null) focusWhatFollows(list.current);
    onMore();
  }
  return (
    <p className="more no-print">
      {href === undefined ? (
        <button className="link" type="button" onClick={show}>
          {label}
        </button>
      ) : (
        <ButtonLink to={href} onPress={show}>
          {label}
        </ButtonLink>
      )}
    </p>
  );
}

function focusWhatFollows(list: Element): void {
  const last = list.lastElementChild;
  const growth = new MutationObserver(() => {
    growth.disconnect();
    last?.nextElementSibling?.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true });
  });
  growth.observe(list, { childList: true });
}
