import {closeSync, mkdirSync, openSync} from "node:fs";
import {dirname} from "node:path";
import {SqliteDialect, sql} from "kysely";
import Database from "libsql";
import type {Engine} from "./engine.ts";

/**
 * A file on this machine. Several processes may hold it open: writers wait up to 5 s for each other, readers never wait,
 * and what was acknowledged survives a power cut.
 */
export function sqlite(file: string): Engine {
  mkdirSync(dirname(file), {recursive: true});
  closeSync(openSync(file, "a", 0o600)); // before SQLite makes it readable to all
  const database = new Database(file);
  for (const pragma of ["busy_timeout = 5000", "journal_mode = wal", "synchronous = full"])
    database.pragma(pragma);
  return {
    dialect: new SqliteDialect({database}),
    prepare: () => Promise.resolve(),
    numbered: (table) =>
      table.addColumn("id", "integer", (column) => column.primaryKey().autoIncrement()),
    async onlyGrows(db, table) {
      for (const act of ["update", "delete"]) {
        const name = sql.raw(`${table}_no_${act}`);
        await sql`create trigger ${name} before ${sql.raw(act)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(`${table} only grows`)}); end`.execute(db);
      }
    }
  };
}
