import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ledgerTables} from "../../src/ledger/tables.ts";
import {simulate} from "../../src/simulate/simulate.ts";
import {tables} from "../../src/simulate/tables.ts";
import {type Simulated, simulated} from "./organisation.ts";

const sample = simulated({people: 300, days: 730});
const ids = ({rows}: Simulated, table: string, column: string) =>
  new Set(rows(table).map((row) => row[column]));
const filled = (values: Iterable<string>) => [...values].filter((value) => value !== "");

test("the tables are the ledger's, column by column", () => {
  const ledger = ledgerTables.map(({name, columns}) => [name, Object.keys(columns).join(",")]);
  expect(Object.fromEntries(ledger)).toEqual(tables);
});

test("the same seed gives the same bytes, another seed others", () => {
  const [once, again, other] = [1, 1, 2].map((seed) => simulated({seed}).files);
  expect(again).toEqual(once);
  expect(other.get("interactions")).not.toBe(once.get("interactions"));
});

test("about as many interactions as asked for, in time and number", () => {
  for (const interactions of [20_000, 60_000]) {
    const {rows} = simulated({interactions});
    expect(rows("interactions").length / interactions).toBeGreaterThan(0.8);
    expect(rows("interactions").length / interactions).toBeLessThan(1.2);
  }
  const moments = sample.rows("interactions").map(({happened_at}) => happened_at);
  expect(moments.every((at) => at >= "2024-11-16" && at < "2026-11-16")).toBe(true);
});

test("a further week continues the same organisation, and only it is written", () => {
  const options = {people: 120, days: 200};
  const before = simulated(options);
  const week = simulated({...options, further: 1});
  const facts = week.rows("interactions");
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.every(({happened_at}) => happened_at >= "2026-11-16")).toBe(true);
  const known = ids(before, "interactions", "interaction_id");
  expect(facts.filter(({interaction_id}) => known.has(interaction_id))).toEqual([]);
  const artifacts = new Set(
    [before, week].flatMap((one) => [...ids(one, "artifacts", "artifact_id")])
  );
  const replies = filled(facts.map(({reply_to}) => reply_to));
  expect(replies.filter((id) => !artifacts.has(id))).toEqual([]);
  expect(week.files.get("skills")).toBe(before.files.get("skills"));
  expect(week.files.get("courses")).toBe(before.files.get("courses"));
});

test("the truth of next ties is what the further weeks bring", () => {
  const further = simulated({people: 120, days: 200, further: 8}).rows("interactions");
  const pairs = new Set(
    further.flatMap(({actor_id, target_id}) => [
      `${actor_id} ${target_id}`,
      `${target_id} ${actor_id}`
    ])
  );
  const foretold = simulated({people: 120, days: 200}).rows("truth/next_ties");
  expect(foretold.length).toBeGreaterThan(20);
  expect(
    foretold.filter(
      ({person_id, other_id, first_on}) =>
        first_on < "2027-01-11" && !pairs.has(`${person_id} ${other_id}`)
    )
  ).toEqual([]);
});

test("without the protected group everything else is the same, byte for byte", () => {
  const without = simulated({people: 300, days: 730, protectedGroup: false});
  const kept = (text: string) =>
    text
      .split("\n")
      .filter((line) => !/works-council|^p1-/.test(line))
      .join("\n");
  const differing = [...sample.files].filter(
    ([name, text]) => kept(text) !== without.files.get(name)
  );
  expect(differing.map(([name]) => name)).toEqual([]);
  const council = sample.rows("interactions").filter((row) => row.community_id === "works-council");
  expect(council.length).toBeGreaterThan(300);
});

describe("what is planted can be seen in the rows", () => {
  const weekOf = (at: string) =>
    Math.floor((Date.parse("2026-11-16") - Date.parse(at)) / 604_800_000);
  const activeIn = (community: string, from: number, to: number) => {
    const weeks = Array.from({length: from - to}, () => new Set<string>());
    for (const {community_id, happened_at, actor_id} of sample.rows("interactions")) {
      const week = weekOf(happened_at) - to;
      if (community_id === community && week >= 0) weeks[week]?.add(actor_id);
    }
    return weeks.reduce((sum, {size}) => sum + size, 0) / weeks.length;
  };

  test("nobody does anything in a community after its death", () => {
    const deaths = new Map(
      sample.rows("truth/deaths").map((row) => [row.community_id, row.happened_on])
    );
    const late = sample
      .rows("interactions")
      .filter(({community_id, happened_at}) => happened_at >= (deaths.get(community_id) ?? "9999"));
    expect(deaths.size).toBeGreaterThan(3);
    expect(late).toEqual([]);
  });

  test("the people of a merged community go on in the other", () => {
    const [{into_id, from_id, happened_on}] = sample.rows("truth/merges");
    const memberships = sample.rows("memberships");
    const moved = memberships.filter(
      (row) => row.community_id === from_id && row.until === happened_on
    );
    const there = new Set(
      memberships
        .filter(
          (row) => row.community_id === into_id && (row.until === "" || row.until > happened_on)
        )
        .map(({person_id}) => person_id)
    );
    expect(moved.length).toBeGreaterThan(5);
    expect(moved.filter(({person_id}) => !there.has(person_id))).toEqual([]);
  });

  test("a part of the split community begins the new one", () => {
    const [{from_id, into_id, happened_on}] = sample.rows("truth/splits");
    const memberships = sample.rows("memberships");
    const left = memberships.filter(
      (row) => row.community_id === from_id && row.until === happened_on
    );
    const began = memberships.filter(
      (row) => row.community_id === into_id && row.since === happened_on
    );
    const people = new Set(began.map(({person_id}) => person_id));
    expect(left.filter(({person_id}) => people.has(person_id)).length).toBeGreaterThan(8);
  });

  test("what wanes falls below half and what grows rises, others keep their pace", () => {
    const pace = (community: string) => activeIn(community, 4, 0) / activeIn(community, 40, 28);
    expect(pace("data-quality-guild")).toBeLessThan(0.65);
    expect(pace("heat-pump-retrofit")).toBeGreaterThan(1.4);
    const steady = ["welding-practice", "safety-stewards", "billing-checks", "leak-detection"];
    const usual = steady.reduce((sum, community) => sum + pace(community), 0) / steady.length;
    expect(usual).toBeGreaterThan(0.8);
    expect(usual).toBeLessThan(1.25);
    expect(activeIn("winter-readiness", 12, 0)).toBeLessThan(4);
  });

  test("first posts that went unheard have no reply", () => {
    const unheard = sample
      .rows("truth/newcomers")
      .filter(({community_id, heard}) => community_id === "new-managers-circle" && heard === "no");
    const answered = new Set(
      sample
        .rows("interactions")
        .filter(({kind}) => kind === "reply" || kind === "answer")
        .map(({thread_id}) => thread_id)
    );
    const openings = sample
      .rows("interactions")
      .filter(
        ({kind, actor_id, community_id, happened_at}) =>
          kind === "post" &&
          unheard.some(
            (row) =>
              row.person_id === actor_id &&
              row.community_id === community_id &&
              happened_at.startsWith(row.first_post_on)
          )
      );
    const silent = openings.filter(({thread_id}) => !answered.has(thread_id));
    expect(unheard.length).toBeGreaterThan(5);
    expect(silent.length).toBeGreaterThanOrEqual(unheard.length * 0.9);
  });

  test("those who know are accepted more often than others", () => {
    const experts = new Set(
      sample
        .rows("truth/experts")
        .map((row) => `${row.person_id} ${row.community_id} ${row.subject}`)
    );
    const subjects = new Map(
      sample.rows("artifacts").map((row) => [row.artifact_id, row.tags.split(";")[1]])
    );
    const share = (knows: boolean) => {
      const answers = sample
        .rows("artifacts")
        .filter(
          (row) =>
            row.kind === "answer" &&
            row.community_id !== "" &&
            experts.has(`${row.created_by} ${row.community_id} ${subjects.get(row.reply_to)}`) ===
              knows
        );
      return answers.filter((row) => row.accepted_at !== "").length / answers.length;
    };
    expect(share(true)).toBeGreaterThan(2 * share(false));
  });
});

test("whatever the seed, each reference names a row that is there", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 10_000}),
      fc.integer({min: 50, max: 400}),
      (seed, people) => {
        const world = simulated({seed, people, days: 200});
        const missing = references.flatMap(([table, column, of, id]) => {
          const known = ids(world, of, id);
          return filled(world.rows(table).flatMap((row) => row[column].split(";")))
            .filter((value) => !known.has(value))
            .map((value) => `${table}.${column} ${value}`);
        });
        expect(missing).toEqual([]);
      }
    ),
    {numRuns: 6, seed: 1}
  );
});

const references = [
  ["people", "manager_id", "people", "person_id"],
  ["person_preferences", "person_id", "people", "person_id"],
  ["person_preferences", "vetoes", "people", "person_id"],
  ["communities", "steward_id", "people", "person_id"],
  ["memberships", "person_id", "people", "person_id"],
  ["memberships", "community_id", "communities", "community_id"],
  ["interactions", "actor_id", "people", "person_id"],
  ["interactions", "target_id", "people", "person_id"],
  ["interactions", "community_id", "communities", "community_id"],
  ["interactions", "artifact_id", "artifacts", "artifact_id"],
  ["interactions", "reply_to", "artifacts", "artifact_id"],
  ["artifacts", "created_by", "people", "person_id"],
  ["artifacts", "community_id", "communities", "community_id"],
  ["artifacts", "reply_to", "artifacts", "artifact_id"],
  ["courses", "skills", "skills", "skill_id"],
  ["courses", "prerequisites", "courses", "course_id"],
  ["enrolments", "person_id", "people", "person_id"],
  ["enrolments", "course_id", "courses", "course_id"],
  ["skills", "broader_id", "skills", "skill_id"],
  ["person_skills", "person_id", "people", "person_id"],
  ["person_skills", "skill_id", "skills", "skill_id"],
  ["objectives", "owner_id", "people", "person_id"],
  ["objective_links", "objective_id", "objectives", "objective_id"],
  ["objective_links", "community_id", "communities", "community_id"],
  ["objective_readings", "objective_id", "objectives", "objective_id"],
  ["pulses", "community_id", "communities", "community_id"]
] as const;

test("keys of facts are there once", () => {
  const facts = ledgerTables.filter(({sort}) => sort === "fact");
  const repeated = facts.filter(({name, key}) => {
    const keys = sample.rows(name).map((row) => key.map((column) => row[column]).join(" "));
    return new Set(keys).size < keys.length;
  });
  expect(repeated).toEqual([]);
});

test("people do nothing before they join and after they have left", () => {
  const people = new Map(sample.rows("people").map((row) => [row.person_id, row]));
  const strays = sample.rows("interactions").filter(({actor_id, happened_at}) => {
    const {joined_on = "", left_on = ""} = people.get(actor_id) ?? {};
    return happened_at < joined_on || (left_on !== "" && happened_at >= left_on);
  });
  expect(strays).toEqual([]);
});

test("questions end in a question mark", () => {
  const questions = sample.rows("artifacts").filter(({kind}) => kind === "question");
  expect(questions.length).toBeGreaterThan(1000);
  expect(questions.filter(({title}) => !title.endsWith("?"))).toEqual([]);
});

test("what cannot be simulated is refused", () => {
  const refused = (options: object) => () =>
    simulate({people: 100, days: 100, seed: 1, out: "/nowhere", ...options});
  const invalid = expect.objectContaining({code: "SIMULATION_INVALID"});
  expect(refused({people: 3})).toThrow(invalid);
  expect(refused({days: 5})).toThrow(invalid);
  expect(refused({endsOn: "2026-11-14"})).toThrow(invalid);
  expect(refused({further: -1})).toThrow(invalid);
});
