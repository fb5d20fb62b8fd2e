import { lazy, type RefObject, useEffect } from "react";
import type { Article } from "../../../model/article.ts";
import { Fetched } from "../../offline/fetched.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { useText } from "../../text/words.tsx";
import { AloudBar } from "../aloud/aloud-bar.tsx";
import { useDeviceVoices } from "../aloud/device-voices.ts";
import { useCleanCopy } from "../share/use-clean-copy.ts";
import { useGone } from "../share/use-gone.ts";
import { useSelecting } from "../share/use-selecting.ts";
import type { MarkedQuotation } from "./marked.ts";
import type { ReaderAction, ReaderState } from "./state.ts";
import { useCopyKeys } from "./use-copy-keys.ts";

const Gone = lazy(async () => ({ default: (await import("../share/gone.tsx")).Gone }));
const PassageBar = lazy(async () => ({ default: (await import("../share/passage-bar.tsx")).PassageBar }));

interface AtRestProps {
  readonly article: Article;
  readonly marked: readonly MarkedQuotation[];
  /** Those of them that are marked. */
  readonly shown: readonly MarkedQuotation[];
  readonly state: ReaderState;
  readonly proseRef: RefObject<HTMLElement | null>;
  readonly dispatch: (action: ReaderAction) => void;
  /** Shows who speaks; undefined when nobody does. */
  readonly onVoices: (() => void) | undefined;
}

/** What the reading view does without until it has come to rest: nothing of it is there to be seen at once. */
export function AtRest({ article, marked, shown, state, proseRef, dispatch, onVoices }: AtRestProps) {
  const { reader } = useText();
  const { aloud } = state;
  const notify = useNotice();
  const { isGone, forget } = useGone(marked);
  useCopyKeys(article, shown, state);
  const { hasSelected, isAwaited } = useSelecting(proseRef);
  useCleanCopy(proseRef, article);
  const voices = useDeviceVoices(article.language);
  const isMute = voices?.length === 0;
  const noVoice = reader.noVoiceHere(article.language);

  useEffect(() => {
    if (isMute && aloud === "on") notify({ text: noVoice });
    if (isMute && aloud !== "mute") dispatch({ do: "aloud", be: "mute" });
    if (!isMute && aloud === "mute") dispatch({ do: "aloud", be: "off" });
  }, [isMute, aloud, noVoice, notify, dispatch]);

  function endAloud(): void {
    const isFocused = document.activeElement?.closest(".aloud-bar") !== null;
    dispatch({ do: "aloud", be: "off" });
    if (isFocused) document.querySelector<HTMLElement>(".aloud button")?.focus({ preventScroll: true });
  }

  return (
    <>
      {aloud === "on" && voices !== undefined && (
        <AloudBar article={article} marked={marked} voices={voices} proseRef={proseRef} onClose={endAloud} />
      )}
      {isGone && (
        <Fetched>
          <Gone original={article.url} onVoices={onVoices} onClose={forget} />
        </Fetched>
      )}
      {hasSelected && (
        <Fetched>
          <PassageBar article={article} marked={marked} proseRef={proseRef} isAwaited={isAwaited} />
        </Fetched>
      )}
    </>
  );
}
