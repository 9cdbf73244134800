import {expect, test} from "vitest";
import {evaluateCommunities} from "../../../../pipelines/evaluate/communities/planted.ts";
import {evaluateEmergence} from "../../../../pipelines/evaluate/communities/emergence.ts";
import type {Scenario} from "../../../../pipelines/evaluate/communities/suite.ts";
import {groupsAt} from "../../../../pipelines/evaluate/communities/truth.ts";
import {worldOf} from "../../../../pipelines/evaluate/communities/world.ts";

const small: Scenario = {
  name: "small",
  seeds: [1],
  world: {
    kind: "lives",
    settings: {
      people: 90,
      weeks: 36,
      sizes: [8, 16],
      taking: 1,
      resting: false,
      named: 0.5,
      messages: 4,
      overlap: 0,
      noise: 0.05,
      missing: 0,
      away: 0,
      bursts: 2,
      quiet: []
    }
  }
};

test("a planted world comes in by its tables with its truth, every group with its people", async () => {
  const {history, truth} = await worldOf(small, 1);
  expect(history.pseudonyms).toHaveLength(90);
  expect(history.windowStarts).toHaveLength(36);
  expect(new Set(truth.events.map(({kind}) => kind)).size).toBeGreaterThanOrEqual(4);
  for (const {people} of truth.events) expect(people.size).toBeGreaterThanOrEqual(4);
  const groups = [...groupsAt(truth.stays, 20).values()];
  const known = new Map(groups.flatMap((group, g) => [...group].map((person) => [person, g])));
  const {window, from, to} = history.ties;
  const inside = [...window.keys()].filter((t) => window[t] === 20);
  const same = inside.filter((t) => known.get(from[t]) === known.get(to[t]));
  expect(same.length).toBeGreaterThan(0.8 * inside.length);
}, 60_000);

test("every figure comes with a baseline beside it, and an interval that holds it", async () => {
  const {lines} = await evaluateCommunities({scenarios: [small]});
  expect(lines.map(({figure}) => figure)).toContain("events, F1");
  const figures = lines.flatMap(({by}) => Object.values(by));
  for (const figure of figures)
    if (figure) {
      expect(figure.low).toBeLessThanOrEqual(figure.value);
      expect(figure.high).toBeGreaterThanOrEqual(figure.value);
    }
  const [people] = lines;
  expect(Object.keys(people.by)).toEqual([
    "coppice",
    "Leiden anew each week",
    "graphology Louvain"
  ]);
}, 60_000);

test("random histories keep everybody's ties and none of the groups", async () => {
  const {lines} = await evaluateEmergence({scenarios: [small]});
  const random = lines.find(({figure}) => figure.startsWith("random"));
  expect(random?.by["graphology Louvain"]?.value).toBe(1);
  expect(random?.by.coppice?.value).toBe(0);
}, 60_000);
