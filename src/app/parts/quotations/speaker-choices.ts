import type { QuotationEntry, SpeakerSummary } from "../../../model/summary.ts";
import type { SpeakerChoice } from "./filter-bar.tsx";

/** More names than this in a list that opens are no help; the register of speakers has them all. */
const MOST_CHOICES = 200;

/** Where the names to choose from come from. */
interface SpeakerSources {
  readonly entries: readonly QuotationEntry[];
  /** Those with the most quotations in the collection, as far as they are known. */
  readonly most: readonly SpeakerSummary[];
  /** The slug of the speaker that is chosen. */
  readonly chosen: string | null;
}

/**
 * The speakers to choose from, by name: those quoted most often, the one that is chosen, and `unknown` where the speaker
 * of some quotations is not known.
 */
export function speakerChoices({ entries, most, chosen }: SpeakerSources, { unknown, compare }: Naming) {
  const found = new Map<string, { readonly choice: SpeakerChoice; count: number }>();
  for (const { slug, name, quotations } of most) found.set(slug, { choice: { slug, name }, count: quotations });
  for (const { speaker } of entries) {
    const choice = { slug: speaker?.slug ?? "", name: speaker?.name ?? unknown };
    const known = found.get(choice.slug);
    if (known === undefined) found.set(choice.slug, { choice, count: 1 });
    else known.count += 1;
  }
  const named = [...found.values()].filter(({ choice }) => choice.slug !== "").sort((a, b) => b.count - a.count);
  const choices = named
    .filter(({ choice }, index) => index < MOST_CHOICES || choice.slug === chosen)
    .map(({ choice }) => choice)
    .sort((a, b) => compare(a.name, b.name));
  const nobody = found.get("");
  return nobody === undefined ? choices : [...choices, nobody.choice];
}

interface Naming {
  /** What speakers are called that nobody knows. */
  readonly unknown: string;
  /** Puts names in the order of the alphabet. */
  readonly compare: (a: string, b: string) => number;
}
