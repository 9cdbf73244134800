import {expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {seededRandom} from "../../src/graph/random.ts";
import {borderOf} from "../../src/insights/borders.ts";
import type {Inside} from "../../src/insights/inside.ts";

type Tie = readonly [a: number, b: number, weight: number];

const inside = (people: number, ties: readonly Tie[]): Inside => ({
  people: Int32Array.from(Array(people).keys()),
  graph: csrOf({
    people,
    from: ties.map(([a]) => a),
    to: ties.map(([, b]) => b),
    weight: ties.map(([, , weight]) => weight)
  })
});
const sits = (...rows: readonly (readonly [path: string, people: number])[]) =>
  rows.flatMap(([path, people]) =>
    Array.from({length: people}, () => path.split("/").filter(Boolean))
  );

test("the pair of units with most talk across, and its share of all talk", () => {
  const ties: Tie[] = [
    [0, 1, 4], // inside the first unit
    [0, 5, 3],
    [1, 6, 1], // first and second: 4
    [5, 10, 2] // second and third
  ];
  const where = sits(["grid", 5], ["it", 5], ["field", 5]);
  expect(borderOf(inside(15, ties), where, 5)).toEqual({a: "Grid", b: "IT", share: 0.4});
});

test("a unit of four people of it is not told, nor are people who sit nobody knows where", () => {
  const ties: Tie[] = [
    [0, 5, 3],
    [0, 9, 2]
  ];
  expect(borderOf(inside(10, ties), sits(["grid", 5], ["it", 4], ["", 1]), 5)).toBeNull();
  expect(borderOf(inside(10, ties), sits(["grid", 5], ["it", 5]), 5)?.share).toBe(1);
  expect(borderOf(inside(10, []), sits(["grid", 5], ["it", 5]), 5)).toBeNull();
});

test("the deepest level with enough people on both sides is told, by its whole path", () => {
  const ties: Tie[] = [[0, 5, 1]];
  const teams = sits(["grid/metering", 5], ["grid/planning", 5]);
  expect(borderOf(inside(10, ties), teams, 5)).toMatchObject({
    a: "Grid / Metering",
    b: "Grid / Planning"
  });
  const small = sits(["grid/metering", 3], ["grid/planning", 2], ["it/data", 5]);
  expect(borderOf(inside(10, ties), small, 5)).toMatchObject({a: "Grid", b: "IT"});
});

test("a border with less than a tenth of its talk is passed over for one further up, or not told", () => {
  const ties: Tie[] = [
    [0, 1, 81],
    [0, 5, 8], // two teams of one unit
    [0, 10, 11] // two units
  ];
  const teams = sits(["grid/metering", 5], ["grid/planning", 5], ["it/data", 5]);
  expect(borderOf(inside(15, ties), teams, 5)).toMatchObject({b: "IT / Data", share: 0.11});
  expect(borderOf(inside(15, ties.slice(0, 2)), teams, 5)).toBeNull();
  const further: Tie[] = [...ties.slice(0, 2), [0, 10, 5], [5, 10, 6]];
  expect(borderOf(inside(15, further), teams, 5)).toMatchObject({a: "Grid", b: "IT", share: 0.11});
});

test("agrees with counting pair by pair on 100 random communities", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const people = 18;
    const where = Array.from(
      {length: people},
      () => [["A"], ["B"], ["C"], []][Math.floor(random() * 4)]
    );
    const ties: Tie[] = [];
    for (let i = 0; i < people; i++)
      for (let j = 0; j < i; j++)
        if (random() < 0.2) ties.push([j, i, 1 + Math.floor(random() * 8)]);
    expect(borderOf(inside(people, ties), where, 4)).toEqual(slowly(ties, where, 4));
  }
});

function slowly(ties: readonly Tie[], where: readonly (readonly string[])[], minimum: number) {
  const units = ["A", "B", "C"].filter(
    (unit) => where.filter(([w]) => w === unit).length >= minimum
  );
  const known = ties.filter(([i, j]) => where[i].length > 0 && where[j].length > 0);
  const sum = (some: readonly Tie[]) => some.reduce((total, [, , weight]) => total + weight, 0);
  let best = null;
  for (const a of units)
    for (const b of units) {
      const across = known.filter(
        ([i, j]) =>
          (where[i][0] === a && where[j][0] === b) || (where[i][0] === b && where[j][0] === a)
      );
      const share = sum(across) / sum(known);
      if (a < b && share >= 0.1 && share > (best?.share ?? 0)) best = {a, b, share};
    }
  return best;
}
