import { type RefObject, useCallback } from "react";
import { quotationsPagePath } from "../../paths.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import type { QuotationOrder } from "./filters.ts";
import { Group } from "./group.tsx";
import type { QuotationGroup } from "./groups.ts";
import { MoreButton } from "./more-button.tsx";
import type { Query } from "./search.ts";
import { useShown } from "./use-shown.ts";

interface GroupListProps {
  readonly groups: readonly QuotationGroup[];
  /** What was searched for. */
  readonly query: Query;
  readonly order: QuotationOrder;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** The key under which it is kept how many groups are shown; no key of a group has this form. */
const GROUPS = "groups";
const GROUPS_EACH = 24;
/** Quotations of a group at first: enough to hear a voice; more where there is one voice, or a search to answer. */
const FEW = 4;
const MORE = 12;
const MANY = 48;

/** Groups of quotations, as many as the reader asked for. */
export function GroupList({ groups, query, order, listRef }: GroupListProps) {
  const quotations = useQuotationsText();
  const [shown, show] = useShown();
  const atFirst = groups.length === 1 || order !== "speaker" ? MANY : query.length > 0 ? MORE : FEW;
  const more = useCallback((key: string, seen: number) => show(key, seen + MANY), [show]);
  const groupsShown = shown[GROUPS] ?? GROUPS_EACH;
  const rest = groups.slice(groupsShown);
  return (
    <>
      <div ref={listRef}>
        {groups.slice(0, groupsShown).map((group) => (
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
      {rest.length > 0 && (
        <MoreButton
          label={
            order === "speaker"
              ? quotations.moreSpeakers(rest.length)
              : quotations.more(rest.reduce((sum, group) => sum + group.entries.length, 0))
          }
          href={quotationsPagePath(1)}
          list={listRef}
          onMore={() => show(GROUPS, groupsShown + GROUPS_EACH)}
        />
      )}
    </>
  );
}
