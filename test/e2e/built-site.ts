import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { FullConfig } from "@playwright/test";
import { FIRST_BUILD } from "./build.ts";
import { StaticHost } from "./static-host.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Builds `seeds/` and serves it as a static host would, at the address that all tests begin at, until they are over. */
export default async function serveBuiltSite({ projects }: FullConfig): Promise<() => Promise<void>> {
  const { baseURL = "" } = projects[0]?.use ?? {};
  const args = [resolve(ROOT, "node_modules/vite/bin/vite.js"), "build", "--outDir", FIRST_BUILD, "--emptyOutDir"];
  // A process of its own: Vite says in the environment that it builds for production, which the tests would inherit.
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const host = new StaticHost(FIRST_BUILD);
  await host.start(Number(new URL(baseURL).port));
  return () => host.stop();
}
