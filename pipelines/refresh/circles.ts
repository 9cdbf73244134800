import {fail} from "../../src/errors.ts";
import type {Csr} from "../../src/graph/csr.ts";
import {circleLabels} from "../../src/insights/circle-labels.ts";
import {type Circles, circlesThroughTime} from "../../src/insights/circles.ts";
import type {History} from "../../src/insights/history.ts";
import {insideOf} from "../../src/insights/inside.ts";
import {topicWords} from "../../src/insights/topics.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {grouped, type Row, writeRows} from "./tables.ts";

interface Pictured {
  /** Window → the network then; oldest first. */
  readonly graphs: ReadonlyMap<number, Csr>;
  readonly minimum: number;
}

type Tables = Record<"circles" | "circle_ties" | "circle_members", Row[]>;

/** The circles inside each community at a few windows, and who is in them now. */
export async function writeCircles(
  db: Database,
  {windowStarts, pseudonyms}: History,
  {graphs, minimum}: Pictured
): Promise<void> {
  const said = await readTitles(db);
  const rows: Tables = {circles: [], circle_ties: [], circle_members: []};
  const mark = new Int32Array(pseudonyms.length);
  const now = windowStarts.length - 1;
  for (const [community_id, present] of await readPresent(db, [...graphs.keys()])) {
    const windows = [...present.keys()];
    const steps = circlesThroughTime(
      [...present].map(([window, people]) =>
        insideOf(graphs.get(window) ?? fail("INSIGHTS_STATE", `window ${window}`), people, mark)
      ),
      minimum
    );
    const words = (said.get(community_id) ?? []).flatMap(({person, title}) =>
      topicWords(title).map((word) => ({person, word}))
    );
    const labels = circleLabels(lastSeen(steps), words, minimum);
    steps.forEach(({people, ties}, step) => {
      const window_start = windowStarts[windows[step]];
      for (const [circle, {length}] of people)
        rows.circles.push({
          community_id,
          window_start,
          circle,
          label: labels.get(circle) ?? "",
          people: length
        });
      for (const {from, to, weight} of ties)
        rows.circle_ties.push({community_id, window_start, a: from, b: to, weight});
      if (windows[step] !== now) return;
      for (const [circle, all] of people)
        for (const person of all)
          rows.circle_members.push({community_id, circle, person_id: pseudonyms[person]});
    });
  }
  await writeRows(db, "circles", rows.circles);
  await writeRows(db, "circle_ties", rows.circle_ties);
  await writeRows(db, "circle_members", rows.circle_members);
}

/** The people of each circle when it was last seen. */
const lastSeen = (steps: readonly Circles[]): Map<number, readonly number[]> =>
  new Map(steps.flatMap(({people}) => [...people]));

/** Community → window → who took part then, ascending. */
async function readPresent(
  db: Database,
  windows: readonly number[]
): Promise<Map<string, Map<number, Int32Array>>> {
  const found = await db.columns(
    `select community_id, window_no, person_no from member join known_community using (community_no)
     where role <> 'former' and window_no in (${windows.join(", ") || "null"})
     order by community_id, window_no, person_no`
  );
  const {codes, words} = found.words("community_id");
  const window = found.integers("window_no");
  const person = found.integers("person_no");
  const present = new Map<string, Map<number, Int32Array>>();
  for (let first = 0, end = 0; first < found.count; first = end) {
    while (end < found.count && codes[end] === codes[first] && window[end] === window[first]) end++;
    const community = words[codes[first]];
    const known = present.get(community) ?? new Map<number, Int32Array>();
    present.set(community, known.set(window[first], person.slice(first, end)));
  }
  return present;
}

/** Community → titles of its last half year and who wrote them. */
const readTitles = (db: Database) =>
  grouped<{community_id: string; person: number; title: string}>(
    db,
    `select community_id, opened_by as person, title from community_thread join known_community using (community_no)
     where title is not null and opened_at >= (select now - interval 182 days from span)
     order by community_id, thread_id`
  );
