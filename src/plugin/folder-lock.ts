import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How often somebody who waits looks again, in milliseconds. */
const PATIENCE = 200;

/** How often a holder shows that it is still there, and how long it is believed to be, in milliseconds. */
const SIGN_OF_LIFE = 5_000;
const BELIEVED = 60_000;
/** The same of a process that runs on this machine: it may be busy for minutes, or another may have got its number. */
const BELIEVED_HERE = 600_000;

/** Who holds a lock. */
export interface Holder {
  readonly process: number;
  readonly host: string;
  /** The moment it was taken, ISO 8601. */
  readonly since: string;
}

/**
 * Waits until nobody else holds the lock and takes it. One whose process has ended is taken over: at once where that
 * can be known, else when it has given no sign of life for a minute. Rejects when the file cannot be written.
 *
 * @param file the lock: there as long as somebody holds it
 * @param waiting called once when somebody else holds it
 * @returns a function that gives it back; also done when the process exits
 */
export async function takeLock(file: string, waiting: (holder: Holder) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const own: Holder = { process: process.pid, host: hostname(), since: new Date().toISOString() };
  const content = JSON.stringify(own);
  let told = false;
  while (!create(file, content)) {
    const found = contentOf(file);
    const holder = found === undefined ? undefined : holderIn(found);
    if (found !== undefined && isLeft(file, holder)) {
      removeLeft(file, found);
      continue;
    }
    if (holder !== undefined && !told) {
      told = true;
      waiting(holder);
    }
    await sleep(PATIENCE);
  }
  const signs = setInterval(() => touch(file), SIGN_OF_LIFE).unref();
  const release = (): void => {
    clearInterval(signs);
    process.off("exit", release);
    if (contentOf(file) === content) rmSync(file, { force: true });
  };
  process.on("exit", release);
  return release;
}

/** Whether the lock is ours now. */
function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Whether a lock was left behind. One without a readable holder may be about to be written. */
function isLeft(file: string, holder: Holder | undefined): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (holder?.host === hostname()) return hasEnded(holder.process) || age > BELIEVED_HERE;
  return age > BELIEVED;
}

/** Somebody else may have removed the lock meanwhile and hold a new one: then that is put back. */
function removeLeft(file: string, left: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (contentOf(aside) === left) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function hasEnded(id: number): boolean {
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Whoever removed the lock by hand wanted it so.
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function holderIn(content: string): Holder | undefined {
  try {
    const { process, host, since } = JSON.parse(content) as Partial<Holder>;
    return process === undefined || host === undefined || since === undefined ? undefined : { process, host, since };
  } catch {
    return undefined;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);
