import { useMemo } from "react";
import { type LoaderFunctionArgs, useLoaderData, useRevalidator, useSearchParams } from "react-router";
import { articleList, library } from "../data/library.ts";
import { ArticleList, type ListData } from "../parts/list/article-list.tsx";
import { EmptyCollection } from "../parts/list/empty.tsx";
import { needsAll, parseListQuery } from "../parts/list/query.ts";
import { usePageTitle } from "../shell/page.ts";
import { useText } from "../text/words.ts";

/** The first page of the list; all of it when the query of the address needs that. */
export async function loader({ request }: LoaderFunctionArgs): Promise<ListData> {
  const list = await articleList();
  const query = parseListQuery(new URL(request.url).searchParams);
  const data = { library: library(), list, all: undefined, failed: false };
  if (!needsAll(query, list.first.length)) return data;
  return list.all().then(
    (all) => ({ ...data, all }),
    () => ({ ...data, failed: true }),
  );
}

/** The list of articles. */
export function Component() {
  const data = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const query = useMemo(() => parseListQuery(params), [params]);
  const { revalidate } = useRevalidator();
  usePageTitle(useText().list.pageTitle);
  if (data.library.counts.articles === 0) return <EmptyCollection folder={data.library.folder} />;
  return <ArticleList data={data} query={query} onRetry={() => void revalidate()} />;
}
