import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Article } from "../../../model/article.ts";
import { PACE } from "../../settings/settings.ts";
import { useSettings, useSettingsStore } from "../../settings/stores.tsx";
import { useKeys } from "../../shell/keyboard.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { useAloudText } from "../../text/aloud.ts";
import { useText } from "../../text/words.tsx";
import { Icon } from "../icon.tsx";
import { Pick } from "../pick.tsx";
import type { MarkedQuotation } from "../reader/marked.ts";
import { createNarrator, type Delivery } from "./narrator.ts";
import { readingScript, type SpokenSentence } from "./script.ts";
import { textRanges } from "./text-ranges.ts";
import { firstInView, useSpokenPlace } from "./use-spoken-place.ts";

/** The paces to choose from, multiples of the usual one. */
const PACES: readonly number[] = [PACE.least, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, PACE.most];

interface AloudBarProps {
  readonly article: Article;
  readonly marked: readonly MarkedQuotation[];
  /** The voices for the language of the article, best first. */
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly proseRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Reads the article aloud while it is rendered; nothing without a voice. */
export function AloudBar(props: AloudBarProps) {
  const [best] = props.voices;
  return best === undefined ? null : <Player {...props} best={best} />;
}

interface PlayerProps extends AloudBarProps {
  /** The voice to take when the reader has chosen none. */
  readonly best: SpeechSynthesisVoice;
}

function Player({ article, marked, proseRef, voices, best, onClose }: PlayerProps) {
  const aloud = useAloudText();
  const { language } = useText();
  const notify = useNotice();
  const store = useSettingsStore();
  const settings = useSettings();
  const chosen = settings.voices[article.language];
  const voice = voices.find(({ voiceURI }) => voiceURI === chosen) ?? best;
  const { script, narrator } = useNarrator({ article, marked, proseRef }, { voice, pace: settings.pace });
  const { at, state } = useSyncExternalStore(narrator.subscribe, narrator.now);
  const [steps, setSteps] = useState(0);
  const isSpeaking = state === "speaking";
  const playRef = useRef<HTMLButtonElement>(null);
  useSpokenPlace(proseRef, script[at]?.span ?? null, steps);
  useEffect(() => playRef.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (state === "refused") notify({ text: aloud.refused });
  }, [state, notify, aloud]);

  function toggle(): void {
    if (isSpeaking) narrator.pause();
    else narrator.play();
  }

  function step(by: -1 | 1): void {
    setSteps((taken) => taken + 1);
    narrator.step(by);
  }

  /** What is open above the text is closed first. */
  function stop(): boolean {
    if (document.querySelector("[popover]:popover-open") !== null) return false;
    onClose();
    return true;
  }

  useKeys({
    r: toggle,
    Escape: stop,
  });

  return (
    <section className="aloud-bar no-print" aria-label={aloud.label} lang={language}>
      <button className="mini" type="button" aria-label={aloud.back} onClick={() => step(-1)}>
        <Icon name="up" />
      </button>
      <button className="aloud-play" type="button" ref={playRef} onClick={toggle}>
        <PlayMark isSpeaking={isSpeaking} />
        {isSpeaking ? aloud.pause : aloud.play}
      </button>
      <button className="mini" type="button" aria-label={aloud.forward} onClick={() => step(1)}>
        <Icon name="down" />
      </button>
      <Pick
        label={aloud.pace}
        choices={PACES.map((pace) => ({ value: String(pace), label: aloud.paceOf(pace) }))}
        value={String(settings.pace)}
        onChange={(pace) => store.change({ pace: Number(pace) })}
      />
      {voices.length > 1 && (
        <Pick
          label={aloud.voice}
          choices={voices.map(({ voiceURI, name }) => ({ value: voiceURI, label: name }))}
          value={voice.voiceURI}
          onChange={(uri) => store.change({ voices: { ...settings.voices, [article.language]: uri } })}
        />
      )}
      <button className="mini" type="button" aria-label={aloud.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}

/** The narrator of the article, which begins where the reader is and falls silent when the reader leaves. */
function useNarrator({ article, marked, proseRef }: Omit<AloudBarProps, "voices" | "onClose">, delivery: Delivery) {
  /** Of an article that is reduced to its quotations, what is left is read. */
  function isShown({ span }: SpokenSentence): boolean {
    const prose = proseRef.current;
    return prose === null || span === null || textRanges(prose, span).length > 0;
  }

  const [reading] = useState(() => {
    const script = readingScript(article, marked);
    const from = firstInView(proseRef.current, script);
    return { script, narrator: createNarrator(window.speechSynthesis, script, from, delivery, isShown) };
  });
  const { narrator } = reading;
  useEffect(() => {
    narrator.play();
    window.addEventListener("pagehide", narrator.pause);
    return () => {
      window.removeEventListener("pagehide", narrator.pause);
      narrator.pause();
    };
  }, [narrator]);
  useEffect(() => narrator.deliver(delivery));
  return reading;
}

function PlayMark({ isSpeaking }: { readonly isSpeaking: boolean }) {
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      {isSpeaking ? <path d="M5.5 3v10M10.5 3v10" /> : <path d="M4.5 3v10l8-5z" />}
    </svg>
  );
}
