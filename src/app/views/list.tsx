import { useMemo } from "react";
import {
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useRevalidator,
  useSearchParams,
} from "react-router";
import { articleList, library } from "../data/library.ts";
import { ArticleList, type ListData } from "../parts/list/article-list.tsx";
import { EmptyCollection } from "../parts/list/empty.tsx";
import { type ListQuery, needsAll, parseListQuery } from "../parts/list/query.ts";
import { usePageTitle } from "../shell/page.ts";
import { useText } from "../text/words.ts";

/** The first page of the list; all of it when the query of the address needs that. */
export async function loader({ request }: LoaderFunctionArgs): Promise<ListData> {
  const list = await articleList();
  const data = { library: library(), list, all: undefined, failed: false };
  if (!needsAll(queryOf(new URL(request.url)))) return data;
  return list.all().then(
    (all) => ({ ...data, all }),
    () => ({ ...data, failed: true }),
  );
}

/** Another query needs the loader only when it needs all articles and the one before did not. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  if (currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search) return defaultShouldRevalidate;
  return needsAll(queryOf(nextUrl)) && !needsAll(queryOf(currentUrl));
}

function queryOf(url: URL): ListQuery {
  return parseListQuery(url.searchParams);
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
