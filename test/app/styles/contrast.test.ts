import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAPER } from "../../../src/app/settings/appearance.ts";

const css = readFileSync("src/app/styles/tokens.css", "utf8");

type Theme = Readonly<Record<string, string>>;

/** The colours of each theme, by the name of their custom property. */
function themes(): Readonly<Record<"light" | "sepia" | "dark", Theme>> {
  const root = css.slice(css.indexOf(":root {"), css.indexOf('[data-theme="light"]'));
  const from = css.indexOf('[data-theme="sepia"] {');
  const sepia = css.slice(from, css.indexOf("}", from));
  const pairs = [...root.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  return {
    light: Object.fromEntries(pairs.map(([, name, light]) => [name, light])),
    dark: Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark])),
    sepia: Object.fromEntries([...sepia.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, colour]) => [name, colour])),
  };
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
    const channel = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2 defines it, 1 to 21. */
function contrast(theme: Theme, a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((name) => luminance(theme[name] ?? ""))
    .toSorted((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

const slots = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe.each(Object.entries(themes()))("colours of the %s theme", (_, theme) => {
  it("let text be read on every ground", () => {
    for (const ground of ["paper", "sheet", "well"]) {
      expect(contrast(theme, "ink", ground), `ink on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrast(theme, "muted", ground), `muted on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("let controls be seen", () => {
    expect(contrast(theme, "edge", "paper")).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, "edge", "sheet")).toBeGreaterThanOrEqual(3);
  });

  it.each(slots)("let voice %i be seen and its name and words be read", (slot) => {
    expect(contrast(theme, `s${slot}-mark`, "paper")).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, `s${slot}-name`, "paper")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, `s${slot}-name`, `s${slot}-tint`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, "ink", `s${slot}-tint`)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme, "muted", `s${slot}-tint`)).toBeGreaterThanOrEqual(4.5);
  });
});

it.each(Object.entries(themes()))("the paper of the %s theme is what phones paint around the page", (name, theme) => {
  expect(theme.paper).toBe(PAPER[name as keyof typeof PAPER]);
});
