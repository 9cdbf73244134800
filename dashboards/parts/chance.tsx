import {say} from "../words.ts";
import {tenths} from "../chances.ts";
import {nearly, plusDays} from "../days.ts";

/** Ten dots: full up to the low end, tinted to the high end, hollow after. The words stand beside it. */
export function ChanceDots({
  probability,
  low,
  high
}: {
  probability: number;
  low: number | null;
  high: number | null;
}) {
  const full = Math.round((low ?? probability) * 10);
  const tinted = Math.round((high ?? probability) * 10);
  return (
    <svg
      className="chance"
      width="122"
      height="12"
      viewBox="0 0 122 12"
      role="img"
      aria-label={tenths(probability, low, high)}
    >
      {Array.from({length: 10}, (_, dot) => (
        <circle
          key={dot}
          cx={5.2 + dot * 12.4}
          cy="6"
          r="4.4"
          stroke={dot < tinted ? "var(--need)" : "var(--strong)"}
          fill={dot < tinted ? "var(--need)" : "none"}
          fillOpacity={dot < full ? 1 : 0.38}
        />
      ))}
    </svg>
  );
}

/** "right in 31 of 40 cases", or that there are too few to say. */
export const recordSaid = (record: {right: number; cases: number} | null): string =>
  record && record.cases >= 10
    ? say("record", record)
    : say("recordShort", {cases: record?.cases ?? 0});

/** The chance of a warning and what it is about; nothing where too little is known to say one. */
export function ChanceLine({
  alarm: {probability, low, high, madeOn, horizonDays}
}: {
  alarm: {
    probability: number | null;
    low: number | null;
    high: number | null;
    madeOn: string;
    horizonDays: number;
  };
}) {
  if (probability === null) return null;
  const words = tenths(probability);
  return (
    <p className="chance-line">
      <ChanceDots probability={probability} low={low} high={high} />
      <span>
        <strong>{words[0].toUpperCase() + words.slice(1)}</strong>{" "}
        {say("belowHalf", {when: nearly(plusDays(madeOn, horizonDays))})}
      </span>
    </p>
  );
}
