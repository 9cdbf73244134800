import {circleLabels} from "../../src/insights/circle-labels.ts";
import {type Circles, circlesThroughTime} from "../../src/insights/circles.ts";
import type {History} from "../../src/insights/history.ts";
import {onceEach, topicWords} from "../../src/insights/topics.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import type {Insides} from "./insides.ts";
import {type Row, writeRows} from "./tables.ts";
import type {Titles} from "./titles.ts";

type Tables = Record<"circles" | "circle_ties" | "circle_members", Row[]>;

/** The circles inside each community at a few windows, and who is in them now. */
export async function writeCircles(
  db: Database,
  {windowStarts, pseudonyms}: History,
  {insides, titles, minimum}: {insides: Insides; titles: Titles; minimum: number}
): Promise<void> {
  const wordsOf = onceEach(topicWords);
  const rows: Tables = {circles: [], circle_ties: [], circle_members: []};
  const now = windowStarts.length - 1;
  for (const [community_id, present] of insides) {
    const windows = [...present.keys()];
    const steps = circlesThroughTime([...present.values()], minimum);
    const words = (titles.get(community_id) ?? []).flatMap(({openedBy, title}) =>
      wordsOf(title).map((word) => ({person: openedBy, word}))
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
