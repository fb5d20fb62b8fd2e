import { memo, type ReactNode } from "react";
import type { ArticleSummary } from "../../../model/summary.ts";
import { useIsAbsent } from "../../offline/use-offline.ts";
import { articlePath } from "../../paths.ts";
import { type ReadingState, stageOf } from "../../settings/reading-state.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { Strip } from "../strip.tsx";
import { Versions } from "../versions.tsx";
import { VoiceKey } from "../voice-key.tsx";
import { writtenIn } from "../written-in.ts";

/** Longer titles are cut; the article shows them whole. */
const TITLE_LENGTH = 300;
/** Longer names give way to the short form. */
const NAME_LENGTH = 28;

interface EntryProps {
  readonly article: ArticleSummary;
  readonly state: ReadingState;
  /** Whether J and K stand here. */
  readonly isHere: boolean;
  /** Whether the date is shown, or stands above the group. */
  readonly dated: boolean;
  /** Whether the language is shown, because most articles are in another. */
  readonly isForeign: boolean;
  /** The year in which dates need none. */
  readonly year: number;
  readonly onFocus: (id: string) => void;
}

/** A row of the list; all of it is the link, and the rule below is the article. */
export const Entry = memo(function Entry({ article, state, isHere, dated, isForeign, year, onFocus }: EntryProps) {
  const { list } = useText();
  const stage = stageOf(state);
  const label = article.quotations === 0 ? list.noQuotations : list.strip(article.speech, article.voiceCount);
  return (
    <li className={`entry${isHere ? " is-here" : ""}${stage === "read" ? " is-read" : ""}`}>
      <h3>
        <Link
          to={articlePath(article.slug)}
          {...writtenIn(article.language)}
          data-entry={article.id}
          onFocus={() => onFocus(article.id)}
        >
          {shortened(article.title)}
        </Link>
      </h3>
      <Meta article={article} dated={dated} isForeign={isForeign} year={year} />
      <Figures article={article} state={state} />
      {article.versions && <Versions versions={article.versions} label={list.versions(article.versions.others)} />}
      <Strip
        bars={article.strip}
        language={article.language}
        label={label}
        position={stage === "read" ? 1 : state.position}
      />
    </li>
  );
});

function Meta({ article, dated, isForeign, year }: Pick<EntryProps, "article" | "dated" | "isForeign" | "year">) {
  const { list, shell, offline, format } = useText();
  const more = article.voiceCount - article.voices.length;
  const isAbsent = useIsAbsent(article.slug);
  return (
    <p className="meta">
      {isAbsent && <span className="absent">{offline.absent}</span>}
      {article.publisher === undefined ? (
        <span className="src">{shell.unknownSource}</span>
      ) : (
        <span className="src" {...writtenIn(article.language)}>
          {article.publisher}
        </span>
      )}
      {dated && article.date !== undefined && (
        <time dateTime={article.date}>{format.shortDate(article.date, year)}</time>
      )}
      {isForeign && (
        <abbr className="lang" title={format.language(article.language)}>
          {article.language.slice(0, 2).toUpperCase()}
        </abbr>
      )}
      {article.voices.length > 0 && (
        <span className="names">
          {article.voices.map((voice, index) => (
            <VoiceKey key={voice.name} slot={voice.slot}>
              <span className="name">{voice.name.length > NAME_LENGTH ? voice.shortName : voice.name}</span>
              {more > 0 && index === article.voices.length - 1 && (
                <span className="plus">
                  <span aria-hidden="true">{list.moreVoices(more)}</span>
                  <span className="vh">{list.moreVoicesSpoken(more)}</span>
                </span>
              )}
            </VoiceKey>
          ))}
        </span>
      )}
    </p>
  );
}

function Figures({ article, state }: Pick<EntryProps, "article" | "state">) {
  const { list } = useText();
  const stage = stageOf(state);
  const left = Math.max(1, Math.round(article.minutes * (1 - state.position)));
  const silent = article.quotations === 0;
  return (
    <div className="figs">
      <span>{list.minutes(article.minutes)}</span>
      {silent ? (
        <>
          <Nothing>{list.noSpeech}</Nothing>
          <span>
            <span aria-hidden="true" className="hide-narrow">
              –
            </span>
            <span className="unit none">{list.noQuotations}</span>
          </span>
        </>
      ) : (
        <>
          <span>
            {list.speech(article.speech)}
            <span className="unit"> {list.speechUnit}</span>
          </span>
          <span>
            {list.voices(article.voiceCount)}
            <span className="unit"> {list.voicesUnit(article.voiceCount)}</span>
          </span>
        </>
      )}
      {stage === "begun" && <span className="st">{list.minutesLeft(left)}</span>}
      {stage === "read" && (
        <span className="st">
          <Icon name="check" />
          {list.read}
        </span>
      )}
    </div>
  );
}

function Nothing({ children }: { readonly children: ReactNode }) {
  return (
    <span>
      <span aria-hidden="true">–</span>
      <span className="vh">{children}</span>
    </span>
  );
}

function shortened(title: string): string {
  const characters = [...title.slice(0, 2 * TITLE_LENGTH)];
  return characters.length <= TITLE_LENGTH ? title : `${characters.slice(0, TITLE_LENGTH).join("")}…`;
}
