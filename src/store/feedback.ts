import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";
import {write} from "./write.ts";

/** Words somebody left about a page, an item or a warning; `about` is its path or id. */
export interface Feedback {
  readonly who: string;
  readonly about: string;
  readonly words: string;
}

export const feedbackOf = (db: Kysely<StoreTables>, clock: () => Date) => ({
  append: (feedback: Feedback): Promise<void> =>
    write(db, async (change) => {
      await change
        .insertInto("feedback")
        .values({...feedback, givenAt: clock().toISOString()})
        .execute();
    }),

  /** Oldest first. */
  list: () => db.selectFrom("feedback").selectAll().orderBy("id").execute()
});
