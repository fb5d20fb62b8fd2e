import { readdirSync } from "node:fs";

/** How many articles `seeds/` holds. */
export const ARTICLES = readdirSync("seeds").filter((name) => /^[^._~].*\.(?:txt|md|html|json)$/u.test(name)).length;
