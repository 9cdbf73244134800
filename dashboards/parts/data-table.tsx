import type {ChartTable} from "../view.ts";

/** The numbers of a chart as a table that scrolls inside itself. */
export function DataTable({label, table: {columns, rows}}: {label: string; table: ChartTable}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
    <section className="data-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({cells}) => (
            <tr key={cells.join("|")}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[0]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
