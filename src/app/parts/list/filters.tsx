import type { FormEvent, RefObject } from "react";
import { useNavigate } from "react-router";
import type { LibrarySummary } from "../../../model/summary.ts";
import { searchPath } from "../../paths.ts";
import { ownLanguageName } from "../../text/format.ts";
import { useText } from "../../text/words.tsx";
import { type Choice, Pick } from "../pick.tsx";
import { SearchField } from "../search-field.tsx";
import { Tabs } from "../tabs.tsx";
import { type ListQuery, NO_SOURCE, ORDERS, STAGES, type StageFilter } from "./query.ts";

interface FiltersProps {
  readonly library: LibrarySummary;
  readonly query: ListQuery;
  /** How many articles match in each reading state, where that is known. */
  readonly counts: Readonly<Partial<Record<StageFilter, number>>>;
  readonly searchText: string;
  readonly onSearch: (text: string) => void;
  readonly onChange: (patch: Partial<ListQuery>) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** The bar above the list: search, reading state, source, language, order. */
export function Filters({ library, query, counts, searchText, onSearch, onChange, inputRef }: FiltersProps) {
  const { list, format } = useText();
  const navigate = useNavigate();
  const tabs = STAGES.map((value) => {
    const count = counts[value];
    return { value, label: list.stages[value], ...(count === undefined ? {} : { count: format.number(count) }) };
  });

  /** Enter asks for more than the list can tell: for what the articles say. */
  function searchAll(event: FormEvent): void {
    event.preventDefault();
    const text = searchText.trim();
    if (text !== "") void navigate(searchPath({ q: text }));
  }

  return (
    <form className="bar" aria-label={list.form} onSubmit={searchAll}>
      <SearchField label={list.search} value={searchText} onChange={onSearch} inputRef={inputRef} />
      <Tabs label={list.stage} tabs={tabs} value={query.stage} onChange={(stage) => onChange({ stage })} />
      <div className="picks">
        <SourcePick library={library} query={query} onChange={onChange} />
        <LanguagePick library={library} query={query} onChange={onChange} />
        <Pick
          label={list.order}
          choices={ORDERS.map((value) => ({ value, label: list.orders[value] }))}
          value={query.order}
          onChange={(order) => onChange({ order })}
        />
      </div>
    </form>
  );
}

type PickProps = Readonly<{ library: LibrarySummary; query: ListQuery; onChange: FiltersProps["onChange"] }>;

function SourcePick({ library, query, onChange }: PickProps) {
  const { list, shell, format } = useText();
  if (library.publishers.length < 2 && query.source === undefined) return null;
  const names = library.publishers.map((publisher) => publisher.name).filter((name) => name !== "");
  const choices: Choice<string>[] = [
    { value: "", label: list.anySource },
    ...names.toSorted(format.compare).map((name) => ({ value: name, label: name })),
  ];
  if (names.length < library.publishers.length) choices.push({ value: NO_SOURCE, label: shell.unknownSource });
  return (
    <Pick
      label={list.source}
      choices={choices}
      value={query.source ?? ""}
      onChange={(value) => onChange({ source: value === "" ? undefined : value })}
    />
  );
}

function LanguagePick({ library, query, onChange }: PickProps) {
  const { list } = useText();
  if (library.languages.length < 2 && query.language === undefined) return null;
  const choices = [
    { value: "", label: list.anyLanguage },
    ...library.languages.map(({ code }) => ({
      value: code,
      label: code === "und" ? list.unknownLanguage : ownLanguageName(code),
    })),
  ];
  return (
    <Pick
      label={list.language}
      choices={choices}
      value={query.language ?? ""}
      onChange={(value) => onChange({ language: value === "" ? undefined : value })}
    />
  );
}
