import type {Kysely} from "kysely";
import {fail} from "../errors.ts";
import type {VaultTables} from "./vault-schema.ts";

export interface Alias {
  readonly pseudonym: string;
  /** The pseudonym that stands for the person; never itself an alias. */
  readonly canonical: string;
}

/** Which accounts are one person. Read at refresh, so that joining two or parting them again rewrites nothing. */
export const aliasesOf = (db: Kysely<VaultTables>, clock: () => Date) => {
  const append = async (row: {
    pseudonym: string;
    canonical: string | null;
    who: string;
    why: string;
  }) => {
    await db
      .insertInto("aliases")
      .values({...row, madeAt: clock().toISOString()})
      .execute();
  };
  /** Aliases that hold, chains followed to their end, by pseudonym. */
  const aliases = async (): Promise<Alias[]> => {
    const rows = await db.selectFrom("aliases").selectAll().orderBy("id").execute();
    const next = new Map(rows.map(({pseudonym, canonical}) => [pseudonym, canonical]));
    const last = (pseudonym: string): string => {
      const canonical = next.get(pseudonym);
      return canonical ? last(canonical) : pseudonym;
    };
    return [...next.keys()]
      .toSorted()
      .map((pseudonym) => ({pseudonym, canonical: last(pseudonym)}))
      .filter(({pseudonym, canonical}) => pseudonym !== canonical);
  };
  return {
    aliases,

    /** Accounts that were ever joined to another, parted again since or not. */
    everAliased: async (): Promise<ReadonlySet<string>> => {
      const rows = await db.selectFrom("aliases").select("pseudonym").distinct().execute();
      return new Set(rows.map(({pseudonym}) => pseudonym));
    },

    /** @throws ALIAS_CIRCLE when `canonical` already stands for `pseudonym`. */
    async alias(alias: Alias & {who: string; why: string}): Promise<void> {
      const standsFor = new Map(
        (await aliases()).map((known) => [known.pseudonym, known.canonical])
      );
      const canonical = standsFor.get(alias.canonical) ?? alias.canonical;
      if (canonical === alias.pseudonym) fail("ALIAS_CIRCLE", alias.pseudonym, alias.canonical);
      await append(alias);
    },

    /** `pseudonym` stands for itself again. */
    unalias: (undo: {pseudonym: string; who: string; why: string}): Promise<void> =>
      append({...undo, canonical: null})
  };
};
