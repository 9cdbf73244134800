import {convenerOf} from "../../src/insights/convener.ts";
import type {History} from "../../src/insights/history.ts";
import type {Inside} from "../../src/insights/inside.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** Who could convene each found community that nobody named: table `conveners`, for that person alone. */
export async function writeConveners(
  db: Database,
  {pseudonyms}: History,
  communities: ReadonlyMap<string, Inside>
): Promise<void> {
  const unnamed = await db.rows<{community_id: string}>(
    "select community_id from communities where origin = 'detected' and covers is null order by community_id"
  );
  await writeRows(
    db,
    "conveners",
    unnamed.flatMap(({community_id}) => {
      const inside = communities.get(community_id);
      const convener = inside && convenerOf(inside);
      return convener
        ? [{community_id, person_id: pseudonyms[convener.person], reach: convener.reach}]
        : [];
    })
  );
}
