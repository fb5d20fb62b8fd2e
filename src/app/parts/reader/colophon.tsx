import type { Article } from "../../../model/article.ts";
import { addressOf, articlePath } from "../../paths.ts";
import { useText } from "../../text/words.tsx";

/** On paper, what the article is and where it can be read. */
export function Colophon({ article }: { readonly article: Article }) {
  const { language, reader, shell, format } = useText();
  const source = [article.publisher, article.date && format.date(article.date)].filter((part) => part !== undefined);
  return (
    <footer className="colophon" hidden lang={language}>
      <p>
        <cite lang={article.language}>{article.title}</cite>
        {source.map((part) => `, ${part}`)}
      </p>
      {article.url !== undefined && (
        <p>
          {reader.original}: {article.url}
        </p>
      )}
      <p>
        {shell.app}: {addressOf(articlePath(article.slug))}
      </p>
    </footer>
  );
}
