import {useId, type KeyboardEvent} from "react";

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Chips of which exactly one holds: a radio group, moved through by arrow keys. */
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
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (!by) return;
    event.preventDefault();
    const next =
      (choices.findIndex((choice) => choice.value === value) + by + choices.length) %
      choices.length;
    choose(choices[next].value);
    document.getElementById(`${id}-${choices[next].value}`)?.focus();
  };
  return (
    <div className="chips" role="radiogroup" aria-label={label} onKeyDown={move}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          id={`${id}-${choice.value}`}
          type="button"
          role="radio"
          className="chip"
          aria-checked={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          onClick={() => choose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
