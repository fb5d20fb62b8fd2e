import { readFileSync, writeFileSync } from "node:fs";
import { predict } from "./predictions.ts";
import { reportFile } from "./report-file.ts";

const USAGE = `Usage: npm run --silent quotations -- FILE…
       npm run --silent quotations -- --jsonl IN OUT [--language de]

The first form prints a JSON array with the article, speakers and quotations of each file. The second reads lines
{id, title, text} and writes lines {id, quotes} for measuring against a gold standard.`;

/**
 * The command `quotations`. Resolves to the exit code: 2 when the words of the call are off, 1 when a file holds no
 * readable article. Rejects when the JSON lines cannot be read.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "--jsonl") return predictLines(args.slice(1));
  if (args.length === 0 || args.some((arg) => arg.startsWith("--"))) {
    console.error(USAGE);
    return args.includes("--help") ? 0 : 2;
  }
  const reports = args.map(reportFile);
  console.log(JSON.stringify(reports, null, 2));
  return reports.every(({ article }) => article !== null) ? 0 : 1;
}

function predictLines(args: readonly string[]): number {
  const [input, output] = args;
  if (input === undefined || output === undefined) {
    console.error(USAGE);
    return 2;
  }
  const at = args.indexOf("--language");
  const language = at < 0 ? "de" : (args[at + 1] ?? "de");
  const lines = readFileSync(input, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const predictions = lines.map((line, i) => JSON.stringify(predictLine(line, i + 1, input, language)));
  writeFileSync(output, predictions.map((line) => `${line}\n`).join(""));
  return 0;
}

function predictLine(line: string, number: number, file: string, language: string): ReturnType<typeof predict> {
  const record = parse(line, number, file);
  if (typeof record !== "object" || record === null || !("id" in record) || !("text" in record)) {
    throw new Error(`${file}:${number}: expected an object with id and text`);
  }
  return predict(String(record.id), String(record.text), language);
}

function parse(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
