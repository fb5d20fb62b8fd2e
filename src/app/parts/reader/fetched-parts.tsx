import { lazy, type RefObject, useEffect, useState } from "react";
import { Fetched } from "../../offline/fetched.tsx";
import { useHydrated } from "../../routing/use-hydrated.ts";
import type { Place } from "../../settings/reading-state.ts";
import { whenIdle } from "../../when-idle.ts";
import type { Reading } from "./use-reading.ts";
import type { Ways } from "./use-ways.ts";
import { voiceKey } from "./voices.ts";

// The text is read without any of these: each is fetched when it is needed, or when nothing else is to be done.
const fetchAtRest = () => import("./at-rest.tsx");
const AtRest = lazy(async () => ({ default: (await fetchAtRest()).AtRest }));
const ReadingMap = lazy(async () => ({ default: (await import("./map/reading-map.tsx")).ReadingMap }));
const fetchDetails = () => import("./details.tsx");
const Details = lazy(async () => ({ default: (await fetchDetails()).Details }));

interface PartProps {
  readonly reading: Reading;
  readonly ways: Ways;
}

interface ArticleMapProps extends PartProps {
  readonly sentence: RefObject<Place | undefined>;
  readonly isPartial: boolean;
  readonly onPoint: (id: string) => void;
}

/** The strip of the article at the edge of the header. */
export function ArticleMap({ reading, ways, ...rest }: ArticleMapProps) {
  const { page, walked, state, proseRef } = reading;
  if (!useHydrated()) return null;
  return (
    <Fetched>
      <ReadingMap
        page={page}
        marked={walked}
        here={state.open ?? state.here}
        proseRef={proseRef}
        onStep={ways.walk}
        {...rest}
      />
    </Fetched>
  );
}

/** What comes when the page has come to rest, or when something of it is wanted. */
export function Rest({ reading, ways }: PartProps) {
  const { page, marked, shown, rows, state, dispatch, proseRef } = reading;
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => whenIdle(() => Promise.all([fetchDetails(), fetchAtRest().then(() => setAtRest(true))])), []);
  if (!isAtRest && state.here === null && state.aloud !== "on") return null;
  return (
    <Fetched onGone={() => dispatch({ do: "aloud", be: "off" })}>
      <AtRest
        article={page.article}
        marked={marked}
        shown={shown}
        state={state}
        proseRef={proseRef}
        dispatch={dispatch}
        onVoices={rows.length > 0 ? ways.showVoices : undefined}
      />
    </Fetched>
  );
}

/** The details of the quotation that is open. */
export function OpenDetails({ reading, ways }: PartProps) {
  const { page, marked, rows, state, dispatch, proseRef } = reading;
  const opened = marked.find(({ id }) => id === state.open);
  const row = opened && rows.find(({ key }) => key === voiceKey(opened));
  if (opened === undefined || row === undefined) return null;
  return (
    <Fetched onGone={() => dispatch({ do: "close" })}>
      <Details
        article={page.article}
        marked={opened}
        row={row}
        elsewhere={page.elsewhere?.[opened.id]}
        citing={state.citing}
        proseRef={proseRef}
        onCite={() => dispatch({ do: "cite" })}
        onStep={ways.show}
        onClose={ways.close}
      />
    </Fetched>
  );
}
