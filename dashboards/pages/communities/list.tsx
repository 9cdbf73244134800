import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Bare} from "../../parts/figure.tsx";
import {spark} from "../../views/spark.ts";
import {stageName} from "../../views/stages.ts";
import {ActiveOf, Needs} from "./cells.tsx";
import type {CommunityRow} from "./table.tsx";

/** The same communities on a phone: name, stage and active people, flag, sparkline. */
export function CommunityList({rows}: {rows: readonly CommunityRow[]}) {
  const {to} = useWorkspace();
  return (
    <ul className="rows community-list">
      {rows.map((row) => (
        <li key={row.id} data-row tabIndex={-1}>
          <div>
            <Link
              className="plain"
              to={to(`communities/${encodeURIComponent(row.id)}`)}
              data-key="Enter"
            >
              {row.name}
            </Link>
            <p className="small">
              {row.stage ? `${stageName(row.stage)} · ` : ""}
              <ActiveOf row={row} /> active
            </p>
            <p className="small">
              <Needs row={row} />
            </p>
          </div>
          <div className="spark-cell">
            <Bare
              view={spark}
              data={{
                values: row.spark,
                usual: row.usual,
                needs: row.needs.length > 0 && row.needs[0].alarm !== "emerging"
              }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
