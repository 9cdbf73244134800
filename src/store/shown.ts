import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";

export type Shown = StoreTables["shown"];

/**
 * What stood on whose page in which week, by which model, at which rank, and how likely it was to stand there: with it
 * another way to choose can be compared on what happened, without trying it on people. The first sight of a week counts.
 */
export const shownOf = (db: Kysely<StoreTables>) => ({
  /** No answer of this week depends on it, so the revision stays. */
  async add(rows: readonly Shown[]): Promise<void> {
    if (rows.length === 0) return;
    await db
      .insertInto("shown")
      .values([...rows])
      .onConflict((conflict) => conflict.columns(["who", "week", "kind", "itemId"]).doNothing())
      .execute();
  },

  /** What one person was shown, oldest week first. */
  of: (who: string): Promise<Shown[]> =>
    db
      .selectFrom("shown")
      .selectAll()
      .where("who", "=", who)
      .orderBy("week")
      .orderBy("place")
      .execute()
});
