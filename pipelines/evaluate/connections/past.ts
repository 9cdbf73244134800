import {graphOf} from "../../../src/insights/ties.ts";
import {opennessOf, type Talk} from "../../../src/recommend/connections/openness.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {holds, listsOf} from "../../../src/recommend/lists.ts";

/** What is known of who spoke to whom: people as dense numbers, rows by time. */
export interface Past {
  readonly people: readonly string[];
  readonly talk: Talk;
  /** Org unit; −1 unknown. */
  readonly unit: Int32Array;
  /** Memberships from one day until another. */
  readonly roster: {
    readonly communities: readonly string[];
    readonly community: Int32Array;
    readonly person: Int32Array;
    readonly since: Float64Array;
    readonly until: Float64Array;
  };
  /** Who wrote in which thread, when. */
  readonly writing: {
    readonly thread: Int32Array;
    readonly person: Int32Array;
    readonly day: Float64Array;
  };
}

const halfLifeDays = 56;
const threadDays = 182;
const threadPeople = 20;

/** Nobody has been suggested anything yet. */
const unjudged = {
  person: new Int32Array(),
  item: new Int32Array(),
  weight: new Float64Array(),
  refused: new Uint8Array()
};

/** What recommendations would have been made from on the day `cut`: only rows before it are read. */
export function learningAt(past: Past, cut: number): Learning {
  const count = past.people.length;
  const talk = talkBefore(past.talk, cut);
  const ties = tiesOf(talk, count, cut);
  const nobody = Array.from({length: count}, (): readonly string[] => []);
  const none = listsOf(count, [], []);
  return {
    today: cut,
    minimumGroup: 5,
    consent: {mentors: "unless_opted_out", connections: "unless_opted_out"},
    people: {
      pseudonyms: past.people,
      unit: past.unit,
      units: past.people.map(() => ""),
      titles: past.people.map(() => ""),
      manager: new Int32Array(count).fill(-1),
      away: new Uint8Array(count),
      mentors: new Int8Array(count),
      connections: new Int8Array(count),
      bridging: new Uint8Array(count),
      capacity: new Int32Array(count).fill(-1),
      interests: nobody,
      languages: nobody,
      clocks: new Float64Array(count).fill(Number.NaN),
      skills: nobody,
      vetoes: none
    },
    ties,
    known: ties,
    openness: opennessOf(talk, {people: count, today: cut}),
    earlier: [],
    communities: communitiesAt(past, cut),
    questions: {
      asker: new Int32Array(),
      community: new Int32Array(),
      day: new Int32Array(),
      titles: [],
      tags: []
    },
    answers: {question: new Int32Array(), person: new Int32Array(), accepted: new Uint8Array()},
    threads: threadsAt(past, cut),
    courses: {
      ids: [],
      titles: [],
      words: [],
      languages: [],
      levels: new Uint8Array(),
      skills: [],
      prerequisites: listsOf(0, [], []),
      retired: new Uint8Array()
    },
    enrolments: {
      person: new Int32Array(),
      course: new Int32Array(),
      day: new Int32Array(),
      completed: new Uint8Array(),
      did: "took"
    },
    judged: {mentor: unjudged, course: unjudged, connection: unjudged, community: unjudged}
  };
}

const earlierDays = [14, 28];

/** How ties stood two and four weeks before, and whom people met since, as a refresh on the day `cut` would know it. */
export const earlierAt = (past: Past, cut: number): Learning["earlier"] =>
  earlierDays
    .map((days) => cut - days)
    .filter((today) => past.talk.day[0] < today - earlierDays[0])
    .map((today) => standingAt(past, today, cut));

function standingAt(past: Past, today: number, cut: number): Learning["earlier"][number] {
  const {ties, openness} = learningAt(past, today);
  const pairs = new Set<number>();
  const {from, to, day} = talkBefore(past.talk, cut);
  const people = past.people.length;
  for (let t = 0; t < day.length; t++)
    if (day[t] >= today && from[t] !== to[t] && !holds(ties, from[t], to[t]))
      pairs.add(from[t] * people + to[t]).add(to[t] * people + from[t]);
  const keys = [...pairs].sort((a, b) => a - b);
  const met = listsOf(
    people,
    keys.map((key) => Math.floor(key / people)),
    keys.map((key) => key % people)
  );
  return {today, ties, openness, met};
}

/** Only what was said before the day. */
export function talkBefore({from, to, day}: Talk, cut: number): Talk {
  let end = day.length;
  while (end > 0 && day[end - 1] >= cut) end--;
  return {from: from.subarray(0, end), to: to.subarray(0, end), day: day.subarray(0, end)};
}

/** Nobody who ever spoke is forgotten: they are known. */
function tiesOf({from, to, day}: Talk, people: number, cut: number): Learning["ties"] {
  const said = new Map<number, number>(); // from and to → messages, faded
  for (let t = 0; t < day.length; t++) {
    const key = from[t] * people + to[t];
    said.set(key, (said.get(key) ?? 0) + 2 ** ((day[t] - cut) / halfLifeDays));
  }
  const keys = [...said.keys()];
  return graphOf(
    {
      from: Int32Array.from(keys, (key) => Math.floor(key / people)),
      to: Int32Array.from(keys, (key) => key % people),
      weight: Float64Array.from(said.values())
    },
    people
  );
}

function communitiesAt({roster}: Past, cut: number): Learning["communities"] {
  const {communities, community, person, since, until} = roster;
  const member = community.map((c, row) => (since[row] < cut && until[row] >= cut ? c : -1));
  return {
    ids: communities,
    names: communities,
    open: new Uint8Array(communities.length).fill(1),
    words: communities,
    members: listsOf(communities.length, member, person),
    heard: new Float64Array(communities.length)
  };
}

function threadsAt({writing: {thread, person, day}}: Past, cut: number): Learning["threads"] {
  const people = new Map<number, Set<number>>();
  for (let row = 0; row < day.length; row++) {
    if (day[row] >= cut || day[row] < cut - threadDays) continue;
    const known = people.get(thread[row]) ?? new Set<number>();
    people.set(thread[row], known.add(person[row]));
  }
  const small = [...people.values()].filter(({size}) => size > 1 && size <= threadPeople);
  const rows = small.flatMap((of, place) => [...of].map((one) => ({place, one})));
  return {
    titles: small.map(() => ""),
    people: listsOf(
      small.length,
      rows.map(({place}) => place),
      rows.map(({one}) => one)
    )
  };
}
