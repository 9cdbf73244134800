import {percent} from "../../chances.ts";
import {Stage} from "../../parts/stage.tsx";
import {number} from "../../words.ts";
import {ActiveOf, Name, Needs, Origin, Weeks} from "./cells.tsx";
import type {Column, Sort} from "./sorting.ts";
import type {CommunityRow} from "./table.tsx";

const columns: readonly {by?: Column; label: string; right?: boolean}[] = [
  {by: "name", label: "Community"},
  {by: "stage", label: "Stage"},
  {by: "active", label: "Active people of members", right: true},
  {label: "26 weeks, with own usual"},
  {by: "pace", label: "Pace"},
  {by: "staying", label: "Members staying", right: true},
  {by: "answered", label: "Questions answered", right: true},
  {by: "needs", label: "Needs"}
];

/** The table of communities. Headers sort: names and stages upwards first, numbers downwards. */
export function CommunityRows({
  rows,
  sort,
  choose
}: {
  rows: readonly CommunityRow[];
  sort: Sort;
  choose: (sort: Sort) => void;
}) {
  return (
    <table className="communities">
      <thead>
        <tr>
          {columns.map(({by, label, right}) => (
            <th
              key={label}
              scope="col"
              className={right ? "right" : undefined}
              aria-sort={
                by && by === sort.by ? (sort.descending ? "descending" : "ascending") : undefined
              }
            >
              {by ? (
                <button type="button" onClick={() => choose(next(by, sort))}>
                  {label}
                  {by === sort.by && by !== "needs" && (
                    <span aria-hidden="true">{sort.descending ? " ↓" : " ↑"}</span>
                  )}
                </button>
              ) : (
                label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

const next = (by: Column, sort: Sort): Sort => ({
  by,
  descending: by === sort.by ? !sort.descending : by !== "name" && by !== "stage"
});

function Row({row}: {row: CommunityRow}) {
  return (
    <tr data-row tabIndex={-1}>
      <th scope="row">
        <Name row={row} />
        <Origin row={row} />
      </th>
      <td>
        <Stage stage={row.stage} />
      </td>
      <td className="right">
        <ActiveOf row={row} />
      </td>
      <td className="spark-cell">
        <Weeks row={row} />
      </td>
      <td>{row.paceWords}</td>
      <td className="right">{row.staying === null ? "–" : percent(row.staying)}</td>
      <td className="right">
        {row.questionsAsked
          ? `${number(row.questionsAnswered ?? 0)} of ${number(row.questionsAsked)}`
          : "–"}
      </td>
      <td>
        <Needs row={row} />
      </td>
    </tr>
  );
}
