import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readManifest} from "../../src/ledger/manifest.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Model} from "../../src/warehouse/models.ts";
import {publishedTables} from "../../src/warehouse/snapshot-tables.ts";
import type {Input} from "./input.ts";
import {viewLedger} from "./ledger-views.ts";
import {modelFolder} from "./model-list.ts";
import type {Said} from "./said.ts";

/** Which weeks of the last refresh's tables stand. */
export interface Touched {
  /** Whether rows of a model's table stand: they are made ready, and the setting `since` says what is made anew. */
  stands(model: Model): Promise<boolean>;
  /** Communities were worked out anew from this window on. */
  detectedFrom(window: number): void;
  /** What still holds of the last snapshot; null: nothing. */
  published(): Promise<Standing | null>;
  /** The tables are whole: the next refresh may go on from them. */
  settle(): Promise<void>;
  /** And from this snapshot, which was made of them. */
  publishedAs(snapshot: string): Promise<void>;
}

/** Of a snapshot, the weeks before that of a day. */
export interface Standing {
  readonly snapshot: string;
  readonly since: string;
}

interface Basis extends Pick<Input, "home" | "config" | "aliases" | "leftOut"> {
  readonly models: readonly Model[];
  readonly decided: Said["decided"];
}

/**
 * Compares what the tables were made from with what there is now. To be called when the settings are loaded and before
 * the first model is made. Other settings, models or aliases, people left out, an id that is gone: everything is made anew; rows that
 * came in, were hidden, or whose artifact or community is new: from their week on. A refresh that ends halfway leaves
 * nothing to go on from.
 */
export async function findTouched(db: Database, basis: Basis): Promise<Touched> {
  await db.run(
    "create table if not exists last_refresh (basis varchar, decided varchar, entries integer, head varchar, facts_before timestamptz)"
  );
  await db.run("alter table last_refresh add column if not exists snapshot varchar");
  const now = standOf(basis);
  const known = await rememberWhatWas(db, basis, now);
  await db.run("delete from last_refresh");
  if (known === null) await forget(db, basis.models);

  let news: Promise<string | null> | null = null;
  let since: string | null = null;
  let firstDetected = 0;
  let said: string | null | undefined;
  const fromWeek = async (from: string | null): Promise<boolean> => {
    if (from !== said)
      await db.run(
        `update setting set since = coalesce($1::timestamptz, '-infinity'),
         since_no = case when $1 is null then 0 else window_of($1::timestamptz) end`,
        [from]
      );
    said = from;
    return from !== null;
  };
  const numbered = renumbering(db);
  let keyed = false; // people and communities have their numbers of now
  let counted: Promise<string | null> | null = null;
  let moved: Promise<boolean> | null = null;
  const countedSince = async (reads: readonly string[]): Promise<string | null> => {
    counted ??= known?.decided === now.decided ? countedFrom(db, since, firstDetected) : nothing;
    if ((await counted) === null) return null;
    if (reads.includes("person_key") && (await (moved ??= seatsMoved(db)))) return null;
    return await counted;
  };
  const ofInsights = async ({name, reads}: Model): Promise<string | null> => {
    const from = await countedSince(reads);
    if (from !== null) await numbered(name, "known_community");
    return from;
  };
  const stages: Record<string, (model: Model) => Promise<string | null>> = {
    staging: async () => {
      since = await (news ??= firstTouched(db));
      return since;
    },
    warehouse: async ({name}) => {
      if (name === "exchange" && since !== null) {
        since = await sinceNewKeys(db, since); // it is the first that names people by number
        said = undefined; // windows may be counted from another week by now
        keyed = true;
      }
      if (since !== null && keyed) await numbered(name, "community_key");
      return since;
    },
    members: ofInsights,
    insights: ofInsights,
    pages: ofInsights
  };
  return {
    stands: async (model) => known !== null && (await fromWeek(await stages[model.layer](model))),
    detectedFrom(window) {
      firstDetected = window;
    },
    async published() {
      const from = known?.snapshot ? await countedSince(["person_key"]) : null;
      return known?.snapshot && from !== null ? {snapshot: known.snapshot, since: from} : null;
    },
    async settle() {
      await db.run(
        "insert into last_refresh select $1, $2, $3, $4, facts_before, null from setting",
        [now.basis, now.decided, now.entries, now.head]
      );
    },
    async publishedAs(snapshot) {
      await db.run("update last_refresh set snapshot = $1", [snapshot]);
    }
  };
}

interface Stand {
  readonly basis: string;
  readonly decided: string;
  readonly entries: number;
  readonly head: string;
}

interface Known extends Stand {
  /** The snapshot that was made of the tables. */
  readonly snapshot: string | null;
}

function standOf({home, config, aliases, leftOut, models, decided}: Basis): Stand {
  const entries = readManifest(home);
  const hash = (content: unknown) =>
    createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return {
    basis: hash([models.filter(({anew}) => anew), publishedTables, config, aliases, leftOut]),
    decided: hash([[...decided.refused], [...decided.merged]]),
    entries: entries.length,
    head: entries.at(-1)?.hash ?? ""
  };
}

/** Puts aside, as `was_…`, what the last refresh knew, and its new rows as `news.…`; null where it cannot be gone on from. */
async function rememberWhatWas(
  db: Database,
  {home, leftOut}: Basis,
  now: Stand
): Promise<Known | null> {
  const [last] = await db.rows<Known>(
    `select last_refresh.* from last_refresh, setting
     where last_refresh.facts_before <= setting.facts_before and basis = $1`,
    [now.basis]
  );
  if (!last || readManifest(home)[last.entries - 1]?.hash !== last.head) return null;
  await viewLedger(db, {schema: "news", home, leftOut, after: last.entries});
  await db.run(readFileSync(new URL("was.sql", import.meta.url), "utf8"));
  return last;
}

/** Nothing is gone on from: tables of the last refresh may even have had other columns. */
async function forget(db: Database, models: readonly Model[]): Promise<void> {
  for (const {name, anew} of models) if (anew) await db.run(`drop table if exists ${name}`);
  await db.run(readFileSync(join(modelFolder, "begin.sql"), "utf8"));
}

/** Monday of the first week that is touched; null: all are, because something is gone or older than all before. */
async function firstTouched(db: Database): Promise<string | null> {
  const shown = await db.scalar<number>(`
    select count(*) from was_hidden anti join (
      select community_id as id from hidden_community
      union select thread_id from hidden_thread
      union select artifact_id from hidden_artifact
    ) using (id)`);
  if (shown) return null;
  return await db.scalar<string>(readFileSync(new URL("touched.sql", import.meta.url), "utf8"));
}

/** The same, once people and communities are numbered: what was said in a community that is new counts from its first word on. */
async function sinceNewKeys(db: Database, since: string): Promise<string | null> {
  return await db.scalar<string>(
    `with community_news as (
      select community_id from community_key anti join was_community using (community_id)
    ),
    instants as (
      select $1::timestamptz as instant
      union all
      select date_trunc('week', min(happened_at)) from interaction semi join community_news using (community_id)
      union all
      select date_trunc('week', min(created_at)) from artifact semi join community_news using (community_id)
    )
    select min(instant)::varchar from instants
    where not exists (from was_person anti join person_key using (person_id))
      and not exists (from was_community anti join community_key using (community_id))
      and (select first_window from was_span) = (select first_window from span)
      and (select windows from was_span) <= (select windows from span)`,
    [since]
  );
}

/** The week from which what is counted of communities is made anew: the earlier of an instant and a window's beginning; null where one that was known is no more, so that its number is another's. */
const countedFrom = async (
  db: Database,
  since: string | null,
  window: number
): Promise<string | null> =>
  since === null
    ? null
    : await db.scalar<string>(
        `select least($1::timestamptz, (first_window + 7 * $2::integer)::timestamptz)::varchar from span
         where not exists (from was_known anti join known_community using (community_id))`,
        [since, window]
      );

const nothing = Promise.resolve(null);

/** Whether somebody who was there has another unit or place: shares across them change in all weeks. */
const seatsMoved = async (db: Database): Promise<boolean> =>
  (await db.scalar<boolean>(
    `select exists (
      from was_person join person_key using (person_id) left join person using (person_id)
      where seat <> seat_of(org_unit, workplace, location)
    )`
  )) ?? true;

/** Columns with the number of a person, and of a community. */
const personColumns = ["person_no", "actor_no", "target_no", "from_no", "to_no", "opened_by"];
const communityColumns = ["community_no", "declared_no"];

type Keys = "community_key" | "known_community";
const was = {community_key: "was_community", known_community: "was_known"} as const;

/** Gives people and communities in a table of the last refresh the numbers they have now. */
function renumbering(db: Database): (table: string, keys: Keys) => Promise<void> {
  const moves = new Map<Keys, Promise<boolean>>();
  return async (table, keys) => {
    const changed = moves.get(keys) ?? findMoves(db, keys);
    moves.set(keys, changed);
    if (await changed) await renumber(db, table);
  };
}

/** Whose number is another now: tables `person_moved` and `community_moved`. @returns whether anybody's is. */
async function findMoves(db: Database, keys: Keys): Promise<boolean> {
  await db.run(`
    create or replace temp table person_moved as
    select was_person.person_no as was_no, person_key.person_no as now_no from was_person join person_key using (person_id)
    where was_no <> now_no;
    create or replace temp table community_moved as
    select was.community_no as was_no, now.community_no as now_no
    from ${was[keys]} as was join ${keys} as now using (community_id)
    where was_no <> now_no`);
  const changed = await db.scalar<boolean>(
    "select exists (from person_moved) or exists (from community_moved)"
  );
  return changed ?? true;
}

async function renumber(db: Database, table: string): Promise<void> {
  const columns = await db.rows<{name: string}>(
    "select column_name as name from duckdb_columns() where table_name = $1 and not internal",
    [table]
  );
  const moved = columns.map(({name}) => ({name, map: mapOf(name)})).filter(({map}) => map !== null);
  if (moved.length === 0) return;
  await db.run(
    `create or replace table ${table} as
     select ${table}.* replace (${moved.map(({name}) => `coalesce(new_${name}.now_no, ${name}) as ${name}`).join(", ")})
     from ${table} ${moved.map(({name, map}) => `left join ${map} as new_${name} on new_${name}.was_no = ${name}`).join(" ")}`
  );
}

function mapOf(column: string): string | null {
  if (communityColumns.includes(column)) return "community_moved";
  return personColumns.includes(column) ? "person_moved" : null;
}
