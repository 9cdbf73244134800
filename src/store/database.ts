import {closeSync, mkdirSync, openSync} from "node:fs";
import {dirname} from "node:path";
import {CamelCasePlugin, Kysely, SqliteDialect, sql} from "kysely";
import Database from "libsql";
import {fail} from "../errors.ts";

/** One step of a schema, from the version before it to its own; never changed once released. */
export type Migration = (db: Kysely<Versioned>) => Promise<void>;

/** The one row (id 0) that says how far a file's schema has come. */
export interface Versioned {
  schemaVersion: {id: number; version: number};
}

/**
 * Opens a file of operational state, brought to its newest schema. Several processes may hold it open: writers wait up
 * to 5 s for each other, readers never wait, and what was acknowledged survives a power cut.
 * @throws HOME_FORMAT when a newer version wrote the file.
 */
export async function openDatabase<Tables>(
  file: string,
  migrations: readonly Migration[]
): Promise<Kysely<Tables>> {
  mkdirSync(dirname(file), {recursive: true});
  closeSync(openSync(file, "a", 0o600)); // before SQLite makes it readable to all
  const database = new Database(file);
  for (const pragma of ["busy_timeout = 5000", "journal_mode = wal", "synchronous = full"])
    database.pragma(pragma);
  const settings = {dialect: new SqliteDialect({database}), plugins: [new CamelCasePlugin()]};
  await migrate(new Kysely<Versioned>(settings), migrations);
  return new Kysely<Tables>(settings);
}

/** Refuses every change and removal of rows of `table`; it can only grow. */
export async function onlyGrows(db: Kysely<Versioned>, table: string): Promise<void> {
  for (const act of ["update", "delete"]) {
    const name = sql.raw(`${table}_no_${act}`);
    await sql`create trigger ${name} before ${sql.raw(act)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table} only grows`)}); end`.execute(db);
  }
}

async function migrate(db: Kysely<Versioned>, migrations: readonly Migration[]): Promise<void> {
  await db.schema
    .createTable("schemaVersion")
    .ifNotExists()
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();
  if ((await versionOf(db)) === migrations.length) return;
  await db.transaction().execute(async (step) => {
    await step
      .insertInto("schemaVersion") // first, so that a second process waits here
      .values({id: 0, version: 0})
      .onConflict((conflict) => conflict.column("id").doUpdateSet({id: 0}))
      .execute();
    const version = await versionOf(step);
    if (version > migrations.length) fail("HOME_FORMAT", String(version), migrations.length);
    for (const migration of migrations.slice(version)) await migration(step);
    await step.updateTable("schemaVersion").set({version: migrations.length}).execute();
  });
}

const versionOf = async (db: Kysely<Versioned>): Promise<number> =>
  (await db.selectFrom("schemaVersion").select("version").executeTakeFirst())?.version ?? 0;
