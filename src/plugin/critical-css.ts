import { type MediaQuery, type Selector, transform } from "lightningcss";

/** Pseudo-classes of what readers do; nothing on a page that was never painted is in these states. */
const DEEDS = ["hover", "active", "focus", "focus-visible", "focus-within"];

/**
 * What the first paint needs of a style sheet: without what only paper, a pointer or the keyboard brings about. The
 * whole style sheet follows and repeats everything in its own order, so that what is left out here is there in time and
 * the cascade is the same as without this one.
 */
export function criticalCss(css: string): string {
  const { code } = transform({
    filename: "first-paint.css",
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        media: (rule) => (rule.value.query.mediaQueries.every(isForPaper) ? [] : undefined),
        page: () => [],
        style: (rule) => (rule.value.selectors.every(needsDeed) ? [] : undefined),
      },
    },
  });
  return code.toString();
}

function isForPaper({ mediaType }: MediaQuery): boolean {
  return mediaType === "print";
}

function needsDeed(selector: Selector): boolean {
  return selector.some((part) => {
    if (part.type !== "pseudo-class") return false;
    if (part.kind === "has") return part.selectors.every(needsDeed);
    return DEEDS.includes(part.kind);
  });
}
