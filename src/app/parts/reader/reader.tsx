import { lazy, useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ArticlePage } from "../../../model/summary.ts";
import { Fetched } from "../../offline/fetched.tsx";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { useSettings } from "../../settings/stores.tsx";
import { useText } from "../../text/words.tsx";
import { whenIdle } from "../../when-idle.ts";
import { Sheet } from "../sheet.tsx";
import { Versions } from "../versions.tsx";
import { Pager, ReadMark, RemovedLines } from "./foot.tsx";
import { Head } from "./head.tsx";
import { type MarkedQuotation, markedQuotations } from "./marked.ts";
import { ReaderStateContext } from "./piece.tsx";
import { Prose } from "./prose.tsx";
import { ReaderDock } from "./reader-dock.tsx";
import { READING, reduceReader } from "./state.ts";
import { nameOf, pieceOf, stepFrom } from "./steps.ts";
import { useArrival } from "./use-arrival.ts";
import { useOnlyQuotations } from "./use-extract.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import { useReaderKeys } from "./use-reader-keys.ts";
import { useResume } from "./use-resume.ts";
import { type VoiceRow, voiceKey, voiceRows } from "./voices.ts";
import { Voices } from "./voices-panel.tsx";

const fetchAtRest = () => import("./at-rest.tsx");
const AtRest = lazy(async () => ({ default: (await fetchAtRest()).AtRest }));
const ReadingMap = lazy(async () => ({ default: (await import("./map/reading-map.tsx")).ReadingMap }));
const fetchDetails = () => import("./details.tsx");
const Details = lazy(async () => ({ default: (await fetchDetails()).Details }));

/** An article with its quotations and voices. Render it anew (by `key`) for another article. */
export function Reader({ page }: { readonly page: ArticlePage }) {
  const { article, summary } = page;
  const { reader, language } = useText();
  const { hidden } = useSettings();
  const marked = useMemo(
    () => markedQuotations(page.quotations, page.voices, hidden, page.article.blocks),
    [page, hidden],
  );
  const rows = useMemo(() => voiceRows(page, marked), [page, marked]);
  const [state, dispatch] = useReducer(reduceReader, READING);
  const proseRef = useRef<HTMLDivElement>(null);
  const asideRef = useRef<HTMLElement>(null);
  const resume = useResume(article, proseRef);
  const sentence = useKeptPlace(article, proseRef);
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => whenIdle(() => Promise.all([fetchDetails(), fetchAtRest().then(() => setAtRest(true))])), []);
  const open = useCallback((id: string) => dispatch({ do: "open", id }), []);
  const point = useCallback((id: string) => dispatch({ do: "point", at: id }), []);
  useArrival(marked, point);

  const isHydrated = useHydrated();
  const onlyQuotations = useOnlyQuotations();
  const shown = useMemo(() => marked.filter(({ type }) => !hidden.includes(type)), [marked, hidden]);
  // What is marked is what the keys and buttons lead to.
  const walked = useMemo(
    () => (state.solo === null ? shown : shown.filter((each) => voiceKey(each) === state.solo)),
    [shown, state.solo],
  );
  const opened = marked.find(({ id }) => id === state.open);
  const openedRow = opened && rows.find(({ key }) => key === voiceKey(opened));

  /** Points at a quotation and brings it into view; the details follow when they are open. */
  function show({ id }: MarkedQuotation): void {
    dispatch(state.open === null ? { do: "point", at: id } : { do: "open", id, citing: state.citing });
    pieceOf(id)?.scrollIntoView();
  }

  /** Goes to the previous or next quotation; returns it. */
  function walk(by: -1 | 1): MarkedQuotation | undefined {
    const to = stepFrom(walked, state.open ?? state.here, by);
    if (to !== undefined) show(to);
    return to;
  }

  function step(by: -1 | 1): void {
    const to = walk(by);
    if (to !== undefined && state.open === null) nameOf(to.id)?.focus({ preventScroll: true });
  }

  function stepVoice(row: VoiceRow, by: -1 | 1): void {
    const to = stepFrom(row.quotations, state.here, by) ?? row.quotations.at(by === 1 ? 0 : -1);
    if (to === undefined) return;
    if (!state.sheet) {
      show(to);
      return;
    }
    // Nothing behind the sheet can have the focus before it is gone.
    flushSync(() => dispatch({ do: "sheet", open: false }));
    show(to);
    nameOf(to.id)?.focus({ preventScroll: true });
  }

  function showVoices(): void {
    const voice = asideRef.current?.offsetParent ? asideRef.current.querySelector<HTMLElement>("button") : null;
    if (voice) voice.focus();
    else dispatch({ do: "sheet", open: true });
  }

  function close(id: string): void {
    dispatch({ do: "close" });
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest(".who, .pop") !== null) {
      nameOf(id)?.focus({ preventScroll: true });
    }
  }

  useReaderKeys({ page, marked: shown, state, dispatch, step, close, showVoices, onlyQuotations });

  const voices = (
    <Voices
      rows={rows}
      marked={marked}
      solo={state.solo}
      onSolo={(voice) => dispatch({ do: "solo", voice })}
      onStep={stepVoice}
    />
  );
  const speech = rows.length > 0 && reader.speech(summary.speech);

  return (
    <ReaderStateContext value={state}>
      {isHydrated && (
        <Fetched>
          <ReadingMap
            page={page}
            marked={walked}
            here={state.open ?? state.here}
            proseRef={proseRef}
            sentence={sentence}
            isPartial={onlyQuotations.isOn}
            onPoint={point}
            onStep={walk}
          />
        </Fetched>
      )}
      <div className="reader">
        <article aria-labelledby="title" lang={article.language === "und" ? "" : article.language}>
          <Head
            page={page}
            voices={rows.length}
            resumeAt={resume.at}
            onResume={resume.go}
            onVoices={() => dispatch({ do: "sheet", open: true })}
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
          {summary.versions && (
            <Versions versions={summary.versions} label={reader.versions(summary.versions.others)} />
          )}
          <RemovedLines removed={article.removed} />
          <ReadMark id={article.id} />
          <Pager previous={page.previous} next={page.next} />
        </article>
        <aside aria-label={reader.voicesHere} lang={language} ref={asideRef}>
          <div className="voices">
            <h2>
              {reader.voices} {speech && <span>{speech}</span>}
            </h2>
            {voices}
          </div>
        </aside>
        {(isAtRest || state.here !== null || state.aloud === "on") && (
          <Fetched onGone={() => dispatch({ do: "aloud", be: "off" })}>
            <AtRest
              article={article}
              marked={marked}
              shown={shown}
              state={state}
              proseRef={proseRef}
              dispatch={dispatch}
              onVoices={rows.length > 0 ? showVoices : undefined}
            />
          </Fetched>
        )}
      </div>
      <ReaderDock
        article={article}
        marked={walked}
        voices={rows.length}
        here={state.here}
        proseRef={proseRef}
        onVoices={() => dispatch({ do: "sheet", open: true })}
        onStep={step}
      />
      {opened && openedRow && (
        <Fetched onGone={() => dispatch({ do: "close" })}>
          <Details
            article={article}
            marked={opened}
            row={openedRow}
            elsewhere={page.elsewhere?.[opened.id]}
            citing={state.citing}
            proseRef={proseRef}
            onCite={() => dispatch({ do: "cite" })}
            onStep={(id) => {
              const to = marked.find((each) => each.id === id);
              if (to) show(to);
            }}
            onClose={close}
          />
        </Fetched>
      )}
      {state.sheet && (
        <Sheet title={reader.voices} place="side" onClose={() => dispatch({ do: "sheet", open: false })}>
          <div className="sheet-in">
            <div className="voices">
              {speech && <p className="muted">{speech}</p>}
              {voices}
            </div>
          </div>
        </Sheet>
      )}
    </ReaderStateContext>
  );
}
