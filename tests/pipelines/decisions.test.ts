import {expect, test} from "vitest";
import {refresh} from "../../pipelines/refresh.ts";
import {openStore, type Store} from "../../src/store/store.ts";
import {ask, bring, type Csv, newHome} from "./home.ts";

const clock = () => new Date("2026-11-20T00:00:00Z");

const columns = [
  "interaction_id",
  "happened_at",
  "actor_id",
  "target_id",
  "kind",
  "community_id",
  "thread_id"
];

/** Two groups of eight who talk among themselves each week, the first in a channel, the second nowhere by name. */
function twoGroups(): Record<string, Csv> {
  const interactions: (string | null)[][] = [];
  for (let week = 0; week < 20; week++)
    for (let group = 0; group < 2; group++)
      for (let i = 0; i < 24; i++) {
        const day = new Date(Date.UTC(2026, 0, 5 + week * 7 + (i % 5))).toISOString().slice(0, 10);
        const [a, b] = [i % 8, (i + 1 + (i % 3)) % 8];
        interactions.push([
          `${group}-${week}-${i}`,
          `${day}T10:00:00Z`,
          `g${group}p${a}`,
          `g${group}p${b}`,
          "message",
          group === 0 ? "club" : null,
          `t${group}-${week}-${i % 6}`
        ]);
      }
  return {
    communities: [
      ["community_id", "name", "steward_id"],
      ["club", "Club", "g0p0"]
    ],
    interactions: [columns, ...interactions]
  };
}

async function decided(
  home: string,
  work: (store: Store) => Promise<unknown>,
  on = clock
): Promise<string> {
  const store = await openStore(home, {clock: on});
  await work(store);
  await store.close();
  return (await refresh({home, clock})).snapshot;
}

const by = {who: "p_x", why: null};

test("what people decide about a community changes the next refresh, and so does taking it back", async () => {
  const home = newHome();
  await bring(home, twoGroups());
  const first = (await refresh({home, clock})).snapshot;
  const communities =
    "select community_id, name, origin, covers, state from communities order by community_id";
  const before = await ask<{community_id: string; origin: string; covers: string | null}>(
    home,
    first,
    communities
  );
  const found =
    before.find(({origin, covers}) => origin === "detected" && covers === null)?.community_id ?? "";
  expect(before.map(({community_id}) => community_id)).toEqual(
    expect.arrayContaining(["club", found])
  );

  const named = await decided(home, (store) =>
    store.decisions.append({
      ...by,
      what: "community.name",
      subject: found,
      detail: {name: "Gateways"}
    })
  );
  expect(await ask(home, named, communities)).toContainEqual({
    community_id: found,
    name: "Gateways",
    origin: "detected",
    covers: null,
    state: "living"
  });

  const merged = await decided(home, (store) =>
    store.decisions.append({...by, what: "community.merge", subject: found, detail: {into: "club"}})
  );
  expect(await ask(home, merged, "select new_id, since from community_aliases")).toEqual([
    {new_id: "club", since: "2026-11-20"}
  ]);
  const members =
    "select community_id, count(*)::integer as people from community_members where window_start = (select max(window_start) from community_members) group by community_id";
  expect(await ask(home, merged, members)).toContainEqual({community_id: "club", people: 16});

  const refused = await decided(home, async (store) => {
    const [last] = (await store.decisions.list()).slice(-1);
    await store.decisions.append({
      ...by,
      what: "community.merge",
      subject: found,
      detail: {into: "club", undoes: last.id}
    });
    await store.decisions.append({...by, what: "community.refuse", subject: found, detail: {}});
  });
  const left = [
    "communities",
    "community_windows",
    "community_members",
    "community_events",
    "alarms"
  ].map((table) => `select community_id from ${table} where community_id = '${found}'`);
  expect(await ask(home, refused, left.join(" union all "))).toEqual([]);
});

test("a steward's word sets the state and takes the warnings away, until it is cleared or has run out", async () => {
  const home = newHome();
  const tables = twoGroups();
  const silent = tables.interactions.filter(([id]) => !/^0-1\d/.test(String(id))); // the club falls silent in week 10
  await bring(home, {...tables, interactions: silent});
  const state = async (snapshot: string) => {
    const [{state}] = await ask<{state: string}>(
      home,
      snapshot,
      "select state from communities where community_id = 'club'"
    );
    const warnings = await ask(
      home,
      snapshot,
      "select alarm from alarms where community_id = 'club' order by alarm"
    );
    return [state, warnings.length > 0];
  };
  expect(await state((await refresh({home, clock})).snapshot)).toEqual(["living", true]);
  const rests = await decided(home, (store) =>
    store.decisions.append({
      ...by,
      what: "steward.resting",
      subject: "club",
      detail: {until: "2026-12-01"}
    })
  );
  expect(await state(rests)).toEqual(["resting", false]);
  const wrong = await decided(home, (store) =>
    store.decisions.append({...by, what: "steward.wrong", subject: "club", detail: {}})
  );
  expect(await state(wrong)).toEqual(["living", false]);
  const cleared = await decided(home, (store) =>
    store.decisions.append({...by, what: "steward.clear", subject: "club", detail: {}})
  );
  expect(await state(cleared)).toEqual(["living", true]);
  const met = await decided(home, (store) =>
    store.decisions.append({...by, what: "steward.purpose_met", subject: "club", detail: {}})
  );
  expect(await state(met)).toEqual(["ended", false]);
});

test("who joins or leaves in the product is a member from then on, or no longer", async () => {
  const home = newHome();
  await bring(home, twoGroups());
  const first = (await refresh({home, clock})).snapshot;
  const [{outside}] = await ask<{outside: string}>(
    home,
    first,
    `
    select min(person_id) as outside from people
    where person_id not in (select person_id from community_members where community_id = 'club')`
  );
  const spells = (snapshot: string) =>
    ask<{window_start: string}>(
      home,
      snapshot,
      `
      select window_start from community_members where community_id = 'club' and person_id = '${outside}' and role <> 'former'
      order by window_start`
    );
  const say = (what: "community.join" | "community.leave", day: string) =>
    decided(
      home,
      (store) => store.decisions.append({what, who: outside, subject: "club", detail: {}}),
      () => new Date(day)
    );
  expect(await spells(await say("community.join", "2026-05-05"))).toEqual([
    {window_start: "2026-05-04"},
    {window_start: "2026-05-11"},
    {window_start: "2026-05-18"}
  ]);
  expect(await spells(await say("community.leave", "2026-05-06"))).toEqual([]);
});

test("objectives and preferences said in the product count, later words over earlier ones", async () => {
  const home = newHome();
  await bring(home, twoGroups());
  const said = await decided(home, async (store) => {
    await store.decisions.append({
      ...by,
      what: "objective.create",
      subject: "o1",
      detail: {title: "Fewer faults", keywords: ["fault", "gateway"]}
    });
    await store.decisions.append({
      ...by,
      what: "objective.edit",
      subject: "o1",
      detail: {endsOn: "2026-12-31"}
    });
  });
  expect(await ask(home, said, "select title, ends_on, keywords from objectives")).toEqual([
    {title: "Fewer faults", ends_on: "2026-12-31", keywords: "fault;gateway"}
  ]);
  const [{anybody}] = await ask<{anybody: string}>(
    home,
    said,
    "select min(person_id) as anybody from people"
  );
  const asked = await decided(home, (store) =>
    store.preferences.put(anybody, {mentors: "no", interests: ["welding"], capacity: 2})
  );
  expect(
    await ask(home, asked, "select person_id, mentors, interests, capacity from preferences")
  ).toEqual([{person_id: anybody, mentors: "no", interests: "welding", capacity: 2}]);
});
