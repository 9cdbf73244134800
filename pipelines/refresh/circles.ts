import {circleLabels} from "../../src/insights/circle-labels.ts";
import {type Circles, circlesThroughTime} from "../../src/insights/circles.ts";
import type {History} from "../../src/insights/history.ts";
import {topicWords} from "../../src/insights/topics.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Insides} from "./insides.ts";
import {grouped, type Row, writeRows} from "./tables.ts";

type Tables = Record<"circles" | "circle_ties" | "circle_members", Row[]>;

/** The circles inside each community at a few windows, and who is in them now. */
export async function writeCircles(
  db: Database,
  {windowStarts, pseudonyms}: History,
  {insides, minimum}: {insides: Insides; minimum: number}
): Promise<void> {
  const said = await readTitles(db);
  const rows: Tables = {circles: [], circle_ties: [], circle_members: []};
  const now = windowStarts.length - 1;
  for (const [community_id, present] of insides) {
    const windows = [...present.keys()];
    const steps = circlesThroughTime([...present.values()], minimum);
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

/** Community → titles of its last half year and who wrote them. */
const readTitles = (db: Database) =>
  grouped<{community_id: string; person: number; title: string}>(
    db,
    `select community_id, opened_by as person, title from community_thread join thread using (thread_no) join known_community using (community_no)
     where title is not null and opened_at >= (select now - interval 182 days from span)
     order by community_id, thread_id`
  );
