import type { SpeakerPage as Page } from "../../model/summary.ts";
import { SpeakerPage } from "../parts/speakers/speaker-page.tsx";
import { NotFoundError, type ViewRequest } from "../routing/view.ts";

/** The page of the speaker in the address. */
export async function load({ library, params }: ViewRequest): Promise<Page> {
  const page = await library.speakerPage(params.slug ?? "");
  if (page === undefined) throw new NotFoundError(params.slug);
  return page;
}

/** One speaker across all articles. */
export function Component({ data: page }: { readonly data: Page }) {
  return <SpeakerPage key={page.summary.slug} page={page} />;
}
