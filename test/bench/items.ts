import type { GoldArticle, MarkedQuotation, Role } from "./gold.ts";

/** Token indices by role. */
type Ids = Readonly<Record<Role, readonly number[]>>;
export interface Item {
  readonly quotation: MarkedQuotation;
  readonly ids: Ids;
}

export interface DistinctItem extends Item {
  readonly key: string;
  readonly speakers: readonly (readonly number[])[];
}

/** Annotations of one and the same span count once, with any of their speakers accepted. */
export function distinct(text: string, items: readonly Item[]): readonly DistinctItem[] {
  const byKey = new Map<string, DistinctItem>();
  for (const entry of items) {
    const key = keyOf(text, entry);
    const twin = byKey.get(key);
    const speakers = [...(twin?.speakers ?? []), entry.ids.speaker];
    byKey.set(key, { ...(twin ?? entry), key, speakers });
  }
  return [...byKey.values()];
}

/** Whether it is reported in substance: neither verbatim nor an act of speech that is only told. */
export const isIndirect = ({ quotation }: Item): boolean =>
  quotation.type !== "Direct" && quotation.type !== "Reported" && quotation.quote.length > 0;

export const isDirect = ({ quotation }: Item): boolean => quotation.type === "Direct" && quotation.quote.length > 0;

/** A quotation with the tokens that its spans touch. */
export function itemOf(quotation: MarkedQuotation, { tokens }: GoldArticle): Item {
  const idsOf = (role: Role): readonly number[] =>
    tokens.flatMap(({ start, end }, id) => (quotation[role].some(([s, e]) => start < e && s < end) ? [id] : []));
  return {
    quotation,
    ids: {
      quote: idsOf("quote"),
      speaker: idsOf("speaker"),
      cue: idsOf("cue"),
      frame: idsOf("frame"),
      addressee: idsOf("addressee"),
    },
  };
}

const EDGE = /[\s"'„“”‚‘’«»‹›`´.,;:!?…–—()[\]-]/u;

/** The spans of a quotation without marks, punctuation and space at their ends. */
export function keyOf(text: string, { quotation }: Item): string {
  return quotation.quote
    .map(([from, to]) => {
      let [start, end] = [from, to];
      while (start < end && EDGE.test(text.charAt(start))) start++;
      while (end > start && EDGE.test(text.charAt(end - 1))) end--;
      return `${start}-${end}`;
    })
    .join();
}

/** How many indices two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  const known = new Set(b);
  return a.filter((id) => known.has(id)).length;
}

export function tokenF1(a: readonly number[], b: readonly number[]): number {
  return a.length === 0 || b.length === 0 ? 0 : (2 * shared(a, b)) / (a.length + b.length);
}
