import { readFileSync, writeFileSync } from "node:fs";
import { detectLanguage } from "../ingest/language.ts";
import { predict } from "./predictions.ts";
import { reportFile } from "./report-file.ts";

const USAGE = `Usage: npm run --silent quotations -- FILE…
       npm run --silent quotations -- --jsonl IN OUT [--language en]

The first form prints a JSON array with the article, speakers and quotations of each file. The second reads lines
{id, title, text} and writes lines {id, quotes} for measuring against a gold standard. The language of each text is
detected unless it is given.`;

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
  const given = at < 0 ? undefined : args[at + 1];
  const lines = readFileSync(input, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const records = lines.map((line, i) => readRecord(line, i + 1, input));
  // A short text has the language of its neighbours.
  const common = detectLanguage(records.map(({ text }) => text).join(" "));
  const predictions = records.map(({ id, text }) => predict(id, text, given ?? detectLanguage(text, common)));
  writeFileSync(output, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
  return 0;
}

function readRecord(line: string, number: number, file: string): { readonly id: string; readonly text: string } {
  const record = parse(line, number, file);
  if (typeof record !== "object" || record === null || !("id" in record) || !("text" in record)) {
    throw new Error(`${file}:${number}: expected an object with id and text`);
  }
  return { id: String(record.id), text: String(record.text) };
}

function parse(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
