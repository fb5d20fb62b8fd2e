import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Holder, takeLock } from "../../src/plugin/folder-lock.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wortlaut-lock-"));
  lock = join(folder, "dist.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nobody = (): void => expect.unreachable("somebody holds the lock");

/** The number of a process that has ended. */
const ended = (): number => Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));

function leave(holder: Partial<Holder>, age = 0): void {
  const since = "2026-11-24T08:00:00.000Z";
  writeFileSync(lock, JSON.stringify({ process: process.pid, host: hostname(), since, ...holder }));
  const time = new Date(Date.now() - age);
  utimesSync(lock, time, time);
}

describe("the lock of a folder", () => {
  it("names who holds it, and is gone when it is given back", async () => {
    const release = await takeLock(lock, nobody);
    expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ process: process.pid, host: hostname() });
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("lets one in at a time", async () => {
    let inside = 0;
    const told: Holder[] = [];
    const work = async (): Promise<void> => {
      const release = await takeLock(lock, (holder) => told.push(holder));
      expect(++inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside--;
      release();
    };
    await Promise.all([work(), work(), work()]);
    expect(told.map((holder) => holder.process)).toEqual([process.pid, process.pid]);
    expect(existsSync(lock)).toBe(false);
  });

  it.each<[string, () => void]>([
    ["of a process that has ended", () => leave({ process: ended() })],
    ["of another machine that gives no sign of life", () => leave({ host: "elsewhere" }, 120_000)],
    ["whose number another process has now", () => leave({}, 1_200_000)],
  ])("is taken over when it is one %s", async (_, prepare) => {
    prepare();
    const releases = [await takeLock(lock, nobody)];
    expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ process: process.pid, host: hostname() });
    for (const release of releases) release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is waited for when it is one of another machine, or not yet written", async () => {
    for (const prepare of [() => leave({ host: "elsewhere" }), () => writeFileSync(lock, "")]) {
      prepare();
      let taken = false;
      const taking = takeLock(lock, () => undefined).then((release) => {
        taken = true;
        release();
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(taken).toBe(false);
      rmSync(lock);
      await taking;
      expect(taken).toBe(true);
    }
  });

  it("of somebody else is left alone by who had it before", async () => {
    const release = await takeLock(lock, nobody);
    leave({ host: "elsewhere" });
    release();
    expect(existsSync(lock)).toBe(true);
  });
});
