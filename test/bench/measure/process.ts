import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command cost, all processes that it started included. */
export interface Cost {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of processor time; `NaN` where there is no /proc to read it from. */
  readonly cpu: number;
  /** The most memory resident at one time, in bytes; shared pages count once a process. `NaN` without /proc. */
  readonly peak: number;
}

/** How often the processes are looked at, in milliseconds; what is shorter than that escapes. */
const EVERY = 40;

/** Clock ticks a second in /proc; 100 on every Linux that Node runs on. */
const TICKS = 100;

const PAGE = 4096;

/** Runs a command to its end. Rejects with the end of what it printed when it fails. */
export async function run(command: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-4000);
    });
  }
  const watch = watchTree(child.pid);
  const code = await new Promise<number | null>((ended, failed) => {
    child.once("error", failed);
    child.once("close", ended);
  }).finally(watch.stop);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${printed}`);
  return { wall: (performance.now() - started) / 1000, ...watch.cost() };
}

interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

/** Looks at a process and all that descend from it until it is stopped. */
function watchTree(root: number | undefined) {
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = (): void => {
    const states = tree(root, processes());
    for (const [pid, state] of states) ticks.set(pid, state.ticks);
    peak = Math.max(peak, [...states.values()].reduce((sum, { pages }) => sum + pages, 0) * PAGE);
  };
  const timer = setInterval(look, EVERY);
  return {
    stop: () => clearInterval(timer),
    cost: () => ({
      cpu: peak === 0 ? Number.NaN : [...ticks.values()].reduce((sum, count) => sum + count, 0) / TICKS,
      peak: peak === 0 ? Number.NaN : peak,
    }),
  };
}

function processes(): Map<number, ProcessState> {
  const states = new Map<number, ProcessState>();
  for (const name of listed("/proc")) {
    const pid = Number(name);
    const state = Number.isInteger(pid) ? stateOf(pid) : undefined;
    if (state !== undefined) states.set(pid, state);
  }
  return states;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Undefined when the process has ended meanwhile. */
function stateOf(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field is the name in brackets and may contain anything; see proc_pid_stat(5) for the others.
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
    return { parent, ticks: user + system, pages };
  } catch {
    return undefined;
  }
}

function tree(root: number | undefined, states: ReadonlyMap<number, ProcessState>): Map<number, ProcessState> {
  const found = new Map<number, ProcessState>();
  for (const [pid, state] of states) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root) at = states.get(at)?.parent;
    if (at === root) found.set(pid, state);
  }
  return found;
}
