import type { elsewhere as de } from "../de/elsewhere.ts";
import { formatFor } from "../format.ts";

const format = formatFor("en");

export const elsewhere: typeof de = {
  title: "The same words elsewhere",
  articles: (count) => (count === 1 ? "in one other article" : `in ${format.number(count)} other articles`),
  source: (publisher, date) => (date === undefined ? publisher : `${publisher}, ${date}`),
  sameWords: "Word for word the same",
  otherWords: "Worded differently",
  said: (name) => `said by ${name}`,
  unnamed: "no speaker named there",
  otherSpeaker: (name) => `Somebody else says it there: ${name}`,
  missing: "missing there:",
  added: "only there:",
  signs: { word: "word", missing: "missing there", added: "only there" },
  more: (count) => `and in ${format.count(count, { one: "more article", other: "more articles" })}`,
};
