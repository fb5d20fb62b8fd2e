import type { LibrarySummary, QuotationEntry } from "../../model/summary.ts";
import type { ListPage } from "../data/library.ts";
import { Pages } from "../parts/pages.tsx";
import { Group } from "../parts/quotations/group.tsx";
import { groupQuotations } from "../parts/quotations/groups.ts";
import { queryOf } from "../parts/quotations/search.ts";
import { quotationsPagePath } from "../paths.ts";
import { NotFoundError, type ViewRequest } from "../routing/view.ts";
import { usePageTitle } from "../shell/page.ts";
import { useQuotationsText } from "../text/quotations.ts";

const NO_QUERY = queryOf("");
/** All of a group is shown at once. */
const ignore = () => {};

interface QuotationsPageData {
  readonly page: ListPage<QuotationEntry>;
  readonly library: LibrarySummary;
}

export async function load({ library, params }: ViewRequest): Promise<QuotationsPageData> {
  const [summary, page] = await Promise.all([library.summary(), library.quotationsAt(Number(params.number))]);
  if (page === undefined) throw new NotFoundError(params.number);
  return { page, library: summary };
}

/** One page of all quotations, for those who read without scripts and for machines that follow links. */
export function Component({ data: { page, library } }: { readonly data: QuotationsPageData }) {
  const quotations = useQuotationsText();
  const title = quotations.pageOf(page.number, page.pages);
  usePageTitle(title);
  return (
    <div className="page">
      <div className="lead">
        <h1>{title}</h1>
        <p>{quotations.count(library.counts.quotations)}</p>
      </div>
      {groupQuotations(page.items, "newest").map((group) => (
        <Group
          key={group.key}
          group={{ ...group, figures: null }}
          isRegion={false}
          query={NO_QUERY}
          shown={group.entries.length}
          onMore={ignore}
        />
      ))}
      <Pages number={page.number} pages={page.pages} pathOf={quotationsPagePath} />
    </div>
  );
}
