import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {publishedTables} from "../../src/warehouse/snapshot-tables.ts";

type Cell = string | number | boolean | null;
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
    const given = rows[table] ?? [];
    if (given.length === 0) continue;
    const marks = given.map(
      (_, r) => `(${names.map((_, c) => `$${r * names.length + c + 1}`).join(", ")})`
    );
    const cells = given.flatMap((row) => names.map((_, c) => row[c] ?? null));
    await database.run(
      `insert into ${table} (${names.join(", ")}) values ${marks.join(", ")}`,
      cells
    );
  }
  database.close();
  writeFileSync(join(home, "current"), `${id}\n`);
}
