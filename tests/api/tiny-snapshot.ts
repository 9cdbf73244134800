import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {publishedTables} from "../../src/warehouse/snapshot-tables.ts";

export type Cell = string | number | boolean | null;
/** Table → rows as lists of cells in the table's column order; what is left out at the end is null. */
export type TinyTables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Publishes hand-written rows as a snapshot of `home`, in the tables and columns refresh writes. */
export async function publishTiny(home: string, id: string, rows: TinyTables): Promise<void> {
  mkdirSync(join(home, "snapshots"), {recursive: true});
  const database = await openDatabase({path: join(home, "snapshots", `${id}.duckdb`), threads: 1});
  for (const [table, {columns}] of Object.entries(publishedTables)) {
    const shape = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
    await database.run(`create table ${table} (${shape.join(", ")})`);
    const names = Object.keys(columns).map((column) => `"${column}"`);
    for (const row of rows[table] ?? []) {
      const given = names.slice(0, row.length);
      const marks = given.map((_, i) => `$${i + 1}`).join(", ");
      await database.run(`insert into ${table} (${given.join(", ")}) values (${marks})`, row);
    }
  }
  database.close();
  writeFileSync(join(home, "current"), `${id}\n`);
}
