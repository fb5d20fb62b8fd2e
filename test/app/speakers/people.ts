import type { SpeakerPage, SpeakerSummary } from "../../../src/model/summary.ts";

/** A row of the register, invented. */
export function speaker(name: string, rest: Partial<SpeakerSummary> = {}): SpeakerSummary {
  return {
    slug: name.toLowerCase().replace(/\P{L}+/gu, "-"),
    name,
    kind: "person",
    slot: 1,
    quotations: 1,
    words: 10,
    articles: 1,
    ticks: [],
    ...rest,
  };
}

/** An article as the page of a speaker lists it: of a day, with so many direct, fragmentary and indirect words. */
export function spoken(
  date: string | undefined,
  direct: number,
  fragment = 0,
  indirect = 0,
): SpeakerPage["articles"][number] {
  return {
    slug: `artikel-${date ?? "ohne"}-${direct}-${fragment}-${indirect}`,
    title: "Altsund baut eine neue Mole",
    language: "de",
    words: { direct, fragment, indirect, reported: 0 },
    ...(date === undefined ? {} : { date }),
  };
}
