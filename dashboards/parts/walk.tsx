import {useState, type KeyboardEvent, type PointerEvent, type ReactNode} from "react";
import type {ChartTable} from "../view.ts";

interface Props {
  label: string;
  chart: Element | null;
  table: ChartTable;
  along: "x" | "y";
  children: ReactNode;
}

/** So many rows are a quarter, in a chart of weeks. */
const quarter = 13;

/** The marks of a chart as one stop: arrow keys walk through the rows of its table, each is said and pointed at. */
export function Walk({label, chart, table, along, children}: Props) {
  const [row, setRow] = useState<number | null>(null);
  const last = table.rows.length - 1;
  const at = row === null ? null : position(chart, table, row, along);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event, table, row);
    if (next === null) return;
    event.preventDefault();
    setRow(Math.max(0, Math.min(last, next)));
  };
  return (
    <div
      className="walk"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input cannot hold the picture
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, last)}
      aria-valuenow={row ?? last}
      aria-valuetext={row === null ? label : said(table, row)}
      onKeyDown={onKeyDown}
      onBlur={() => setRow(null)}
      onPointerMove={(event) => setRow(nearest(event, chart, table, along))}
      onPointerLeave={() => setRow(null)}
    >
      {children}
      {at !== null && (
        <div className={`cursor cursor-${along}`} style={{[along === "x" ? "left" : "top"]: at}} />
      )}
      <p className="tip">{row === null ? "" : said(table, row)}</p>
    </div>
  );
}

const said = ({columns, rows}: ChartTable, row: number): string =>
  rows[row].cells
    .map((cell, index) => (index === 0 ? cell : `${columns[index].toLowerCase()} ${cell}`))
    .join(" · ");

/** The row a key leads to; null where it leads nowhere. */
function stepOf(
  {key, shiftKey}: KeyboardEvent,
  {rows}: ChartTable,
  row: number | null
): number | null {
  const from = row ?? rows.length;
  const step = shiftKey ? quarter : 1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return from - step;
    case "ArrowRight":
    case "ArrowDown":
      return (row ?? -1) + step;
    case "Home":
      return 0;
    case "End":
      return rows.length - 1;
    case "[":
      return found(rows.findLastIndex(({event}, index) => index < from && event));
    case "]":
      return found(rows.findIndex(({event}, index) => index > (row ?? -1) && event));
    default:
      return null;
  }
}

const found = (index: number): number | null => (index < 0 ? null : index);

type Scaled = Element & {
  scale?: (name: string) => {apply(value: unknown): number; bandwidth?: number} | undefined;
};

/** Where a row of the table lies on the drawing, in its pixels; null where it lies nowhere. */
function position(
  chart: Scaled | null,
  {rows}: ChartTable,
  row: number,
  along: "x" | "y"
): number | null {
  const where = rows[row]?.where;
  const scale = chart?.scale?.(along);
  if (where === undefined || !scale) return null;
  const at = scale.apply(where) + (scale.bandwidth ?? 0) / 2;
  return Number.isFinite(at) ? at : null;
}

/** The row nearest to the pointer, within reach of it. */
function nearest(
  event: PointerEvent,
  chart: Element | null,
  table: ChartTable,
  along: "x" | "y"
): number | null {
  const box = chart?.getBoundingClientRect();
  if (!box) return null;
  const here = along === "x" ? event.clientX - box.left : event.clientY - box.top;
  let best: number | null = null;
  let least = 24;
  for (let row = 0; row < table.rows.length; row++) {
    const at = position(chart, table, row, along);
    if (at === null || Math.abs(at - here) >= least) continue;
    least = Math.abs(at - here);
    best = row;
  }
  return best;
}
