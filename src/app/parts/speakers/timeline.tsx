import { useCallback, useMemo, useRef } from "react";
import type { SpeakerPage } from "../../../model/summary.ts";
import { articlePath, quotationsPagePath } from "../../paths.ts";
import { useQuotationsText } from "../../text/quotations.ts";
import { useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { Cite } from "../quotations/cite.tsx";
import { entryKey } from "../quotations/groups.ts";
import { MoreButton } from "../quotations/more-button.tsx";
import type { Query } from "../quotations/search.ts";
import { useCopyKey } from "../quotations/use-copy-key.ts";
import { useEntryKeys } from "../quotations/use-entry-keys.ts";
import { seenOf, useShown } from "../quotations/use-shown.ts";
import { writtenIn } from "../written-in.ts";
import { type ArticleQuotations, byArticle } from "./by-article.ts";

/** The key under which it is kept how many articles are shown; the others are slugs, which have no such sign. */
const ARTICLES = "#articles";
const ARTICLES_EACH = 24;
const QUOTATIONS_EACH = 24;

const NO_QUERY: Query = [];

/** What a speaker said, newest first, article by article. */
export function Timeline({ quotations }: Pick<SpeakerPage, "quotations">) {
  const speakers = useSpeakersText();
  const articles = useMemo(() => byArticle(quotations), [quotations]);
  const [shown, show] = useShown();
  const list = useRef<HTMLDivElement>(null);
  useEntryKeys(list);
  useCopyKey(quotations);
  const more = useCallback((slug: string, seen: number) => show(slug, seen + QUOTATIONS_EACH), [show]);
  const articlesShown = seenOf(articles.length, shown[ARTICLES] ?? ARTICLES_EACH);
  const rest = articles.length - articlesShown;
  return (
    <div className="timeline">
      <div ref={list}>
        {articles.slice(0, articlesShown).map((article) => (
          <InArticle
            key={article.article.slug}
            {...article}
            shown={shown[article.article.slug] ?? QUOTATIONS_EACH}
            onMore={more}
          />
        ))}
      </div>
      {rest > 0 && (
        <MoreButton
          label={speakers.moreArticles(rest)}
          href={quotationsPagePath(1)}
          list={list}
          onMore={() => show(ARTICLES, articlesShown + ARTICLES_EACH)}
        />
      )}
    </div>
  );
}

interface InArticleProps extends ArticleQuotations {
  /** How many of the quotations were asked for. */
  readonly shown: number;
  readonly onMore: (slug: string, seen: number) => void;
}

function InArticle({ article, entries, shown, onMore }: InArticleProps) {
  const speakers = useSpeakersText();
  const quotations = useQuotationsText();
  const { shell, format } = useText();
  const list = useRef<HTMLUListElement>(null);
  const seen = seenOf(entries.length, shown);
  const rest = entries.length - seen;
  return (
    <section className="cols qgroup">
      <h2 className="t-date">
        {article.date === undefined ? speakers.undatedArticle : format.date(article.date)}{" "}
        <small>{article.publisher ?? shell.unknownSource}</small>
      </h2>
      <div>
        <p className="t-art">
          <Link className="link" to={articlePath(article.slug)} {...writtenIn(article.language)}>
            {article.title}
          </Link>
        </p>
        <ul ref={list}>
          {entries.slice(0, seen).map((entry) => (
            <Cite key={entryKey(entry)} entry={entry} query={NO_QUERY} reference="paragraph" />
          ))}
        </ul>
        {rest > 0 && (
          <MoreButton
            label={quotations.more(rest)}
            href={articlePath(article.slug)}
            list={list}
            onMore={() => onMore(article.slug, seen)}
          />
        )}
      </div>
    </section>
  );
}
