import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, onTestFinished} from "vitest";
import {ingest} from "../../pipelines/ingest.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";
import {publishedTables} from "../../src/warehouse/snapshot-tables.ts";
import {snapshotPath} from "../../src/warehouse/snapshots.ts";

/** Rows of a CSV file, the first one its header. */
export type Csv = readonly (readonly (string | number | null)[])[];

/** An empty folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "coppice-"));
  onTestFinished(() => rmSync(path, {recursive: true, force: true}));
  return path;
}

/** An empty home with a fixed key. */
export function newHome(settings = "", home = folder()): string {
  writeFileSync(join(home, "key"), "0".repeat(64), {mode: 0o600});
  writeFileSync(join(home, "coppice.yaml"), settings);
  return home;
}

/** A home that is filled by the first test that asks for it; each goes on from a copy of its own. */
export function filledOnce(fill: (home: string) => Promise<unknown>): () => Promise<string> {
  const first = newHome("", mkdtempSync(join(tmpdir(), "coppice-")));
  afterAll(() => rmSync(first, {recursive: true}));
  let filled: Promise<unknown> | undefined;
  return async () => {
    filled ??= fill(first);
    await filled;
    const home = folder();
    cpSync(first, home, {recursive: true});
    return home;
  };
}

/** Reads tables into a home, as if on the day given. */
export async function bring(
  home: string,
  tables: Readonly<Record<string, Csv>>,
  on = "2026-11-19"
): Promise<void> {
  const path = folder();
  mkdirSync(path, {recursive: true});
  for (const [table, rows] of Object.entries(tables))
    writeFileSync(
      join(path, `${table}.csv`),
      rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n")
    );
  await ingest({home, source: "tables", path, clock: () => new Date(`${on}T12:00:00Z`)});
}

/** Tables in which two snapshots differ, apart from what names the run itself. */
export async function differing(home: string, one: string, other: string): Promise<string[]> {
  const [before, after] = [await contentOf(home, one), await contentOf(home, other)];
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}

/** What a snapshot says, by table. */
export async function contentOf(home: string, id: string): Promise<Record<string, string>> {
  using db = await openDatabase({path: snapshotPath(home, id), readOnly: true});
  const content: Record<string, string> = {};
  for (const table of Object.keys(publishedTables)) {
    const where = table === "meta" ? "where key not in ('snapshot', 'made_at', 'ledger')" : "";
    const rows = await db.rows<Record<string, unknown>>(`select * from ${table} ${where}`);
    content[table] = rows.map((row) => JSON.stringify({...row, finished_at: null})).join("\n");
  }
  return content;
}

/** A query on a snapshot. */
export async function ask<T extends object>(home: string, id: string, sql: string): Promise<T[]> {
  using db = await openDatabase({path: snapshotPath(home, id), readOnly: true});
  return await db.rows<T>(sql);
}
