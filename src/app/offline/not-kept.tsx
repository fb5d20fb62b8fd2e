import { use, useEffect, useState } from "react";
import { Link } from "../parts/link.tsx";
import { State } from "../parts/states/state.tsx";
import { writtenIn } from "../parts/written-in.ts";
import { articlePath, listPath } from "../paths.ts";
import { usePageTitle } from "../shell/page.ts";
import { useText } from "../text/words.tsx";
import { type KeptArticle, keptArticles } from "./kept.ts";
import { OfflineContext, useOffline } from "./use-offline.ts";

/** So many articles are named; the list of all says of each whether it can be read. */
const NAMED = 12;

/** A page that cannot be shown without a network, and what can. It gives way to the page when the network is back. */
export function NotKept({ onRetry }: { readonly onRetry: () => void }) {
  const { offline, states } = useText();
  const { notKept } = offline;
  const { isOffline, kept } = useOffline();
  const articles = useKeptArticles(kept);
  usePageTitle(notKept.title);

  useEffect(() => {
    if (!isOffline) onRetry();
  }, [isOffline, onRetry]);

  const more = (kept?.size ?? 0) - articles.length;
  return (
    <State
      title={notKept.title}
      say={notKept.say}
      art="missing"
      acts={
        <>
          <button className="btn btn--ink" type="button" onClick={onRetry}>
            {notKept.retry}
          </button>
          <Link className="btn" to={listPath()}>
            {states.error.toList}
          </Link>
        </>
      }
    >
      {articles.length > 0 && (
        <section className="kept" aria-label={notKept.kept}>
          <h2>{notKept.kept}</h2>
          <ul>
            {articles.map(({ slug, title, language }) => (
              <li key={slug}>
                <Link to={articlePath(slug)} {...writtenIn(language)}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          {more > 0 && <p>{notKept.more(more)}</p>}
        </section>
      )}
    </State>
  );
}

/** The articles that were read last, newest first. */
function useKeptArticles(kept: ReadonlySet<string> | undefined): readonly KeptArticle[] {
  const base = use(OfflineContext)?.base;
  const [articles, setArticles] = useState<readonly KeptArticle[]>([]);
  useEffect(() => {
    if (base === undefined || kept === undefined) return;
    const last = [...kept].slice(-NAMED).reverse();
    // What cannot be read from the cache is not named.
    keptArticles(base, last).then(setArticles, () => {});
  }, [base, kept]);
  return articles;
}
