import type { ReactNode } from "react";
import type { Slot } from "../../model/summary.ts";

/** A name with the colour of its voice before it. */
export function VoiceKey({ slot, children }: { readonly slot: Slot; readonly children: ReactNode }) {
  return (
    <span className="key" data-s={slot}>
      {children}
    </span>
  );
}
