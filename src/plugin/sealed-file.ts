import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writeWhole } from "./whole-file.ts";

/**
 * Keeps a content for later: the file begins with who made it and a check sum. Replaced only as a whole; of several who
 * write at once, the last wins. Rejects when it cannot be written.
 *
 * @param maker one word that stands for the code that made the content
 */
export async function writeSealed(file: string, maker: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, Buffer.concat([seal(maker, content), content]));
}

/** The content of a file that `writeSealed` wrote; undefined when it is absent, broken, cut off or of another maker. */
export async function readSealed(file: string, maker: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const end = bytes?.indexOf("\n") ?? -1;
  if (bytes === undefined || end < 0) return undefined;
  const content = bytes.subarray(end + 1);
  return seal(maker, content).equals(bytes.subarray(0, end + 1)) ? content : undefined;
}

function seal(maker: string, content: Uint8Array): Buffer {
  return Buffer.from(`wortlaut ${maker} ${createHash("sha256").update(content).digest("hex")}\n`);
}
