import type { SpeakerPage } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { useSpeakersText } from "../../text/speakers.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { writtenIn } from "../written-in.ts";

/** More other names than these are counted only. */
const MOST_NAMES = 12;
const MOST_DESCRIPTIONS = 3;

/** Who a speaker is, as far as the articles say it. */
export function Portrait({ page }: { readonly page: SpeakerPage }) {
  const speakers = useSpeakersText();
  const { summary, descriptions } = page;
  const described = descriptions.slice(0, MOST_DESCRIPTIONS);
  const alsoCalled = [...page.aliases, ...descriptions.slice(MOST_DESCRIPTIONS)];
  const more = alsoCalled.length - MOST_NAMES;
  const names = alsoCalled.slice(0, MOST_NAMES);
  return (
    <header className="person">
      <h1>{summary.name}</h1>
      {described.length > 0 ? (
        <p className="as">{described.join(" · ")}</p>
      ) : (
        summary.kind === "unnamed" && <p className="as">{speakers.unnamed}</p>
      )}
      {names.length > 0 && (
        <p className="aka">{speakers.alsoCalled(more > 0 ? [...names, speakers.moreNames(more)] : names)}</p>
      )}
      <Figures page={page} />
      <Joined page={page} />
    </header>
  );
}

function Figures({ page }: { readonly page: SpeakerPage }) {
  const speakers = useSpeakersText();
  const { format } = useText();
  const { quotations, words, articles } = page.summary;
  const verbatim = page.articles.reduce((sum, article) => sum + article.words.direct + article.words.fragment, 0);
  return (
    <dl className="stats">
      <Figure name={speakers.figures.quotations(quotations)} value={format.number(quotations)} />
      <Figure name={speakers.figures.words(words)} value={format.number(words)} />
      <Figure name={speakers.figures.articles(articles)} value={format.number(articles)} />
      {words > 0 && <Figure name={speakers.figures.verbatim} value={format.percent(verbatim / words)} />}
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Why entries of several articles were held for one speaker, for whoever doubts it. */
function Joined({ page }: { readonly page: SpeakerPage }) {
  const speakers = useSpeakersText();
  const articles = new Map(page.articles.map((article) => [article.slug, article]));
  const joined = page.joined.flatMap(({ article: slug, reason }) => {
    const article = articles.get(slug);
    return article === undefined ? [] : [{ article, reason }];
  });
  if (joined.length === 0) return null;
  return (
    <details className="tech no-print">
      <summary className="link">{speakers.joined.summary}</summary>
      <p>{speakers.joined.lead}</p>
      <ul>
        {joined.map(({ article, reason }) => (
          <li key={article.slug}>
            <Link className="link" to={articlePath(article.slug)} {...writtenIn(article.language)}>
              {article.title}
            </Link>
            : {speakers.joined.reasons[reason]}
          </li>
        ))}
      </ul>
    </details>
  );
}
