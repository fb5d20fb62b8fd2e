import { lazy, useEffect } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import type { ArticlePage } from "../../model/summary.ts";
import { Fetched } from "../offline/fetched.tsx";
import { shownTitle } from "../parts/reader/long-text.ts";
import { Reader } from "../parts/reader/reader.tsx";
import { articlePath } from "../paths.ts";
import { decodedPath } from "../routing/came-at.ts";
import { useHydrated } from "../routing/use-hydrated.ts";
import { NotFoundError, type ViewRequest } from "../routing/view.ts";
import { usePageTitle } from "../shell/page.ts";

export async function load({ library, params }: ViewRequest): Promise<ArticlePage> {
  const page = await library.articlePage(params.slug ?? "");
  if (page === undefined) throw new NotFoundError(params.slug);
  return page;
}

/** The query of an article's address changes nothing about the article. */
export const reloads = () => false;

/** One article: the reading view. When its data changes, the view stays where it is. */
export function Component({ data: page }: { readonly data: ArticlePage }) {
  usePageTitle(shownTitle(page.article.title));
  useAddressOf(page.article.slug);
  return (
    <>
      <Reader key={page.article.id} page={page} />
      <Found key={`found ${page.article.id}`} />
    </>
  );
}

const FoundBar = lazy(async () => ({ default: (await import("../parts/search/found-bar.tsx")).FoundBar }));

/** What a search has found in the article, when the reader comes from there. */
function Found() {
  const [params] = useSearchParams();
  const isHydrated = useHydrated();
  if (!isHydrated || !params.has("find")) return null;
  return (
    <Fetched>
      <FoundBar />
    </Fetched>
  );
}

/** Lets the address follow an article that has got another one while it was open; the view stays where it is. */
function useAddressOf(slug: string): void {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const moved = decodedPath(pathname) !== decodedPath(articlePath(slug));
  useEffect(() => {
    if (moved) void navigate(articlePath(slug) + search + hash, { replace: true, preventScrollReset: true });
  }, [moved, slug, search, hash, navigate]);
}
