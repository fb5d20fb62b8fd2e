import { minify } from "vite";
import { criticalCss } from "./critical-css.ts";
import { contentSecurityPolicy, hashOf, type InlineHashes } from "./policy.ts";

/** What pages carry inline, so that they are painted without a wait for another file. */
export interface FirstPaint {
  readonly script: string;
  /** A style sheet for each kind of page, by the names of the files in `src/app/styles/first`. */
  readonly styles: Readonly<Record<string, string>>;
}

/** Makes what the bundler gives (`src/app/first-paint.ts`) as short as it can be. */
export async function shortened({ script, styles }: FirstPaint): Promise<FirstPaint> {
  const { code } = await minify("first-paint.js", script);
  return {
    script: code,
    styles: Object.fromEntries(Object.entries(styles).map(([kind, css]) => [kind, criticalCss(css)])),
  };
}

/** What a page of each look may load and run, for hosts that say no such thing in headers: policies by look. */
export function pagePolicies({ script, styles }: FirstPaint): Readonly<Record<string, string>> {
  const scripts = [hashOf(script)];
  return Object.fromEntries(
    Object.entries(styles).map(([look, css]) => [
      look,
      contentSecurityPolicy({ scripts, styles: [hashOf(css)] }, "meta"),
    ]),
  );
}

/** What a Content Security Policy must allow inline. Data for search engines is no script and needs no leave. */
export function inlineHashes({ script, styles }: FirstPaint): InlineHashes {
  return { scripts: [hashOf(script)], styles: Object.values(styles).map(hashOf) };
}
