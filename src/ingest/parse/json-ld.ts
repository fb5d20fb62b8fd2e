import type { Statements } from "./parsed.ts";

/** Structured data is searched to this depth of objects within objects. */
const MAX_DEPTH = 4;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The text of a field: itself, or the name or id of the thing it describes; of a list the first. */
function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === "string") return first;
  if (!isFields(first)) return undefined;
  const named = first.name ?? first["@id"] ?? first.url;
  return typeof named === "string" ? named : undefined;
}

/** Types of schema.org that are articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, … */
function isArticle(fields: Fields): boolean {
  return listOf(fields["@type"]).some((type) => typeof type === "string" && /(?:Article|Posting|Report)$/.test(type));
}

function findArticle(value: unknown, depth = 0): Fields | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (isFields(value) && isArticle(value)) return value;
  const inner = isFields(value) ? [value["@graph"], value.mainEntity, value.hasPart] : listOf(value);
  for (const each of inner) {
    if (typeof each !== "object" || each === null) continue;
    const found = findArticle(each, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The statements of the first article among pieces of JSON-LD (https://schema.org/Article); broken ones are passed over. */
export function jsonLdStatements(sources: readonly string[]): {
  readonly [Key in keyof Statements]?: Statements[Key] | undefined;
} {
  for (const source of sources) {
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      continue;
    }
    const article = findArticle(value);
    if (article === undefined) continue;
    const authors = listOf(article.author).flatMap((author) => textOf(author) ?? []);
    return {
      title: textOf(article.headline) ?? textOf(article.name),
      publisher: textOf(article.publisher),
      authors: authors.length > 0 ? authors : undefined,
      date: textOf(article.datePublished) ?? textOf(article.dateCreated),
      url: textOf(article.url) ?? textOf(article.mainEntityOfPage),
      language: textOf(article.inLanguage),
    };
  }
  return {};
}
