import { type CSSProperties, useEffect, useId, useRef, useState } from "react";
import type { ArticleSummary } from "../../../model/summary.ts";
import { articlePath } from "../../paths.ts";
import { useHydrated } from "../../routing/use-hydrated.ts";
import { toContinue } from "../../settings/reading-state.ts";
import { useReadingStates, useReadingStore } from "../../settings/stores.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { TO_PLACE } from "../../shell/page.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Link } from "../link.tsx";
import { Strip } from "../strip.tsx";
import { writtenIn } from "../written-in.ts";

interface ContinueReadingProps {
  /** What is there of the list. */
  readonly articles: readonly ArticleSummary[];
  readonly isWhole: boolean;
}

/** How many rooms there are; `first-paint.js` sets it for a page that came as HTML. */
type Rooms = CSSProperties & { readonly "--continue"?: number };

/**
 * The articles that were begun last, above the list. On a page that came as HTML they have the room that was made before
 * its first paint, so that nothing moves when they are put in.
 */
export function ContinueReading({ articles, isWhole }: ContinueReadingProps) {
  const { list } = useText();
  const states = useReadingStates();
  const reading = useReadingStore();
  const isHydrated = useHydrated();
  const [cameAsHtml] = useState(!isHydrated);
  const [isChanged, setChanged] = useState(false);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const putAside = usePutAside();

  const wanted = toContinue(isWhole ? statesOf(articles, states) : states);
  useEffect(() => {
    // Of what was begun, some may have left the collection.
    if (isWhole) reading.makeRoom(wanted.length);
  }, [isWhole, reading, wanted.length]);
  const rooms = cameAsHtml && !isChanged ? roomsMade() : wanted.length;
  const offered = wanted.slice(0, rooms).flatMap((id) => articles.find((article) => article.id === id) ?? []);
  if (!isHydrated) return <section className="cols continue" />;
  if (rooms === 0) return null;

  const style: Rooms = { "--continue": rooms };
  return (
    <section className="cols continue" aria-labelledby={headingId} style={style}>
      <h2 id={headingId} ref={headingRef} tabIndex={-1}>
        {list.continueReading}
      </h2>
      <ul>
        {offered.map((article) => (
          <Begun
            key={article.id}
            article={article}
            position={states.get(article.id)?.position ?? 0}
            onPutAside={() => {
              headingRef.current?.focus();
              setChanged(true);
              putAside(article.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface BegunProps {
  readonly article: ArticleSummary;
  readonly position: number;
  readonly onPutAside: () => void;
}

function Begun({ article, position, onPutAside }: BegunProps) {
  const { list, shell } = useText();
  const { title, language, publisher, minutes, strip } = article;
  const left = Math.max(1, Math.round(minutes * (1 - position)));
  return (
    <li>
      <h3>
        <Link to={articlePath(article.slug)} state={TO_PLACE} {...writtenIn(language)}>
          {title}
        </Link>
      </h3>
      <p>
        {publisher ?? shell.unknownSource} · {list.minutesLeft(left)}
      </p>
      <button className="mini" type="button" aria-label={list.putAside(title)} onClick={onPutAside}>
        <Icon name="close" />
      </button>
      <Strip bars={strip} language={language} position={position} />
    </li>
  );
}

/** Takes an article away from what is offered, by its id, and offers to undo it. */
function usePutAside(): (id: string) => void {
  const reading = useReadingStore();
  const notify = useNotice();
  const { list } = useText();
  return (id) => {
    const before = reading.of(id);
    reading.putAside(id);
    notify({ text: list.puttingAside, undo: () => reading.restore(id, before) });
  };
}

/** The states of articles that the collection still holds. */
function statesOf<T>(articles: readonly ArticleSummary[], states: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const ids = new Set(articles.map(({ id }) => id));
  return new Map([...states].filter(([id]) => ids.has(id)));
}

/** For how many articles `first-paint.js` has made room. */
function roomsMade(): number {
  if (typeof document === "undefined") return 0;
  return Number(document.documentElement.style.getPropertyValue("--continue"));
}
