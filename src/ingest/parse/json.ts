import * as v from "valibot";
import type { Report } from "../limits.ts";
import { findJsonError } from "./json-error.ts";
import { blockOf, type ParsedDocument, stated, unparsed } from "./parsed.ts";
import { STATEMENTS } from "./schema.ts";

const MUST_BE_OBJECT = "must be an object with a `text`";

/**
 * An article as JSON: one object a file.
 *
 * | key | |
 * |---|---|
 * | `title` | text; the name of the file serves for want of it |
 * | `text` | the article, paragraphs parted by blank lines; this or `paragraphs` is required |
 * | `paragraphs` | the same as a list of texts |
 * | `standfirst`, `publisher`, `language`, `slug` | texts |
 * | `authors` | a list of names (or `author`, one name) |
 * | `date` | `2023-09-15`, or with time and offset `2023-09-15T10:30:00+02:00` |
 * | `url` | the canonical address |
 *
 * All but the text may be left out. Other keys are passed over.
 */
const ArticleSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), MUST_BE_OBJECT),
  v.object(
    {
      ...STATEMENTS,
      title: v.nullish(v.string("must be a text")),
      text: v.nullish(v.string("must be a text")),
      paragraphs: v.nullish(v.array(v.string("must be a text"), "must be a list of texts")),
    },
    (issue) => (issue.path === undefined ? MUST_BE_OBJECT : "is missing"),
  ),
  v.check(
    ({ text, paragraphs }) => text != null || paragraphs != null,
    "needs the article, as `text` or as `paragraphs`",
  ),
);

function reportFor(issue: v.BaseIssue<unknown>): Report {
  const path = v.getDotPath(issue);
  return {
    code: "invalid-json",
    severity: "error",
    message: `${path === null ? "The file" : `\`${path}\``} ${issue.message}.`,
    advice:
      "An article is an object with `text` (or `paragraphs`, a list of texts) and a `title`; the other keys are optional.",
  };
}

function parseValue(text: string): { readonly value: unknown } | { readonly report: Report } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { line, column, found } = findJsonError(text);
    const report: Report = {
      code: "broken-json",
      severity: "error",
      line,
      message: `The file is not valid JSON: ${found} in line ${line}, column ${column}, does not belong there.`,
      advice: "Look there and shortly before: a comma, a quotation mark or a bracket is missing or too many.",
    };
    return { report };
  }
}

/** JSON by the schema above; a problem names the path of what is wrong (`authors.1`). */
export function parseJson(text: string): ParsedDocument {
  const parsed = parseValue(text);
  if ("report" in parsed) return unparsed(parsed.report);
  const result = v.safeParse(ArticleSchema, parsed.value);
  if (!result.success) return unparsed(...result.issues.map(reportFor));
  const { text: whole, paragraphs, ...statements } = result.output;
  const texts = paragraphs ?? (whole ?? "").split(/\n\s*\n/u);
  return {
    declared: stated(statements),
    found: {},
    blocks: texts.flatMap((paragraph) => blockOf({ kind: "paragraph", text: paragraph, marks: [] })),
    removed: [],
    reports: [],
  };
}
