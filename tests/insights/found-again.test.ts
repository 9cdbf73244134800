import {expect, test} from "vitest";
import {type Csr, csrOf} from "../../src/graph/csr.ts";
import {leiden} from "../../src/graph/leiden.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";
import {proofsOf, tries} from "../../src/insights/found-again.ts";

const numbers = (count: number, first = 0) => Array.from({length: count}, (_, i) => first + i);

/** Each pair of a group is tied at `chance`, and so many ties lead anywhere. */
function grouped(
  groups: readonly (readonly number[])[],
  {people = 400, chance = 0.6, noise = 800, seed = 1} = {}
): Csr {
  const random = seededRandom(seed);
  const somebody = () => Math.floor(random() * people);
  const pairs = numbers(noise).map(() => [somebody(), somebody()]);
  for (const group of groups)
    for (const a of group)
      for (const b of group) if (a < b && random() < chance) pairs.push([a, b]);
  return csrOf({
    people,
    from: pairs.map(([a]) => a),
    to: pairs.map(([, b]) => b),
    weight: pairs.map(() => 1)
  });
}

const [reds, blues] = [numbers(16), numbers(12, 16)];

test("groups that are there are found again in nearly every try, also those that share people", () => {
  const both = [...blues, 0, 1, 2];
  const graph = grouped([reds, both]);
  for (const {foundAgain, significance} of proofsOf(graph, [reds, both])) {
    expect(foundAgain).toBeGreaterThanOrEqual(tries - 1);
    expect(significance).toBeGreaterThan(3);
  }
});

test("anybody, a part of a group, and halves of two are hardly ever found again", () => {
  const graph = grouped([reds, blues]);
  const anybody = shuffled(400, seededRandom(3)).subarray(0, 16);
  const part = reds.slice(0, 6);
  const halves = [...reds.slice(0, 8), ...blues.slice(0, 6)];
  const proofs = proofsOf(graph, [[...anybody], part, halves]);
  for (const {foundAgain} of proofs) expect(foundAgain).toBeLessThanOrEqual(1);
  expect(proofs[0].significance).toBe(0);
});

test("what Leiden finds in networks without communities is explained by chance or not found again", () => {
  let groups = 0;
  let again = 0;
  let proven = 0;
  for (let seed = 0; seed < 20; seed++) {
    const graph = grouped([], {people: 120, noise: 420, seed});
    const label = leiden(graph, {random: seededRandom(seed)});
    const found = numbers(120).map((l) => numbers(120).filter((person) => label[person] === l));
    const large = found.filter(({length}) => length >= 5);
    groups += large.length;
    const proofs = proofsOf(graph, large);
    again += proofs.filter(({foundAgain}) => 2 * foundAgain >= tries).length;
    proven += proofs.filter((one) => 2 * one.foundAgain >= tries && one.significance >= 2).length;
  }
  expect(groups).toBeGreaterThan(100);
  expect(again / groups).toBeLessThan(0.2);
  expect(proven).toBe(0);
});

test("the same answer twice, whatever else is asked", () => {
  const graph = grouped([reds, blues], {chance: 0.3});
  const [alone] = proofsOf(graph, [blues]);
  expect(proofsOf(graph, [reds, blues])[1]).toEqual(alone);
});

test("where nobody is tied to anybody, nothing is found again", () => {
  expect(proofsOf(grouped([], {noise: 0}), [reds])).toEqual([{significance: 0, foundAgain: 0}]);
});
