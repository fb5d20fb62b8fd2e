import { memo, useId, useRef } from "react";
import { quotationsPagePath, speakerPath } from "../../paths.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { Cite } from "./cite.tsx";
import { entryKey, type QuotationGroup } from "./groups.ts";
import { MoreButton } from "./more-button.tsx";
import type { Query } from "./search.ts";
import { seenOf } from "./use-shown.ts";

interface GroupProps {
  readonly group: QuotationGroup;
  /** Whether it is a region of the page: not where many groups may have one name. */
  readonly isRegion: boolean;
  /** What was searched for. */
  readonly query: Query;
  /** How many of its quotations were asked for. */
  readonly shown: number;
  /** Called with the key of the group and how many are seen when the reader asks for the next ones. */
  readonly onMore: (key: string, seen: number) => void;
}

/** Quotations of one speaker, whose name stays beside them as the page moves. */
export const Group = memo(function Group({ group, isRegion, query, shown, onMore }: GroupProps) {
  const quotations = useQuotationsText();
  const { shell } = useText();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const { speaker, figures, entries } = group;
  const seen = seenOf(entries.length, shown);
  const rest = entries.length - seen;
  return (
    <section className="cols qgroup" aria-labelledby={isRegion ? heading : undefined}>
      <div className="qg-head" data-s={speaker?.slot ?? 0}>
        <h2 id={heading}>
          {speaker === null ? shell.unknownSpeaker : <Link to={speakerPath(speaker.slug)}>{speaker.name}</Link>}
        </h2>
        <p>
          {speaker?.description !== undefined && <span>{speaker.description} </span>}
          {figures !== null && <span>{quotations.inArticles(figures.quotations, figures.articles)}</span>}
        </p>
      </div>
      <div>
        <ul ref={list}>
          {entries.slice(0, seen).map((entry) => (
            <Cite key={entryKey(entry)} entry={entry} query={query} reference="article" />
          ))}
        </ul>
        {rest > 0 && (
          <MoreButton
            label={quotations.more(rest)}
            href={speaker === null ? quotationsPagePath(1) : speakerPath(speaker.slug)}
            list={list}
            onMore={() => onMore(group.key, seen)}
          />
        )}
      </div>
    </section>
  );
});
