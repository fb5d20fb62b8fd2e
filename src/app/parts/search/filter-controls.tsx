import { foldedWords } from "../../../model/fold.ts";
import type { LibrarySummary, SpeakerSummary } from "../../../model/summary.ts";
import { useSearchText } from "../../text/search.ts";
import { useText } from "../../text/words.tsx";
import { type Choice, Pick } from "../pick.tsx";
import { MARKED_TYPES, type MarkedType } from "../reader/marked.ts";
import { type Tab, Tabs } from "../tabs.tsx";
import { SEARCH_ORDERS, type SearchOrder } from "./found-rows.ts";
import type { SearchKey, SearchQuery } from "./query.ts";
import type { SearchAnswer } from "./search-engine.ts";
import { hasWords } from "./terms.ts";

interface FilterControlsProps {
  readonly query: SearchQuery;
  readonly order: SearchOrder;
  /** What the choices are taken from, where something was found. */
  readonly answer: SearchAnswer | undefined;
  readonly library: LibrarySummary;
  /** The speakers that are quoted most, who are offered as well. */
  readonly most: readonly SpeakerSummary[];
  /** A filter is about to be used. */
  readonly onEnter: () => void;
  /** Puts a value for a key into the search, or takes it out. */
  readonly onKey: (key: SearchKey, value: string | undefined) => void;
  readonly onOrder: (order: SearchOrder) => void;
}

/** Speakers of what was found that are offered before others. */
const SPEAKERS = 40;

/** The filters that can be typed, to be chosen. */
export function FilterControls(props: FilterControlsProps) {
  const { query, order, answer, library, most, onEnter, onKey, onOrder } = props;
  const search = useSearchText();
  const { format } = useText();
  const [type] = query.type;
  const tabs: readonly Tab<MarkedType | "all">[] = (["all", ...MARKED_TYPES] as const).map((value) => ({
    value,
    label: search.types[value],
  }));
  const dated = library.years.filter(({ year }) => year !== "");
  const years = answer?.years ?? dated;
  const languages = [...new Set(library.languages.map(({ code }) => code.split("-")[0] ?? code))];
  return (
    <form
      className="bar"
      aria-label={search.form}
      onPointerEnter={onEnter}
      onFocus={onEnter}
      onSubmit={(event) => event.preventDefault()}
    >
      <Tabs
        label={search.type}
        tabs={tabs}
        value={type ?? "all"}
        onChange={(value) => onKey("type", value === "all" ? undefined : search.typeValues[value])}
      />
      <div className="picks">
        <KeyPick
          label={search.speaker}
          values={[...new Set([...speakersOf(answer), ...most.map(({ name }) => name)])]}
          chosen={query.speaker}
          onPick={(name) => onKey("speaker", name)}
        />
        <KeyPick
          label={search.source}
          values={library.publishers.map(({ name }) => name).filter((name) => name !== "")}
          chosen={query.source}
          onPick={(name) => onKey("source", name)}
        />
        {languages.length > 1 && (
          <KeyPick
            label={search.language}
            values={languages}
            labelOf={format.language}
            chosen={query.language}
            onPick={(code) => onKey("language", code)}
          />
        )}
        {(dated.length > 0 || query.year.length > 0) && (
          <KeyPick
            label={search.year}
            values={years.map(({ year }) => year)}
            labelOf={(year) => {
              const found = years.find((each) => each.year === year);
              return found === undefined ? year : search.yearWith(year, found.articles);
            }}
            chosen={query.year}
            onPick={(year) => onKey("year", year)}
          />
        )}
        <Pick
          label={search.order}
          choices={SEARCH_ORDERS.map((value) => ({ value, label: search.orders[value] }))}
          value={order}
          onChange={onOrder}
        />
      </div>
    </form>
  );
}

interface KeyPickProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly labelOf?: (value: string) => string;
  /** What was typed for the key. */
  readonly chosen: readonly string[];
  readonly onPick: (value: string | undefined) => void;
}

/** Stands before a value, so that none can be taken for "all". */
const ONE = "=";

/** A choice of one value of a key, or of none. What was typed and is no whole value is offered as it was typed. */
function KeyPick({ label, values, labelOf = (value) => value, chosen, onPick }: KeyPickProps) {
  const search = useSearchText();
  const typed = chosen.join(" + ");
  const value = chosen.length === 1 ? (values.find((each) => isMeant(each, typed)) ?? typed) : typed;
  const all = value === "" || values.includes(value) ? values : [value, ...values];
  const choices: readonly Choice<string>[] = [
    { value: "", label: search.any },
    ...all.map((each) => ({ value: ONE + each, label: labelOf(each) })),
  ];
  return (
    <Pick
      label={label}
      choices={choices}
      value={value === "" ? "" : ONE + value}
      onChange={(picked) => onPick(picked === "" ? undefined : picked.slice(ONE.length))}
    />
  );
}

/** Whether what was typed is a value in full, case and diacritics aside. */
function isMeant(value: string, typed: string): boolean {
  const words = foldedWords(typed);
  return words.length === foldedWords(value).length && hasWords(value, words);
}

/** Who speaks in what was found, in the order of how many of the articles. */
function speakersOf(answer: SearchAnswer | undefined): readonly string[] {
  const articles = new Map<string, number>();
  for (const { voices } of answer?.articles ?? []) {
    for (const { name } of voices) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
  return [...articles]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SPEAKERS)
    .map(([name]) => name);
}
