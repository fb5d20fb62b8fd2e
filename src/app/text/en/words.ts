import { formatFor } from "../format.ts";
import type { Words } from "../words.tsx";
import { list } from "./list.ts";
import { offline } from "./offline.ts";
import { reader } from "./reader.ts";
import { shell } from "./shell.ts";
import { states } from "./states.ts";

/** The interface in English. */
export const words: Words = {
  language: "en",
  format: formatFor("en"),
  list,
  offline,
  reader,
  shell,
  states,
};
