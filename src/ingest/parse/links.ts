const SAFE: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * The address of a link in its normal form when the page may carry it: `http:`, `https:` and `mailto:` alone. Relative
 * addresses are resolved against `base` and have none without it.
 */
export function safeHref(href: string, base?: string): string | undefined {
  if (href.trim().startsWith("#") || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return SAFE.has(url.protocol) ? url.href : undefined;
}
