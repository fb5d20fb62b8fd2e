import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import nlp from "compromise";
import { predict } from "../../src/cli/predictions.ts";
import { findQuotationsInText } from "../../src/quotations/find.ts";
import { type GoldArticle, readGold } from "./gold.ts";
import { type Mistake, Scorer, type Scores } from "./score.ts";
import type { Rates, ReaderFigures } from "./tally.ts";

const USAGE = "Usage: npm run bench:quotations -- --gold FILE [--language de] [--mistakes N] [--json] [--publish]";

/** The figures that the app shows; `--publish` writes them. */
const PUBLISHED = resolve(import.meta.dirname, "../../src/app/parts/about/figures.json");

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
      json: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
    },
  });
  if (values.gold === undefined) {
    console.error(USAGE);
    return 2;
  }
  const gold = readGold(values.gold);
  const scorer = new Scorer();
  for (const article of gold) scorer.add(article, predict(article.id, article.text, values.language).quotes);
  const scores = scorer.scores();
  if (values.publish) publish(scores);
  const speed = measureSpeed(gold, values.language);
  if (values.json) console.log(JSON.stringify({ scores, speed }, null, 2));
  else {
    printScores(scores);
    printMistakes(scorer.mistakes, Number(values.mistakes));
    printSpeed(speed);
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

interface Speed {
  /** Characters a second, UTF-16 code units. */
  readonly engine: number;
  readonly compromise: number;
  readonly timesFaster: number;
  /** How many times as long ten times the text takes. */
  readonly tenfold: number;
}

function measureSpeed(gold: readonly GoldArticle[], language: string): Speed {
  const texts = gold.map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const sample = texts.slice(0, 20);
  const sampleLength = sample.reduce((sum, text) => sum + text.length, 0);
  const engine = length / fastest(() => texts.forEach((text) => void findQuotationsInText(text, language)));
  const compromise = sampleLength / fastest(() => sample.forEach((text) => void nlp(text).quotations().out("array")));
  const one = texts.join("\n").slice(0, 200_000);
  const ten = `${one}\n`.repeat(10);
  const tenfold =
    fastest(() => void findQuotationsInText(ten, language)) / fastest(() => void findQuotationsInText(one, language));
  return { engine, compromise, timesFaster: engine / compromise, tenfold };
}

/** The fastest of three runs in seconds, after one that warms up. */
function fastest(run: () => void): number {
  run();
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...times);
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
  kind("verbatim", verbatim);
  kind("in substance", indirect);
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

function printSpeed({ engine, compromise, timesFaster, tenfold }: Speed): void {
  const rate = (value: number) => `${(value / 1e6).toFixed(2)} million characters a second`;
  console.log("speed on one core");
  console.log(`  Wortlaut                 ${rate(engine)}`);
  console.log(`  compromise quotations()  ${rate(compromise)}, ${timesFaster.toFixed(1)} times slower`);
  console.log(`  ten times the text       takes ${tenfold.toFixed(1)} times as long`);
}
