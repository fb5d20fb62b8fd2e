import { chunksOf } from "./chunks.ts";
import type { SpokenSentence } from "./script.ts";

/** How it is read. */
export interface Delivery {
  readonly voice: SpeechSynthesisVoice;
  /** Multiple of the voice's usual pace. */
  readonly pace: number;
}

export interface Narration {
  /** The sentence at hand: an index into the script. */
  readonly at: number;
  /** `refused`: the browser or the voice would not speak. */
  readonly state: "speaking" | "paused" | "refused" | "done";
}

/** Reads a script aloud, sentence by sentence. */
export interface Narrator {
  now(): Narration;
  subscribe(listener: () => void): () => void;
  /** Reads the sentence at hand from its beginning, and on; from the first one when all was read. */
  play(): void;
  /** Falls silent. */
  pause(): void;
  /** Goes to a sentence before or after the one at hand; goes on reading there if it was reading. */
  step(by: -1 | 1): void;
  /** Reads otherwise from now on; the sentence at hand is begun anew. */
  deliver(delivery: Delivery): void;
}

/**
 * Chromium cuts off voices from the network after about 15 seconds; at the usual pace that is some 200 characters
 * (https://crbug.com/679437).
 */
const LONGEST = 200;

/** What a browser calls it when it was told to fall silent; that is no failure. */
const SILENCED: readonly string[] = ["canceled", "interrupted"];

/**
 * A narrator that speaks through the browser. To pause is to fall silent and to begin the sentence anew: on phones the
 * browser's own pause loses what was to be said.
 *
 * @param from the sentence to begin with: an index into `script`
 * @param isShown asked of each sentence when its turn comes: what is not on the page is passed over
 */
export function createNarrator(
  synthesis: SpeechSynthesis,
  script: readonly SpokenSentence[],
  from: number,
  first: Delivery,
  isShown: (sentence: SpokenSentence) => boolean = () => true,
): Narrator {
  let delivery = first;
  let narration: Narration = { at: from, state: "paused" };
  /** The utterances of this turn are the ones to heed: a silenced one reports its end late. */
  let turn = 0;
  // A browser may throw an utterance away that nobody holds, and never say that it ended.
  let held: SpeechSynthesisUtterance | undefined;
  const listeners = new Set<() => void>();

  function become(next: Narration): void {
    narration = next;
    for (const listener of listeners) listener();
  }

  function silence(): void {
    turn++;
    held = undefined;
    synthesis.cancel();
  }

  /** The first sentence from `at` on, in one direction, that is shown; undefined when there is none. */
  function shownFrom(at: number, by: -1 | 1): number | undefined {
    for (let place = at; ; place += by) {
      const sentence = script[place];
      if (sentence === undefined) return undefined;
      if (isShown(sentence)) return place;
    }
  }

  function read(from: number): void {
    silence();
    const at = shownFrom(from, 1) ?? script.length;
    const sentence = script[at];
    if (sentence === undefined) {
      become({ at: Math.max(0, script.length - 1), state: "done" });
      return;
    }
    become({ at, state: "speaking" });
    say(chunksOf(sentence.text, Math.max(LONGEST / 2, LONGEST * delivery.pace)), turn, () => read(at + 1));
  }

  function say([chunk, ...rest]: readonly string[], own: number, then: () => void): void {
    if (chunk === undefined) {
      then();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(chunk);
    utterance.voice = delivery.voice;
    utterance.lang = delivery.voice.lang;
    utterance.rate = delivery.pace;
    utterance.addEventListener("end", () => own === turn && say(rest, own, then));
    utterance.addEventListener("error", ({ error }) => {
      if (own !== turn || SILENCED.includes(error)) return;
      silence();
      become({ ...narration, state: "refused" });
    });
    held = utterance;
    synthesis.speak(held);
  }

  return {
    now: () => narration,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play: () => read(narration.state === "done" ? 0 : narration.at),
    pause() {
      silence();
      if (narration.state === "speaking") become({ ...narration, state: "paused" });
    },
    step(by) {
      const at = shownFrom(narration.at + by, by) ?? narration.at;
      if (narration.state === "speaking") read(at);
      else become({ at, state: "paused" });
    },
    deliver(next) {
      if (next.voice === delivery.voice && next.pace === delivery.pace) return;
      delivery = next;
      if (narration.state === "speaking") read(narration.at);
    },
  };
}
