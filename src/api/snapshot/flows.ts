import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** People who went from one found community to another. */
export interface Flow {
  readonly happenedOn: string;
  readonly flow: "merge" | "split" | "move";
  readonly fromId: string;
  readonly toId: string;
  readonly people: number;
  /** Size of the one that ended, of the new one, or of the one they left. */
  readonly ofPeople: number;
}

export const readFlows = (database: Database): Promise<Flow[]> =>
  rowsOf<Flow>(
    database,
    "select * from community_flows order by happened_on, from_id, to_id, flow"
  );
