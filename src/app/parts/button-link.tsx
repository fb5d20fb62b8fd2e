import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { useHydrated } from "../routing/use-hydrated.ts";
import { Link } from "./link.tsx";

interface ButtonLinkProps {
  /** Where the same is found without scripts, or in another window. */
  readonly to: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that is a link as long as no script answers it. */
export function ButtonLink({ to, onPress, children }: ButtonLinkProps) {
  const isButton = useHydrated();

  function press(event: MouseEvent | KeyboardEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onPress();
  }

  return (
    <Link
      className="link"
      role={isButton ? "button" : undefined}
      to={to}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === " ") press(event);
      }}
    >
      {children}
    </Link>
  );
}
