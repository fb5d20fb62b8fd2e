import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import { useText } from "../../text/words.ts";
import { Icon } from "../icon.tsx";
import { KeyHint } from "../key-hint.tsx";

interface AskProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
  /** For the key that leads here. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What was found, below the field. */
  readonly children: ReactNode;
}

/** The search field that wears quotation marks: what is typed into it is what somebody said. */
export function Ask({ value, onChange, onLeave, inputRef, children }: AskProps) {
  const { quotations } = useText();
  const [opening, closing] = quotations.marks;

  function submit(event: FormEvent): void {
    event.preventDefault();
    inputRef.current?.blur();
  }

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
    <search>
      <form className="ask" onSubmit={submit}>
        <div className="ask-field">
          <span aria-hidden="true">{opening}</span>
          <input
            ref={inputRef}
            type="search"
            aria-label={quotations.search}
            placeholder={quotations.placeholder}
            enterKeyHint="search"
            autoComplete="off"
            size={Math.max(1, (value || quotations.placeholder).length)}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={leave}
            onBlur={onLeave}
          />
          <span aria-hidden="true">{closing}</span>
          <span className="end" />
          {value === "" ? (
            <KeyHint name="/" />
          ) : (
            <button className="mini" type="button" aria-label={quotations.clear} onClick={clear}>
              <Icon name="close" />
            </button>
          )}
        </div>
        {children}
      </form>
    </search>
  );
}
