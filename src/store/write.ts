import type {Kysely, Transaction} from "kysely";
import type {StoreTables} from "./schema.ts";

/**
 * One change of the store, whole or not at all. The revision grows first: that takes the write lock, so that a change
 * of another process is waited for and never lost.
 */
export const write = <T>(
  db: Kysely<StoreTables>,
  change: (change: Transaction<StoreTables>) => Promise<T>
): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("revision")
      .values({id: 0, revision: 1})
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          revision: row("revision.revision", "+", 1)
        }))
      )
      .execute();
    return change(transaction);
  });

/** A number that grows with every change of the store, whichever process made it; 0 for a new one. */
export const revisionOf = async (db: Kysely<StoreTables>): Promise<number> =>
  (await db.selectFrom("revision").select("revision").executeTakeFirst())?.revision ?? 0;
