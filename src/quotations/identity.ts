import { bucketOf } from "../model/bucket.ts";
import type { Quotation } from "../model/quotation.ts";
import { textOf } from "../model/span.ts";

const BUCKETS = 0x7fffffff;

/**
 * Gives each quotation an id made of its type, its words and how often the same came before in the article, so that an
 * edit elsewhere in the article leaves it alone.
 */
export function identify(text: string, quotations: readonly Quotation[]): Quotation[] {
  const seen = new Map<string, number>();
  return quotations.map((quotation) => {
    const words = quotation.spans.map((span) => textOf(text, span)).join("\n");
    const digest = `${quotation.type[0] ?? ""}${bucketOf(`${quotation.type}\n${words}`, BUCKETS).toString(36)}`;
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return { ...quotation, id: count === 1 ? digest : `${digest}-${count}` };
  });
}
