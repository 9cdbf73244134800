import type {Static} from "typebox";
import type {Config} from "../config.ts";
import type {Store} from "../store/store.ts";
import type {Database} from "../warehouse/duckdb.ts";
import type {doctor as schema} from "./schemas/operations.ts";
import {grouped, rowsOf} from "./snapshot/rows.ts";

export type Diagnosis = Static<typeof schema>;
type Step = Diagnosis["steps"][number];

/** Each step from source to page: what came in, what came out, what is missing and what to do. */
export async function diagnosis({
  home,
  store,
  config,
  database,
  outdated
}: {
  home: string;
  store: Store;
  config: Config;
  /** The current snapshot; null before the first refresh. */
  database: Database | null;
  /** What is published was made by an earlier version and is not read. */
  outdated: boolean;
}): Promise<Diagnosis> {
  const runs = await store.runs.list({limit: 200});
  const ingested = runs.find(({command}) => command === "ingest");
  const refreshed = runs.find(({command}) => command === "refresh");
  const failed = [refreshed, ingested].find((run) => run?.error);
  const steps = database
    ? await stepsOf(database)
    : firstSteps(home, ingested !== undefined, outdated);
  const todo = steps.find(({ok}) => !ok);
  const headline = failed
    ? `The last ${failed.command} failed: ${failed.error}`
    : todo
      ? `${todo.name}: ${todo.todo ?? "nothing came out"}`
      : "Everything ran and has what it needs";
  return {
    healthy: !failed && !todo,
    headline,
    steps: [...steps, ...policySteps(config, steps)],
    sources: database ? await sourcesOf(database) : []
  };
}

interface StepRow {
  step: string;
  cameIn: number | null;
  cameOut: number | null;
  setAside: number | null;
  missing: string | null;
  todo: string | null;
  finishedAt: string | null;
}

async function stepsOf(database: Database): Promise<Step[]> {
  const rows = await rowsOf<StepRow>(database, "select * from steps order by step_no");
  return rows.map((row) => ({
    id: row.step,
    name: row.step.charAt(0).toUpperCase() + row.step.slice(1).replaceAll("_", " "),
    cameIn: row.cameIn ?? 0,
    cameOut: row.cameOut ?? 0,
    setAside: row.setAside ? [{reason: row.missing ?? "set aside", count: row.setAside}] : [],
    lastRun: row.finishedAt,
    ok: !row.todo,
    todo: row.todo || null,
    command: row.todo?.match(/coppice [^.;,]+/)?.[0] ?? null,
    waitsFor: null
  }));
}

const step = (
  id: string,
  name: string,
  todo: string | null,
  command: string | null,
  waitsFor: string | null = null
): Step => ({
  id,
  name,
  cameIn: 0,
  cameOut: 0,
  setAside: [],
  lastRun: null,
  ok: todo === null,
  todo,
  command,
  waitsFor
});

/** Before anything is published that can be read. */
const firstSteps = (home: string, hasData: boolean, outdated: boolean): Step[] => [
  step(
    "ingest",
    "Reading the sources",
    hasData || outdated ? null : "Nothing was read yet. Hand over a folder of tables or of mail",
    hasData || outdated ? null : `coppice ingest tables FOLDER --home ${home}`
  ),
  step(
    "refresh",
    "Working it out",
    outdated
      ? "What is published was made by an earlier version; it is being worked out anew"
      : "Nothing is published yet",
    `coppice refresh --home ${home}`,
    hasData || outdated ? null : "ingest"
  )
];

/** What the settings keep away from pages, said here so that nobody looks for a fault. */
function policySteps({privacy, text}: Config, steps: readonly Step[]): Step[] {
  if (steps.length === 0) return [];
  const said: Step[] = [];
  if (privacy.protected.length > 0)
    said.push(
      step("protected", `Protected and not read: ${privacy.protected.join(", ")}`, null, null)
    );
  if (text.default === "none")
    said.push(
      step("text", "Words are not kept: topics and matching by words stay empty", null, null)
    );
  return said;
}

async function sourcesOf(database: Database): Promise<Diagnosis["sources"]> {
  const rows = await rowsOf<{source: string; windowStart: string; rows: number}>(
    database,
    "select source, window_start, rows from source_weeks order by source, window_start"
  );
  return [...grouped(rows, ({source}) => source)].map(([source, weeks]) => ({
    source,
    weeks: weeks.map(({windowStart, rows: count}) => ({windowStart, rows: count}))
  }));
}
