import {expect, test} from "vitest";
import {type Csr, csrOf} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {ruleEffects} from "../../src/insights/tie-rules.ts";
import {planted} from "../graph/planted.ts";

const search = {resolution: 1, minimum: 3, random: () => seededRandom(1)};

/** Circles of people who are all tied to each other; who is in none is alone. */
function circles(people: number, ...groups: readonly number[][]): Csr {
  const from: number[] = [];
  const to: number[] = [];
  for (const group of groups)
    for (const one of group)
      for (const other of group)
        if (one < other) {
          from.push(one);
          to.push(other);
        }
  return csrOf({people, from, to, weight: from.map(() => 1)});
}

test("the same network moves nobody, on graphs of many shapes", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const {graph} = planted({people: 400, ties: 8, across: 0.5, seed});
    const {groups, effects} = ruleEffects(graph, [graph], search);
    expect(effects).toEqual([{communities: groups, moved: 0, similarity: 1}]);
  }
});

test("one who goes to another circle, one who is left alone and one who joins are three who move", () => {
  const now = circles(11, [0, 1, 2, 3, 4], [5, 6, 7, 8, 9]);
  const other = circles(11, [0, 1, 2, 10], [4, 5, 6, 7, 8, 9]);
  const {groups, effects} = ruleEffects(now, [other], search);
  expect(groups).toBe(2);
  expect(effects[0]).toMatchObject({communities: 2, moved: 3});
  expect(effects[0].similarity).toBeGreaterThan(0.3);
  expect(effects[0].similarity).toBeLessThan(1);
});

test("a circle that falls apart moves all its people, and small groups are none", () => {
  const now = circles(7, [0, 1, 2, 3], [4, 5, 6]);
  const other = circles(7, [0, 1], [4, 5, 6]);
  expect(ruleEffects(now, [other], search)).toMatchObject({
    groups: 2,
    effects: [{communities: 1, moved: 4}]
  });
});

test("without ties there is nothing to move", () => {
  const nobody = circles(4);
  expect(ruleEffects(nobody, [nobody], search)).toEqual({
    groups: 0,
    effects: [{communities: 0, moved: 0, similarity: 1}]
  });
});
