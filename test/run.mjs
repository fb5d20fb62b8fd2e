// The whole suite: types, lint, unit, component and browser tests. Every part runs whatever the others say; the last
// line counts all tests, types and lint as one each.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const folder = mkdtempSync(join(tmpdir(), "wortlaut-test-"));
let passed = 0;
let failed = 0;

function run(title, command, args, env = {}) {
  console.log(`\n— ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A part that passes or fails as a whole, and may run beside others: what it says comes when it is over. */
async function check(title, bin, args) {
  const started = performance.now();
  let said;
  try {
    said = await promisify(execFile)(process.execPath, [join("node_modules", ...bin), ...args], { maxBuffer: 2 ** 26 });
    passed++;
  } catch (error) {
    said = error;
    failed++;
  }
  console.log(`\n— ${title}\n${said.stdout ?? ""}${said.stderr ?? said.message}`);
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** A part that counts its tests. One that ends badly without a failed test counts as a failure all the same. */
function suite(title, args, env, report, count) {
  const fine = run(title, process.execPath, args, env);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    console.error(`  no report: ${error.message}`);
  }
  passed += counts.passed;
  failed += counts.failed;
  if (!fine && counts.failed === 0) failed++;
  if (fine && counts.passed === 0) failed++;
}

await Promise.all([
  check("types", ["typescript", "bin", "tsc"], ["--noEmit"]),
  check("types of the service worker", ["typescript", "bin", "tsc"], ["--noEmit", "-p", "src/worker"]),
  check("lint and format", ["@biomejs", "biome", "bin", "biome"], ["ci", "."]),
]);
const vitest = join(folder, "vitest.json");
suite(
  "unit, architecture and component tests",
  [
    join("node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitest}`,
  ],
  {},
  vitest,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
const playwright = join(folder, "playwright.json");
suite(
  "browser tests",
  [join("test", "e2e", "run.mjs")],
  { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright },
  playwright,
  ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }),
);

rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
