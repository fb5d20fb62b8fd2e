import { formatFor } from "../format.ts";

const format = formatFor("de");

/** Reading aloud. */
export const aloud = {
  label: "Vorlesen",
  play: "Weiter",
  pause: "Anhalten",
  back: "Satz zurück",
  forward: "Satz vor",
  pace: "Tempo",
  paceOf: (pace: number) => `${format.decimal(pace, 2).replace(/0$/u, "")}×`,
  voice: "Stimme",
  close: "Vorlesen beenden",
  refused: "Die Stimme antwortet nicht. Vielleicht hilft eine andere.",
};
