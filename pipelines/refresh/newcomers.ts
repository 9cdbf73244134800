import {newcomerUplift} from "../../src/insights/newcomers.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {writeRows} from "./tables.ts";

/** What an answer to a first post goes along with: table `newcomer_uplift`, empty where too few can be compared. */
export async function writeNewcomers(db: Database, madeOn: string): Promise<void> {
  const counts = await db.columns("select * from newcomer_return order by community_no");
  const [heard, heardBack, unheard, unheardBack] = [
    "heard",
    "heard_back",
    "unheard",
    "unheard_back"
  ].map((name) => counts.integers(name));
  const uplift = newcomerUplift(
    Array.from(heard, (count, row) => ({
      heard: count,
      heardBack: heardBack[row],
      unheard: unheard[row],
      unheardBack: unheardBack[row]
    }))
  );
  await writeRows(
    db,
    "newcomer_uplift",
    uplift
      ? [
          {
            made_on: madeOn,
            heard: uplift.heard,
            unheard: uplift.unheard,
            heard_share: uplift.heardShare,
            unheard_share: uplift.unheardShare,
            more: uplift.more.value,
            low: uplift.more.low,
            high: uplift.more.high
          }
        ]
      : []
  );
}
