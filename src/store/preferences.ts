import type {Kysely} from "kysely";
import type {StoreTables} from "./schema.ts";
import {write} from "./write.ts";

/** What a person asks of recommendations; an absent key says nothing, and then what their organisation said holds. */
export interface Preferences {
  readonly mentors?: "yes" | "no";
  readonly connections?: "yes" | "no";
  /** Would like to meet people of other units. */
  readonly bridging?: "yes" | "no";
  readonly interests?: readonly string[];
  readonly languages?: readonly string[];
  /** People at a time. */
  readonly capacity?: number;
  readonly availability?: string;
  /** Pseudonyms of people never to be proposed. */
  readonly vetoes?: readonly string[];
  readonly pausedUntil?: string | null;
}

export type PersonPreferences = Preferences & {
  readonly personId: string;
  readonly updatedAt: string;
};

/** Preferences as people set them in the product, one row a person. */
export const preferencesOf = (db: Kysely<StoreTables>, clock: () => Date) => ({
  async get(personId: string): Promise<PersonPreferences | undefined> {
    const row = await db
      .selectFrom("preferences")
      .selectAll()
      .where("personId", "=", personId)
      .executeTakeFirst();
    return row && said(row);
  },

  /** Everybody's, by pseudonym. */
  async list(): Promise<PersonPreferences[]> {
    return (await db.selectFrom("preferences").selectAll().orderBy("personId").execute()).map(said);
  },

  /** Changes the keys given, keeps the others. */
  put(personId: string, changes: Preferences): Promise<PersonPreferences> {
    const updatedAt = clock().toISOString();
    return write(db, async (change) => {
      const before = await change
        .selectFrom("preferences")
        .select("preferences")
        .where("personId", "=", personId)
        .executeTakeFirst();
      const kept: Preferences = JSON.parse(before?.preferences ?? "{}");
      const preferences = JSON.stringify({...kept, ...changes});
      await change
        .insertInto("preferences")
        .values({personId, preferences, updatedAt})
        .onConflict((conflict) => conflict.column("personId").doUpdateSet({preferences, updatedAt}))
        .execute();
      return said({personId, preferences, updatedAt});
    });
  }
});

function said({preferences, ...row}: StoreTables["preferences"]): PersonPreferences {
  const kept: Preferences = JSON.parse(preferences);
  return {...kept, ...row};
}
