import {useId, useState, type ReactNode} from "react";
import type {View} from "../view.ts";
import {DataTable} from "./data-table.tsx";
import {useDrawn} from "./drawn.ts";
import {Walk} from "./walk.tsx";
import "./figure.css";

interface Props<Data> {
  view: View<Data>;
  data: Data;
  caption?: ReactNode;
}

/** A chart with its caption, its finding as label, its numbers as a table, and one stop for the keyboard. */
export function Figure<Data>({view, data, caption}: Props<Data>) {
  const [place, chart] = useDrawn(view, data);
  const [asTable, setAsTable] = useState(false);
  const tableId = useId();
  const table = view.table(data);
  return (
    <figure className="figure" data-view={view.id}>
      {view.along ? (
        <Walk label={view.finding(data)} chart={chart} table={table} along={view.along}>
          <div ref={place} className="chart" />
        </Walk>
      ) : (
        <div ref={place} className="chart" />
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

/** A chart inside a row whose words already say its numbers. */
export function Bare<Data>({view, data}: {view: View<Data>; data: Data}) {
  const [place] = useDrawn(view, data);
  return <div ref={place} className="chart" />;
}
