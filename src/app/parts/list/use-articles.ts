import { useEffect, useMemo, useState } from "react";
import type { ArticleSummary } from "../../../model/summary.ts";
import type { ReadingState } from "../../settings/reading-state.ts";
import { countStages } from "./arrange.ts";
import type { ListData } from "./article-list.tsx";
import type { StageFilter } from "./query.ts";

type Counts = Readonly<Partial<Record<StageFilter, number>>>;

interface Articles {
  /** What is there of the list: its first page or all of it. */
  readonly articles: readonly ArticleSummary[];
  readonly isWhole: boolean;
  /** How many of the articles that match are in each reading state, as far as that is known. */
  readonly stageCounts: (matching: readonly ArticleSummary[]) => Counts;
}

/** Of longer lists the rest is not fetched for the sake of figures: that would be megabytes. */
const WORTH_FIGURES = 2000;

/**
 * The articles at hand. The rest of a list is fetched without being asked for when something was read that is not on its
 * first page: only then the figures of the tabs need it. A very long one goes without the figures.
 */
export function useArticles(data: ListData, states: ReadonlyMap<string, ReadingState>): Articles {
  const total = data.library.counts.articles;
  const [fetched, setFetched] = useState<{ readonly of: ListData["list"]; readonly all: readonly ArticleSummary[] }>();
  const { first } = data.list;
  const articles = data.all ?? (fetched?.of === data.list ? fetched.all : first);
  const isWhole = articles.length >= total;
  const known = useMemo(() => new Set(articles.map((article) => article.id)), [articles]);
  const isReadElsewhere = !isWhole && [...states.keys()].some((id) => !known.has(id));

  useEffect(() => {
    if (!isReadElsewhere || data.failed || total > WORTH_FIGURES) return;
    let isCurrent = true;
    data.list.all().then(
      (all) => isCurrent && setFetched({ of: data.list, all }),
      // Without the rest the tabs go without figures; nothing else misses it.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isReadElsewhere, data, total]);

  return {
    articles,
    isWhole,
    stageCounts(matching) {
      if (isWhole) return countStages(matching, states);
      if (isReadElsewhere) return { all: total };
      const { begun, read } = countStages(first, states);
      return { all: total, unread: total - begun - read, begun, read };
    },
  };
}
