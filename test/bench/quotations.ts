import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { givenPath } from "../../src/cli/given-path.ts";
import { predict } from "../../src/cli/predictions.ts";
import { readGold } from "./gold.ts";
import { type Mistake, Scorer, type Scores } from "./score.ts";
import { measureHostile, measureSpeed, printHostile, printSpeed } from "./speed.ts";
import type { Rates, ReaderFigures } from "./tally.ts";

const USAGE =
  "Usage: npm run bench:quotations -- --gold FILE [--language de] [--mistakes N] [--hostile] [--json] [--publish]";

/** The figures that the app shows; `--publish` writes them. Below the folder that npm runs scripts in. */
const PUBLISHED = resolve("src/app/parts/about/figures.json");

/**
 * Runs the engine over a gold standard and prints how good and how fast it is. Resolves to the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gold: { type: "string" },
      language: { type: "string", default: "de" },
      mistakes: { type: "string", default: "3" },
      hostile: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
    },
  });
  if (values.gold === undefined) {
    console.error(USAGE);
    return 2;
  }
  const gold = readGold(givenPath(values.gold));
  const scorer = new Scorer();
  for (const article of gold) scorer.add(article, predict(article.id, article.text, values.language).quotes);
  const scores = scorer.scores();
  if (values.publish) publish(scores);
  const speed = measureSpeed(
    gold.map(({ text }) => text),
    values.language,
  );
  if (values.json) console.log(JSON.stringify({ scores, speed }, null, 2));
  else {
    printScores(scores);
    printMistakes(scorer.mistakes, Number(values.mistakes));
    printSpeed(speed);
    if (values.hostile) printHostile(measureHostile(values.language));
  }
  return 0;
}

function publish({ articles, verbatim, indirect }: Scores): void {
  const rounded = ({ precision, recall, speaker }: ReaderFigures) =>
    Object.fromEntries(
      Object.entries({ precision, recall, speaker }).map(([key, share]) => [key, Math.round(share * 1000) / 1000]),
    );
  const figures = {
    measured: new Date().toISOString().slice(0, 10),
    articles,
    verbatim: rounded(verbatim),
    indirect: rounded(indirect),
  };
  writeFileSync(PUBLISHED, `${JSON.stringify(figures, null, 2)}\n`);
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function printScores(scores: Scores): void {
  const { articles, directExact, directLoose, speaker, indirectTokens, verbatim, indirect, paper } = scores;
  const row = (name: string, { precision, recall, f1 }: Rates) =>
    console.log(`  ${name.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
  console.log(`${articles} articles\nfor readers`);
  row("direct, exact span", directExact);
  row("direct, half overlap", directLoose);
  const { accuracy, right, wrong, unnamed, missed } = speaker;
  const counts = `right ${right}, wrong ${wrong}, not named ${unnamed}, quotation missed ${missed}`;
  console.log(`  ${"speaker of direct".padEnd(24)} accuracy ${percent(accuracy)} (${counts})`);
  row("not direct, tokens", indirectTokens);
  const kind = (name: string, { precision, recall, speaker: right }: ReaderFigures) =>
    console.log(`  ${name.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  speaker ${percent(right)}`);
  kind("in quotation marks", verbatim);
  kind("indirect", indirect);
  console.log("measure of Petersen-Frey and Biemann (2024)");
  for (const [name, figures] of Object.entries(paper)) row(name, figures);
}

/** The most frequent kinds of mistakes, each with some examples. */
function printMistakes(mistakes: readonly Mistake[], examples: number): void {
  const byKind = new Map<string, Mistake[]>();
  for (const mistake of mistakes) byKind.set(mistake.kind, [...(byKind.get(mistake.kind) ?? []), mistake]);
  console.log("most frequent kinds of mistakes");
  const kinds = [...byKind].sort(([, a], [, b]) => b.length - a.length).slice(0, 10);
  for (const [kind, list] of kinds) {
    console.log(`  ${String(list.length).padStart(4)} ${kind}`);
    for (const { article, detail } of list.slice(0, examples)) console.log(`         ${article}: ${detail}`);
  }
}
