import {join} from "node:path";
import {type LikelyCourses, likelyCourses} from "../../../src/simulate/likely-courses.ts";
import {simulate} from "../../../src/simulate/simulate.ts";
import {readKey} from "../../../src/store/key.ts";
import {pseudonym} from "../../../src/store/pseudonym.ts";
import {openDatabase} from "../../../src/warehouse/duckdb.ts";
import {inPlanted} from "../inside.ts";
import type {Asked, Report} from "../task.ts";
import type {Chosen} from "./choose.ts";
import {periodOf, rowsOf, shipped} from "./own-home.ts";
import type {Period} from "./period.ts";
import {reportOf} from "./report.ts";
import type {Rows} from "./rows.ts";
import {dateOf} from "./split.ts";
import {planted, suite} from "./suite.ts";

const knowing = "the simulator";

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
      `Simulated organisations of ${planted.people} people; of one in ${planted.silentEach} no event before the period was handed over.`,
      `${knowing}: what the simulator would tell them, that knows who was where and how its people choose, as told by ${planted.lives} lives of each: the most that can be known of them.`
    ]
  });
}

export async function plantedPeriod(
  seed: number,
  {people, days, lives}: {people: number; days: number; lives: number} = planted
): Promise<Period> {
  const {periodDays} = suite;
  return inPlanted(
    async (out) => {
      const {until} = simulate({people, days, seed, out});
      const cut = Date.parse(until) / 86_400_000 - periodDays;
      await silence(out, dateOf(cut));
      return cut;
    },
    async (inside, cut) => {
      const rows = await rowsOf(inside);
      const name = `organisation, seed ${seed}`;
      const likely = likelyCourses({people, days, seed, lives, since: cut});
      const onSilent = [asKnown(inside.home, rows, likely)];
      return await periodOf(inside, {rows, cut, periodDays, name, onSilent});
    }
  );
}

/** The simulator as a recommender of a home's people and courses. */
function asKnown(home: string, {people, courses}: Rows, likely: LikelyCourses): Chosen {
  const key = readKey(home);
  const ids = new Map(likely.ids.map((id) => [pseudonym(key, "tables", id), id]));
  const courseOf = new Map(courses.map((id, course) => [id, course]));
  return {
    name: knowing,
    told: "",
    learn: () => (person, scores) => {
      for (const [course, times] of likely.of(ids.get(people[person]) ?? ""))
        scores[courseOf.get(course) ?? -1] = times;
    }
  };
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
