import { Component, type ReactNode, Suspense, use } from "react";
import { useNotice } from "../shell/notice.tsx";
import { useText } from "../text/words.tsx";
import { OfflineContext } from "./use-offline.ts";

interface FetchedProps {
  /** One lazy component, or nothing. */
  readonly children: ReactNode;
  /** Called when it cannot be had: render it no longer. */
  readonly onGone?: () => void;
}

/**
 * Around a part of the page that is fetched when it is first needed. Where it cannot be had, the rest of the page stays:
 * either the browser loads it anew, in the build that a new deployment has brought, or the reader is told.
 */
export function Fetched({ children, onGone }: FetchedProps) {
  const offline = use(OfflineContext);
  const notify = useNotice();
  const { states } = useText();

  async function tell(): Promise<void> {
    onGone?.();
    if ((await offline?.recover()) !== true) notify({ text: states.error.title });
  }

  return (
    <Boundary onError={() => void tell()}>
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onError: () => void;
}

interface BoundaryState {
  readonly hasFailed: boolean;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
