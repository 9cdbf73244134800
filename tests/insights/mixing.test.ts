import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {chanceOfSome, mixing, surpriseOfCut} from "../../src/insights/mixing.ts";

test("halves of one group mix like one, groups that never meet not at all", () => {
  // 20 people of whom everybody talks with everybody: 45 pairs in each half, 100 across
  expect(mixing({insideA: 45, insideB: 45, across: 100})).toBeCloseTo(100 / 95);
  expect(mixing({insideA: 45, insideB: 45, across: 0})).toBe(0);
});

test("the best of all cuts through a random group surprises nobody; a true border does", () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = seededRandom(seed);
    const pairs = Array.from({length: 30}, () => [
      Math.floor(10 * random()),
      Math.floor(10 * random())
    ]).filter(([a, b]) => a < b);
    let most = 0;
    for (let cut = 1; cut < 2 ** 9; cut++) {
      const side = (person: number) => (cut >> person) & 1;
      const count = [0, 0, 0]; // inside 0, inside 1, across
      for (const [a, b] of pairs) count[side(a) === side(b) ? side(a) : 2]++;
      const some = [...Array(10).keys()].filter(side).length;
      const mix = {insideA: count[0], insideB: count[1], across: count[2]};
      most = Math.max(most, surpriseOfCut(mix, some, 10));
    }
    expect(most).toBeLessThan(2);
  }
  expect(surpriseOfCut({insideA: 60, insideB: 60, across: 2}, 10, 20)).toBeGreaterThan(2);
  // two weeks' talk of a group of 14 and one of 9: so clear a border that two weeks tell it
  expect(surpriseOfCut({insideA: 36, insideB: 18, across: 3}, 9, 23)).toBeGreaterThan(2);
});

test("the chance of meeting some is that of drawing them", () => {
  expect(chanceOfSome(0, 5, 0.3)).toBe(1);
  expect(chanceOfSome(1, 2, 0.5)).toBeCloseTo(0.75);
  expect(chanceOfSome(3, 3, 0.2)).toBeCloseTo(0.008);
  expect(chanceOfSome(3, 3, 1)).toBe(1);
});
