import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import { useSearchText } from "../../text/search.ts";
import { Icon } from "../icon.tsx";
import { SearchEnd } from "../search-end.tsx";
import { emptyOrLeave } from "../search-keys.ts";

interface AskAllProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The reader is about to type. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** Goes on to what was found. Returns whether there is something. */
  readonly onDown: () => boolean;
  /** For the key that leads here. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What was found, below the field. */
  readonly children: ReactNode;
}

/** The field in which all articles are searched. */
export function AskAll({ value, onChange, onEnter, onLeave, onDown, inputRef, children }: AskAllProps) {
  const search = useSearchText();

  function submit(event: FormEvent): void {
    event.preventDefault();
    onDown();
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "ArrowDown" && onDown()) event.preventDefault();
    else emptyOrLeave(event, onChange);
  }

  return (
    <search>
      <form className="ask" onSubmit={submit}>
        <div className="ask-field ask-field--all">
          <Icon name="search" />
          <input
            ref={inputRef}
            type="search"
            aria-label={search.label}
            placeholder={search.placeholder}
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={press}
            onFocus={onEnter}
            onBlur={onLeave}
          />
          <SearchEnd value={value} onChange={onChange} label={search.clear} inputRef={inputRef} />
        </div>
        {children}
      </form>
    </search>
  );
}
