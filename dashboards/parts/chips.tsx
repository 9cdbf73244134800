import {useId} from "react";

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Chips of which exactly one holds: a radio group. */
export function Chips<Value extends string>({
  label,
  choices,
  value,
  choose
}: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  choose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="chips">
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="chip">
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={choice.value === value}
            onChange={() => choose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
