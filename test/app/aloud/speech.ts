/** A voice as a device has it. */
export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
}

/** What a test sees of the speech of the device, and the hand that moves it on. */
export interface Speech {
  /** All that was begun, in order. */
  readonly begun: { readonly text: string; readonly voice: string; readonly pace: number }[];
  /** Whether something is being said. */
  isSpeaking(): boolean;
  /** Says what is being said to its end. */
  finish(): void;
  /** The voice breaks off. */
  fail(error: string): void;
  /** Makes these the voices of the device, and says so. */
  change(voices: readonly FakeVoice[]): void;
}

declare global {
  interface Window {
    speech: Speech;
  }
}

/**
 * Puts a device with these voices in the place of the browser's, which has none and makes no sound where tests run. It
 * needs nothing from outside itself, so that it can be sent into a browser.
 */
export function installSpeech(voices: readonly FakeVoice[]): void {
  const asVoices = (fakes: readonly FakeVoice[]) =>
    fakes.map((voice) => ({ ...voice, voiceURI: `uri:${voice.name}`, localService: true, default: false }));
  let known = asVoices(voices);
  const begun: Speech["begun"] = [];
  let speaking: FakeUtterance | undefined;

  class FakeUtterance extends EventTarget {
    text: string;
    voice: { readonly name: string } | null = null;
    lang = "";
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }

  class FakeSynthesis extends EventTarget {
    getVoices() {
      return known;
    }
    speak(utterance: FakeUtterance) {
      speaking = utterance;
      begun.push({ text: utterance.text, voice: utterance.voice?.name ?? "", pace: utterance.rate });
    }
    cancel() {
      const silenced = speaking;
      speaking = undefined;
      // As in browsers: what was silenced says so late.
      if (silenced !== undefined) setTimeout(() => end(silenced, "error", "interrupted"));
    }
  }

  function end(utterance: FakeUtterance | undefined, type: "end" | "error", error = ""): void {
    utterance?.dispatchEvent(Object.assign(new Event(type), { error }));
  }

  const synthesis = new FakeSynthesis();
  const speech: Speech = {
    begun,
    isSpeaking: () => speaking !== undefined,
    finish: () => end(speaking, "end"),
    fail: (error) => end(speaking, "error", error),
    change(next) {
      known = asVoices(next);
      synthesis.dispatchEvent(new Event("voiceschanged"));
    },
  };
  const put = (name: string, value: unknown) => Object.defineProperty(window, name, { value, configurable: true });
  put("speechSynthesis", synthesis);
  put("SpeechSynthesisUtterance", FakeUtterance);
  put("speech", speech);
}
