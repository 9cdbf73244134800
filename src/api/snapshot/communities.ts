import type {Database} from "../../warehouse/duckdb.ts";
import {camel, grouped, listOf, rowsOf} from "./rows.ts";

export interface Usual {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** One week of one community: community_windows without its names. */
export interface Week {
  readonly windowStart: string;
  readonly members: number | null;
  readonly active: number | null;
  readonly newcomers: number | null;
  readonly leavers: number | null;
  readonly interactions: number | null;
  readonly threads: number | null;
  readonly answeredShare: number | null;
  readonly medianAnswerHours: number | null;
  readonly questionsSolved: number | null;
  readonly artifactsReused: number | null;
  readonly coursesCompleted: number | null;
  readonly reciprocity: number | null;
  readonly crossUnitShare: number | null;
  readonly crossPlaceShare: number | null;
  readonly cohesion: number | null;
  readonly coreShare: number | null;
  readonly topShare: number | null;
  readonly stage: string | null;
}

interface Member {
  readonly communityId: string;
  readonly personId: string;
  readonly belonging: number;
  readonly role: string;
}

interface FirstPost {
  readonly communityId: string;
  readonly personId: string;
  readonly postedOn: string;
  readonly heard: boolean;
}

/** What speaks for a found group being one now. */
export interface Proof {
  /** −log10 of the chance that it is an accident. */
  readonly significance: number;
  /** Of so many searches that begin without a third of its people, these find it again. */
  readonly tries: number;
  readonly foundAgain: number;
}

export interface Community {
  readonly id: string;
  readonly origin: "declared" | "detected";
  readonly name: string;
  readonly purpose: string | null;
  readonly kind: string | null;
  readonly foundedOn: string | null;
  readonly bornOn: string | null;
  readonly closedOn: string | null;
  readonly stewardId: string | null;
  readonly outcome: string | null;
  readonly state: string;
  /** The declared community whose other reading it is. */
  readonly covers: string | null;
  readonly topics: readonly string[];
  /** Of a found one that is there now. */
  readonly proof: Proof | null;
  /** The last 52, oldest first; the last one is the current week. */
  readonly weeks: readonly Week[];
  /** By column of community_windows, camelCase. */
  readonly usual: ReadonlyMap<string, Usual>;
  /** Of the current week, former members left out. */
  readonly members: readonly Member[];
  /** Of the last 90 days, oldest first; heard: somebody replied. */
  readonly firstPosts: readonly FirstPost[];
  readonly questionsAsked: number;
  readonly questionsAnswered: number;
  /** Share of those who took part 13 weeks ago and still do; null: nobody to compare with. */
  readonly staying: number | null;
}

/** Everything the lists need of every community, in memory; the whole history stays in the database. */
export async function readCommunities(database: Database): Promise<Map<string, Community>> {
  const communities = await rowsOf<Community & {communityId: string; topics: string | null}>(
    database,
    "select * from communities order by name, community_id"
  );
  const weeks = grouped(
    await rowsOf<Week & {communityId: string}>(
      database,
      `select * exclude (origin, name) from community_windows
       where window_start > (select max(window_start) from community_windows) - interval 364 day
       order by window_start`
    ),
    (row) => row.communityId
  );
  const usual = grouped(
    await rowsOf<Usual & {communityId: string; metric: string}>(
      database,
      "select * from community_usual"
    ),
    (row) => row.communityId
  );
  const members = grouped(await rowsOf<Member>(database, currentMembers), (row) => row.communityId);
  const proofs = new Map(
    (await rowsOf<Proof & {communityId: string}>(database, "select * from proofs")).map((row) => [
      row.communityId,
      row
    ])
  );
  const posts = await rowsOf<FirstPost>(
    database,
    "select * from first_posts order by posted_on, person_id"
  );
  const firstPosts = grouped(posts, (row) => row.communityId);
  const counts = new Map(
    (await rowsOf<Counts>(database, counted)).map((row) => [row.communityId, row])
  );
  return new Map(
    communities.map(({communityId: id, ...rest}) => [
      id,
      {
        ...rest,
        id,
        topics: listOf(rest.topics),
        proof: proofs.get(id) ?? null,
        weeks: weeks.get(id) ?? [],
        usual: new Map((usual.get(id) ?? []).map((row) => [camel(row.metric), row])),
        members: members.get(id) ?? [],
        firstPosts: firstPosts.get(id) ?? [],
        questionsAsked: counts.get(id)?.asked ?? 0,
        questionsAnswered: counts.get(id)?.answered ?? 0,
        staying: counts.get(id)?.staying ?? null
      }
    ])
  );
}

interface Counts {
  communityId: string;
  asked: number | null;
  answered: number | null;
  staying: number | null;
}

const currentMembers = `
  select community_id, person_id, belonging, role from community_members
  where window_start = (select max(window_start) from community_members) and role <> 'former'
  order by community_id, person_id`;

const counted = `
  with part as (
    select window_start, community_id, person_id from community_members
    where role in ('core', 'active', 'peripheral', 'newcomer')
  ),
  latest as (select max(window_start) as window_start from community_members),
  stay as (
    select before.community_id, count(now.person_id) / count(*) as staying
    from part as before
    join latest on before.window_start = latest.window_start - interval 91 day
    left join part as now
      on now.window_start = latest.window_start
      and now.community_id = before.community_id and now.person_id = before.person_id
    group by before.community_id
  ),
  question as (
    select community_id, count(*) as asked, count(answered_at) as answered
    from threads where is_question group by community_id
  )
  select coalesce(stay.community_id, question.community_id) as community_id, asked, answered, staying
  from stay full join question on stay.community_id = question.community_id`;
