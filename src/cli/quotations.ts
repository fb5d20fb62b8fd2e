import { readFileSync, writeFileSync } from "node:fs";
import { detectLanguage } from "../ingest/language.ts";
import { givenPath } from "./given-path.ts";
import { predict } from "./predictions.ts";
import { reportFile } from "./report-file.ts";

const USAGE = `Usage: npm run --silent quotations -- FILE…
       npm run --silent quotations -- --jsonl IN OUT [--language en]

The first form prints a JSON array with the article, speakers and quotations of each file. The second reads lines
{id, title, text} and writes lines {id, quotes} for measuring against a gold standard. The language of each text is
detected unless it is given.`;

/** A text to be measured. */
interface Line {
  readonly id: string;
  readonly text: string;
}

/**
 * The command `quotations`. Resolves to the exit code: 2 when the words of the call are off, 1 when a file holds no
 * readable article or is not made of JSON lines. Rejects when the predictions cannot be written.
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
  let lines: readonly Line[];
  try {
    lines = readLines(input);
  } catch (error) {
    console.error(`error: ${messageOf(error)}`);
    return 1;
  }
  // A short text has the language of its neighbours.
  const common = detectLanguage(lines.map(({ text }) => text).join(" "));
  const predictions = lines.map(({ id, text }) => predict(id, text, given ?? detectLanguage(text, common)));
  writeFileSync(givenPath(output), predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
  return 0;
}

/** The lines of a file, blank ones left out. Throws an Error with file and line when one is not `{id, text}`. */
function readLines(file: string): readonly Line[] {
  return readFileSync(givenPath(file), "utf8")
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [readLine(line, `${file}:${i + 1}`)]));
}

function readLine(line: string, place: string): Line {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: ${messageOf(error)}`);
  }
  if (typeof record !== "object" || record === null || !("id" in record) || !("text" in record)) {
    throw new Error(`${place}: expected an object with id and text`);
  }
  return { id: String(record.id), text: String(record.text) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
