import { readFileSync } from "node:fs";
import type { Span } from "../../src/model/span.ts";

export const ROLES = ["quote", "speaker", "cue", "frame", "addressee"] as const;
export type Role = (typeof ROLES)[number];

export type GoldType = "Direct" | "Indirect" | "IndirectFreeIndirect" | "FreeIndirect" | "Reported";

/** A quotation as a gold standard marks it: pairs of offsets by role, in UTF-16 code units, ends exclusive. */
export type MarkedQuotation = { readonly type: GoldType } & Readonly<
  Record<Role, readonly (readonly [number, number])[]>
>;

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly quotes: readonly MarkedQuotation[];
}

interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly tokens: readonly (readonly [number, number])[];
  readonly quotes: readonly (Partial<MarkedQuotation> & { readonly type: GoldType })[];
}

/**
 * Reads a gold standard: one JSON object a line, as the data set of Petersen-Frey and Biemann (2024) is laid out in
 * JSON lines, with `id`, `text`, `tokens` and `quotes`. Throws an error with file and line where a line is no JSON.
 */
export function readGold(file: string): readonly GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [goldArticle(parsed(line, `${file}:${index + 1}`))]));
}

function parsed(line: string, place: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function goldArticle({ id, text, tokens, quotes }: Line): GoldArticle {
  return {
    id: String(id),
    text,
    tokens: tokens.map(([start, end]) => ({ start, end })),
    quotes: quotes.map((quote) => ({ quote: [], speaker: [], cue: [], frame: [], addressee: [], ...quote })),
  };
}
