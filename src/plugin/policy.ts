import { createHash } from "node:crypto";

/** What the pages carry inline, as CSP source expressions: `sha256-` and a digest in base64. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The one Trusted Types policy there is; `src/app/trusted-types.ts` makes it. */
const TRUSTED_TYPES = "wortlaut";

/**
 * The Content Security Policy: everything comes from the site itself and from nowhere else, inline is only what the
 * build wrote, and no text becomes code, whatever an article contains. The search runs in a worker.
 * In a page's `<meta>` it cannot say who may frame the page, so it does not.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes, delivery: "header" | "meta"): string {
  const hashed = (hashes: readonly string[]): readonly string[] => hashes.map((hash) => `'${hash}'`);
  const directives: readonly (readonly string[])[] = [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...hashed(scripts)],
    ["style-src", "'self'", ...hashed(styles)],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["worker-src", "'self'"],
    ["manifest-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["require-trusted-types-for", "'script'"],
    ["trusted-types", TRUSTED_TYPES],
    ...(delivery === "header" ? [["frame-ancestors", "'none'"]] : []),
  ];
  return directives.map((words) => words.join(" ")).join("; ");
}

/** A text that pages carry inline, as the policy names it. */
export function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
