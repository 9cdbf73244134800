import {useId} from "react";

/** One of several by name, as radio buttons in a list that scrolls. */
export function Pick({
  label,
  items,
  value,
  choose
}: {
  label: string;
  items: readonly {readonly id: string; readonly name: string}[];
  value: string;
  choose: (id: string) => void;
}) {
  const group = useId();
  return (
    <div className="pick" role="radiogroup" aria-label={label}>
      {items.map(({id, name}) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === value} onChange={() => choose(id)} />
          {name}
        </label>
      ))}
    </div>
  );
}
