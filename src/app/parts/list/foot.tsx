import { aboutPath } from "../../paths.ts";
import { useSettings } from "../../settings/stores.tsx";
import { useText } from "../../text/words.tsx";
import { Link } from "../link.tsx";

/** Below the list: its keys, unless single keys are switched off, and how quotations are found. */
export function Foot() {
  const { shell } = useText();
  const words = shell.keys.foot;
  const { singleKeys } = useSettings();
  const hints = [
    { keys: ["J", "K"], does: words.choose },
    { keys: ["↵"], does: words.open },
    { keys: ["M"], does: words.read },
    { keys: ["/"], does: words.search },
    { keys: ["?"], does: words.all },
  ];
  return (
    <p className="foot">
      {(singleKeys ? hints : []).map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{" "}
          {does}
        </span>
      ))}
      <Link className="link" to={aboutPath()}>
        {shell.aboutLink}
      </Link>
    </p>
  );
}
