import { useText } from "../text/words.tsx";

/** What stands in the place of a view while its code and data are on their way: its space, and after a while a word. */
export function Waiting() {
  const { shell } = useText();
  return (
    <div className="page waiting">
      <p role="status">{shell.loading}</p>
    </div>
  );
}
