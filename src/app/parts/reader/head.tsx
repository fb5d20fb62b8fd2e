import type { ArticlePage } from "../../../model/summary.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { directionOf } from "../written-in.ts";
import { shownTitle } from "./long-text.ts";
import type { OnlyQuotations } from "./use-extract.ts";

interface HeadProps {
  readonly page: ArticlePage;
  /** How many voices there are; none have no sheet to open. */
  readonly voices: number;
  /** Where the reader left off, 0 to 1; undefined when there is nothing to return to. */
  readonly resumeAt: number | undefined;
  readonly onResume: () => void;
  readonly onVoices: () => void;
  readonly onlyQuotations: OnlyQuotations;
  /** No voice of the device speaks the language of the article. */
  readonly isMute: boolean;
  readonly onAloud: () => void;
}

/** Title and origin of the article. What its source does not say is not there. */
export function Head({ page, voices, resumeAt, onResume, onVoices, onlyQuotations, isMute, onAloud }: HeadProps) {
  const { language, reader, shell, format } = useText();
  const { article, summary } = page;
  const dir = directionOf(article.language);
  return (
    <header className="a-head">
      <p className="a-meta" lang={language}>
        <b>{article.publisher ?? shell.unknownSource}</b>
        {article.date !== undefined && <time dateTime={article.date}>{format.date(article.date)}</time>}
        <span>{reader.minutes(summary.minutes)}</span>
      </p>
      <h1 id="title" dir={dir}>
        {shownTitle(article.title)}
      </h1>
      {article.standfirst !== undefined && (
        <p className="stand" dir={dir}>
          {article.standfirst}
        </p>
      )}
      <p className="by" lang={language}>
        {article.authors.length > 0 && <span>{reader.by(article.authors)}</span>}
        {article.url !== undefined && (
          <a href={article.url} rel="noopener noreferrer">
            <Icon name="outside" />
            {reader.original}
          </a>
        )}
        {voices > 0 && (
          <button className="only-mid" type="button" aria-haspopup="dialog" onClick={onVoices}>
            <Icon name="lines" />
            {reader.voiceCount(voices)}
          </button>
        )}
        {voices > 0 && (
          <button
            className="no-print"
            type="button"
            aria-pressed={onlyQuotations.isOn}
            title={reader.onlyQuotationsHint}
            onClick={onlyQuotations.toggle}
          >
            <Icon name="cite" />
            {reader.onlyQuotations}
          </button>
        )}
        {resumeAt !== undefined && (
          <button className="resume no-print" type="button" onClick={onResume}>
            <Icon name="down" />
            {reader.resume(resumeAt)}
          </button>
        )}
        <span className="aloud no-print">
          <button
            type="button"
            aria-disabled={isMute}
            title={isMute ? reader.noVoice(article.language) : undefined}
            onClick={onAloud}
          >
            <Icon name="aloud" />
            {reader.aloud}
          </button>
        </span>
      </p>
    </header>
  );
}
