import { useEffect } from "react";
import { data, type LoaderFunctionArgs, useLoaderData, useLocation, useNavigate, useParams } from "react-router";
import { articlePage } from "../data/library.ts";
import { shownTitle } from "../parts/reader/long-text.ts";
import { Reader } from "../parts/reader/reader.tsx";
import { articlePath } from "../paths.ts";
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
  useAddressOf(page.article.slug);
  return <Reader key={page.article.id} page={page} />;
}

/** Lets the address follow an article that has got another one while it was open; the view stays where it is. */
function useAddressOf(slug: string): void {
  const params = useParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const moved = params.slug !== slug;
  useEffect(() => {
    if (moved) void navigate(articlePath(slug) + hash, { replace: true, preventScrollReset: true });
  }, [moved, slug, hash, navigate]);
}
