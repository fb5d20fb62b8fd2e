import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { speakerPage } from "../data/library.ts";
import { SpeakerPage } from "../parts/speakers/speaker-page.tsx";

/** The page of the speaker in the address; answers 404 when the collection has none of that name. */
export async function loader({ params }: LoaderFunctionArgs) {
  const page = await speakerPage(params.slug ?? "");
  if (page === undefined) throw data(null, { status: 404 });
  return page;
}

/** One speaker across all articles. */
export function Component() {
  const page = useLoaderData<typeof loader>();
  return <SpeakerPage key={page.summary.slug} page={page} />;
}
