import { resolve } from "node:path";

/** The folder of articles: `$WORTLAUT_SEEDS`, else `seeds` below the current folder. An absolute path. */
export function seedsFolder(): string {
  return resolve(process.env.WORTLAUT_SEEDS ?? "seeds");
}
