import type {Inside} from "../../src/insights/inside.ts";
import {groupOf, type Level} from "../../src/insights/levels.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** Which communities lie in the same wider group, at each scale of the network that is stable: table `community_levels`. */
export async function writeLevels(
  db: Database,
  levels: readonly Level[],
  communities: ReadonlyMap<string, Inside>
): Promise<void> {
  const rows = levels.flatMap((level, i) =>
    [...communities].flatMap(([community_id, {people}]) => {
      const group_no = groupOf(people, level);
      const {resolution, stability} = level;
      return group_no < 0 ? [] : [{level: i + 1, group_no, community_id, resolution, stability}];
    })
  );
  await writeRows(db, "community_levels", rows);
}
