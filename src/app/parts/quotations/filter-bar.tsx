import type { LibrarySummary } from "../../../model/summary.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import { useText } from "../../text/words.tsx";
import { Pick } from "../pick.tsx";
import { MARKED_TYPES, type MarkedType } from "../reader/marked.ts";
import { type Tab, Tabs } from "../tabs.tsx";
import { type FilteredQuotations, QUOTATION_ORDERS, type QuotationFilters } from "./filters.ts";

/** A speaker that can be chosen; the slug is empty where the text does not say who speaks. */
export interface SpeakerChoice {
  readonly slug: string;
  readonly name: string;
}

interface FilterBarProps {
  readonly filters: QuotationFilters;
  /** Undefined where they are not known yet. */
  readonly counts: FilteredQuotations["counts"] | undefined;
  readonly speakers: readonly SpeakerChoice[];
  readonly library: LibrarySummary;
  readonly onChange: (change: Partial<QuotationFilters>) => void;
  /** The reader is about to choose. */
  readonly onIntent: () => void;
}

/** A choice of a list stands before its value, so that no name can be taken for "all". */
const ONE = "=";

/** Which quotations, of whom, from where, in which order. */
export function FilterBar({ filters, counts, speakers, library, onChange, onIntent }: FilterBarProps) {
  const quotations = useQuotationsText();
  const { shell, format } = useText();
  const tabs: readonly Tab<MarkedType | "all">[] = (["all", ...MARKED_TYPES] as const).map((value) => ({
    value,
    label: quotations.types[value],
    ...(counts === undefined ? {} : { count: format.number(counts[value]) }),
  }));
  return (
    <form
      className="bar"
      aria-label={quotations.form}
      onSubmit={(event) => event.preventDefault()}
      onFocus={onIntent}
      onPointerEnter={onIntent}
    >
      <Tabs
        label={quotations.type}
        tabs={tabs}
        value={filters.type ?? "all"}
        onChange={(type) => onChange({ type: type === "all" ? null : type })}
      />
      <div className="picks">
        <Pick
          label={quotations.speaker}
          choices={[
            { value: "", label: quotations.anySpeaker },
            ...speakers.map(({ slug, name }) => ({ value: ONE + slug, label: name })),
          ]}
          value={filters.speaker === null ? "" : ONE + filters.speaker}
          onChange={(value) => onChange({ speaker: chosen(value) })}
        />
        <Pick
          label={quotations.source}
          choices={[
            { value: "", label: quotations.anySource },
            ...library.publishers.map(({ name }) => ({
              value: ONE + name,
              label: name === "" ? shell.unknownSource : name,
            })),
          ]}
          value={filters.source === null ? "" : ONE + filters.source}
          onChange={(value) => onChange({ source: chosen(value) })}
        />
        {library.years.length > 1 && (
          <Pick
            label={quotations.year}
            choices={[
              { value: "", label: quotations.anyYear },
              ...library.years.map(({ year }) => ({
                value: ONE + year,
                label: year === "" ? quotations.undated : year,
              })),
            ]}
            value={filters.year === null ? "" : ONE + filters.year}
            onChange={(value) => onChange({ year: chosen(value) })}
          />
        )}
        <Pick
          label={quotations.order}
          choices={QUOTATION_ORDERS.map((order) => ({ value: order, label: quotations.orders[order] }))}
          value={filters.order}
          onChange={(order) => onChange({ order })}
        />
      </div>
    </form>
  );
}

function chosen(value: string): string | null {
  return value === "" ? null : value.slice(ONE.length);
}
