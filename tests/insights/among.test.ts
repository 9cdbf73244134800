import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {joinedUp} from "../../src/insights/among.ts";
import type {Fresh} from "../../src/insights/fresh.ts";
import {apart, beyondChance, maybeOne, mixing, surpriseOfCut} from "../../src/insights/mixing.ts";

test("halves that mix become one, those that hardly meet stay two", () => {
  const {fresh, pairs} = talk(12, (a, b) => a % 3 > 0 || Math.floor(a / 6) === Math.floor(b / 6));
  const quarters = [0, 3, 6, 9].map((first) => [first, first + 1, first + 2]);
  expect(joinedUp(fresh, pairs, quarters)).toEqual([[...Array(12).keys()]]);
  const two = talk(40, (a, b) => Math.floor(a / 20) === Math.floor(b / 20));
  const fourths = [0, 10, 20, 30].map((first) => Array.from({length: 10}, (_, i) => first + i));
  expect(joinedUp(two.fresh, two.pairs, fourths)).toEqual([
    Array.from({length: 20}, (_, i) => i),
    Array.from({length: 20}, (_, i) => 20 + i)
  ]);
});

test("joins the same as asking all groups anew after each joining, on 100 random graphs", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const people = 20 + (seed % 40);
    const home = Array.from({length: people}, () => Math.floor(4 * random()));
    const {fresh, pairs} = talk(people, (a, b) => random() < (home[a] === home[b] ? 0.4 : 0.08));
    const groups = Array.from({length: 12}, (): number[] => []);
    home.forEach((h, person) => groups[3 * h + Math.floor(3 * random())].push(person));
    const some = groups.filter(({length}) => length > 0);
    for (const parted of [apart, maybeOne])
      expect(joinedUp(fresh, pairs, some, parted)).toEqual(joinedSlowly(fresh, some, parted));
  }
});

function talk(people: number, together: (a: number, b: number) => boolean) {
  const all = Array.from({length: people}, (_, a) =>
    Array.from({length: people - a - 1}, (_, i) => [a, a + 1 + i])
  ).flat();
  const met = all.filter(([a, b]) => together(a, b));
  const fresh: Fresh = {
    a: Int32Array.from(met, ([a]) => a),
    b: Int32Array.from(met, ([, b]) => b),
    half: new Uint8Array(met.length).fill(3),
    degree: new Uint32Array(people),
    weeks: 2,
    marks: Uint32Array.from({length: people}, (_, person) => person)
  };
  return {fresh, pairs: [...met.keys()]};
}

/** The definition: of all couples not told apart the one that mixes most is joined, until none is left. */
function joinedSlowly({a, b}: Fresh, groups: readonly number[][], parted: number): number[][] {
  const sets = groups.map((people) => new Set(people));
  for (;;) {
    const home = new Map(sets.flatMap((people, g) => [...people].map((person) => [person, g])));
    const count = sets.map(() => sets.map(() => 0));
    a.forEach((one, t) => {
      const [x, y] = [home.get(one) ?? -1, home.get(b[t]) ?? -1].sort((p, q) => p - q);
      count[x][y]++;
    });
    let best = {x: -1, y: -1, share: 0};
    for (let x = 0; x < sets.length; x++)
      for (let y = x + 1; y < sets.length; y++) {
        const mix = {insideA: count[x][x], insideB: count[y][y], across: count[x][y]};
        const share = mix.across > 0 ? mixing(mix) : 0;
        const [p, q] = [sets[x].size, sets[y].size];
        const two = share < parted && surpriseOfCut(mix, Math.min(p, q), p + q) >= beyondChance;
        if (!two && share > best.share) best = {x, y, share};
      }
    if (best.x < 0) break;
    for (const person of sets[best.y]) sets[best.x].add(person);
    sets[best.y].clear();
  }
  return sets
    .filter(({size}) => size > 0)
    .map((people) => [...people].sort((x, y) => x - y))
    .sort((x, y) => y.length - x.length || x[0] - y[0]);
}
