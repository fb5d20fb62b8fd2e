import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { articlePage } from "../data/library.ts";
import { shownTitle } from "../parts/reader/long-text.ts";
import { Reader } from "../parts/reader/reader.tsx";
import { usePageTitle } from "../shell/page.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await articlePage(params.slug ?? "");
  if (page === undefined) throw data(null, { status: 404 });
  return page;
}

/** One article: the reading view. When its data changes, the view stays where it is. */
export function Component() {
  const page = useLoaderData<typeof loader>();
  usePageTitle(shownTitle(page.article.title));
  return <Reader key={page.article.id} page={page} />;
}
