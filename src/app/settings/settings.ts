import { QUOTATION_TYPES, type QuotationType } from "../../model/quotation.ts";

export const THEMES = ["light", "sepia", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

export const FACES = ["serif", "sans"] as const;
export type Face = (typeof FACES)[number];

/** How strongly quotations are marked. */
export const STRENGTHS = ["subtle", "usual", "strong"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const INTERFACE_LANGUAGES = ["de", "en"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** How the reader wants to read. Null leaves a choice to the design, which decides by the width of the window. */
export interface Settings {
  /** Pixels. */
  readonly size: number | null;
  /** Characters a line. */
  readonly measure: number | null;
  /** Multiple of the size. */
  readonly line: number | null;
  readonly face: Face;
  readonly theme: Theme;
  /** Whether words may be divided at the end of a line. */
  readonly hyphens: boolean;
  readonly strength: Strength;
  /** The types of quotations that are not marked in the text. */
  readonly hidden: readonly QuotationType[];
  /** Whether letters without Ctrl or Alt act as shortcuts. */
  readonly singleKeys: boolean;
  /** Null follows the browser. */
  readonly language: InterfaceLanguage | null;
  /** How fast articles are read aloud: a multiple of the voice's usual pace. */
  readonly pace: number;
  /** The voices that read aloud (`SpeechSynthesisVoice.voiceURI`), by the language of the article. */
  readonly voices: Readonly<Record<string, string>>;
}

export interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const RANGES: Readonly<Record<"size" | "measure" | "line", Range>> = {
  size: { least: 16, most: 28, step: 1 },
  measure: { least: 50, most: 80, step: 1 },
  line: { least: 1.35, most: 1.85, step: 0.01 },
};

export const PACE: Range = { least: 0.7, most: 2, step: 0.05 };

export const DEFAULT_SETTINGS: Settings = {
  size: null,
  measure: null,
  line: null,
  face: "serif",
  theme: "system",
  hyphens: true,
  strength: "usual",
  hidden: [],
  singleKeys: true,
  language: null,
  pace: 1,
  voices: {},
};

/** Reads stored settings. What is missing, broken or out of range takes its default. */
export function parseSettings(stored: string | null): Settings {
  const found = parseObject(stored);
  return {
    size: within(found.size, RANGES.size),
    measure: within(found.measure, RANGES.measure),
    line: within(found.line, RANGES.line),
    face: oneOf(FACES, found.face) ?? DEFAULT_SETTINGS.face,
    theme: oneOf(THEMES, found.theme) ?? DEFAULT_SETTINGS.theme,
    hyphens: typeof found.hyphens === "boolean" ? found.hyphens : DEFAULT_SETTINGS.hyphens,
    strength: oneOf(STRENGTHS, found.strength) ?? DEFAULT_SETTINGS.strength,
    hidden: QUOTATION_TYPES.filter((type) => asList(found.hidden).includes(type)),
    singleKeys: typeof found.singleKeys === "boolean" ? found.singleKeys : DEFAULT_SETTINGS.singleKeys,
    language: oneOf(INTERFACE_LANGUAGES, found.language) ?? null,
    pace: within(found.pace, PACE) ?? DEFAULT_SETTINGS.pace,
    voices: textsIn(found.voices),
  };
}

/** The language of the interface: as set, else German where the browser asks for any German, else English. */
export function interfaceLanguage(settings: Settings, browserLanguage: string): InterfaceLanguage {
  return settings.language ?? (/^de\b/i.test(browserLanguage) ? "de" : "en");
}

/**
 * The types that are hidden after `type` was switched on or off. Words that are told rather than quoted (`reported`)
 * go with indirect speech, since both say in substance what was said.
 */
export function toggleHidden(hidden: readonly QuotationType[], type: QuotationType): readonly QuotationType[] {
  const group: readonly QuotationType[] = type === "indirect" ? ["indirect", "reported"] : [type];
  const others = hidden.filter((other) => !group.includes(other));
  return hidden.includes(type) ? others : [...others, ...group];
}

/** The types that are hidden when `type` alone is to be marked; when it is so already, none: all are marked again. */
export function toggleOnly(hidden: readonly QuotationType[], type: QuotationType): readonly QuotationType[] {
  return isOnly(hidden, type) ? [] : QUOTATION_TYPES.filter((other) => other !== type);
}

/** Whether `type` is the only one that is marked. */
export function isOnly(hidden: readonly QuotationType[], type: QuotationType): boolean {
  return QUOTATION_TYPES.every((other) => hidden.includes(other) !== (other === type));
}

function parseObject(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The entries of an object whose values are texts. */
function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, text]) => typeof text === "string"));
}

function within(value: unknown, range: Range): number | null {
  return typeof value === "number" && value >= range.least && value <= range.most ? value : null;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
