import { Link, useLoaderData } from "react-router";
import { speakerList } from "../data/library.ts";
import { speakerPath } from "../paths.ts";

export function loader() {
  return speakerList();
}

/** The register of speakers. */
export function Component() {
  const { first } = useLoaderData<typeof loader>();
  return (
    <ul className="page">
      {first.map((speaker) => (
        <li key={speaker.slug}>
          <Link to={speakerPath(speaker.slug)}>{speaker.name}</Link>
        </li>
      ))}
    </ul>
  );
}
