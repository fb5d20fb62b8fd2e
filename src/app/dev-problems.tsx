import { useEffect, useState } from "react";
import type { Problem } from "../model/problem.ts";
import type { Library } from "./data/library.ts";
import { onCollectionChange } from "./data/source.ts";
import { Problems } from "./parts/problems.tsx";

/** The problems of the folder as they stand, in the dev server. */
export function DevProblems({ library }: { readonly library: Library }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    const ask = () => void library.problems().then(setProblems);
    ask();
    return onCollectionChange(ask);
  }, [library]);
  return <Problems problems={problems} />;
}
