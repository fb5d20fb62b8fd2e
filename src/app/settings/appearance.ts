import type { Settings, Theme } from "./settings.ts";

/** What the settings put on `<html>`; `first-paint.js` reads it back before the first paint. */
export interface Appearance {
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

const ATTRIBUTES = ["data-theme", "data-face", "data-hyphens", "data-strength", "data-hide"];
const PROPERTIES = ["--set-size", "--set-measure", "--set-line"];

export function appearanceOf(settings: Settings): Appearance {
  const attributes: Record<string, string> = {};
  if (settings.theme !== "system") attributes["data-theme"] = settings.theme;
  if (settings.face !== "serif") attributes["data-face"] = settings.face;
  if (!settings.hyphens) attributes["data-hyphens"] = "none";
  if (settings.strength !== "usual") attributes["data-strength"] = settings.strength;
  if (settings.hidden.length > 0) attributes["data-hide"] = settings.hidden.join(" ");
  const properties: Record<string, string> = {};
  if (settings.size !== null) properties["--set-size"] = `${settings.size / 16}rem`;
  if (settings.measure !== null) properties["--set-measure"] = String(settings.measure);
  if (settings.line !== null) properties["--set-line"] = String(settings.line);
  return { attributes, properties };
}

/** Puts an appearance on the root element and takes off what an earlier one left there. */
export function applyAppearance(root: HTMLElement, { attributes, properties }: Appearance): void {
  for (const name of ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  for (const name of PROPERTIES) root.style.setProperty(name, properties[name] ?? null);
}

/** The paper of each theme, as `styles/tokens.css` has it: phones paint what surrounds the page with it. */
export const PAPER: Readonly<Record<Exclude<Theme, "system">, string>> = {
  light: "#fcfcfa",
  sepia: "#f5ecda",
  dark: "#171816",
};

/** Gives a document's theme colours the paper of a theme; of the system's, each the one of its media. */
export function applyThemeColor(document: Document, theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofSystem = meta.getAttribute("media")?.includes("dark") ? "dark" : "light";
    meta.content = PAPER[theme === "system" ? ofSystem : theme];
  }
}
