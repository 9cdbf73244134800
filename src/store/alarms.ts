import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";
import {write} from "./write.ts";

export type PublishedAlarm = StoreTables["publishedAlarms"];

/** Warnings as they were published with a snapshot. They stand as they were said and are never computed again. */
export const alarmsOf = (db: Kysely<StoreTables>) => ({
  /** Publishing the same snapshot again changes nothing. */
  publish: (alarms: readonly PublishedAlarm[]): Promise<void> =>
    write(db, async (change) => {
      for (const alarm of alarms)
        await change
          .insertInto("publishedAlarms")
          .values(alarm)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    }),

  /** Oldest first; of one community, or of all. */
  list({communityId}: {communityId?: string} = {}): Promise<PublishedAlarm[]> {
    let query = db.selectFrom("publishedAlarms").selectAll();
    if (communityId !== undefined) query = query.where("communityId", "=", communityId);
    for (const column of ["madeOn", "snapshotId", "communityId", "alarm"] as const)
      query = query.orderBy(column);
    return query.execute();
  }
});
