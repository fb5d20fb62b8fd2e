import { useId } from "react";

export interface Tab<T extends string> {
  readonly value: T;
  readonly label: string;
  /** How many there are, already written as the language writes numbers. */
  readonly count?: string;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of one, all choices in view: radio buttons that look like tabs. */
export function Tabs<T extends string>({ label, tabs, value, onChange }: TabsProps<T>) {
  const name = useId();
  return (
    <div className="tabs" role="radiogroup" aria-label={label}>
      {tabs.map((tab) => (
        <label key={tab.value}>
          <input type="radio" name={name} checked={tab.value === value} onChange={() => onChange(tab.value)} />
          {tab.label} {tab.count !== undefined && <span className="num">{tab.count}</span>}
        </label>
      ))}
    </div>
  );
}
