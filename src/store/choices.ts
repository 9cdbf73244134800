import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";

/** What one page could have held by the way in force and by the one compared with it. */
export interface Chosen {
  readonly who: string;
  readonly week: string;
  readonly comparison: string;
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

/** Pages while two ways are compared, to be held against what happened. The first sight of a week counts. */
export const choicesOf = (db: Kysely<StoreTables>) => ({
  /** No answer of this week depends on it, so the revision stays. */
  async add({follows, options, ...page}: Chosen): Promise<void> {
    await db
      .insertInto("choices")
      .values({...page, follows: Number(follows), options: JSON.stringify(options)})
      .onConflict((conflict) => conflict.columns(["who", "week", "comparison"]).doNothing())
      .execute();
  },

  /** Pages of one comparison, oldest week first. */
  async of(comparison: string): Promise<Chosen[]> {
    const rows = await db
      .selectFrom("choices")
      .selectAll()
      .where("comparison", "=", comparison)
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
