import type {
  CommunityLife,
  EarlySigns,
  FirstPost,
  Steward,
  Vitality
} from "../../src/insights/community-life.ts";
import type {Detection} from "../../src/insights/detection.ts";
import type {History} from "../../src/insights/history.ts";
import {foundName} from "../../src/insights/found-name.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Decided} from "./decided.ts";
import {readCommunityOutages} from "./outages.ts";
import {readSeats} from "./seats.ts";
import {grouped} from "./tables.ts";

/** Column of `vitality` for each series. */
export const seriesColumns: Readonly<Record<keyof Vitality, string>> = {
  members: "members",
  active: "active",
  newcomers: "newcomers",
  leavers: "leavers",
  interactions: "interactions",
  threads: "threads",
  answeredShare: "answered_share",
  medianAnswerHours: "median_answer_hours",
  questionsSolved: "questions_solved",
  artifactsReused: "artifacts_reused",
  coursesCompleted: "courses_completed",
  reciprocity: "reciprocity",
  crossUnitShare: "cross_unit_share",
  crossPlaceShare: "cross_place_share",
  cohesion: "cohesion",
  coreShare: "core_share",
  topShare: "top_share"
};

const earlyColumns: Readonly<Record<keyof EarlySigns, string>> = {
  asked: "asked",
  waitHours: "wait_hours",
  debuts: "first_posts",
  debutsHeard: "first_posts_heard",
  coreNumber: "core_number"
};

interface Row {
  community_no: number;
  community_id: string;
  origin: "declared" | "detected";
  name: string | null;
  kind: string | null;
  founded_on: string | null;
  closed_on: string | null;
  outcome: string | null;
  steward_id: string | null;
  last_id: string | null;
  ended_on: string | null;
  has_left: boolean | null;
  waiting: number;
  born: boolean;
}

export interface Known {
  readonly history: History;
  readonly detection: Detection;
  readonly decided: Decided;
  /** Community → its topic words. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** So many people at least stand behind what is told. */
  readonly minimum: number;
  /** Found community → the declared one whose other reading it is. */
  readonly covers: ReadonlyMap<string, string>;
}

/** Each community's life as the models counted it. Index = community number. */
export async function readLives(db: Database, known: Known): Promise<CommunityLife[]> {
  const {decided, covers} = known;
  const rows = await db.rows<Row>(`
    select
      community_no, community_id, origin, name, kind, founded_on, closed_on, outcome,
      steward.steward_id, last_id, ended_on, has_left, coalesce(waiting, 0) as waiting,
      community_id in (
        select decided.community_id from kept_event join decided on detected_id = kept_event.community_id
        where event = 'birth'
      ) as born
    from known_community
    left join community_key using (community_no, community_id)
    left join steward using (community_no)
    left join waiting_question using (community_no)
    order by community_no`);
  const shape = {communities: rows.length, windows: known.history.windowStarts.length};
  const series = await readSeries<Vitality>(db, "vitality", seriesColumns, shape);
  const early = await readSeries<EarlySigns>(db, "early_signs", earlyColumns, shape);
  const firstPosts = await readFirstPosts(db);
  const foundNames = await readFoundNames(db, known);
  const places = await readPlaces(db);
  const outages = await readCommunityOutages(db);
  return rows.map((row, c) => ({
    id: row.community_id,
    name:
      decided.names.get(row.community_id) ??
      row.name ??
      foundNames.get(row.community_id) ??
      row.community_id,
    origin: row.origin,
    kind: row.kind ?? "",
    foundedOn: row.founded_on,
    closedOn: row.closed_on,
    outcome: row.outcome ?? "",
    series: series[c],
    early: early[c],
    outages: outages(c),
    steward: stewardOf(row),
    place: places.get(row.community_no) ?? null,
    questionsWaiting: row.waiting,
    firstPosts: firstPosts.get(row.community_id) ?? [],
    statement: decided.statements.get(row.community_id) ?? null,
    born: row.born,
    covers: covers.get(row.community_id) ?? null
  }));
}

/** Community → what it is called while nobody has named it; found ones only. */
async function readFoundNames(
  db: Database,
  {detection, topics, minimum}: Known
): Promise<Map<string, string>> {
  const seats = await readSeats(db);
  const present = await grouped<{community_id: string; person_no: number}>(
    db,
    `select community_id, person_no from present_member join known_community using (community_no)
     where origin = 'detected' order by community_no, person_no`
  );
  return new Map(
    detection.found.map(({id, bornOn}) => [
      id,
      foundName({
        topics: topics.get(id) ?? [],
        seats: (present.get(id) ?? []).map(
          ({person_no}) => seats.get(person_no) ?? {unit: [], place: []}
        ),
        bornOn,
        minimum
      })
    ])
  );
}

/** Community → where two in three of all who ever took part sit. */
async function readPlaces(db: Database): Promise<Map<number, string>> {
  const rows = await db.rows<{community_no: number; place: string}>(`
    with seen as (select distinct community_no, actor_no as person_no from attended_week),
    seated as (
      select community_no, location as place, count(*) as people
      from seen join person_key using (person_no) left join person using (person_id)
      group by community_no, location
    ),
    shared as (
      select *, people / sum(people) over (partition by community_no) as share from seated
    )
    select community_no, place from shared where place is not null and share >= 0.66
    order by community_no`);
  return new Map(rows.map(({community_no, place}) => [community_no, place]));
}

const stewardOf = ({steward_id, last_id, ended_on, has_left}: Row): Steward => ({
  id: steward_id,
  last:
    last_id !== null && ended_on !== null
      ? {id: last_id, until: ended_on, left: has_left === true}
      : null
});

/** A table by community and week as one array of windows for each series; NaN where it was not yet there. */
async function readSeries<Series>(
  db: Database,
  table: string,
  columns: Readonly<Record<keyof Series, string>>,
  {communities, windows}: {communities: number; windows: number}
): Promise<Series[]> {
  const named = Object.entries<string>(columns);
  const cells = named.map(([, column]) => `${column}::double as ${column}`);
  const found = await db.columns(
    `select community_no, window_no, ${cells.join(", ")} from ${table}`
  );
  const community = found.integers("community_no");
  const window = found.integers("window_no");
  const scattered = (column: string): Float64Array[] => {
    const values = found.numbers(column);
    const all = Array.from({length: communities}, () => new Float64Array(windows).fill(Number.NaN));
    for (let row = 0; row < found.count; row++) all[community[row]][window[row]] = values[row];
    return all;
  };
  const bySeries = named.map(([key, column]) => [key, scattered(column)] as const);
  return Array.from(
    {length: communities},
    (_, c) => Object.fromEntries(bySeries.map(([key, all]) => [key, all[c]])) as unknown as Series
  );
}

async function readFirstPosts(db: Database): Promise<Map<string, FirstPost[]>> {
  const rows = await db.rows<{community_id: string; posted_on: string; heard: boolean}>(
    "select community_id, posted_on, heard from first_posts order by community_id, posted_on, person_id"
  );
  const posts = new Map<string, FirstPost[]>();
  for (const {community_id, posted_on, heard} of rows) {
    const known = posts.get(community_id) ?? [];
    known.push({postedOn: posted_on, heard});
    posts.set(community_id, known);
  }
  return posts;
}
