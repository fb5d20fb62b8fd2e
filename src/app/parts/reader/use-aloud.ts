import { useCallback, useEffect, useState } from "react";
import { useKeys } from "../../shell/keyboard.tsx";
import { useNotice } from "../../shell/notice.tsx";
import { useText } from "../../text/words.tsx";
import { whenIdle } from "../../when-idle.ts";

/** All that reads aloud, which is fetched when the page has come to rest. */
export const fetchAloud = () => import("../aloud/aloud.ts");

/** Reading the article aloud, as far as the page needs it before anybody asks for it. */
export interface Aloud {
  /** The article is being read aloud, or paused. */
  readonly isOn: boolean;
  /** False once it is known that no voice speaks the language of the article. */
  readonly hasVoice: boolean;
  readonly begin: () => void;
  /** Ends it and gives the focus back. */
  readonly end: () => void;
  /** Ends what could not begin, and says why. */
  readonly tellNoVoice: () => void;
}

/** @param language of the article, a BCP 47 tag */
export function useAloud(language: string): Aloud {
  const { reader } = useText();
  const notify = useNotice();
  const [isOn, setOn] = useState(false);
  const [hasVoice, setHasVoice] = useState(true);

  useEffect(() => {
    let isOver = false;
    let endWatch = () => {};
    const takeBack = whenIdle(async () => {
      const { watchVoices } = await fetchAloud();
      if (!isOver) endWatch = watchVoices(language, (voices) => setHasVoice(voices.length > 0));
    });
    return () => {
      isOver = true;
      takeBack();
      endWatch();
    };
  }, [language]);

  function tellNoVoice(): void {
    setOn(false);
    notify({ text: reader.noVoice(language) });
  }

  function begin(): void {
    if (hasVoice) setOn(true);
    else tellNoVoice();
  }

  const end = useCallback(() => {
    const isFocused = document.activeElement?.closest(".aloud-bar") !== null;
    setOn(false);
    if (isFocused) document.querySelector<HTMLElement>(".aloud button")?.focus({ preventScroll: true });
  }, []);

  useKeys({ r: begin });
  return { isOn, hasVoice, begin, end, tellNoVoice };
}
