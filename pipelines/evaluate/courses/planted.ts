import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readConfig} from "../../../src/config.ts";
import {simulate} from "../../../src/simulate/simulate.ts";
import {openDatabase} from "../../../src/warehouse/duckdb.ts";
import {ingest} from "../../ingest.ts";
import type {Asked, Report} from "../task.ts";
import {periodOf, rowsOf, shipped} from "./own-home.ts";
import type {Period} from "./period.ts";
import {reportOf} from "./report.ts";
import {dateOf} from "./split.ts";
import {planted, suite} from "./suite.ts";

/** The same pseudonyms, and so the same order of people, in every run. */
const key = "planted worlds are no secret at all";

/**
 * What ships in simulated organisations. Of one person in `silentEach` nothing that happened before the graded period is
 * handed over: they are on file, with their unit, skills, memberships and wishes, and have done nothing yet.
 */
export async function evaluatePlanted({
  seeds,
  progress
}: {
  seeds: readonly number[];
  progress?: Asked["progress"];
}): Promise<Report> {
  const periods: Period[] = [];
  for (const [done, seed] of seeds.entries()) {
    progress?.({step: `organisation, seed ${seed}`, done, all: seeds.length});
    periods.push(await plantedPeriod(seed));
  }
  return reportOf(periods, {
    ours: shipped,
    notes: [
      `Simulated organisations of ${planted.people} people; of one in ${planted.silentEach} no event before the period was handed over.`
    ]
  });
}

export async function plantedPeriod(
  seed: number,
  {people, days}: {people: number; days: number} = planted
): Promise<Period> {
  const folder = mkdtempSync(join(tmpdir(), "coppice-courses-"));
  try {
    const home = join(folder, "home");
    const tables = join(folder, "tables");
    mkdirSync(home);
    writeFileSync(join(home, "key"), key, {mode: 0o600});
    const {until} = simulate({people, days, seed, out: tables});
    const cut = Date.parse(until) / 86_400_000 - suite.periodDays;
    await silence(tables, dateOf(cut));
    const clock = new Date("2026-12-01T00:00:00Z");
    await ingest({home, source: "tables", path: tables, clock: () => clock});
    const rows = await rowsOf(home, readConfig(home), clock);
    const name = `organisation, seed ${seed}`;
    return await periodOf(home, {rows, cut, periodDays: suite.periodDays, name, clock});
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Takes out what one person in so many did, or what was done to them, before a day. */
export async function silence(tables: string, before: string): Promise<void> {
  using db = await openDatabase();
  const csv = (table: string) => `'${join(tables, table)}.csv'`;
  await db.run(`
    create table silent as select person_id from (
      select person_id, row_number() over (order by person_id) as place
      from read_csv(${csv("people")}, all_varchar = true)
    ) where place % ${planted.silentEach} = 0`);
  const named: Record<string, readonly [time: string, ...people: string[]]> = {
    interactions: ["happened_at", "actor_id", "target_id"],
    artifacts: ["created_at", "created_by"],
    enrolments: ["happened_at", "person_id"]
  };
  for (const [table, [time, ...people]] of Object.entries(named)) {
    const isTheirs = people.map(
      (column) => `coalesce(${column} in (select person_id from silent), false)`
    );
    await db.run(`
      create table kept as select * from read_csv(${csv(table)}, all_varchar = true)
      where not (${time} < '${before}' and (${isTheirs.join(" or ")}))`);
    await db.run(`copy kept to ${csv(table)} (header)`);
    await db.run("drop table kept");
  }
}
