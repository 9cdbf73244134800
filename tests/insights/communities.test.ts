import {expect, test} from "vitest";
import {groupsByWeek, renamed} from "../../pipelines/evaluate/communities/renamed.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {detectCommunities} from "../../src/insights/communities.ts";
import type {Detection} from "../../src/insights/detection.ts";
import type {History} from "../../src/insights/history.ts";
import {config, historyOf, names, planted} from "./planted.ts";

const [reds, blues, greens] = [names(12), names(12, 12), names(12, 24)];

/** Found community → its people in a window, by pseudonym. */
function peopleIn(
  {members, ids}: Detection,
  {pseudonyms}: History,
  window: number
): Map<string, string[]> {
  const people = new Map<string, string[]>();
  members.window.forEach((w, row) => {
    if (w !== window || members.belonging[row] === 0) return;
    const id = ids[members.community[row]];
    people.set(id, [...(people.get(id) ?? []), pseudonyms[members.person[row]]]);
  });
  return people;
}
const happened = ({events}: Detection) =>
  events.map(({event, communityId}) => `${event} ${communityId}`);

test("two groups that talk among themselves are found, with exactly their people, from the second week on", () => {
  const history = planted([{people: reds}, {people: blues}], {windows: 10, noise: 4});
  const found = detectCommunities(history, config);
  expect(new Set(peopleIn(found, history, 9).values())).toEqual(new Set([reds, blues]));
  expect(found.found.map(({bornOn}) => bornOn)).toEqual([
    history.windowStarts[1],
    history.windowStarts[1]
  ]);
});

test("who talks in both groups takes part in both, with shares of at most 1 together", () => {
  const both = [...reds, ...names(3, 12)];
  const history = planted([{people: both}, {people: blues}, {people: greens}], {windows: 12});
  const found = detectCommunities(history, config);
  const shares = new Map<string, number[]>();
  found.members.window.forEach((w, row) => {
    const name = history.pseudonyms[found.members.person[row]];
    if (w === 11) shares.set(name, [...(shares.get(name) ?? []), found.members.belonging[row]]);
  });
  for (const name of names(3, 12)) expect(shares.get(name)).toHaveLength(2);
  for (const parts of shares.values())
    expect(parts.reduce((a, b) => a + b)).toBeLessThanOrEqual(1 + 1e-9);
});

test("the order of rows changes nothing", () => {
  const rows = Array.from({length: 8}, (_, w) => w)
    .flatMap((w) =>
      [reds, blues].flatMap((group) =>
        group.flatMap((a) => group.map((b) => [w, a, b, a < b ? 1 : 2] as const))
      )
    )
    .filter(([, a, b]) => a !== b);
  const shuffled = rows.toSorted((x, y) =>
    `${x[2]}${x[1]}${x[0]}` < `${y[2]}${y[1]}${y[0]}` ? -1 : 1
  );
  expect(detectCommunities(historyOf(shuffled, 8), config)).toEqual(
    detectCommunities(historyOf(rows, 8), config)
  );
});

test("starting again from any window gives what the whole gives, to the last bit", () => {
  const plans = [
    {people: reds},
    {people: blues, until: 9},
    {people: [...greens, ...names(4, 8)], from: 4},
    {people: names(9, 40), from: 6, chance: 0.3}
  ];
  const history = planted(plans, {windows: 24, noise: 12});
  const whole = detectCommunities(history, config);
  for (let w = 0; w < 23; w += 2) {
    const state = JSON.parse(JSON.stringify(whole.states[w]));
    const rest = detectCommunities(history, config, state);
    const from = whole.members.window.findIndex((window) => window > w);
    expect(rest.ids).toEqual(whole.ids);
    expect(rest.found).toEqual(whole.found);
    expect(rest.aliases).toEqual(whole.aliases);
    expect(rest.members.belonging).toEqual(whole.members.belonging.slice(from));
    expect(rest.members.person).toEqual(whole.members.person.slice(from));
    expect(rest.members.role).toEqual(whole.members.role.slice(from));
    expect(rest.events).toEqual(
      whole.events.filter(({happenedOn}) => happenedOn > history.windowStarts[w])
    );
    expect(rest.states).toEqual(whole.states.slice(w + 1));
    expect(JSON.stringify(rest.people.betweenness)).toBe(
      JSON.stringify(
        whole.people.betweenness.slice(whole.people.window.findIndex((window) => window > w))
      )
    );
  }
});

test("a community that sleeps for half a year and returns is the same one", () => {
  const history = planted(
    [{people: reds}, {people: blues, until: 12}, {people: blues, from: 45}, {people: greens}],
    {windows: 60}
  );
  const found = detectCommunities(history, config);
  const of = (window: number) =>
    [...peopleIn(found, history, window)].find(([, people]) => people.includes("p012"))?.[0];
  expect(of(11)).toBeDefined();
  expect(of(40)).toBeUndefined();
  expect(of(59)).toBe(of(11));
  expect(happened(found)).toContain(`death ${of(11)}`);
  expect(happened(found)).toContain(`resurgence ${of(11)}`);
});

test("a community whose people are replaced one by one keeps its id though none of them is left", () => {
  const shift = (turn: number) => names(12, turn);
  const turns = Array.from({length: 20}, (_, turn) => turn);
  const history = planted(
    [
      ...turns.map((turn) => ({people: shift(turn), from: 3 * turn, until: 3 * turn + 3})),
      {people: names(12, 40)}
    ],
    {windows: 60}
  );
  const found = detectCommunities(history, config);
  const [then, now] = [5, 59].map((window) => peopleIn(found, history, window));
  const of = (people: Map<string, string[]>, name: string) =>
    [...people].find(([, all]) => all.includes(name));
  const [[id, first] = [], [last, left] = []] = [of(then, "p005"), of(now, "p025")];
  expect(last).toBe(id);
  expect(first?.filter((name) => left?.includes(name))).toEqual([]);
});

test("the end is counted from the end of the configured silence", () => {
  const history = planted([{people: reds}, {people: blues, until: 12}], {windows: 40});
  const death = detectCommunities(history, config).events.find(({event}) => event === "death");
  expect(death?.happenedOn).toBe(history.windowStarts[12 + config.communities.silence_weeks - 1]);
});

test("when two groups become one, the larger keeps its id and the smaller leads to it", () => {
  const large = names(16);
  const small = names(8, 16);
  const history = planted(
    [
      {people: large, until: 14},
      {people: small, until: 14},
      {people: [...large, ...small], from: 14},
      {people: greens}
    ],
    {windows: 50}
  );
  const found = detectCommunities(history, config);
  const first = peopleIn(found, history, 12);
  const [largeId, smallId] = ["p000", "p016"].map(
    (name) => [...first].find(([, people]) => people.includes(name))?.[0] ?? ""
  );
  expect(found.aliases).toEqual([expect.objectContaining({oldId: smallId, newId: largeId})]);
  expect(happened(found)).toContain(`merge ${largeId}`);
  expect(peopleIn(found, history, 49).get(largeId)).toEqual([...large, ...small].sort());
});

test("when a group parts, the larger part keeps the id and the smaller is born of it", () => {
  const large = names(14);
  const small = names(9, 14);
  const history = planted(
    [
      {people: [...large, ...small], until: 14},
      {people: large, from: 14},
      {people: small, from: 14},
      {people: greens}
    ],
    {windows: 50}
  );
  const found = detectCommunities(history, config);
  const id = [...peopleIn(found, history, 12)].find(([, people]) => people.includes("p000"))?.[0];
  const split = found.events.find(({event}) => event === "split");
  expect(split?.communityId).toBe(id);
  expect(peopleIn(found, history, 49).get(split?.otherIds[0] ?? "")).toEqual(small);
});

test("a single week in which two groups talk as one is no event", () => {
  const history = planted(
    [
      {people: reds},
      {people: blues},
      {people: [...reds, ...blues], from: 20, until: 21, chance: 0.1}
    ],
    {windows: 34}
  );
  const found = detectCommunities(history, config);
  expect(happened(found).filter((event) => /merge|split|birth|death/.test(event))).toEqual([]);
  expect(found.found).toHaveLength(2);
});

test("random talk yields no community", () => {
  let found = 0;
  for (let seed = 0; seed < 10; seed++) {
    const random = seededRandom(seed);
    const somebody = () => Math.floor(random() * 100);
    const rows = Array.from({length: 4000}, (_, i) => [i % 20, somebody(), somebody()] as const)
      .filter(([, a, b]) => a !== b)
      .map(([window, a, b]) => [window, `p${a}`, `p${b}`, 1] as const);
    found += detectCommunities(historyOf(rows, 20), config).found.length;
  }
  expect(found).toBe(0);
});

test("a pair that talks every week is one chance: random friends form no community", () => {
  let found = 0;
  for (let seed = 0; seed < 10; seed++) {
    const random = seededRandom(seed);
    const somebody = () => `p${Math.floor(random() * 100)}`;
    const friends = Array.from({length: 300}, () => [somebody(), somebody()] as const).filter(
      ([a, b]) => a !== b
    );
    const rows = Array.from({length: 20}, (_, window) =>
      friends.filter(() => random() < 0.7).map(([a, b]) => [window, a, b, 1] as const)
    ).flat();
    found += detectCommunities(historyOf(rows, 20), config).found.length;
  }
  expect(found).toBe(0);
});

test("a state of another history is refused", () => {
  const history = planted([{people: reds}], {windows: 3});
  const [state] = detectCommunities(history, config).states;
  expect(() => detectCommunities(history, config, {...state, windowStart: "1999-01-04"})).toThrow(
    expect.objectContaining({code: "INSIGHTS_STATE"})
  );
});

test("a group that doubles within a week has grown: nothing is born", () => {
  const history = planted(
    [
      {people: names(10), until: 14},
      {people: names(20), from: 14},
      {people: names(12, 20)},
      {people: names(12, 32)}
    ],
    {windows: 20}
  );
  const found = detectCommunities(history, config);
  expect(found.events.map(({event}) => event)).toEqual(["growth"]);
  expect([...peopleIn(found, history, 19).values()]).toContainEqual(names(20));
});

test("a community that parts after a few weeks as one has parted too", () => {
  const parting = detectCommunities(
    planted(
      [
        {people: names(24), until: 5},
        {people: reds, from: 5},
        {people: blues, from: 5},
        {people: greens}
      ],
      {windows: 11}
    ),
    config
  );
  expect(parting.found).toHaveLength(3);
  expect(parting.events.map(({event}) => event)).toEqual(["split"]);
});

test("what people are called changes nothing: other pseudonyms, the same groups", () => {
  const both = [...reds, ...names(4, 12)];
  const plans = [
    {people: both, chance: 0.25, until: 12},
    {people: names(20), chance: 0.15, from: 12},
    {people: names(14, 40), chance: 0.2},
    {people: [...greens, ...names(3, 12)], chance: 0.2, from: 5}
  ];
  const history = planted(plans, {windows: 20, noise: 50});
  const groupsOf = (one: History, was: ArrayLike<number>) =>
    groupsByWeek(detectCommunities(one, config), one, was);
  const known = groupsOf(history, [...history.pseudonyms.keys()]);
  expect(known.at(-1)?.split(";").length).toBeGreaterThan(1);
  for (let seed = 0; seed < 4; seed++) {
    const {history: other, was} = renamed(history, seededRandom(seed));
    expect(groupsOf(other, was)).toEqual(known);
  }
});

test("what people are called changes nothing: other pseudonyms, and the same people stand between others", () => {
  const plans = Array.from({length: 8}, (_, group) => ({
    people: names(12, 10 * group),
    chance: 0.12
  }));
  const history = planted(plans, {windows: 3, noise: 20});
  const of = (one: History, was: ArrayLike<number>) => {
    const {window, person, betweenness, role} = detectCommunities(one, config).people;
    const rows = Array.from(person, (p, row) => [window[row], was[p], betweenness[row], role[row]]);
    return rows.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  };
  const known = of(history, [...history.pseudonyms.keys()]);
  expect(new Set(known.map(([, person]) => person)).size).toBeGreaterThan(48); // not all are asked
  for (let seed = 0; seed < 4; seed++) {
    const {history: other, was} = renamed(history, seededRandom(seed));
    const rows = of(other, was);
    expect(rows).toHaveLength(known.length);
    rows.forEach((row, i) => {
      row.forEach((value, column) => expect(value).toBeCloseTo(known[i][column], 6));
    });
  }
});
