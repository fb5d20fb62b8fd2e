import type { aloud as german } from "../de/aloud.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");

/** Reading aloud. */
export const aloud: typeof german = {
  label: "Read aloud",
  play: "Continue",
  pause: "Pause",
  back: "Sentence back",
  forward: "Sentence forward",
  pace: "Pace",
  paceOf: (pace: number) => `${format.decimal(pace, 2).replace(/0$/u, "")}×`,
  voice: "Voice",
  close: "Stop reading aloud",
  refused: "The voice does not answer. Another one may.",
};
