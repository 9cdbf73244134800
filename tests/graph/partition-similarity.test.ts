import {expect, test} from "vitest";
import {
  adjustedMutualInformation,
  adjustedRand,
  normalisedMutualInformation
} from "../../src/graph/partition-similarity.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";

const all = [normalisedMutualInformation, adjustedMutualInformation, adjustedRand];

test.each(all)("the same groups under other names score 1: %o", (similarity) => {
  expect(similarity([0, 0, 1, 1, 2], [5, 5, 0, 0, 9])).toBeCloseTo(1, 12);
  expect(similarity([0, 0, 0], [1, 1, 1])).toBe(1);
});

test("half of each group moved, worked by hand", () => {
  const [a, b] = [
    [0, 0, 1, 1],
    [0, 1, 0, 1]
  ];
  expect(normalisedMutualInformation(a, b)).toBeCloseTo(0, 12);
  expect(adjustedRand(a, b)).toBeCloseTo(-0.5, 12);
});

test("the published values of scikit-learn's examples", () => {
  expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(4 / 7, 12);
  expect(normalisedMutualInformation([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.8, 12);
});

test("expected information is the mean over all ways to deal people out", () => {
  const [a, b] = [
    [0, 0, 0, 1, 1, 2],
    [0, 0, 1, 1, 1, 1]
  ];
  const information = (x: number[], y: number[]) => {
    let sum = 0;
    for (const i of new Set(x))
      for (const j of new Set(y)) {
        const both = x.filter((value, p) => value === i && y[p] === j).length / 6;
        const alone = (x.filter((v) => v === i).length * y.filter((v) => v === j).length) / 36;
        if (both > 0) sum += both * Math.log(both / alone);
      }
    return sum;
  };
  const orders = permutations([0, 1, 2, 3, 4, 5]);
  const chance =
    orders.reduce(
      (sum, order) =>
        sum +
        information(
          a,
          order.map((p) => b[p])
        ),
      0
    ) / orders.length;
  const mean = (information(a, a) + information(b, b)) / 2;
  expect(adjustedMutualInformation(a, b)).toBeCloseTo(
    (information(a, b) - chance) / (mean - chance),
    10
  );
});

test("partitions by chance score 0 on average once adjusted", () => {
  const groups = Array.from({length: 60}, (_, p) => p % 15);
  const random = seededRandom(1);
  let [information, rand] = [0, 0];
  for (let round = 0; round < 200; round++) {
    const dealt = [...shuffled(60, random)].map((p) => groups[p]);
    information += adjustedMutualInformation(groups, dealt) / 200;
    rand += adjustedRand(groups, dealt) / 200;
  }
  expect(Math.abs(information)).toBeLessThan(0.01);
  expect(Math.abs(rand)).toBeLessThan(0.01);
});

test.each(all)("partitions of different people are refused: %o", (similarity) => {
  expect(() => similarity([0], [0, 1])).toThrow(expect.objectContaining({code: "GRAPH_SHAPE"}));
});

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((x) => x !== item)).map((rest) => [item, ...rest])
  );
}
