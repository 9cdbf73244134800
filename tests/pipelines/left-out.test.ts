import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {openStore, type Store} from "../../src/store/store.ts";
import {openVault} from "../../src/store/vault.ts";
import {ask, bring, contentOf, type Csv, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");
const leaver = "p3";

/** Ten people in two communities for sixteen weeks; p3 asks, answers, is answered, stewards, leads, learns, owns. */
function world(): Record<string, Csv> {
  const people = Array.from({length: 10}, (_, i) => `p${i}`);
  const interactions = Array.from({length: 320}, (_, i) => {
    const [actor, target] = [i % 10, (i * 3 + 1 + (i % 4)) % 10];
    const day = new Date(Date.UTC(2026, 6, 6) + Math.floor(i / 20) * 7 * 86_400_000);
    return [
      `i${i}`,
      `${day.toISOString().slice(0, 10)}T${10 + (i % 9)}:00:00Z`,
      `p${actor}`,
      i % 5 === 0 || actor === target ? null : `p${target}`,
      ["post", "answer", "reply", "thank"][i % 4],
      i % 3 ? "club" : "ring",
      `t${i % 40}`,
      i % 4 < 2 ? `a${i}` : null
    ];
  });
  return {
    people: [
      ["person_id", "org_unit", "location", "manager_id"],
      ...people.map((id, i) => [id, `acme/${i % 2}`, "north", i > 5 ? leaver : "p0"])
    ],
    person_preferences: [
      ["person_id", "mentors", "interests", "vetoes"],
      ["p1", "yes", "welding", leaver],
      [leaver, "yes", "faults", "p2"]
    ],
    communities: [
      ["community_id", "name", "steward_id"],
      ["club", "Club", leaver],
      ["ring", "Ring", "p1"]
    ],
    memberships: [
      ["person_id", "community_id", "role", "since", "until"],
      ...people.map((id) => [id, "club", "member", "2026-07-06", null])
    ],
    interactions: [
      [
        "interaction_id",
        "happened_at",
        "actor_id",
        "target_id",
        "kind",
        "community_id",
        "thread_id",
        "artifact_id"
      ],
      ...interactions
    ],
    artifacts: [
      ["artifact_id", "kind", "title", "created_by"],
      ...interactions
        .filter((_, i) => i % 4 < 2)
        .map(([, , actor, , kind, , , id]) => [
          id,
          kind === "post" ? "question" : "answer",
          `About ${id}?`,
          actor
        ])
    ],
    courses: [
      ["course_id", "title"],
      ["c1", "Welding"]
    ],
    enrolments: [
      ["person_id", "course_id", "happened_at", "status"],
      ...["p2", leaver].map((id) => [id, "c1", "2026-08-20T10:00:00Z", "completed"])
    ],
    objectives: [
      ["objective_id", "title", "owner_id"],
      ["o1", "Fewer faults", leaver]
    ]
  };
}

/** The same world, into which the leaver was never born: rows about p3 are gone, its name in others is empty. */
function unborn(): Record<string, Csv> {
  const about: Record<string, readonly string[]> = {
    people: ["person_id"],
    person_preferences: ["person_id"],
    memberships: ["person_id"],
    interactions: ["actor_id", "target_id"],
    artifacts: ["created_by"],
    enrolments: ["person_id"]
  };
  return Object.fromEntries(
    Object.entries(world()).map(([table, [header, ...rows]]) => {
      const places = (about[table] ?? []).map((column) => header.indexOf(column));
      const kept = rows
        .filter((row) => places.every((place) => row[place] !== leaver))
        .map((row) => row.map((cell) => (cell === leaver ? null : cell)));
      return [table, [header, ...kept]];
    })
  );
}

async function withStore(home: string, work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await openStore(home, {clock});
  await work(store);
  await store.close();
}

/** Rows read are told as they were; all else is compared. */
async function outputs(home: string): Promise<Record<string, string>> {
  const {steps: _, ...content} = await contentOf(home, (await refresh({home, clock})).snapshot);
  return content;
}

test("who is left out leaves every output as in a world without them, and may come back", async () => {
  const [home, other] = [newHome(), newHome()];
  await bring(home, world());
  await bring(other, unborn());
  const before = await outputs(home);
  const vault = await openVault(home);
  const [who, another] = [leaver, "p1"].map((account) => vault.pseudonym("tables", account));
  await vault.close();
  await withStore(home, async (store) => {
    await store.preferences.put(another, {vetoes: [who]});
    await store.preferences.put(who, {interests: ["contracts"]});
    await store.decisions.append({who, what: "community.leave", subject: "ring", detail: {}});
    await store.decisions.append({
      who,
      what: "person.leave_out",
      subject: who,
      detail: {}
    });
  });
  await withStore(other, (store) => store.preferences.put(another, {vetoes: []}));
  const without = await outputs(home);
  expect(without).toEqual(await outputs(other));
  expect(JSON.stringify(without)).not.toContain(who);
  expect(JSON.stringify(before)).toContain(who);

  await withStore(home, async (store) => {
    const last = (await store.decisions.list()).at(-1);
    await store.decisions.append({
      who,
      what: "person.leave_out",
      subject: who,
      detail: {undoes: last?.id}
    });
  });
  const {snapshot} = await refresh({home, clock});
  expect(
    await ask(home, snapshot, `select person_id from people where person_id = '${who}'`)
  ).toHaveLength(1);
});
