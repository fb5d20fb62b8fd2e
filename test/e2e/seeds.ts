import { readdirSync } from "node:fs";

/** How many articles `seeds/` holds. */
export const ARTICLES = readdirSync("seeds").filter((name) => /^[^._~].*\.(?:txt|md|html|json)$/u.test(name)).length;

/** How many rows the list of them has: two of the articles are versions of one text. */
export const ROWS = ARTICLES - 1;
