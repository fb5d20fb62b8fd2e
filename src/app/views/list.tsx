import { Link, useLoaderData } from "react-router";
import { articleList } from "../data/library.ts";
import { articlePath } from "../paths.ts";

export function loader() {
  return articleList();
}

/** The list of articles. */
export function Component() {
  const { first } = useLoaderData<typeof loader>();
  return (
    <ul className="page">
      {first.map((article) => (
        <li key={article.id}>
          <Link to={articlePath(article.slug)}>{article.title}</Link>
        </li>
      ))}
    </ul>
  );
}
