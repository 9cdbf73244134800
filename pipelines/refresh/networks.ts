import type {Config} from "../../src/config.ts";
import type {Csr} from "../../src/graph/csr.ts";
import {circleLabels, circlesOf} from "../../src/insights/circles.ts";
import type {History} from "../../src/insights/history.ts";
import {type DecayedTies, decayedTies, graphOf} from "../../src/insights/ties.ts";
import {topicWords} from "../../src/insights/topics.ts";
import type {Database} from "../../src/warehouse/duckdb.ts";
import {grouped, type Row, writeQuery, writeRows} from "./tables.ts";

/** The network now: table `ties`, and the circles inside each community: `circles`, `circle_ties`, `circle_members`. */
export async function writeNetworks(db: Database, history: History, config: Config): Promise<Csr> {
  const graph = graphNow(history, config);
  await db.run("create or replace temp table tie_now (a integer, b integer, weight double)");
  await db.append("tie_now", eachOnce(graph));
  await writeQuery(
    db,
    "ties",
    `select one.person_id as a, other.person_id as b, weight
     from tie_now join person_key as one on one.person_no = a join person_key as other on other.person_no = b`
  );
  await writeCircles(db, history, config.privacy.minimum_group);
  return graph;
}

/** What is left of all talk at the end of the last window. */
function graphNow(
  {ties, pseudonyms, windowStarts}: History,
  {ties: {half_life_weeks, forget_below}}: Config
): Csr {
  const people = pseudonyms.length;
  let now: DecayedTies = {from: new Int32Array(), to: new Int32Array(), weight: new Float64Array()};
  for (const week of decayedTies(ties, {
    people,
    windows: windowStarts.length,
    halfLifeWeeks: half_life_weeks,
    forgetBelow: forget_below
  }))
    now = week;
  return graphOf(now, people);
}

function eachOnce({starts, targets, weights}: Csr) {
  const a = new Int32Array(targets.length / 2);
  const b = new Int32Array(a.length);
  const weight = new Float64Array(a.length);
  let next = 0;
  for (let person = 0; person + 1 < starts.length; person++)
    for (let arc = starts[person]; arc < starts[person + 1]; arc++) {
      if (targets[arc] < person) continue;
      a[next] = person;
      b[next] = targets[arc];
      weight[next++] = weights[arc];
    }
  return {a, b, weight};
}

async function writeCircles(db: Database, {pseudonyms}: History, minimum: number): Promise<void> {
  const inside = await grouped<{community_id: string; a: number; b: number; weight: number}>(
    db,
    `select community_id, a, b, weight
     from tie_now
     join present_member as one on one.person_no = a
     join present_member as other on other.person_no = b and other.community_no = one.community_no
     join known_community on known_community.community_no = one.community_no
     order by community_id, a, b`
  );
  const said = await grouped<{community_id: string; person: number; title: string}>(
    db,
    `select community_id, opened_by as person, title from community_thread join known_community using (community_no)
     where title is not null and opened_at >= (select now - interval 182 days from span)
     order by community_id, thread_id`
  );
  const rows: Record<"circles" | "circle_ties" | "circle_members", Row[]> = {
    circles: [],
    circle_ties: [],
    circle_members: []
  };
  for (const [community_id, ties] of inside) {
    const circles = circlesOf(
      {a: ties.map(({a}) => a), b: ties.map(({b}) => b), weight: ties.map(({weight}) => weight)},
      minimum
    );
    const words = (said.get(community_id) ?? []).flatMap(({person, title}) =>
      topicWords(title).map((word) => ({person, word}))
    );
    const labels = circleLabels(circles, words, minimum);
    circles.people.forEach((people, circle) =>
      rows.circles.push({community_id, circle, label: labels[circle], people})
    );
    for (const {from, to, weight} of circles.ties)
      rows.circle_ties.push({community_id, a: from, b: to, weight});
    for (const [person, circle] of circles.of)
      rows.circle_members.push({community_id, circle, person_id: pseudonyms[person]});
  }
  await writeRows(db, "circles", rows.circles);
  await writeRows(db, "circle_ties", rows.circle_ties);
  await writeRows(db, "circle_members", rows.circle_members);
}
