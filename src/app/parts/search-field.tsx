import type { RefObject } from "react";
import { useText } from "../text/words.tsx";
import { Icon } from "./icon.tsx";
import { SearchEnd } from "./search-end.tsx";
import { emptyOrLeave } from "./search-keys.ts";

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
        onKeyDown={(event) => emptyOrLeave(event, onChange)}
      />
      <SearchEnd value={value} onChange={onChange} label={list.clear} inputRef={inputRef} />
    </div>
  );
}
