import { resolve } from "node:path";

/**
 * A path as somebody wrote it on the command line: npm runs scripts in the project's folder, whatever folder they were
 * called in, and tells that one in `INIT_CWD`. An absolute path.
 */
export function givenPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? ".", file);
}
