import { useCallback } from "react";
import type { ArticlePage } from "../../../model/summary.ts";
import { useText } from "../../text/words.tsx";
import { Versions } from "../versions.tsx";
import { writtenIn } from "../written-in.ts";
import { Colophon } from "./colophon.tsx";
import { ArticleMap, OpenDetails, Rest } from "./fetched-parts.tsx";
import { Pager, ReadMark, RemovedLines } from "./foot.tsx";
import { Head } from "./head.tsx";
import { ReaderStateContext } from "./piece.tsx";
import { Prose } from "./prose.tsx";
import { ReaderDock } from "./reader-dock.tsx";
import { useArrival } from "./use-arrival.ts";
import { useOnlyQuotations } from "./use-extract.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import { useReaderKeys } from "./use-reader-keys.ts";
import { type Reading, useReading } from "./use-reading.ts";
import { useResume } from "./use-resume.ts";
import { useWays, type Ways } from "./use-ways.ts";
import { VoicesBeside, VoicesSheet } from "./voices-places.tsx";

/** An article with its quotations and voices. Render it anew (by `key`) for another article. */
export function Reader({ page }: { readonly page: ArticlePage }) {
  const { article } = page;
  const reading = useReading(page);
  const { marked, state, dispatch, proseRef } = reading;
  const ways = useWays(reading);
  const sentence = useKeptPlace(article, proseRef);
  const onlyQuotations = useOnlyQuotations();
  const point = useCallback((id: string) => dispatch({ do: "point", at: id }), [dispatch]);
  useArrival(marked, point);
  useReaderKeys({ reading, ways, onlyQuotations });
  const isMirrored = writtenIn(article.language).dir === "rtl";
  return (
    <ReaderStateContext value={state}>
      <ArticleMap reading={reading} ways={ways} sentence={sentence} isPartial={onlyQuotations.isOn} onPoint={point} />
      <div className={isMirrored ? "reader reader--rtl" : "reader"}>
        <ArticleText reading={reading} ways={ways} onlyQuotations={onlyQuotations} />
        <VoicesBeside reading={reading} ways={ways} />
        <Colophon article={article} />
        <Rest reading={reading} ways={ways} />
      </div>
      <ReaderDock reading={reading} ways={ways} />
      <OpenDetails reading={reading} ways={ways} />
      <VoicesSheet reading={reading} ways={ways} />
    </ReaderStateContext>
  );
}

interface ArticleTextProps {
  readonly reading: Reading;
  readonly ways: Ways;
  readonly onlyQuotations: ReturnType<typeof useOnlyQuotations>;
}

/** The article itself, from its head to the way to its neighbours. */
function ArticleText({ reading, ways, onlyQuotations }: ArticleTextProps) {
  const { reader } = useText();
  const { page, marked, walked, rows, state, dispatch, proseRef } = reading;
  const { article, summary } = page;
  const resume = useResume(article, proseRef);
  const open = useCallback((id: string) => dispatch({ do: "open", id }), [dispatch]);
  return (
    <article aria-labelledby="title" lang={writtenIn(article.language).lang}>
      <Head
        page={page}
        voices={rows.length}
        resumeAt={resume.at}
        onResume={resume.go}
        onVoices={ways.openSheet}
        onlyQuotations={onlyQuotations}
        isMute={state.aloud === "mute"}
        onAloud={() => dispatch({ do: "aloud", be: "on" })}
      />
      <Prose
        article={article}
        marked={marked}
        isSolo={state.solo !== null}
        only={onlyQuotations.isOn ? walked : undefined}
        proseRef={proseRef}
        onOpen={open}
      />
      {summary.versions && <Versions versions={summary.versions} label={reader.versions(summary.versions.others)} />}
      <RemovedLines removed={article.removed} />
      <ReadMark id={article.id} />
      <Pager previous={page.previous} next={page.next} />
    </article>
  );
}
