import { readFileSync, writeFileSync } from "node:fs";
import { predict } from "./predictions.ts";

const USAGE = "usage: npm run --silent quotations -- --jsonl IN OUT [--language de]";

/**
 * `quotations --jsonl IN OUT`: reads lines `{id, title, text}` and writes lines `{id, quotes}` for measuring against a
 * gold standard. Returns the exit code. Throws when a file cannot be read or a line is no JSON.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [mode, input, output] = args;
  if (mode !== "--jsonl" || input === undefined || output === undefined) {
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
