import { useSettings } from "../../settings/stores.tsx";

interface KeysFootProps {
  /** Keys with what they do. */
  readonly keys: readonly { readonly names: readonly string[]; readonly does: string }[];
}

/** The keys of a view, below it; nothing where single keys are switched off. */
export function KeysFoot({ keys }: KeysFootProps) {
  const { singleKeys } = useSettings();
  if (!singleKeys) return null;
  return (
    <p className="foot">
      {keys.map(({ names, does }) => (
        <span key={does}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{" "}
          {does}
        </span>
      ))}
    </p>
  );
}
