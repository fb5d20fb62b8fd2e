import { useNotice } from "../../shell/notice.tsx";
import { useShareText } from "../../text/share.ts";

interface ShareButtonProps {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Hands something to the share sheet of the system; nothing where there is none. */
export function ShareButton(shared: ShareButtonProps) {
  const words = useShareText();
  const notify = useNotice();

  async function share(): Promise<void> {
    try {
      await navigator.share(shared);
    } catch (error) {
      // Who closes the sheet has changed their mind.
      if (!(error instanceof DOMException && error.name === "AbortError")) notify({ text: words.shareFailed });
    }
  }

  if (!canShare(shared)) return null;
  return (
    <button type="button" onClick={() => void share()}>
      <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 10V2M4.8 5 8 1.8 11.2 5M4.5 7.5h-1v7h9v-7h-1" />
      </svg>
      {words.share}
    </button>
  );
}

function canShare(shared: ShareData): boolean {
  return typeof navigator.canShare === "function" && navigator.canShare(shared);
}
