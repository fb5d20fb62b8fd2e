import { useId } from "react";
import type { Range } from "../settings/settings.ts";

interface SliderProps {
  readonly label: string;
  readonly range: Range;
  readonly value: number;
  /** The value with its unit. */
  readonly written: string;
  readonly onChange: (value: number) => void;
  /** Shows a small and a large letter at the ends. */
  readonly ends?: boolean;
}

export function Slider({ label, range, value, written, onChange, ends = false }: SliderProps) {
  const id = useId();
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{written}</output>
      <div className="range">
        {ends && (
          <span className="range-least" aria-hidden="true">
            A
          </span>
        )}
        <input
          id={id}
          type="range"
          min={range.least}
          max={range.most}
          step={range.step}
          value={value}
          aria-valuetext={written}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        {ends && (
          <span className="range-most" aria-hidden="true">
            A
          </span>
        )}
      </div>
    </div>
  );
}
