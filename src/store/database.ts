import {join} from "node:path";
import {CamelCasePlugin, Kysely} from "kysely";
import {readConfig} from "../config.ts";
import {fail} from "../errors.ts";
import type {Engine, Versioned} from "./engine.ts";
import {postgres} from "./postgres.ts";
import {sqlite} from "./sqlite.ts";

/** One step of a schema, from the version before it to its own; never changed once released. */
export type Migration = (db: Kysely<Versioned>, engine: Engine) => Promise<void>;

/**
 * Opens a home's tables of operational state, brought to their newest schema: in a file of the home, or where its
 * setting `store.url` says.
 * @throws HOME_FORMAT when a newer version wrote them, STORE_UNREACHABLE
 */
export async function openDatabase<Tables>(
  home: string,
  name: "store" | "vault",
  migrations: readonly Migration[]
): Promise<Kysely<Tables>> {
  const {url} = readConfig(home).store;
  const engine = url ? postgres(url, name) : sqlite(join(home, `${name}.sqlite`));
  const settings = {dialect: engine.dialect, plugins: [new CamelCasePlugin()]};
  const db = new Kysely<Versioned>(settings);
  await engine.prepare(db);
  await migrate(db, engine, migrations);
  return new Kysely<Tables>(settings);
}

async function migrate(
  db: Kysely<Versioned>,
  engine: Engine,
  migrations: readonly Migration[]
): Promise<void> {
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
    for (const migration of migrations.slice(version)) await migration(step, engine);
    await step.updateTable("schemaVersion").set({version: migrations.length}).execute();
  });
}

const versionOf = async (db: Kysely<Versioned>): Promise<number> =>
  (await db.selectFrom("schemaVersion").select("version").executeTakeFirst())?.version ?? 0;
