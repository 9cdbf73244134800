import {PostgresDialect, sql} from "kysely";
import pg from "pg";
import {failFrom} from "../errors.ts";
import type {Engine} from "./engine.ts";

const patienceMs = 5000;

/**
 * A database that several servers share; the tables lie in a schema of their own. A connection that breaks is replaced,
 * and the request that met it fails alone.
 * @param url as PostgreSQL's own programs take it; what it leaves out comes from `PGPASSWORD` and its kin.
 */
export function postgres(url: string, schema: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${schema}`,
    connectionTimeoutMillis: patienceMs
  });
  pool.on("error", () => undefined); // an idle connection broke; the pool opens another
  return {
    dialect: new PostgresDialect({pool}),
    async prepare(db) {
      try {
        await db.transaction().execute(async (step) => {
          await sql`select pg_advisory_xact_lock(hashtext('coppice'))`.execute(step);
          await sql`create schema if not exists ${sql.id(schema)}`.execute(step);
        });
      } catch (error) {
        failFrom(error, "STORE_UNREACHABLE", placeOf(url), String(error));
      }
    },
    numbered: (table) => table.addColumn("id", "serial", (column) => column.primaryKey()),
    async onlyGrows(db, table) {
      const [refuse, name] = [sql.id(`${table}_only_grows`), sql.table(table)];
      await sql`create function ${refuse}() returns trigger language plpgsql as
        ${sql.lit(`begin raise exception '${table} only grows'; end`)}`.execute(db);
      await sql`create trigger no_change before update or delete on ${name}
        for each row execute function ${refuse}()`.execute(db);
      await sql`create trigger no_truncate before truncate on ${name}
        for each statement execute function ${refuse}()`.execute(db);
    }
  };
}

/** The address without who and with which password. */
const placeOf = (url: string): string => url.replace(/\/\/[^@/]*@/, "//");
