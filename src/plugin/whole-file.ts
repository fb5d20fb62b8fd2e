import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/** The end of the name of a file that is still being written. */
export const UNFINISHED = ".unfinished";

/**
 * Writes a file under its name only when it is whole: whoever reads it meanwhile, and whoever comes after a crash, finds
 * the old one or the new one. Of several who write at once, the last wins. Rejects when it cannot be written.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}${UNFINISHED}`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
