import {useId} from "react";
import "./steps.css";

/** A slider over a few moments: arrow keys, Home and End move it; the moment and what is seen then are said. */
export function Steps({
  label,
  names,
  at,
  said,
  choose
}: {
  label: string;
  names: readonly string[];
  at: number;
  said: string;
  choose: (at: number) => void;
}) {
  const id = useId();
  return (
    <div className="steps">
      <label htmlFor={id} className="small">
        {label} <strong>{names[at]}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={names.length - 1}
        step={1}
        value={at}
        aria-valuetext={`${names[at]}: ${said}`}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      />
      <div className="steps-ends caption" aria-hidden="true">
        <span>{names[0]}</span>
        <span>{names.at(-1)}</span>
      </div>
    </div>
  );
}
