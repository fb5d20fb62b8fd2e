import type { ArticlePage, ArticleSummary, SpeakerPage, SpeakerSummary } from "../model/summary.ts";
import { articleFacts, type PageFacts, plainFacts, short } from "./page-head.ts";
import type { SitePage } from "./pages.ts";

/**
 * What machines read of a page, told from the same JSON modules as the page is drawn from.
 *
 * @param load gives the content of a module by its id; undefined where the collection has none of that id
 */
export async function pageFacts(
  { path, source, tells }: Pick<SitePage, "path" | "source" | "tells">,
  load: (id: string) => Promise<unknown>,
): Promise<PageFacts> {
  switch (tells) {
    case "article":
      return articleFacts((await load(source)) as ArticlePage);
    case "speaker": {
      const slug = path.slice(path.lastIndexOf("/") + 1);
      const { [slug]: page } = (await load(source)) as Readonly<Record<string, SpeakerPage>>;
      return page === undefined ? plainFacts() : speakerFacts(page.summary);
    }
    case "articles":
      return plainFacts(joined(((await load("articles/0")) as readonly ArticleSummary[] | undefined) ?? [], "title"));
    case "speakers":
      return plainFacts(joined(((await load("speakers/0")) as readonly SpeakerSummary[] | undefined) ?? [], "name"));
    case "nothing":
      return plainFacts();
  }
}

function speakerFacts({ name, description }: SpeakerSummary): PageFacts {
  return { description: short(description === undefined ? name : `${name}, ${description}`), type: "profile" };
}

/** The first names of a list as a description: a search engine cuts off what is too long for it. */
function joined<K extends string>(list: readonly Readonly<Record<K, string>>[], key: K): string | undefined {
  const names = list.slice(0, 8).map((row) => row[key]);
  return names.length === 0 ? undefined : short(names.join(" · "));
}
