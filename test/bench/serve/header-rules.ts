import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Headers for the paths that match. */
interface HeaderRule {
  readonly matches: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The rules of the file `_headers` that a build may leave beside its pages (the format of Netlify and Cloudflare Pages:
 * a path in which `*` stands for anything, then indented lines `Name: value`). None when there is no such file.
 */
export function readHeaderRules(root: string): readonly HeaderRule[] {
  const file = join(root, "_headers");
  if (!existsSync(file)) return [];
  const rules: { matches: RegExp; headers: Record<string, string> }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ matches: pattern(line.trim()), headers: {} });
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value.trim() });
  }
  return rules;
}

/** All headers for a path; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...rules.filter(({ matches }) => matches.test(path)).map(({ headers }) => headers));
}

function pattern(path: string): RegExp {
  const parts = path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}
