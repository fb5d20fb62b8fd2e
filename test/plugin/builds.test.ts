import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ARTICLES = 300;
const PATIENCE = 300_000;

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "wortlaut-builds-"));
  mkdirSync(join(home, "seeds"));
  for (let n = 0; n < ARTICLES; n++) {
    const lines = [`Steg ${n} am Deich`, `„Der Steg ${n} bleibt stehen“, sagte Ada Berg am Montag vor dem Rathaus.`];
    writeFileSync(join(home, "seeds", `steg-${n}.txt`), lines.join("\n\n").concat("\n\nEs regnete.".repeat(40)));
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Build {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly output: string }>;
}

function build(): Build {
  const args = [join(import.meta.dirname, "build.mjs"), join(home, "cache"), join(home, "out")];
  const env = { ...process.env, WORTLAUT_SEEDS: join(home, "seeds"), NODE_ENV: "production", NO_COLOR: "1" };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, output }));
  return { process: child, ended };
}

/** The names of all files of the caches that are whole by their names. */
function shards(): readonly string[] {
  const caches = join(home, "cache", "wortlaut");
  if (!existsSync(caches)) return [];
  return readdirSync(caches, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".jsonl"));
}

describe("builds", () => {
  it(
    "can be broken off, go on from there, and two at once give one whole site",
    async () => {
      const broken = build();
      while (shards().length === 0 && broken.process.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      broken.process.kill("SIGINT");
      expect(await broken.ended).toMatchObject({ code: null, signal: "SIGINT" });
      const kept = shards();
      expect(kept.length).toBeGreaterThan(0);
      for (const name of kept) {
        const lines = readFileSync(join(home, "cache", "wortlaut", name), "utf8").split("\n");
        for (const line of lines.slice(1)) expect(line).toMatch(/^[0-9a-f]{64}[{[].*[}\]]$/u);
      }

      const [one, other] = await Promise.all([build().ended, build().ended]);
      for (const { code, output } of [one, other]) {
        expect(code, output).toBe(0);
        expect(output).toContain(`Wortlaut: ${ARTICLES} articles`);
      }
      expect(`${one.output}${other.output}`).toMatch(/another build writes to .*out \(process \d+/u);
      expect(readdirSync(join(home, "out", "a"))).toHaveLength(ARTICLES);
      // For hosts that look for a folder before they look for a file.
      const page = (file: string) => readFileSync(join(home, "out", file), "utf8");
      expect(page("speakers/index.html")).toBe(page("speakers.html"));
      expect(readdirSync(join(home, "cache", "wortlaut")).filter((name) => name.includes(".lock"))).toEqual([]);
    },
    PATIENCE,
  );
});
