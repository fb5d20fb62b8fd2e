import type { FormEvent, ReactNode, RefObject } from "react";
import { useQuotationsText } from "../../text/quotations.ts";
import { SearchEnd } from "../search-end.tsx";
import { emptyOrLeave } from "../search-keys.ts";

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
  const quotations = useQuotationsText();
  const [opening, closing] = quotations.marks;

  function submit(event: FormEvent): void {
    event.preventDefault();
    inputRef.current?.blur();
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
            onKeyDown={(event) => emptyOrLeave(event, onChange)}
            onBlur={onLeave}
          />
          <span aria-hidden="true">{closing}</span>
          <span className="end" />
          <SearchEnd value={value} onChange={onChange} label={quotations.clear} inputRef={inputRef} />
        </div>
        {children}
      </form>
    </search>
  );
}
