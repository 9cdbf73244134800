import {useId} from "react";
import {asDay, plusDays} from "../days.ts";

/** Today by the reader's clock, and a day some days on. */
export const inDays = (days: number): string => plusDays(asDay(new Date()), days);

/** A day, by the browser's own picker. */
export function DayField({
  label,
  value,
  change
}: {
  label: string;
  value: string;
  change: (day: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="day-field"
        value={value}
        min={inDays(1)}
        required
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
