import type { RefObject } from "react";
import { useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { Pick } from "../pick.tsx";
import { SearchField } from "../search-field.tsx";
import { type Tab, Tabs } from "../tabs.tsx";
import {
  type FilteredSpeakers,
  type RegisterFilters,
  SPEAKER_COLUMNS,
  SPEAKER_TABS,
  type SpeakerTab,
  sortedFirst,
} from "./register.ts";

interface RegisterBarProps {
  readonly filters: RegisterFilters;
  readonly counts: FilteredSpeakers["counts"];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Called when the focus leaves one of the controls. */
  readonly onLeave: () => void;
  readonly onChange: (change: Partial<RegisterFilters>) => void;
  /** For the key that leads to the field. */
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Whose names, of which kind; and in which order, where the register has no heads to say so. */
export function RegisterBar({ filters, counts, typed, onType, onLeave, onChange, inputRef }: RegisterBarProps) {
  const speakers = useSpeakersText();
  const { format } = useText();
  const tabs: readonly Tab<SpeakerTab | "all">[] = (["all", ...SPEAKER_TABS] as const).map((value) => ({
    value,
    label: speakers.tabs[value],
    count: format.number(counts[value]),
  }));
  return (
    <search className="bar" aria-label={speakers.form} onBlur={onLeave}>
      <SearchField label={speakers.placeholder} value={typed} onChange={onType} inputRef={inputRef} />
      <Tabs
        label={speakers.kind}
        tabs={tabs}
        value={filters.tab ?? "all"}
        onChange={(tab) => onChange({ tab: tab === "all" ? null : tab })}
      />
      <div className="picks hide-wide">
        <Pick
          label={speakers.order}
          choices={SPEAKER_COLUMNS.map((column) => ({ value: column, label: speakers.columns[column] }))}
          value={filters.column}
          onChange={(column) => onChange(sortedFirst(column))}
        />
      </div>
    </search>
  );
}
