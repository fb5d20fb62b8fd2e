import { formatFor } from "../format.ts";
import type { Words } from "../words.tsx";
import { about } from "./about.ts";
import { list } from "./list.ts";
import { quotations } from "./quotations.ts";
import { reader } from "./reader.ts";
import { shell } from "./shell.ts";
import { speakers } from "./speakers.ts";
import { states } from "./states.ts";

/** The interface in English. */
export const words: Words = {
  language: "en",
  format: formatFor("en"),
  about,
  list,
  quotations,
  reader,
  shell,
  speakers,
  states,
};
