import { beginsWith, foldedWords } from "../../../model/fold.ts";
import { isNamed, type SpeakerKind } from "../../../model/speaker.ts";
import type { SpeakerSummary } from "../../../model/summary.ts";

/** The tabs of the register. Groups and documents stand with the institutions: nobody speaks there as a person. */
export type SpeakerTab = "persons" | "institutions" | "unnamed";

export const SPEAKER_TABS: readonly SpeakerTab[] = ["persons", "institutions", "unnamed"];

const TAB_OF: Readonly<Record<SpeakerKind, SpeakerTab>> = {
  person: "persons",
  institution: "institutions",
  group: "institutions",
  document: "institutions",
  unnamed: "unnamed",
};

export const SPEAKER_COLUMNS = ["name", "quotations", "words", "articles"] as const;

export type SpeakerColumn = (typeof SPEAKER_COLUMNS)[number];

export type SortDirection = "ascending" | "descending";

/** The direction a column is sorted in first: names from A, figures from the greatest. */
const FIRST_DIRECTION: Readonly<Record<SpeakerColumn, SortDirection>> = {
  name: "ascending",
  quotations: "descending",
  words: "descending",
  articles: "descending",
};

/** What the address asks of the register. */
export interface RegisterFilters {
  /** Words begun, to be found in the name or the description. */
  readonly query: string;
  readonly tab: SpeakerTab | null;
  readonly column: SpeakerColumn;
  readonly direction: SortDirection;
}

/** Reads the filters out of an address (`q`, `kind`, `sort=words`, `sort=-name` for the other way round). */
export function registerFiltersFrom(address: URLSearchParams): RegisterFilters {
  const sort = address.get("sort") ?? "";
  const reversed = sort.startsWith("-");
  const column = columnNamed(reversed ? sort.slice(1) : sort);
  const first = FIRST_DIRECTION[column ?? "quotations"];
  return {
    query: address.get("q") ?? "",
    tab: SPEAKER_TABS.find((tab) => tab === address.get("kind")) ?? null,
    column: column ?? "quotations",
    direction: column !== undefined && reversed ? opposite(first) : first,
  };
}

/** The address with some filters changed. What is as it is by default does not stand in it. */
export function withRegisterFilters(address: URLSearchParams, change: Partial<RegisterFilters>): URLSearchParams {
  const next = new URLSearchParams(address);
  const { query, tab, column, direction } = { ...registerFiltersFrom(address), ...change };
  const reversed = direction !== FIRST_DIRECTION[column];
  const values = {
    q: query === "" ? null : query,
    kind: tab,
    sort: reversed ? `-${column}` : column === "quotations" ? null : column,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Whether the register is as it comes: nobody left out, those with the most quotations first. */
export function isDefault({ query, tab, column, direction }: RegisterFilters): boolean {
  return foldedWords(query).length === 0 && tab === null && column === "quotations" && direction === "descending";
}

/** How the register is sorted by a column at first. */
export function sortedFirst(column: SpeakerColumn): Pick<RegisterFilters, "column" | "direction"> {
  return { column, direction: FIRST_DIRECTION[column] };
}

/** How the register is sorted after the head of a column was activated: by it, or the other way if it already is. */
export function sortedBy(
  filters: RegisterFilters,
  column: SpeakerColumn,
): Pick<RegisterFilters, "column" | "direction"> {
  return filters.column === column ? { column, direction: opposite(filters.direction) } : sortedFirst(column);
}

export interface FilteredSpeakers {
  /** What all filters leave, sorted. */
  readonly speakers: readonly SpeakerSummary[];
  /** How many there would be in each tab, the query as it is. */
  readonly counts: Readonly<Record<SpeakerTab | "all", number>>;
}

/**
 * Applies the filters and sorts; `compareNames` is the order of names in the reader's language. Who has no name of its own
 * stands behind all others in the register as it comes, and behind equals in any other order.
 */
export function filterSpeakers(
  speakers: readonly SpeakerSummary[],
  filters: RegisterFilters,
  compareNames: (a: string, b: string) => number,
): FilteredSpeakers {
  const query = foldedWords(filters.query);
  const counts = { all: 0, persons: 0, institutions: 0, unnamed: 0 };
  const kept = speakers.filter((speaker) => {
    if (!isCalled(speaker, query)) return false;
    const tab = TAB_OF[speaker.kind];
    counts.all += 1;
    counts[tab] += 1;
    return filters.tab === null || tab === filters.tab;
  });
  const sign = filters.direction === "ascending" ? 1 : -1;
  const { column } = filters;
  const namedFirst = (a: SpeakerSummary, b: SpeakerSummary): number => Number(isNamed(b)) - Number(isNamed(a));
  const byFigure = (a: SpeakerSummary, b: SpeakerSummary): number =>
    column === "name" ? 0 : sign * (a[column] - b[column]);
  const asItComes = column === "quotations" && filters.direction === "descending";
  const sorted = kept.sort((a, b) =>
    column === "name"
      ? sign * compareNames(a.name, b.name)
      : (asItComes ? namedFirst(a, b) || byFigure(a, b) : byFigure(a, b) || namedFirst(a, b)) ||
        compareNames(a.name, b.name),
  );
  return { speakers: sorted, counts };
}

/** Whether each word of the query begins a word of the name or of the description, in any order. */
function isCalled(speaker: SpeakerSummary, query: readonly string[]): boolean {
  if (query.length === 0) return true;
  const words = foldedWords(`${speaker.name} ${speaker.description ?? ""}`);
  return query.every((begun) => words.some((word) => beginsWith(word, begun)));
}

function columnNamed(name: string): SpeakerColumn | undefined {
  return SPEAKER_COLUMNS.find((column) => column === name);
}

function opposite(direction: SortDirection): SortDirection {
  return direction === "ascending" ? "descending" : "ascending";
}
