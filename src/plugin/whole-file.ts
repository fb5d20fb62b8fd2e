import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The end of the name of a file that is still being written. */
const UNFINISHED = ".unfinished";

/** Nobody takes that long to write a file, in milliseconds. */
const HOUR = 60 * 60 * 1000;

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

/** The text of a file; where it is not there, what `make` gives, which is kept for the next time if that is possible. */
export async function keptText(file: string, make: () => Promise<string>): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    const text = await make();
    await writeWhole(file, text).catch(() => undefined);
    return text;
  }
}

/** Removes from a folder what `writeWhole` left in processes that were ended meanwhile. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(UNFINISHED));
  await removeOlder(
    names.map((name) => join(folder, name)),
    HOUR,
  );
}

/** Removes files and folders that were last changed longer than `age` milliseconds ago. */
export async function removeOlder(paths: readonly string[], age: number): Promise<void> {
  for (const path of paths) {
    const known = await stat(path).catch(() => undefined);
    if (known !== undefined && Date.now() - known.mtimeMs > age) await rm(path, { recursive: true, force: true });
  }
}
