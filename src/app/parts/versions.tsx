import type { Versions as OtherVersions } from "../../model/summary.ts";
import { articlePath } from "../paths.ts";
import { useText } from "../text/words.tsx";
import { Link } from "./link.tsx";
import { writtenIn } from "./written-in.ts";

interface VersionsProps {
  readonly versions: OtherVersions;
  readonly label: string;
}

/** The articles with nearly the same text as one, on demand. */
export function Versions({ versions: { others, listed }, label }: VersionsProps) {
  const { shell, format, language } = useText();
  return (
    <details className="versions" lang={language}>
      <summary className="link">{label}</summary>
      <ul>
        {listed.map((article) => (
          <li key={article.slug}>
            <Link className="link" to={articlePath(article.slug)}>
              <span {...writtenIn(article.language)}>{article.title}</span>
            </Link>
            {" · "}
            {article.publisher ?? shell.unknownSource}
            {article.date !== undefined && `, ${format.date(article.date)}`}
          </li>
        ))}
        {others > listed.length && <li>{shell.moreVersions(others - listed.length)}</li>}
      </ul>
    </details>
  );
}
