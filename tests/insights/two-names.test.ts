import {describe, expect, test} from "vitest";
import {csrOf} from "../../src/graph/csr.ts";
import {seededRandom, shuffled} from "../../src/graph/random.ts";
import type {Circle} from "../../src/insights/overlap.ts";
import {declaredOverlaps} from "../../src/insights/two-names.ts";
import {weeksFrom as numbers} from "./attended.ts";

const circle = (id: string, ...people: (readonly number[])[]): Circle => ({
  id,
  people: new Set(people.flat())
});

/** Everybody of a group is tied to everybody of it. */
const tied = (...groups: (readonly number[])[]) => {
  const pairs = new Set(
    groups.flatMap((group) =>
      group.flatMap((a) => group.flatMap((b) => (a < b ? [1000 * a + b] : [])))
    )
  );
  return csrOf({
    people: 216,
    from: [...pairs].map((pair) => Math.floor(pair / 1000)),
    to: [...pairs].map((pair) => pair % 1000),
    weight: [...pairs].map(() => 1)
  });
};

const nobody = tied();

const namesOf = (declared: readonly Circle[], graph = nobody): string[] =>
  declaredOverlaps(declared, graph, 5)
    .filter(({oneCommunity}) => oneCommunity)
    .map(({aId, bId}) => `${aId}+${bId}`);

describe("one community under two names", () => {
  test("half of the smaller one's people are of the other too", () => {
    const whole = circle("a", numbers(0, 20));
    expect(declaredOverlaps([whole, circle("b", numbers(15, 25))], nobody, 5)).toEqual([
      {aId: "a", bId: "b", people: 5, share: 0.5, oneCommunity: true}
    ]);
    expect(namesOf([whole, circle("b", numbers(16, 26))])).toEqual([]);
  });

  // Eight lists of 30 in a ring: the first two share ten people, all other neighbours two.
  const ring = numbers(0, 8).map((nth) => {
    const first = nth === 0 ? 0 : 28 * nth - 8;
    return numbers(first, first + 30).map((person) => person % 216);
  });
  const lists = ring.map((people, nth) => circle("abcdefgh"[nth], people));
  const [, , ...others] = ring;

  test("many more people in both than chance brings, and ties that mix them", () => {
    expect(namesOf(lists, tied([...ring[0], ...ring[1]], ...others))).toEqual(["a+b"]);
  });

  test("as many in both, but each of them talks within their own alone: two", () => {
    const between = tied(ring[0].slice(2, 20), ring[1].slice(10, 28), ...others);
    expect(namesOf(lists, between)).toEqual([]);
  });

  test("ties that mix all do not make one of those who share no more people than chance brings", () => {
    expect(namesOf(lists, tied(numbers(0, 216)))).toEqual(["a+b"]);
  });

  test("where everybody is in several, ten people in common are nothing", () => {
    // Ten lists of 25 among 60 people: any two share ten or so.
    const random = seededRandom(1);
    const crowded = numbers(0, 10).map((nth) =>
      circle(`list ${nth}`, [...shuffled(60, random).subarray(0, 25)])
    );
    const less = declaredOverlaps(crowded, tied(numbers(0, 60)), 5).filter(
      ({share}) => share < 0.5
    );
    expect(less.some(({people}) => people >= 10)).toBe(true);
    expect(less.filter(({oneCommunity}) => oneCommunity)).toEqual([]);
  });

  test("a community under the minimum says nothing", () => {
    expect(
      declaredOverlaps([circle("a", numbers(0, 20)), circle("b", numbers(0, 4))], nobody, 5)
    ).toEqual([]);
    expect(namesOf([circle("a", numbers(0, 20)), circle("b", numbers(0, 5))])).toEqual(["a+b"]);
  });

  test("communities without people in common are not told", () => {
    const apart = [circle("a", numbers(0, 20)), circle("b", numbers(20, 40))];
    expect(declaredOverlaps(apart, tied(numbers(0, 40)), 5)).toEqual([]);
  });

  test("whoever is asked first and however people are numbered, the answer is the same", () => {
    for (let seed = 0; seed < 50; seed++) {
      const random = seededRandom(seed);
      const number = shuffled(216, random);
      const again = lists
        .map(({id, people}) => circle(id, [...people].map((person) => number[person]).reverse()))
        .reverse();
      const groups = [[...ring[0], ...ring[1]], ...others].map((group) =>
        group.map((person) => number[person])
      );
      expect(namesOf(again, tied(...groups))).toEqual(["b+a"]);
    }
  });
});

test("whoever is asked first, 100 random pairs share the same people", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const drawn = (id: string) =>
      circle(
        id,
        numbers(0, 30).filter(() => random() < 0.4)
      );
    const [a, b] = [drawn("a"), drawn("b")];
    const [there] = declaredOverlaps([a, b], nobody, 1);
    const [back] = declaredOverlaps([b, a], nobody, 1);
    expect(back).toEqual({...there, aId: "b", bId: "a"});
    expect(there.people).toBe([...a.people].filter((person) => b.people.has(person)).length);
  }
});
