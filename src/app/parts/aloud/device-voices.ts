import { useEffect, useState } from "react";

/** How long a browser may take to tell its voices. One that has none never tells. Milliseconds. */
const PATIENCE = 2000;

/**
 * Calls back with the voices for a language, best first: when they are known, and when they change; with none when there
 * are none. Returns how to end this.
 *
 * @param language BCP 47 tag; `und` has no voice
 */
export function watchVoices(
  language: string,
  tell: (voices: readonly SpeechSynthesisVoice[]) => void,
  patience = PATIENCE,
): () => void {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  if (synthesis === undefined) {
    tell([]);
    return () => {};
  }
  const look = () => tell(voicesFor(language, synthesis.getVoices()));
  // Chromium loads its voices when it is first asked for them, and has none until then.
  const isKnown = synthesis.getVoices().length > 0;
  if (isKnown) look();
  const timer = isKnown ? 0 : window.setTimeout(look, patience);
  // Older Safari knows all voices at once and sends no events.
  synthesis.addEventListener?.("voiceschanged", look);
  return () => {
    window.clearTimeout(timer);
    synthesis.removeEventListener?.("voiceschanged", look);
  };
}

/** The voices that speak a language: those on the device first, as they need no network, the default one before all. */
export function voicesFor(language: string, voices: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
  const wanted = primaryOf(language);
  const rank = (voice: SpeechSynthesisVoice) => Number(voice.default) * 2 + Number(voice.localService);
  return voices.filter(({ lang }) => primaryOf(lang) === wanted).sort((a, b) => rank(b) - rank(a));
}

/** The language itself of a tag. Android writes `de_DE`. */
function primaryOf(tag: string): string {
  return (tag.split(/[-_]/u)[0] ?? "").toLowerCase();
}

/** The voices for a language; undefined until they are known. */
export function useDeviceVoices(language: string): readonly SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => watchVoices(language, setVoices), [language]);
  return voices;
}
