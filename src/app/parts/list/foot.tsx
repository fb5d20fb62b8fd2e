import { useSettings } from "../../settings/stores.tsx";
import { useText } from "../../text/words.ts";

/** The keys of the list, below it; not when single keys are switched off. */
export function Foot() {
  const words = useText().shell.keys.foot;
  const { singleKeys } = useSettings();
  if (!singleKeys) return null;
  const hints = [
    { keys: ["J", "K"], does: words.choose },
    { keys: ["↵"], does: words.open },
    { keys: ["M"], does: words.read },
    { keys: ["/"], does: words.search },
    { keys: ["?"], does: words.all },
  ];
  return (
    <p className="foot">
      {hints.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{" "}
          {does}
        </span>
      ))}
    </p>
  );
}
