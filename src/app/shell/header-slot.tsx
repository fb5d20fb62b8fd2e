import { createContext, type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";

/** The element of the header that a view may fill, once the header is there. */
export const HeaderSlotContext = createContext<HTMLElement | null>(null);

/** Shows its children at the lower edge of the header, such as the progress of reading. */
export function InHeader({ children }: { readonly children: ReactNode }) {
  const slot = useContext(HeaderSlotContext);
  return slot === null ? null : createPortal(children, slot);
}
