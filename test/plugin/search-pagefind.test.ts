import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, it } from "vitest";
import { Pagefind, SearchUnavailable } from "../../src/plugin/search-pagefind.ts";
import type { SearchRecord } from "../../src/plugin/search-record.ts";

function record(number: number): SearchRecord {
  return {
    url: `{"slug":"steg-${number}"}`,
    content: `Der Steg ${number} bleibt stehen`,
    language: "de",
    meta: { title: `Steg ${number}` },
    filters: {},
  };
}

/** Records, and after some of them the end of the process that indexes them. */
function* brokenOff(started: readonly ChildProcess[], signal: NodeJS.Signals): Generator<SearchRecord> {
  for (let number = 0; number < 20; number++) {
    if (number === 10) for (const child of started) child.kill(signal);
    yield record(number);
  }
}

/** What happens while processes are started; gives them as they are. */
async function withProcesses<T>(run: (started: readonly ChildProcess[]) => Promise<T>): Promise<T> {
  const started: ChildProcess[] = [];
  const note = (message: unknown) => started.push((message as { readonly process: ChildProcess }).process);
  subscribe("child_process", note);
  try {
    return await run(started);
  } finally {
    unsubscribe("child_process", note);
  }
}

describe("Pagefind", () => {
  it("that breaks off is told of, and the next index is made all the same", async () => {
    for (const signal of ["SIGKILL", "SIGABRT"] as const) {
      const pagefind = new Pagefind();
      const broken = withProcesses((started) => pagefind.index("de", brokenOff(started, signal)));
      await expect(broken).rejects.toThrow(SearchUnavailable);
      await expect(broken).rejects.toThrow(
        /Search was left out, because Pagefind broke off.*works without it. Build again/u,
      );
      await pagefind.end();
    }
    const pagefind = new Pagefind();
    const files = await pagefind.index("de", [record(1), record(2)]);
    await pagefind.end();
    expect([...files.keys()].filter((path) => path.startsWith("fragment/"))).toHaveLength(2);
  });

  it("leaves no process behind", async () => {
    await withProcesses(async (started) => {
      const pagefind = new Pagefind();
      await pagefind.start();
      await pagefind.index("de", [record(1)]);
      await pagefind.index("en", [record(2)]);
      await pagefind.end();
      expect(started).toHaveLength(1);
      for (const child of started) expect(child.killed || child.exitCode !== null).toBe(true);
    });
  });
});
