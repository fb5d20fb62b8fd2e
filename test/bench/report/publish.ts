import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chart } from "./chart.ts";
import type { Measured, SiteRow } from "./figures.ts";
import { figureTable, siteTable } from "./table.ts";

const README = resolve("README.md");
const CHART = "test/pictures/bench.svg";
const BEGIN = "<!-- bench: written by npm run bench -- --publish -->";
const END = "<!-- /bench -->";

/** Puts the figures into the README, between its two marks, and draws the chart. Throws when the marks are not there. */
export function publish(measured: Measured, sites: readonly SiteRow[], own: string, description: string): void {
  const text = readFileSync(README, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for the figures: ${BEGIN} … ${END}`);
  const picture = `![Wortlaut beside its peers](${CHART})`;
  const section = [BEGIN, description, figureTable(measured), picture, siteTable(sites), END].join("\n\n");
  writeFileSync(README, text.slice(0, begin) + section + text.slice(end + END.length));
  writeFileSync(resolve(CHART), chart(sites, own));
}
