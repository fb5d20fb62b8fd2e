import type { QuotationEntry } from "../../../model/summary.ts";
import type { SpeakerChoice } from "./filter-bar.tsx";

/** More names than this in a list that opens are no help; the register of speakers has them all. */
const MOST_CHOICES = 200;

/**
 * The speakers to choose from, by name: those quoted most often, the one that is chosen, and `unknown` where the speaker
 * of some quotations is not known.
 */
export function speakerChoices(
  entries: readonly QuotationEntry[],
  chosen: string | null,
  unknown: string,
): readonly SpeakerChoice[] {
  const found = new Map<string, { readonly choice: SpeakerChoice; count: number }>();
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
    .sort((a, b) => a.name.localeCompare(b.name));
  const nobody = found.get("");
  return nobody === undefined ? choices : [...choices, nobody.choice];
}
