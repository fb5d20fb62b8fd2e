import type { Bench } from "../context.ts";
import { alternate } from "../measure/runs.ts";
import type { Measured } from "../report/figures.ts";

/** Whole builds: their figures, and how many seconds each site takes from nothing, by its name. */
export interface BuildTimes {
  readonly measured: Measured;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Whole builds of the same articles in turn: Eleventy with Pagefind, Wortlaut from nothing, Wortlaut again. */
export async function measureBuilds(bench: Bench): Promise<BuildTimes> {
  const eleventy = await bench.eleventy();
  const wortlaut = await bench.wortlaut();
  bench.say("whole builds, Eleventy + Pagefind and Wortlaut in turn");
  const costs = await alternate(Math.min(bench.options.rounds, 3), {
    eleventy: () => eleventy.build(),
    cold: () => wortlaut.build({ cold: true }),
    warm: () => wortlaut.build({ cold: false }),
  });
  const seconds = { [eleventy.name]: costs.eleventy.wall, [wortlaut.name]: costs.cold.wall };
  for (const name of bench.options.peers.filter((peer) => peer !== "eleventy")) {
    const peer = await bench.peer(name);
    bench.say(`whole build of ${peer.name}`);
    seconds[peer.name] = (await peer.build()).wall;
  }
  for (const [name, { wall, cpu, peak }] of Object.entries(costs)) {
    bench.say(`  ${name}: ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s, ${(peak / 1e6).toFixed(0)} MB`);
  }
  return {
    measured: {
      buildCold: costs.cold.wall / costs.eleventy.wall,
      buildWarm: costs.warm.wall / costs.eleventy.wall,
    },
    seconds,
  };
}
