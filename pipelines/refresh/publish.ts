import {createHash} from "node:crypto";
import {copyFileSync, existsSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Store} from "../../src/store/store.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {publishedTables, type SnapshotTable} from "../../src/warehouse/snapshot-tables.ts";
import type {Standing} from "./touched.ts";
import {newSnapshotId, publishSnapshot, snapshotPath} from "../../src/warehouse/snapshots.ts";

/** A snapshot in the making: database `draft`, a file of its own. */
export interface Draft {
  readonly path: string;
  /** The first day whose rows do not stand in it; null: none do. */
  readonly since: string | null;
  /** The table that is filled while all else is made: recommendations take longest and come in their order. */
  readonly recommendations: string;
}

export interface Publication {
  readonly home: string;
  readonly madeAt: Date;
  readonly asOf: string | null;
  readonly keep: number;
  /** Waits for the recommendations, and fills the checkup's tables, which count them. */
  readonly finish: () => Promise<void>;
}

const straight = "recommendations";
const last: readonly string[] = [straight, "trained_models", "steps", "metrics", "meta"];

/** Begins a snapshot. @param stands what is taken over from the last one. */
export async function beginDraft(
  db: Database,
  home: string,
  stands: Standing | null
): Promise<Draft> {
  const path = join(home, "snapshot.tmp");
  for (const left of [path, `${path}.wal`]) rmSync(left, {force: true}); // by a refresh that was interrupted
  const since = takeOver(home, path, stands);
  await db.run(`attach '${path.replaceAll("'", "''")}' as draft`);
  if (since !== null) await compressed(db, () => keepBefore(db, since));
  await create(db, straight, publishedTables[straight]);
  return {path, since, recommendations: `draft.main.${straight}`};
}

/** Copies the published tables, each in its order, into the draft and gives it a name. @returns its id. */
export async function publish(
  db: Database,
  {path, since}: Draft,
  {home, madeAt, asOf, keep, finish}: Publication
): Promise<string> {
  const content = createHash("sha256");
  const tables = Object.entries(publishedTables);
  const publishAll = async (some: typeof tables) => {
    await db.together(async () => {
      for (const [name, table] of some) if (name !== straight) await copy(db, name, {table, since});
    });
    const [hashes] = await db.rows<Record<string, string>>(
      `select ${some.map(([name]) => `(select bit_xor(hash(t))::varchar from draft.${name} as t) as ${name}`).join(", ")}`
    );
    for (const [name] of some) content.update(`${name} ${hashes[name]}\n`);
  };
  return compressed(db, async () => {
    await publishAll(tables.filter(([name]) => !last.includes(name)));
    await db.run("checkpoint"); // of the warehouse, which no later step changes
    await finish();
    await publishAll(tables.filter(([name]) => last.includes(name)));
    const id = newSnapshotId(home, {madeAt, content: content.digest("hex"), asOf});
    await db.run("insert into draft.meta values ('snapshot', $1)", [id]);
    await db.run("detach draft");
    publishSnapshot(home, {draft: path, id, asOf, keep});
    return id;
  });
}

/** Snapshots are compressed, other than the warehouse of a small home, in ways that cost little: half the time, a file half as large again. */
async function compressed<T>(db: Database, act: () => Promise<T>): Promise<T> {
  const before = await db.scalar<string>("select current_setting('force_compression')");
  await db.run("set disabled_compression_methods = 'fsst,alp,alprd'");
  await db.run("reset force_compression");
  const made = await act();
  await db.run(`set force_compression = '${before ?? "auto"}'`);
  return made;
}

/** The last snapshot becomes the draft, if it is still there. @returns the first day whose rows do not stand; null: none do. */
function takeOver(home: string, draft: string, stands: Standing | null): string | null {
  if (stands === null) return null;
  const last = snapshotPath(home, stands.snapshot);
  if (!existsSync(last)) return null;
  copyFileSync(last, draft);
  return stands.since;
}

/** Of the last snapshot only the rows by week that stand are left. */
async function keepBefore(db: Database, since: string): Promise<void> {
  await db.together(async () => {
    for (const [name, {week}] of Object.entries(publishedTables))
      await db.run(
        week
          ? `delete from draft.${name} where ${week} >= '${since}'::timestamptz::date`
          : `drop table draft.${name}`
      );
  });
  await db.run("checkpoint draft"); // its room is used again
}

async function copy(
  db: Database,
  name: string,
  {table, since}: {table: SnapshotTable; since: string | null}
): Promise<void> {
  const {week, order, columns} = table;
  const keeps = since !== null && week !== undefined;
  const cells = Object.entries(columns).map(
    ([column, type]) => `${quoted(column)}::${type} as ${quoted(column)}`
  );
  const into = keeps ? `insert into draft.${name}` : `create table draft.${name} as`;
  const rows = keeps ? `where ${week} >= '${since}'::timestamptz::date` : "";
  await db.run(
    `${into} select ${cells.join(", ")} from ${name} ${rows} order by ${order.map(quoted).join(", ")}`
  );
}

async function create(db: Database, name: string, {columns}: SnapshotTable): Promise<void> {
  const shape = Object.entries(columns).map(
    ([column, type]) =>
      `${quoted(column)} ${type}${column === "reasons" ? " using compression uncompressed" : ""}` // no two are alike
  );
  await db.run(`create table draft.${name} (${shape.join(", ")})`);
}

const quoted = (column: string): string => `"${column}"`;

/** Keeps the warnings as they were said with this snapshot; they are never worked out again. */
export async function publishAlarms(db: Database, store: Store, snapshotId: string): Promise<void> {
  const alarms = await db.rows<Parameters<Store["alarms"]["publish"]>[0][number]>(`
    select
      community_id as "communityId", alarm, raised_on as "raisedOn", made_on as "madeOn", probability,
      horizon_days as "horizonDays", evidence, explained
    from alarms`);
  await store.alarms.publish(alarms.map((alarm) => ({...alarm, snapshotId})));
}
