export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of one from a list that opens. A value that is not among the choices is shown as the first of them. */
export function Pick<T extends string>({ label, choices, value, onChange }: PickProps<T>) {
  function choose(chosen: string): void {
    const choice = choices.find((candidate) => candidate.value === chosen);
    if (choice !== undefined) onChange(choice.value);
  }
  return (
    <label className="pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
