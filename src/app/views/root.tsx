import { problems } from "../data/library.ts";
import { Problems } from "../parts/problems.tsx";
import { Shell } from "../shell/shell.tsx";

/** The shell with what only the dev server shows. */
export function Root() {
  return <Shell>{import.meta.env.DEV && <Problems current={problems} />}</Shell>;
}
