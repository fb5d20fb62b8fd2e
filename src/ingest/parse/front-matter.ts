import * as v from "valibot";
import { parseDocument } from "yaml";
import type { Report } from "../limits.ts";
import { type Statements, stated } from "./parsed.ts";
import { STATEMENTS } from "./schema.ts";

/** Longer front matter is none. In UTF-16 code units. */
const MAX_LENGTH = 64 * 1024;

const FENCE = "---";

export interface FrontMatter {
  readonly declared: Statements;
  readonly reports: readonly Report[];
  /** The file below the front matter, with as many empty lines before it, so that line numbers stay. */
  readonly body: string;
}

const MEND_LINES =
  "Mend the lines between the two `---`; a value with a colon or a quotation mark in it needs quotes around it.";

function broken(message: string, line: number, advice = MEND_LINES): Report {
  return { code: "broken-front-matter", severity: "error", line, message, advice };
}

const UNENDED = broken(
  "The front matter that begins in the first line does not end.",
  1,
  "Put a line of `---` below its last key.",
);

function isKey(line: string): boolean {
  return Object.hasOwn(STATEMENTS, /^([a-z]+):/.exec(line)?.[1] ?? "");
}

/** The sentence of an error of the YAML library; it ends in the place, which is reported as such. */
function sentence(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}

type Yaml = { readonly value: unknown } | { readonly report: Report };

/** Aliases are not followed: no article needs them, and a few of them can stand for gigabytes. */
function readYaml(yaml: string): Yaml {
  if (yaml.length > MAX_LENGTH) return { report: broken("The front matter is too long.", 1) };
  try {
    const document = parseDocument(yaml, { logLevel: "silent" });
    const error = document.errors[0];
    if (error === undefined) return { value: document.toJS({ maxAliasCount: 0 }) };
    const line = 1 + (error.linePos?.[0].line ?? 1);
    return { report: broken(`The front matter is not valid YAML: ${sentence(error.message)}.`, line) };
  } catch {
    return { report: broken("The front matter refers to itself or is nested too deeply.", 1) };
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lineOfKey(yaml: string, key: string): number {
  return 2 + yaml.split("\n").findIndex((line) => line.startsWith(`${key}:`));
}

function check(yaml: string, value: unknown): Pick<FrontMatter, "declared" | "reports"> {
  if (value === null || value === undefined) return { declared: {}, reports: [] };
  if (!isMapping(value)) {
    return { declared: {}, reports: [broken("The front matter is not a list of `key: value` lines.", 2)] };
  }
  const reports: Report[] = [];
  const usable: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(STATEMENTS)) {
    const result = v.safeParse(schema, value[key]);
    if (result.success) {
      usable[key] = result.output;
      continue;
    }
    reports.push({
      code: "invalid-front-matter",
      severity: "warning",
      line: lineOfKey(yaml, key),
      message: `\`${key}\` ${result.issues[0].message}; it was left out.`,
      advice: "Correct the value, or take the key out: every key may be left out.",
    });
  }
  return { declared: stated(v.parse(v.object(STATEMENTS), usable)), reports };
}

/**
 * Parts the YAML front matter from a file: it stands between a first line of `---` and the next such line. Its keys,
 * each of which may be left out: `title`, `standfirst`, `publisher`, `authors` (a list; or `author`, one name), `date`,
 * `url`, `language`, `slug`. Other keys are passed over; values of a wrong kind are reported and left out. A file that
 * begins with `---` and one of the keys, but lacks the second `---`, is broken; any other without it has none.
 */
export function takeFrontMatter(text: string): FrontMatter {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== FENCE) return { declared: {}, reports: [], body: text };
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === FENCE);
  if (end < 0) return { declared: {}, reports: isKey(lines[1] ?? "") ? [UNENDED] : [], body: text };
  const yaml = lines.slice(1, end).join("\n");
  const body = "\n".repeat(end + 1) + lines.slice(end + 1).join("\n");
  const read = readYaml(yaml);
  if ("report" in read) return { declared: {}, reports: [read.report], body };
  return { ...check(yaml, read.value), body };
}
