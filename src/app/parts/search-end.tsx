import type { RefObject } from "react";
import { Icon } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";

interface SearchEndProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The name of the button. */
  readonly label: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** The end of a search field: the key that leads there, or a button that empties it and leaves the caret in it. */
export function SearchEnd({ value, onChange, label, inputRef }: SearchEndProps) {
  if (value === "") return <KeyHint name="/" />;

  function clear(): void {
    onChange("");
    inputRef.current?.focus();
  }

  return (
    <button className="mini" type="button" aria-label={label} onClick={clear}>
      <Icon name="close" />
    </button>
  );
}
