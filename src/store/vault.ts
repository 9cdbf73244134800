import {createHash} from "node:crypto";
import type {Kysely} from "kysely";
import {fail} from "../errors.ts";
import {aliasesOf} from "./aliases.ts";
import {openDatabase} from "./database.ts";
import {readKey} from "./key.ts";
import {hashedId, pseudonym} from "./pseudonym.ts";
import {type VaultTables, vaultMigrations} from "./vault-schema.ts";

export interface Account {
  readonly pseudonym: string;
  readonly account: string;
  readonly name?: string | null;
  readonly email?: string | null;
}

/** A row that was set aside, as found outside. Rows of protected groups are counted and never come here. */
export interface QuarantinedRow {
  readonly source: string;
  readonly table: string;
  readonly reason: string;
  readonly row: Readonly<Record<string, unknown>>;
}

export type Vault = Awaited<ReturnType<typeof openVault>>;

/**
 * Person ↔ pseudonym, and everything else that names a person.
 * @throws KEY_SHORT, KEY_CHANGED: under another key everybody would become somebody else.
 */
export async function openVault(home: string, {clock = () => new Date()} = {}) {
  const key = readKey(home);
  const db = await openDatabase<VaultTables>(home, "vault", vaultMigrations);
  await sameKey(db, key);
  return {
    ...aliasesOf(db, clock),
    key: () => key,
    pseudonym: (source: string, account: string) => pseudonym(key, source, account),
    hashedId: (source: string, id: string) => hashedId(key, source, id),
    accounts: (source: string) => ({
      put: (rows: readonly Account[]) => putAccounts(db, source, rows)
    }),
    /** Everybody ever seen, by pseudonym. */
    names: async () => {
      const rows = await db.selectFrom("accounts").selectAll().execute();
      return new Map(rows.map((row) => [row.pseudonym, row]));
    },
    quarantine: (rows: readonly QuarantinedRow[]) => putQuarantine(db, rows, clock().toISOString()),
    /** What lies in quarantine, for an administrator; newest first. */
    quarantined: ({limit = 100}: {limit?: number} = {}) =>
      db
        .selectFrom("quarantine")
        .selectAll()
        .orderBy("recordedAt", "desc")
        .orderBy("rowHash")
        .limit(limit)
        .execute(),
    close: () => db.destroy()
  };
}

async function sameKey(db: Kysely<VaultTables>, key: Buffer): Promise<void> {
  const fingerprint = createHash("sha256").update("coppice").update(key).digest("hex").slice(0, 16);
  const known = await db.selectFrom("keys").select("fingerprint").executeTakeFirst();
  if (known && known.fingerprint !== fingerprint) fail("KEY_CHANGED");
  if (!known)
    await db
      .insertInto("keys")
      .values({fingerprint})
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Adds accounts; a name or address given later replaces the one before, an absent one does not. */
async function putAccounts(
  db: Kysely<VaultTables>,
  source: string,
  rows: readonly Account[]
): Promise<void> {
  const once = new Map<string, VaultTables["accounts"]>(); // a statement may say a row but once
  for (const {pseudonym, account, name, email} of rows) {
    const before = once.get(pseudonym);
    once.set(pseudonym, {
      pseudonym,
      source,
      account,
      name: name || before?.name || null,
      email: email || before?.email || null
    });
  }
  await inBatches(db, [...once.values()], (change, batch) =>
    change
      .insertInto("accounts")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("pseudonym").doUpdateSet((row) => ({
          name: row.fn.coalesce(row.ref("excluded.name"), row.ref("accounts.name")),
          email: row.fn.coalesce(row.ref("excluded.email"), row.ref("accounts.email"))
        }))
      )
      .execute()
  );
}

/** The same row set aside twice lies here once. */
async function putQuarantine(
  db: Kysely<VaultTables>,
  rows: readonly QuarantinedRow[],
  recordedAt: string
): Promise<void> {
  const values = rows.map(({source, table, reason, row: found}) => {
    const row = JSON.stringify(found);
    const rowHash = createHash("sha256")
      .update(JSON.stringify([source, table, reason, row]))
      .digest("hex");
    return {rowHash, source, tableName: table, reason, row, recordedAt};
  });
  await inBatches(db, values, (change, batch) =>
    change
      .insertInto("quarantine")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  );
}

/** All rows in one transaction, a thousand a statement (SQLite binds up to 32,766 values, PostgreSQL twice as many). */
const inBatches = <Row>(
  db: Kysely<VaultTables>,
  rows: readonly Row[],
  insert: (change: Kysely<VaultTables>, batch: readonly Row[]) => Promise<unknown>
): Promise<void> =>
  db.transaction().execute(async (change) => {
    for (let start = 0; start < rows.length; start += 1000)
      await insert(change, rows.slice(start, start + 1000));
  });
