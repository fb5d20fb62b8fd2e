import { formatFor } from "../format.ts";

const format = formatFor("de");

/** Where else the words of a quotation stand. */
export const elsewhere = {
  title: "Derselbe Wortlaut anderswo",
  articles: (count: number) =>
    count === 1 ? "in einem anderen Artikel" : `in ${format.number(count)} anderen Artikeln`,
  source: (publisher: string, date: string | undefined) => (date === undefined ? publisher : `${publisher}, ${date}`),
  sameWords: "Wort für Wort gleich",
  otherWords: "Anderer Wortlaut",
  said: (name: string) => `gesagt von ${name}`,
  unnamed: "dort ohne Sprecher",
  otherSpeaker: (name: string) => `Dort sagt es jemand anderes: ${name}`,
  missing: "fehlt dort:",
  added: "steht nur dort:",
  /** What the two signs mean: each stands on the word before its meaning. */
  signs: { word: "Wort", missing: "fehlt dort", added: "steht nur dort" },
  more: (count: number) => `und in ${format.count(count, { one: "weiteren Artikel", other: "weiteren Artikeln" })}`,
};
