import type { Article } from "../../../model/article.ts";
import { addressOf, articlePath } from "../../paths.ts";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { useText } from "../../text/words.tsx";
import { writtenIn } from "../written-in.ts";

/** On paper, what the article is and where it can be read. A page that came as HTML does not know its own address. */
export function Colophon({ article }: { readonly article: Article }) {
  const { language, reader, shell, format } = useText();
  const isHydrated = useHydrated();
  const source = [article.publisher, article.date && format.date(article.date)].filter((part) => part !== undefined);
  return (
    <footer className="colophon" hidden lang={language}>
      <p>
        <cite {...writtenIn(article.language)}>{article.title}</cite>
        {source.map((part) => `, ${part}`)}
      </p>
      {article.url !== undefined && (
        <p>
          {reader.original}: {article.url}
        </p>
      )}
      {isHydrated && (
        <p>
          {shell.app}: {addressOf(articlePath(article.slug))}
        </p>
      )}
    </footer>
  );
}
