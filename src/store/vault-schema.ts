import type {Generated} from "kysely";
import type {Migration} from "./database.ts";

/** Tables of the vault: everything that names a person. */
export interface VaultTables {
  keys: {fingerprint: string};
  accounts: {
    pseudonym: string;
    source: string;
    account: string;
    name: string | null;
    email: string | null;
  };
  /** The latest row of a pseudonym holds; a null `canonical` says that it stands for itself again. */
  aliases: {
    id: Generated<number>;
    madeAt: string;
    pseudonym: string;
    canonical: string | null;
    who: string;
    why: string;
  };
  quarantine: {
    rowHash: string;
    source: string;
    tableName: string;
    reason: string;
    row: string;
    recordedAt: string;
  };
}

export const vaultMigrations: readonly Migration[] = [
  async (db, engine) => {
    const table = (name: string) => db.schema.createTable(name);

    await table("keys")
      .addColumn("fingerprint", "text", (column) => column.primaryKey())
      .execute();
    await table("accounts")
      .addColumn("pseudonym", "text", (column) => column.primaryKey())
      .addColumn("source", "text", (column) => column.notNull())
      .addColumn("account", "text", (column) => column.notNull())
      .addColumn("name", "text")
      .addColumn("email", "text")
      .execute();
    await engine
      .numbered(table("aliases"))
      .addColumn("madeAt", "text", (column) => column.notNull())
      .addColumn("pseudonym", "text", (column) => column.notNull())
      .addColumn("canonical", "text")
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("why", "text", (column) => column.notNull())
      .execute();
    await table("quarantine")
      .addColumn("rowHash", "text", (column) => column.primaryKey())
      .addColumn("source", "text", (column) => column.notNull())
      .addColumn("tableName", "text", (column) => column.notNull())
      .addColumn("reason", "text", (column) => column.notNull())
      .addColumn("row", "text", (column) => column.notNull())
      .addColumn("recordedAt", "text", (column) => column.notNull())
      .execute();
  }
];
