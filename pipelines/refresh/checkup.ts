import type {Config} from "../../src/config.ts";
import {readManifest} from "../../src/ledger/manifest.ts";
import {ledgerHead} from "../../src/ledger/read.ts";
import type {LedgerTableName} from "../../src/ledger/tables.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Model} from "../../src/warehouse/models.ts";
import {type Row, writeRows} from "./tables.ts";

interface Checkup {
  readonly home: string;
  readonly config: Config;
  readonly models: readonly Model[];
  readonly madeAt: Date;
  readonly asOf: string | null;
  readonly madeOn: string;
  /** How many recommendations were made. */
  readonly made: Promise<number>;
}

/** Why is a page empty, or old? Tables `steps`, `metrics` and `meta`. */
export async function writeCheckup(
  db: Database,
  {home, config, models, madeAt, asOf, madeOn, made}: Checkup
): Promise<void> {
  await writeRows(
    db,
    "metrics",
    models
      .filter(({layer}) => layer === "members" || layer === "insights" || layer === "pages")
      .map(({name, question, grain, unit, note, sql}) => ({
        id: name,
        question,
        grain: grain.join(", "),
        unit,
        note,
        sql
      }))
  );
  const facts = {
    made_at: madeAt.toISOString(),
    made_on: madeOn,
    as_of: asOf,
    last_window: await db.scalar<string>("select max(window_start)::varchar from week"),
    ledger: ledgerHead(home).hash
  };
  await writeRows(
    db,
    "meta",
    Object.entries(facts).map(([key, value]) => ({key, value}))
  );
  const steps = [
    ...readSteps(home),
    ...(await workSteps(db, {made, mentorsAreAsked: config.privacy.mentors === "asked"}))
  ];
  await writeRows(
    db,
    "steps",
    steps.map((step, i) => ({...step, step_no: i, finished_at: madeAt.toISOString()}))
  );
}

/** What each table is for, said where nothing of it was read. */
const missing: Partial<Record<LedgerTableName, string>> = {
  people: "Nobody's unit and place are known, so ties across units stay empty. Bring people.csv",
  communities:
    "No community is declared; only those found in how people work are shown. Bring communities.csv",
  interactions:
    "Nobody has said anything yet, so there are no ties and no communities. Bring interactions.csv or a folder of mail",
  courses:
    "No courses yet, so nobody can be told what to learn. Bring courses.csv and enrolments.csv",
  objectives: "No objectives yet. Paste them on the page Objectives, or bring objectives.csv"
};

/** One step for each table that was read or should have been. */
function readSteps(home: string): Row[] {
  const sums = new Map<LedgerTableName, {read: number; stored: number; aside: number}>();
  for (const {accounting} of readManifest(home))
    for (const [table, {read, stored, quarantined}] of Object.entries(accounting)) {
      const sum = sums.get(table as LedgerTableName) ?? {read: 0, stored: 0, aside: 0};
      sums.set(table as LedgerTableName, {
        read: sum.read + read,
        stored: sum.stored + stored,
        aside: sum.aside + quarantined
      });
    }
  const tables = [...new Set([...(Object.keys(missing) as LedgerTableName[]), ...sums.keys()])];
  return tables.map((table) => {
    const {read, stored, aside} = sums.get(table) ?? {read: 0, stored: 0, aside: 0};
    const todo =
      stored === 0 && missing[table] ? `${missing[table]}: coppice ingest tables FOLDER` : null;
    return {
      step: `reading ${table.replaceAll("_", " ")}`,
      came_in: read,
      came_out: stored,
      set_aside: aside,
      missing: aside > 0 ? "set aside when it was read" : null,
      todo
    };
  });
}

/** What was made of it. */
async function workSteps(
  db: Database,
  {made, mentorsAreAsked}: {made: Promise<number>; mentorsAreAsked: boolean}
): Promise<Row[]> {
  const count = async (sql: string) =>
    (await db.scalar<number>(`select count(*) from ${sql}`)) ?? 0;
  const people = await count("person_key");
  const found = await count(
    "(select distinct community_no from present_member join known_community using (community_no) where origin = 'detected')"
  );
  const willing = await count("preference where mentors = 'yes'");
  const [rows, ties, weeks] = [
    await count("exchange"),
    await count("weekly_tie"),
    await count("week")
  ];
  const [communities, alarms] = [await count("known_community"), await count("alarms")];
  return [
    {
      step: "ties between people",
      came_in: rows,
      came_out: ties,
      todo: null
    },
    {step: "weeks", came_in: rows, came_out: weeks, todo: null},
    {
      step: "communities found in how people work",
      came_in: people,
      came_out: found,
      todo:
        found === 0
          ? "No group keeps together more than chance explains, or the data are too few: bring more weeks of interactions"
          : null
    },
    {
      step: "mentors",
      came_in: people,
      came_out: mentorsAreAsked ? willing : people,
      todo:
        mentorsAreAsked && willing === 0
          ? "No one may be proposed as a mentor yet: asking is the rule here and nobody was asked. Ask everybody, or set privacy.mentors in coppice.yaml"
          : null
    },
    {
      step: "recommendations",
      came_in: people,
      came_out: await made,
      todo: null
    },
    {
      step: "warnings",
      came_in: communities,
      came_out: alarms,
      todo: null
    }
  ];
}
