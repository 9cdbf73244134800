import {stageName} from "../../views/stages.ts";
import {ActiveOf, Name, Needs, Weeks} from "./cells.tsx";
import type {CommunityRow} from "./table.tsx";

/** The same communities on a phone: name, stage and active people, flag, sparkline. */
export function CommunityList({rows}: {rows: readonly CommunityRow[]}) {
  return (
    <ul className="rows community-list">
      {rows.map((row) => (
        <li key={row.id} data-row tabIndex={-1}>
          <div>
            <Name row={row} />
            <p className="small">
              {row.stage ? `${stageName(row.stage)} · ` : ""}
              <ActiveOf row={row} /> active
            </p>
            <p className="small">
              <Needs row={row} />
            </p>
          </div>
          <div className="spark-cell">
            <Weeks row={row} />
          </div>
        </li>
      ))}
    </ul>
  );
}
