import {existsSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {currentSnapshot} from "../../src/warehouse/snapshots.ts";
import {ask, bring, type Csv, differing, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const asOf = "2026-03-02";

const interactionColumns = [
  "interaction_id",
  "happened_at",
  "actor_id",
  "target_id",
  "kind",
  "community_id",
  "thread_id",
  "artifact_id",
  "reply_to"
];

/** Twelve people in two units who ask and answer each other in a community for eight weeks. */
function past(): Record<string, Csv> {
  const people = Array.from({length: 12}, (_, i) => [
    `p${i}`,
    i < 6 ? "acme/a" : "acme/b",
    i % 2 ? "north" : "south",
    null
  ]);
  const interactions = Array.from({length: 160}, (_, i) => {
    const [thread, part] = [Math.floor(i / 4), i % 4];
    const day = new Date(Date.UTC(2026, 0, 5) + Math.floor((thread * 55) / 40) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const asker = `p${thread % 12}`;
    const actor = part === 0 || part === 3 ? asker : `p${(thread + part * 5) % 12}`;
    const kind = ["post", "answer", "reply", "thank"][part];
    return [
      `i${i}`,
      `${day}T1${part}:00:00Z`,
      actor,
      null,
      kind,
      "club",
      `t${thread}`,
      part < 3 ? `a${i}` : null,
      part === 0 ? null : `a${i - part}`
    ];
  });
  return {
    people: [["person_id", "org_unit", "location", "left_on"], ...people],
    communities: [
      ["community_id", "name", "founded_on", "closed_on", "steward_id", "kind"],
      ["club", "Club", "2026-01-01", null, "p1", "practice"]
    ],
    memberships: [
      ["person_id", "community_id", "role", "since", "until"],
      ...people.map(([id]) => [id, "club", "member", "2026-01-01", null])
    ],
    interactions: [interactionColumns, ...interactions],
    artifacts: [
      ["artifact_id", "kind", "title", "accepted_at"],
      ...interactions
        .filter((_, i) => i % 4 < 2)
        .map(([, , , , kind, , , id]) => [
          id,
          kind === "post" ? "question" : "answer",
          `About ${id}?`,
          null
        ])
    ],
    courses: [
      ["course_id", "title", "published_on", "retired_on"],
      ["c1", "Welding", "2026-01-01", null]
    ],
    enrolments: [
      ["person_id", "course_id", "happened_at", "status"],
      ["p2", "c1", "2026-01-20T10:00:00Z", "completed"]
    ],
    objectives: [
      ["objective_id", "title", "starts_on", "ends_on"],
      ["o1", "Fewer faults", "2026-01-01", null]
    ],
    objective_readings: [
      ["objective_id", "observed_on", "value"],
      ["o1", "2026-02-01", 4]
    ]
  };
}

/** What nobody could know on the day: later events, later dates of what was there, things that began later, late versions. */
const future: Record<string, Csv> = {
  people: [
    ["person_id", "org_unit", "location", "left_on", "joined_on"],
    ...Array.from({length: 12}, (_, i) => [
      `p${i}`,
      "acme/moved",
      "elsewhere",
      i === 1 ? "2026-04-01" : null,
      null
    ]),
    ["stranger", "acme/a", "north", null, "2026-05-01"]
  ],
  communities: [
    ["community_id", "name", "founded_on", "closed_on", "steward_id", "kind", "outcome"],
    ["club", "Club, renamed", "2026-01-01", "2026-06-01", "p7", "project", "done"],
    ["later", "Later", "2026-05-01", null, "p2", "practice", null]
  ],
  memberships: [
    ["person_id", "community_id", "role", "since", "until"],
    ["p3", "club", "steward", "2026-01-01", "2026-04-01"],
    ["p4", "club", "member", "2026-05-01", null],
    ["p4", "later", "member", "2026-05-01", null]
  ],
  interactions: [
    interactionColumns,
    ...Array.from({length: 80}, (_, i) => [
      `f${i}`,
      `2026-0${3 + (i % 5)}-${10 + (i % 18)}T10:00:00Z`,
      `p${i % 12}`,
      `p${(i * 5 + 1) % 12}`,
      i % 3 ? "answer" : "accept",
      "club",
      `t${i % 40}`,
      null,
      null
    ]),
    ["first", "2026-03-02T00:00:00Z", "p0", "p1", "reply", "club", "t1", null, null]
  ],
  artifacts: [
    ["artifact_id", "kind", "title", "created_at", "created_by", "accepted_at"],
    ["late-artifact", "question", "Who?", "2026-03-05T10:00:00Z", "p1", null]
  ],
  courses: [
    ["course_id", "title", "published_on", "retired_on"],
    ["c1", "Welding, second edition", "2026-01-01", "2026-07-01"],
    ["c2", "Later", "2026-05-01", null]
  ],
  enrolments: [
    ["person_id", "course_id", "happened_at", "status"],
    ["p3", "c1", "2026-03-20T10:00:00Z", "completed"]
  ],
  objectives: [
    ["objective_id", "title", "starts_on", "ends_on"],
    ["o1", "More faults", "2026-01-01", "2026-12-31"],
    ["o2", "Later", "2026-05-01", null]
  ],
  objective_readings: [
    ["objective_id", "observed_on", "value"],
    ["o1", "2026-03-02", 9]
  ]
};

test("as of a day, nothing that lies after it moves a number: events, dates, beginnings, late versions", async () => {
  const home = newHome("visitors: {look_as: true}");
  await bring(home, past(), "2026-03-01");
  const before = await refresh({home, clock, asOf});
  await bring(home, future, "2026-11-19");
  const after = await refresh({home, clock, asOf});
  expect(await differing(home, before.snapshot, after.snapshot)).toEqual(["steps"]); // of rows read, not of the day

  const rows = await ask<{interactions: number; last: string}>(
    home,
    before.snapshot,
    "select sum(interactions)::integer as interactions, max(window_start)::varchar as last from community_windows where origin = 'declared'"
  );
  expect(rows).toEqual([{interactions: 160, last: "2026-02-23"}]);
});

test("the same rows do move today's numbers", async () => {
  const home = newHome();
  await bring(home, past(), "2026-03-01");
  const before = await refresh({home, clock});
  await bring(home, future, "2026-11-19");
  const after = await refresh({home, clock});
  expect(await differing(home, before.snapshot, after.snapshot)).toEqual(
    expect.arrayContaining([
      "community_windows",
      "community_members",
      "people",
      "courses",
      "objectives",
      "person_outlook",
      "ties"
    ])
  );
});

test("a past day is built aside: what is served stays, the home's warehouse is not touched", async () => {
  const home = newHome();
  await bring(home, past(), "2026-03-01");
  const {snapshot} = await refresh({home, clock});
  const old = await refresh({home, clock, asOf: "2026-02-01"});
  expect(currentSnapshot(home)).toBe(snapshot);
  expect(old.snapshot).toMatch(/-as-of-2026-02-01$/);
  expect(old.weeks).toBe(3);
  expect(existsSync(join(home, `as-of-${process.pid}.duckdb`))).toBe(false);
  expect((await refresh({home, clock})).weeksAnew).toBeLessThan(8);
});
