import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { ArticleList, type ListData } from "../parts/list/article-list.tsx";
import { EmptyCollection } from "../parts/list/empty.tsx";
import { type ListQuery, needsAll, parseListQuery } from "../parts/list/query.ts";
import { useReload } from "../routing/app.tsx";
import type { ViewRequest } from "../routing/view.ts";
import { usePageTitle } from "../shell/page.ts";
import { useText } from "../text/words.tsx";

/** The first page of the list; all of it when the query of the address needs that. */
export async function load({ library, url }: ViewRequest): Promise<ListData> {
  const [summary, list] = await Promise.all([library.summary(), library.articleList()]);
  const data = { library: summary, list, all: undefined, failed: false };
  if (!needsAll(queryOf(url))) return data;
  return list.all().then(
    (all) => ({ ...data, all }),
    () => ({ ...data, failed: true }),
  );
}

/** Another query needs other data only when it needs all articles and the one before did not. */
export function reloads(from: URL, to: URL): boolean {
  return needsAll(queryOf(to)) && !needsAll(queryOf(from));
}

function queryOf(url: URL): ListQuery {
  return parseListQuery(url.searchParams);
}

/** The list of articles. */
export function Component({ data }: { readonly data: ListData }) {
  const [params] = useSearchParams();
  const query = useMemo(() => parseListQuery(params), [params]);
  const reload = useReload();
  usePageTitle(useText().list.pageTitle);
  if (data.library.counts.articles === 0) return <EmptyCollection folder={data.library.folder} />;
  return <ArticleList data={data} query={query} onRetry={reload} />;
}
