import { useLoaderData } from "react-router";
import { quotationList } from "../data/library.ts";

export function loader() {
  return quotationList();
}

/** All quotations. */
export function Component() {
  const { first } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      {first.map((entry) => (
        <blockquote key={entry.id}>{entry.context}</blockquote>
      ))}
    </div>
  );
}
