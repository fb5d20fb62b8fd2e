import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from "react";
import { useText } from "../text/words.tsx";
import { Icon } from "./icon.tsx";

interface SheetProps {
  readonly title: string;
  /** At the side or in the middle; on phones both rise from the bottom. */
  readonly place: "side" | "middle";
  /** Called when the sheet has closed and the focus is back where it came from: render it no longer. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog that is open while it is rendered. Escape, the cross and a click beside it close it. */
export function Sheet({ title, place, onClose, children }: SheetProps) {
  const { shell } = useText();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (dialog === null) return;
    const closeBeside = (event: MouseEvent): void => {
      if (event.target === dialog && !isWithin(dialog.getBoundingClientRect(), event)) dialog.close();
    };
    if (!dialog.open) dialog.showModal();
    headingRef.current?.focus();
    dialog.addEventListener("click", closeBeside);
    return () => {
      dialog.removeEventListener("click", closeBeside);
      dialog.close();
    };
  }, []);

  /** An event that was on its way when the dialog opened again (effects run twice in development) closes nothing. */
  function closed(event: SyntheticEvent<HTMLDialogElement>): void {
    if (!event.currentTarget.open) onClose();
  }

  return (
    <dialog
      ref={dialogRef}
      className={place === "side" ? "dlg dlg--side" : "dlg dlg--mid"}
      aria-labelledby={headingId}
      onClose={closed}
    >
      <div className="dlg-head">
        <h2 id={headingId} ref={headingRef} tabIndex={-1}>
          {title}
        </h2>
        <button className="mini" type="button" aria-label={shell.close} onClick={() => dialogRef.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

function isWithin(box: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
