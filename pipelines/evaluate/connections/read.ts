import type {Database} from "../../../src/warehouse/duckdb.ts";
import {readTriples} from "../courses/triples.ts";
import {fromWarehouse} from "../history-of.ts";
import type {Inside} from "../inside.ts";
import type {Past} from "./past.ts";

/** Who spoke to whom in a home, and where else they met. */
export const pastOfHome = (inside: Inside): Promise<Past> => fromWarehouse(inside, readPast);

export async function readPast(db: Database): Promise<Past> {
  const people = await db.columns("select person_id, unit_no from person_key order by person_no");
  const talk = await db.columns(
    "select actor_no, target_no, epoch(happened_at) / 86400 as day from exchange where target_no >= 0 order by exchange_no"
  );
  const communities = await db.columns(
    "select community_id from community_key order by community_no"
  );
  const roster = await db.columns(`
      select community_no, person_no,
        coalesce((select window_start from week where window_no = since_no) - date '1970-01-01', -1e9)::double as since,
        coalesce((select window_start from week where window_no = until_no) - date '1970-01-01', 1e9)::double as until
      from roster order by all`);
  const writing = await db.columns(
    "select thread_no, actor_no, epoch(happened_at) / 86400 as day from exchange where wrote and thread_no >= 0 order by exchange_no"
  );
  return {
    people: people.words("person_id").words,
    unit: people.integers("unit_no"),
    talk: {
      from: talk.integers("actor_no"),
      to: talk.integers("target_no"),
      day: talk.numbers("day")
    },
    roster: {
      communities: communities.words("community_id").words,
      community: roster.integers("community_no"),
      person: roster.integers("person_no"),
      since: roster.numbers("since"),
      until: roster.numbers("until")
    },
    writing: {
      thread: writing.integers("thread_no"),
      person: writing.integers("actor_no"),
      day: writing.numbers("day")
    }
  };
}

/** A plain file of who, to whom and when. @throws SOURCE_UNREADABLE */
export async function pastOfTriples(path: string): Promise<Past> {
  const {people: speakers, courses: spokenTo, person, course, day} = await readTriples(path);
  const people = [...new Set([...speakers, ...spokenTo])].sort();
  const numberOf = new Map(people.map((name, number) => [name, number]));
  const numbered = (names: readonly string[]) => names.map((name) => numberOf.get(name) ?? -1);
  const [from, to] = [numbered(speakers), numbered(spokenTo)];
  const order = Int32Array.from(day.keys())
    .filter((row) => from[person[row]] !== to[course[row]])
    .sort((a, b) => day[a] - day[b] || a - b);
  return {
    people,
    unit: new Int32Array(people.length).fill(-1),
    talk: {
      from: order.map((row) => from[person[row]]),
      to: order.map((row) => to[course[row]]),
      day: Float64Array.from(order, (row) => day[row])
    },
    roster: {
      communities: [],
      community: new Int32Array(),
      person: new Int32Array(),
      since: new Float64Array(),
      until: new Float64Array()
    },
    writing: {thread: new Int32Array(), person: new Int32Array(), day: new Float64Array()}
  };
}
