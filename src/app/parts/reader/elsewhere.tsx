import { useId } from "react";
import type { Article } from "../../../model/article.ts";
import { differences } from "../../../model/difference.ts";
import { quotedWords } from "../../../model/quoted-words.ts";
import type { Elsewhere, Occurrence, Voice } from "../../../model/summary.ts";
import { wordsOf } from "../../../model/wording.ts";
import { articlePath } from "../../paths.ts";
import { useElsewhereText } from "../../text/elsewhere.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { writtenIn } from "../written-in.ts";
import { shownTitle } from "./long-text.ts";
import type { MarkedQuotation } from "./marked.ts";
import { isSomebodyElse, shortStretch } from "./same-words.ts";

interface SameWordsProps {
  readonly article: Article;
  readonly marked: MarkedQuotation;
  readonly elsewhere: Elsewhere;
}

/** In which other articles the words of a quotation stand, how they differ there, and who says them. */
export function SameWords({ article, marked, elsewhere: { total, places } }: SameWordsProps) {
  const text = useElsewhereText();
  const id = useId();
  const here = quotedWords(article.text, marked.quotation.spans);
  return (
    <section className="pop-same" aria-labelledby={id}>
      <h3 id={id}>
        {text.title} <small className="num">{text.articles(total)}</small>
      </h3>
      <ul>
        {places.map((place) => (
          <li key={`${place.article.slug} ${place.quotation}`}>
            <Source place={place} />
            <Attribution here={marked.voice} place={place} />
            {place.words !== undefined && (
              <Differences here={here} there={place.words} languages={[article.language, place.article.language]} />
            )}
          </li>
        ))}
      </ul>
      {total > places.length && <p>{text.more(total - places.length)}</p>}
      {places.some(({ words }) => words !== undefined) && (
        <p className="pop-signs" aria-hidden="true">
          <span>
            <del>{text.signs.word}</del> {text.signs.missing}
          </span>
          <span>
            <ins>{text.signs.word}</ins> {text.signs.added}
          </span>
        </p>
      )}
    </section>
  );
}

/** The way to the place in the other article. */
function Source({ place: { article, quotation } }: { readonly place: Occurrence }) {
  const { shell, format } = useText();
  const text = useElsewhereText();
  const { publisher = shell.unknownSource, date } = article;
  return (
    <Link className="where" to={articlePath(article.slug, quotation)}>
      <span>{text.source(publisher, date === undefined ? undefined : format.date(date))}</span>{" "}
      <span className="ttl" {...writtenIn(article.language)}>
        {shownTitle(article.title)}
      </span>
    </Link>
  );
}

/** Whether the words are the same there, and to whom they are attributed. */
function Attribution({ here, place }: { readonly here: Voice | null; readonly place: Occurrence }) {
  const text = useElsewhereText();
  const { speaker, words } = place;
  const isOther = speaker !== null && here !== null && isSomebodyElse(here, speaker);
  return (
    <p>
      {words === undefined ? text.sameWords : text.otherWords}
      {speaker === null ? `, ${text.unnamed}` : !isOther && `, ${text.said(speaker.name)}`}
      {isOther && <strong className="pop-doubt">{text.otherSpeaker(speaker.name)}</strong>}
    </p>
  );
}

interface DifferencesProps {
  readonly here: string;
  readonly there: string;
  /** The languages of the two articles. */
  readonly languages: readonly [string, string];
}

/** Two wordings in one, word by word: what is missing there struck through, what is only there underlined. */
function Differences({ here, there, languages: [hereLanguage, thereLanguage] }: DifferencesProps) {
  const text = useElsewhereText();
  const { language } = useText();
  const stretches = differences(wordsOf(here, hereLanguage), wordsOf(there, thereLanguage));
  return (
    <blockquote {...writtenIn(thereLanguage)}>
      {stretches.map((stretch, index) => {
        const key = `${index}`;
        if (stretch.kind === "same") {
          const place = index === 0 ? "first" : index === stretches.length - 1 ? "last" : "middle";
          return <span key={key}>{shortStretch(stretch.there, place)}</span>;
        }
        const Changed = stretch.kind === "missing" ? "del" : "ins";
        const words = stretch.kind === "missing" ? stretch.here : stretch.there;
        return (
          <span key={key}>
            <Changed>
              <span className="vh" lang={language}>
                {` (${text[stretch.kind]} `}
              </span>
              {words.trimEnd()}
              <span className="vh">) </span>
            </Changed>
            {words.slice(words.trimEnd().length)}
          </span>
        );
      })}
    </blockquote>
  );
}
