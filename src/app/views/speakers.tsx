import type { LibrarySummary, SpeakerSummary } from "../../model/summary.ts";
import type { Paged } from "../data/library.ts";
import { wholeAtOnce } from "../parts/quotations/use-whole.ts";
import { NoSpeakers } from "../parts/speakers/no-speaker.tsx";
import { isDefault, registerFiltersFrom } from "../parts/speakers/register.ts";
import { RegisterPage } from "../parts/speakers/register-page.tsx";
import type { ViewRequest } from "../routing/view.ts";

interface SpeakersData {
  readonly paged: Paged<SpeakerSummary>;
  readonly known: readonly SpeakerSummary[] | undefined;
  readonly library: LibrarySummary;
}

/** The first page of the register; all of it where the address needs that and it is there at once. */
export async function load({ library, url }: ViewRequest): Promise<SpeakersData> {
  const [summary, paged] = await Promise.all([library.summary(), library.speakerList()]);
  const filters = registerFiltersFrom(url.searchParams);
  return { paged, known: isDefault(filters) ? undefined : await wholeAtOnce(paged), library: summary };
}

/** Filters change what is shown of the register, not the register. */
export const reloads = () => false;

/** The register of all speakers. */
export function Component({ data }: { readonly data: SpeakersData }) {
  return data.library.counts.speakers === 0 ? <NoSpeakers /> : <RegisterPage {...data} />;
}
