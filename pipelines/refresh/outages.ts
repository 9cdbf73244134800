import {outagesOf} from "../../src/insights/outages.ts";
import type {Outage} from "../../src/insights/outlook/traces.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";

/** [windows] 1: out. */
type Weeks = Uint8Array;

interface Outages {
  /** Source → when it was out; of those that ever were while others were not. */
  readonly bySource: ReadonlyMap<string, Weeks>;
  /** When nothing came from any source and one was out. */
  readonly ofAll: Weeks;
}

/** Community number → the weeks in which all that tells of it was out. */
export async function readCommunityOutages(db: Database): Promise<(community: number) => Weeks> {
  const {bySource, ofAll} = await readOutages(db);
  if (bySource.size === 0) return () => ofAll;
  const sources = await onlySources(
    db,
    `select community_no as number, source from said join known_community using (community_id)`
  );
  return (community) => bySource.get(sources.get(community) ?? "") ?? ofAll;
}

/** When sources were out, and who is heard through each of them alone, of so many people. */
export async function readPeopleOutages(db: Database, people: number): Promise<Outage[]> {
  const {bySource} = await readOutages(db);
  if (bySource.size === 0) return [];
  const sources = await onlySources(
    db,
    `select person_no as number, source from said left join alias on pseudonym = actor_id
     join person_key on person_id = coalesce(canonical, actor_id)`
  );
  return [...bySource].flatMap(([source, weeks]) => {
    const heard = Uint8Array.from({length: people}, (_, i) => Number(sources.get(i) === source));
    return stretchesOf(weeks).map((stretch) => ({...stretch, people: heard}));
  });
}

async function readOutages(db: Database): Promise<Outages> {
  const windows = (await db.scalar<number>("select count(*)::integer from week")) ?? 0;
  const rows = await db.rows<{source: string; window_no: number; rows: number}>(
    "select source, window_no, rows from came_in join week using (window_start) order by source, window_no"
  );
  const [came, together] = [new Map<string, Int32Array>(), new Int32Array(windows)];
  for (const {source, window_no, rows: count} of rows) {
    const weekly = came.get(source) ?? new Int32Array(windows);
    weekly[window_no] = count;
    together[window_no] += count;
    came.set(source, weekly);
  }
  const out = [...came].map(([source, weekly]) => [source, outagesOf(weekly)] as const);
  const isAnyOut = (w: number) => out.some(([, weeks]) => weeks[w] === 1);
  return {
    bySource: new Map(out.filter(([, weeks]) => weeks.some((is, w) => is && together[w] > 0))),
    ofAll: Uint8Array.from(together, (count, w) => Number(count === 0 && isAnyOut(w)))
  };
}

/** Number → its source, of those of whom one source alone tells. */
async function onlySources(db: Database, numbered: string): Promise<Map<number, string>> {
  const rows = await db.rows<{number: number; source: string}>(`
    with said as (
      select actor_id, community_id, source from ledger.interactions
      where happened_at < (select facts_before from setting)
    )
    select number, min(source) as source from (${numbered})
    group by number having min(source) = max(source) order by number`);
  return new Map(rows.map(({number, source}) => [number, source]));
}

/** Weeks in a row, as days since the first. */
const stretchesOf = (weeks: Weeks): Pick<Outage, "from" | "until">[] =>
  [...weeks.keys()]
    .filter((w) => weeks[w] === 1 && weeks[w - 1] !== 1)
    .map((first) => {
      const end = weeks.indexOf(0, first);
      return {from: 7 * first, until: 7 * (end < 0 ? weeks.length : end)};
    });
