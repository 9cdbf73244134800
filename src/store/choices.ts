import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";

/** What one page could have held by the way in force and by the one on trial. */
export interface Chosen {
  readonly who: string;
  readonly week: string;
  readonly trial: string;
  readonly share: number;
  readonly follows: boolean;
  readonly options: readonly Offered[];
}

/** Places from 1, 0 where one of them would not offer it; the chances that each puts it on the page. */
export interface Offered {
  /** Only of what was shown. */
  readonly id: string | null;
  readonly kind: string;
  readonly rank: number;
  readonly ownPlace: number;
  readonly otherPlace: number;
  readonly own: number;
  readonly other: number;
}

/** Pages while a trial runs, so that two ways to choose can be compared on what happened. The first sight of a week counts. */
export const choicesOf = (db: Kysely<StoreTables>) => ({
  /** No answer of this week depends on it, so the revision stays. */
  async add({follows, options, ...page}: Chosen): Promise<void> {
    await db
      .insertInto("choices")
      .values({...page, follows: Number(follows), options: JSON.stringify(options)})
      .onConflict((conflict) => conflict.columns(["who", "week", "trial"]).doNothing())
      .execute();
  },

  /** Pages of one trial, oldest week first. */
  async of(trial: string): Promise<Chosen[]> {
    const rows = await db
      .selectFrom("choices")
      .selectAll()
      .where("trial", "=", trial)
      .orderBy("week")
      .orderBy("who")
      .execute();
    return rows.map(({follows, options, ...row}) => ({
      ...row,
      follows: follows === 1,
      options: JSON.parse(options) as Offered[]
    }));
  }
});
