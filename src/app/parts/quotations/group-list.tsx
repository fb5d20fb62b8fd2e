import { type RefObject, useCallback } from "react";
import { quotationsPagePath } from "../../paths.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import type { QuotationOrder } from "./filters.ts";
import { Group } from "./group.tsx";
import type { QuotationGroup } from "./groups.ts";
import { MoreButton } from "./more-button.tsx";
import type { Query } from "./search.ts";
import { GROUPS, GROUPS_EACH, useShown } from "./use-shown.ts";

interface GroupListProps {
  readonly groups: readonly QuotationGroup[];
  /** What was searched for. */
  readonly query: Query;
  readonly order: QuotationOrder;
  /** How many quotations there are in all; undefined where more may be found. */
  readonly total: number | undefined;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** Quotations of a group at first: enough to hear a voice; more where there is one voice, or a search to answer. */
const FEW = 4;
const MORE = 12;
const MANY = 48;

/** Groups of quotations, as many as the reader asked for. */
export function GroupList({ groups, query, order, total, listRef }: GroupListProps) {
  const quotations = useQuotationsText();
  const [shown, show] = useShown();
  const atFirst = groups.length === 1 || order !== "speaker" ? MANY : query.length > 0 ? MORE : FEW;
  const more = useCallback((key: string, seen: number) => show(key, seen + MANY), [show]);
  const groupsShown = shown[GROUPS] ?? GROUPS_EACH;
  const seen = groups.slice(0, groupsShown);
  const rest = groups.length - seen.length;

  function label(): string {
    if (total === undefined) return quotations.moreYet;
    if (order === "speaker") return quotations.moreSpeakers(rest);
    return quotations.more(seen.reduce((left, group) => left - group.entries.length, total));
  }

  return (
    <>
      <div ref={listRef}>
        {seen.map((group) => (
          <Group
            key={group.key}
            group={group}
            isRegion={order === "speaker"}
            query={query}
            shown={shown[group.key] ?? atFirst}
            onMore={more}
          />
        ))}
      </div>
      {rest > 0 && (
        <MoreButton
          label={label()}
          href={quotationsPagePath(1)}
          list={listRef}
          onMore={() => show(GROUPS, groupsShown + GROUPS_EACH)}
        />
      )}
    </>
  );
}
