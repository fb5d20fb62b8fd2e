import { LISTING_PAGE } from "../../../model/listing.ts";
import { listPath } from "../../paths.ts";
import type { ReadingStage } from "../../settings/reading-state.ts";

export const ORDERS = ["newest", "oldest", "speech", "voices", "shortest"] as const;
export type Order = (typeof ORDERS)[number];

export const STAGES = ["all", "unread", "begun", "read"] as const satisfies readonly ("all" | ReadingStage)[];
export type StageFilter = (typeof STAGES)[number];

/** The source of articles without a publisher, in addresses. */
export const NO_SOURCE = "-";

/** Rows at first; and how many more each time. */
export const FIRST_ROWS = LISTING_PAGE;
export const MORE_ROWS = 240;

/** What the address says about the list. */
export interface ListQuery {
  readonly text: string;
  readonly stage: StageFilter;
  /** A publisher, `NO_SOURCE`, or undefined for all. */
  readonly source: string | undefined;
  /** A language tag, or undefined for all. */
  readonly language: string | undefined;
  readonly order: Order;
  /** How many rows are shown. */
  readonly rows: number;
}

/** Reads the query of an address; what it does not know it passes over. */
export function parseListQuery(params: URLSearchParams): ListQuery {
  const rows = Number(params.get("rows") ?? FIRST_ROWS);
  return {
    text: params.get("q") ?? "",
    stage: STAGES.find((stage) => stage === params.get("state")) ?? "all",
    source: params.get("source") ?? undefined,
    language: params.get("language") ?? undefined,
    order: ORDERS.find((order) => order === params.get("order")) ?? "newest",
    rows: Number.isSafeInteger(rows) && rows > FIRST_ROWS ? rows : FIRST_ROWS,
  };
}

/** The address of the list with this query; defaults are left out. */
export function listAddress(query: ListQuery): string {
  return listPath({
    q: query.text,
    state: query.stage === "all" ? undefined : query.stage,
    source: query.source,
    language: query.language,
    order: query.order === "newest" ? undefined : query.order,
    rows: query.rows === FIRST_ROWS ? undefined : String(query.rows),
  });
}

/** Whether some articles are left out by the query. */
export function isFiltered(query: ListQuery): boolean {
  return (
    query.text.trim() !== "" || query.stage !== "all" || query.source !== undefined || query.language !== undefined
  );
}

/** Whether the query can only be answered with all articles at hand: the first page holds the newest alone. */
export function needsAll(query: ListQuery): boolean {
  return isFiltered(query) || query.order !== "newest" || query.rows > FIRST_ROWS;
}
