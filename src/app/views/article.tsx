import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { articlePage } from "../data/library.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await articlePage(params.slug ?? "");
  if (page === undefined) throw data(null, { status: 404 });
  return page;
}

/** One article. */
export function Component() {
  const { article } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{article.title}</h1>
      <p>{article.text}</p>
    </div>
  );
}
