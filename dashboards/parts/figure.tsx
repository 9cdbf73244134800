import {useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode} from "react";
import type {ChartTable, View} from "../view.ts";
import {DataTable} from "./data-table.tsx";
import "./figure.css";

interface Props<Data> {
  view: View<Data>;
  data: Data;
  caption?: ReactNode;
  /** Charts inside a table row have neither caption nor table of their own: the row says the numbers. */
  bare?: boolean;
  /** Called when the reader moves along the chart, with the row of the table. */
  onMove?: (row: number | null) => void;
}

/** A chart with its caption, its finding as label, its numbers as a table, and one stop for the keyboard. */
export function Figure<Data>({view, data, caption, bare, onMove}: Props<Data>) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Element | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [stop, setStop] = useState<number | null>(null);
  const tableId = useId();
  useDrawn(place, view, data, setChart);

  if (bare) return <div ref={place} className="chart" />;
  const table = view.table(data);
  const move = (row: number | null) => {
    setStop(row);
    onMove?.(row);
  };
  return (
    <figure className="figure" data-view={view.id}>
      <div
        className="chart-stop"
        role="application"
        aria-roledescription="chart"
        aria-label={view.finding(data)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop, then arrow keys
        tabIndex={view.along ? 0 : undefined}
        onKeyDown={(event) => view.along && follow(event, table, stop, move)}
        onBlur={() => move(null)}
        onPointerMove={(event) =>
          view.along && move(nearest(event.nativeEvent, chart, table, view.along))
        }
        onPointerLeave={() => move(null)}
      >
        <div ref={place} className="chart" />
        <Cursor chart={chart} table={table} stop={stop} along={view.along} />
      </div>
      {view.along && (
        <p className="tip" aria-live="polite">
          {stop === null ? "" : said(table, stop)}
        </p>
      )}
      <figcaption className="caption">
        {caption && <span>{caption} </span>}
        <button
          type="button"
          className="text"
          aria-expanded={asTable}
          aria-controls={tableId}
          data-key="t"
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? "Hide table" : "Show as table"}
        </button>
      </figcaption>
      <div id={tableId}>{asTable && <DataTable label={view.question} table={table} />}</div>
    </figure>
  );
}

/** Draws into `place` and again whenever its width or the data change. */
function useDrawn<Data>(
  place: React.RefObject<HTMLDivElement | null>,
  view: View<Data>,
  data: Data,
  drawn: (chart: Element) => void
) {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  useEffect(() => {
    if (!place.current || width === 0) return;
    const chart = labelled(view.draw(data, {width, document}), view.finding(data));
    place.current.replaceChildren(chart);
    drawn(chart);
  }, [place, view, data, width, drawn]);
}

/** One picture with one label: Plot names its groups for nobody. */
function labelled(chart: Element, finding: string): Element {
  for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  const svg = chart.matches("svg") ? chart : chart.querySelector("svg");
  svg?.setAttribute("role", "img");
  svg?.setAttribute("aria-label", finding);
  return chart;
}

type Scaled = Element & {
  scale?: (name: string) => {apply(value: unknown): number; bandwidth?: number} | undefined;
};

/** Where a row of the table lies on the drawing, in its pixels; null where it lies nowhere. */
function position(
  chart: Element | null,
  table: ChartTable,
  row: number,
  along: "x" | "y"
): number | null {
  const where = table.rows[row]?.where;
  const scale = (chart as Scaled | null)?.scale?.(along);
  if (where === undefined || !scale) return null;
  const at = scale.apply(where) + (scale.bandwidth ?? 0) / 2;
  return Number.isFinite(at) ? at : null;
}

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

function follow(
  event: KeyboardEvent,
  table: ChartTable,
  stop: number | null,
  move: (row: number) => void
) {
  const last = table.rows.length - 1;
  const step = event.shiftKey ? 13 : 1;
  const from = stop ?? last + 1;
  const next = () => {
    switch (event.key) {
      case "ArrowLeft":
      case "ArrowUp":
        return stop === null ? last : stop - step;
      case "ArrowRight":
      case "ArrowDown":
        return stop === null ? 0 : stop + step;
      case "Home":
        return 0;
      case "End":
        return last;
      case "[":
        return table.rows.findLastIndex((row, index) => index < from && row.event);
      case "]":
        return table.rows.findIndex((row, index) => index > (stop ?? -1) && row.event);
      default:
        return null;
    }
  };
  const row = next();
  if (row === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (row >= 0 || !["[", "]"].includes(event.key)) move(Math.max(0, Math.min(last, row)));
}

function Cursor({
  chart,
  table,
  stop,
  along
}: {
  chart: Element | null;
  table: ChartTable;
  stop: number | null;
  along?: "x" | "y";
}) {
  const at = stop === null || !along ? null : position(chart, table, stop, along);
  if (at === null) return null;
  return (
    <div className={`cursor cursor-${along}`} style={along === "x" ? {left: at} : {top: at}} />
  );
}

const said = ({columns, rows}: ChartTable, row: number): string =>
  rows[row].cells
    .map((cell, index) => (index === 0 ? cell : `${columns[index].toLowerCase()} ${cell}`))
    .join(" · ");
