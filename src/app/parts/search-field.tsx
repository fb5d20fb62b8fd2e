import type { KeyboardEvent, RefObject } from "react";
import { useText } from "../text/words.ts";
import { Icon } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For the key that leads here. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A field of one line to search in what is below. Escape empties it, and leaves it when it is empty. */
export function SearchField({ label, value, onChange, inputRef }: SearchFieldProps) {
  const { list } = useText();

  function leave(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (value === "") event.currentTarget.blur();
    else onChange("");
  }

  function clear(): void {
    onChange("");
    inputRef.current?.focus();
  }

  return (
    <div className="field">
      <Icon name="search" />
      <input
        ref={inputRef}
        type="search"
        aria-label={label}
        placeholder={label}
        enterKeyHint="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={leave}
      />
      {value === "" ? (
        <KeyHint name="/" />
      ) : (
        <button className="mini" type="button" aria-label={list.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
