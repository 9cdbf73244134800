import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {ask, bring, type Csv, newHome} from "./home.ts";

/**
 * Forty-eight people in three places, sixteen each: o of Leeds, p of Pune, r remote. Pune talks with itself only, one
 * remote person has left, and in the community "rounds" o0 answers what everybody else of Leeds asks.
 */
const people = ["o", "p", "r"].flatMap((place) =>
  Array.from({length: 16}, (_, i) => `${place}${i}`)
);
const peopleRows: Csv = [
  ["person_id", "org_unit", "location", "workplace", "left_on"],
  ...people.map((person) => [
    person,
    person < "r" ? "field/site" : "field/home",
    person.startsWith("p") ? "Pune" : "Leeds",
    person.startsWith("r") ? "remote" : "office",
    person === "r15" ? "2026-10-01" : null
  ])
];

function talk(): Csv {
  const random = seededRandom(5);
  const rows: (string | number | null)[][] = [];
  const say = (actor: string, target: string | null, more: (string | null)[] = [null, null]) =>
    rows.push([`i${rows.length}`, "2026-11-04T10:00:00Z", actor, target, "message", ...more]);
  for (const one of people)
    for (const other of people) {
      const apart = one.startsWith("p") !== other.startsWith("p");
      if (one < other && !apart && random() < 0.3) say(one, other);
    }
  for (const asker of people.filter((person) => /^o[1-9]/.test(person))) {
    const thread = `t-${asker}`;
    rows.push([`q-${asker}`, "2026-11-02T09:00:00Z", asker, null, "post", "rounds", thread]);
    rows.push([`a-${asker}`, "2026-11-02T11:00:00Z", "o0", asker, "reply", "rounds", thread]);
  }
  const columns = ["interaction_id", "happened_at", "actor_id", "target_id", "kind"];
  return [[...columns, "community_id", "thread_id"], ...rows];
}

test("a refresh tells who is out of reach, in sums, and on whom a community rests", async () => {
  const home = newHome();
  await bring(home, {
    people: peopleRows,
    communities: [
      ["community_id", "name"],
      ["rounds", "Rounds"]
    ],
    interactions: talk()
  });
  const {snapshot} = await refresh({home, clock: () => new Date("2026-11-19T00:00:00Z")});

  const parts = await ask<{kind: string; name: string; people: number; island: boolean}>(
    home,
    snapshot,
    "select kind, name, people, island from isolation order by kind, name"
  );
  expect(parts).toEqual([
    {kind: "place", name: "Leeds", people: 16, island: false},
    {kind: "place", name: "Pune", people: 16, island: true},
    {kind: "unit", name: "field/home", people: 15, island: false},
    {kind: "unit", name: "field/site", people: 32, island: false},
    {kind: "workplace", name: "office", people: 32, island: false},
    {kind: "workplace", name: "remote", people: 15, island: false}
  ]);
  const [pune] = await ask<object>(
    home,
    snapshot,
    "select inside_share, ei_index from isolation where name = 'Pune'"
  );
  expect(pune).toEqual({inside_share: 1, ei_index: -1});
  const answers = await ask<object>(
    home,
    snapshot,
    "select name, threads, answered from isolation where kind = 'workplace' order by name"
  );
  expect(answers).toEqual([
    {name: "office", threads: 15, answered: 15},
    {name: "remote", threads: 0, answered: 0}
  ]);
  const strength = await ask<{kind: string; withheld: number; firm: boolean}>(
    home,
    snapshot,
    "select kind, withheld, assortativity > 0.3 as firm from borders order by kind, level"
  );
  expect(strength).toEqual([
    {kind: "place", withheld: 0, firm: true},
    {kind: "unit", withheld: 0, firm: false},
    {kind: "workplace", withheld: 0, firm: false}
  ]);

  const resting = await ask<{communityId: string; people: number; cutOff: number; holders: number}>(
    home,
    snapshot,
    `select community_id as "communityId", people, cut_off as "cutOff", json_array_length(person_ids)::integer as holders
     from fragility where community_id = 'rounds'`
  );
  expect(resting).toEqual([{communityId: "rounds", people: 16, cutOff: 14, holders: 1}]);
}, 60_000);
