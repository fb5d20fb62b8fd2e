import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { speakerPage } from "../data/library.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await speakerPage(params.slug ?? "");
  if (page === undefined) throw data(null, { status: 404 });
  return page;
}

/** One speaker across all articles. */
export function Component() {
  const { summary } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{summary.name}</h1>
    </div>
  );
}
