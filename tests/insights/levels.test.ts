import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {adjustedMutualInformation} from "../../src/graph/partition-similarity.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {groupOf, stableLevels} from "../../src/insights/levels.ts";

const people = 160;

/** Ties between people, each pair by the chance that its two have. */
function network(chance: (a: number, b: number) => number, seed = 1) {
  const random = seededRandom(seed);
  const pairs = Array.from({length: people}, (_, a) =>
    Array.from({length: a}, (_, b) => [a, b]).filter(([x, y]) => random() < chance(x, y))
  ).flat();
  return csrOf({
    people: people + 1, // the last one is tied to nobody
    from: pairs.map(([a]) => a),
    to: pairs.map(([, b]) => b),
    weight: pairs.map(() => 1)
  });
}

const wide = (person: number) => Math.floor(person / 40);
const narrow = (person: number) => Math.floor(person / 10);

test("groups within groups are found at two scales, widest first", () => {
  const graph = network((a, b) => {
    if (narrow(a) === narrow(b)) return 0.9;
    return wide(a) === wide(b) ? 0.15 : 0.005;
  });
  const levels = stableLevels(graph, seededRandom);
  const likeness = [wide, narrow].map((of) =>
    levels.map(({group}) =>
      adjustedMutualInformation(
        Array.from({length: people}, (_, person) => of(person)),
        group.slice(0, people)
      )
    )
  );
  expect(Math.max(...likeness[0])).toBe(1);
  expect(Math.max(...likeness[1])).toBe(1);
  expect(likeness[0].indexOf(1)).toBeLessThan(likeness[1].indexOf(1));
  for (const {group, stability} of levels) {
    expect(group[people]).toBe(-1);
    expect(stability).toBeGreaterThanOrEqual(0.95);
  }
});

test("a network that chance made has no scale, nor has one that falls apart nowhere", () => {
  for (const seed of [1, 2, 3])
    expect(
      stableLevels(
        network(() => 0.08, seed),
        seededRandom
      )
    ).toEqual([]);
  expect(
    stableLevels(
      network(() => 0),
      seededRandom
    )
  ).toEqual([]);
});

test("a community lies in the group that holds more than half of it, else in none", () => {
  const level = {resolution: 1, stability: 1, group: Int32Array.of(0, 0, 0, 1, 1, 2, -1)};
  expect(groupOf([0, 1, 3], level)).toBe(0);
  expect(groupOf([0, 1, 3, 4], level)).toBe(-1);
  expect(groupOf([], level)).toBe(-1);
});
