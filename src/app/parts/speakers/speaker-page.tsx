import type { SpeakerPage as Page } from "../../../model/summary.ts";
import { usePageTitle } from "../../shell/page.ts";
import { Portrait } from "./portrait.tsx";
import { Timeline } from "./timeline.tsx";
import { WordChart } from "./word-chart.tsx";

/** One speaker across all articles, in the speaker's colour. */
export function SpeakerPage({ page }: { readonly page: Page }) {
  usePageTitle(page.summary.name);
  return (
    <div className="page" data-s={page.summary.slot}>
      <Portrait page={page} />
      <WordChart articles={page.articles} />
      <Timeline quotations={page.quotations} />
    </div>
  );
}
