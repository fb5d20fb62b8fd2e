import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Digests } from "./page-sources.ts";
import { writeWhole } from "./whole-file.ts";

/**
 * The moment since which a collection is as it is: `now`, or that of the earlier build that was the first with the same
 * modules. A build without changes then makes the same files, and readers are offered no update that is none.
 *
 * @param file where this is kept from one build to the next; where that is not possible, every build is new
 * @param digests of the modules that a build is made of, but for the one that says when it was made
 */
export async function unchangedSince(file: string, digests: Digests, now: string): Promise<string> {
  const content = createHash("sha256")
    .update(JSON.stringify([...digests]))
    .digest("hex");
  const [digest, since] = (await readFile(file, "utf8").catch(() => "")).split("\n");
  if (digest === content && since !== undefined && !Number.isNaN(Date.parse(since))) return since;
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeWhole(file, `${content}\n${now}\n`))
    .catch(() => undefined);
  return now;
}
