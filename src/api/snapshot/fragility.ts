import type {Database} from "../../warehouse/duckdb.ts";
import {rowsOf} from "./rows.ts";

/** On whom a community rests; for them and the steward only. */
export interface Fragility {
  readonly holders: readonly string[];
  readonly people: number;
  readonly cutOff: number;
  readonly core: number;
  readonly coreLeft: number;
}

/** Community → on whom it rests, where it does. */
export async function readFragility(database: Database): Promise<Map<string, Fragility>> {
  const rows = await rowsOf<Omit<Fragility, "holders"> & {communityId: string; personIds: string}>(
    database,
    "select * from fragility"
  );
  return new Map(
    rows.map(({communityId, personIds, ...rest}) => [
      communityId,
      {...rest, holders: JSON.parse(personIds) as string[]}
    ])
  );
}
