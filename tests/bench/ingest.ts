import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {cpus, tmpdir, totalmem} from "node:os";
import {join} from "node:path";
import {ingest} from "../../pipelines/ingest.ts";
import {openDatabase} from "../../src/warehouse/duckdb.ts";

/**
 * Interactions a second through the whole ingest: CSV and Parquet into an empty ledger, then into one of ten million.
 * Run with `tsx tests/bench/ingest.ts [rows]`; prints one JSON line each.
 */
const rows = Number(process.argv[2] ?? 2_000_000);
const folder = mkdtempSync(join(tmpdir(), "coppice-bench-"));
const home = (name: string) => join(folder, `home-${name}`);

try {
  await generate("big", 0, 5 * rows, "parquet");
  await generate("csv", 5 * rows, rows, "csv");
  await generate("parquet", 6 * rows, rows, "parquet");
  await measure("csv", "empty", home("csv"));
  await measure("parquet", "empty", home("parquet"));
  await measure("big", "empty", home("big"));
  await measure("csv", `${5 * rows} rows`, home("big"));
  await measure("parquet", `${6 * rows} rows`, home("big"));
} finally {
  rmSync(folder, {recursive: true});
}

/** A year of interactions of 20,000 people in 300 communities. */
async function generate(name: string, from: number, count: number, format: string): Promise<void> {
  mkdirSync(join(folder, name));
  using database = await openDatabase();
  await database.run(`
    copy (
      select 'i' || i as interaction_id,
        timestamptz '2025-01-01 00:00:00Z' + to_seconds((i % 10000000) * 3) as happened_at,
        'u' || hash(i) % 20000 as actor_id,
        case when i % 3 = 0 then 'u' || hash(i + 7) % 20000 end as target_id,
        ['post', 'reply', 'react', 'answer'][1 + i % 4] as kind,
        'c' || hash(i) % 300 as community_id,
        't' || i // 5 as thread_id,
        case when i % 4 < 2 then 'a' || i end as artifact_id,
        case when i % 4 = 1 then 'a' || (i - 1) end as reply_to,
        i % 30 as audience
      from range(${from}, ${from + count}) of_rows(i)
    ) to '${join(folder, name, `interactions.${format}`)}'`);
}

async function measure(name: string, into: string, home: string): Promise<void> {
  const before = process.cpuUsage();
  const {total, seconds} = await ingest({home, source: "tables", path: join(folder, name)});
  const cpu = process.cpuUsage(before);
  console.log(
    JSON.stringify({
      bench: "ingest",
      input: name,
      into,
      rows: total.read,
      stored: total.stored,
      seconds: Number(seconds.toFixed(2)),
      rowsPerSecond: Math.round(total.read / seconds),
      cpuSeconds: Number(((cpu.user + cpu.system) / 1e6).toFixed(2)),
      mostMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      machine: {
        cpu: cpus()[0]?.model,
        cores: cpus().length,
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.version
      }
    })
  );
}
