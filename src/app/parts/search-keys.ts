import type { KeyboardEvent } from "react";

/** For a key in a search field: Escape empties it, and leaves it when it is empty. */
export function emptyOrLeave(event: KeyboardEvent<HTMLInputElement>, onChange: (value: string) => void): void {
  if (event.key !== "Escape") return;
  event.preventDefault();
  if (event.currentTarget.value === "") event.currentTarget.blur();
  else onChange("");
}
