import * as v from "valibot";

/** A text, or a number that stands for one (`title: 1984`). */
const textValue = v.pipe(
  v.union([v.string(), v.number()], "must be a text"),
  v.transform((value) => String(value)),
);

/** One name or a list of names. */
const nameList = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === "string" ? [value] : value)),
  v.array(v.string("must be a text"), "must be a text or a list of texts"),
);

/** What an article may state of itself, in front matter and in JSON alike; every key may be left out or be null. */
export const STATEMENTS = {
  title: v.nullish(textValue),
  standfirst: v.nullish(textValue),
  publisher: v.nullish(textValue),
  authors: v.nullish(nameList),
  author: v.nullish(nameList),
  date: v.nullish(textValue),
  url: v.nullish(textValue),
  language: v.nullish(textValue),
  slug: v.nullish(textValue),
};
