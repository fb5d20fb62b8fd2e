import { memo } from "react";
import { foundPath, speakerPath } from "../../paths.ts";
import { useSearchText } from "../../text/search.ts";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";
import { writtenIn } from "../written-in.ts";
import type { FoundArticle, Passage } from "./found.ts";
import { MarkedPassage, MarkedWords } from "./marked-words.tsx";

/** Words that are marked in the article that is opened; an address has to stay one. */
const MARKED = 8;

/** An article that was found, with the places that answer the search. */
export const Result = memo(function Result({ article }: { readonly article: FoundArticle }) {
  const search = useSearchText();
  const { shell, format } = useText();
  const { slug, title, publisher, date, standfirst, passages, more, isExact } = article;
  const words = article.forms.slice(0, MARKED);
  const written = writtenIn(article.language);
  return (
    <li className="cols found" data-entry={slug} data-found="">
      <p className="found-from">
        <span>{publisher ?? shell.unknownSource}</span>
        {date !== undefined && <time dateTime={date}>{format.shortDate(date, new Date().getFullYear())}</time>}
      </p>
      <div>
        <h2 {...written}>
          <Link to={foundPath(slug, { words })}>
            <MarkedWords {...title} />
          </Link>
        </h2>
        {standfirst !== undefined && (
          <p className="found-standfirst" {...written}>
            <MarkedWords {...standfirst} />
          </p>
        )}
        {!isExact && <p className="found-note">{search.elsewhere}</p>}
        {passages.length > 0 && (
          <ul>
            {passages.map((passage) => (
              <Place key={placeKey(passage)} article={article} passage={passage} words={words} />
            ))}
          </ul>
        )}
        {more > 0 && (
          <p className="found-more">
            <Link to={foundPath(slug, { words })}>{search.more(more)}</Link>
          </p>
        )}
      </div>
    </li>
  );
});

interface PlaceProps {
  readonly article: FoundArticle;
  readonly passage: Passage;
  readonly words: readonly string[];
}

/** A passage with the way to it, and with who says it. */
function Place({ article, passage, words }: PlaceProps) {
  const search = useSearchText();
  const { shell } = useText();
  const { quotation, paragraph } = passage;
  const to = foundPath(article.slug, { words, quotation: quotation?.id, paragraph });
  return (
    <li className="cite">
      <blockquote {...writtenIn(article.language)}>
        <p>
          <MarkedPassage passage={passage} />
        </p>
      </blockquote>
      <p className="ref">
        {quotation?.voice != null && (
          <Link className="found-who" to={speakerPath(quotation.voice.slug)} data-s={quotation.voice.slot}>
            {quotation.voice.name}
          </Link>
        )}
        <span>
          {quotation !== undefined && `${shell.types[quotation.type]}, `}
          <Link className="found-place" to={to}>
            <span aria-hidden="true">
              {quotation === undefined ? search.paragraphInFull(paragraph) : search.paragraph(paragraph)}
            </span>
            <span className="vh">{search.paragraphInFull(paragraph)}</span>
          </Link>
        </span>
      </p>
    </li>
  );
}

function placeKey({ paragraph, text }: Passage): string {
  return `${paragraph} ${text.slice(0, 40)}`;
}
