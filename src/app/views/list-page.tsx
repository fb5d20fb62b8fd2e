import type { ArticleSummary, LibrarySummary } from "../../model/summary.ts";
import type { ListPage } from "../data/library.ts";
import { firstVersions } from "../parts/list/arrange.ts";
import { ColumnHeads } from "../parts/list/column-heads.tsx";
import { Groups } from "../parts/list/groups.tsx";
import { useToday } from "../parts/list/use-today.ts";
import { Pages } from "../parts/pages.tsx";
import { listPagePath } from "../paths.ts";
import { NotFoundError, type ViewRequest } from "../routing/view.ts";
import { usePageTitle } from "../shell/page.ts";
import { useText } from "../text/words.tsx";

/** There is no walking by keys here. */
const ignore = () => {};

interface ListPageData {
  readonly page: ListPage<ArticleSummary>;
  readonly library: LibrarySummary;
}

export async function load({ library, params }: ViewRequest): Promise<ListPageData> {
  const [summary, page] = await Promise.all([library.summary(), library.articlesAt(Number(params.number))]);
  if (page === undefined) throw new NotFoundError(params.number);
  return { page, library: summary };
}

/** One page of the article list, for those who read without scripts and for machines that follow links. */
export function Component({ data: { page, library } }: { readonly data: ListPageData }) {
  const { list } = useText();
  const { today } = useToday(library.built);
  const title = list.pageOf(page.number, page.pages);
  usePageTitle(title);
  return (
    <div className="page">
      <div className="lead">
        <h1>{title}</h1>
      </div>
      <ColumnHeads />
      <Groups
        key={today}
        articles={firstVersions(page.items)}
        order="newest"
        today={today}
        mainLanguage={library.languages[0]?.code}
        here={undefined}
        onFocus={ignore}
      >
        <Pages number={page.number} pages={page.pages} pathOf={listPagePath} />
      </Groups>
    </div>
  );
}
