import {describe, expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {
  type Circle,
  coversOf,
  declaredOverlaps,
  foundOverlaps
} from "../../src/insights/overlap.ts";
import {weeksFrom} from "./attended.ts";

/** People `first` to `end` − 1. */
const circle = (id: string, first: number, end: number): Circle => ({
  id,
  people: new Set(weeksFrom(first, end))
});

describe("which declared community a found one is another reading of", () => {
  const covers = (found: Circle, ...declared: Circle[]) =>
    coversOf(foundOverlaps([found], declared, 5)).get(found.id);

  test("one that holds half of the found one's people", () => {
    expect(covers(circle("f", 0, 10), circle("d", 5, 40))).toBe("d");
    expect(covers(circle("f", 0, 10), circle("d", 6, 40))).toBeUndefined();
  });

  test("one of whose people the found one holds half", () => {
    expect(covers(circle("f", 0, 40), circle("d", 36, 44))).toBe("d");
    expect(covers(circle("f", 0, 40), circle("d", 37, 45))).toBeUndefined();
  });

  test("of several the one with most people in common, then the first by id", () => {
    expect(covers(circle("f", 0, 10), circle("a", 0, 5), circle("b", 0, 6))).toBe("b");
    expect(covers(circle("f", 0, 10), circle("b", 0, 6), circle("a", 4, 10))).toBe("a");
  });

  test("the larger overlap does not cover when it is half of neither, the smaller may", () => {
    expect(covers(circle("f", 0, 20), circle("large", 0, 60), circle("small", 0, 4))).toBe("large");
    expect(covers(circle("f", 0, 20), circle("large", 11, 60), circle("small", 0, 4))).toBe(
      "small"
    );
  });

  test("every overlap is told with both shares, none without people in common", () => {
    expect(
      foundOverlaps([circle("f", 0, 10)], [circle("none", 10, 20), circle("d", 8, 16)], 5)
    ).toEqual([
      {foundId: "f", declaredId: "d", people: 2, foundShare: 0.2, declaredShare: 0.25, part: false}
    ]);
  });
});

describe("a declared community that is really several", () => {
  const parts = (declared: Circle, ...found: Circle[]) =>
    foundOverlaps(found, [declared], 5)
      .filter(({part}) => part)
      .map(({foundId}) => foundId);

  test("the found ones made mostly of its people are its parts; one alone is the community itself", () => {
    const guild = circle("d", 0, 20);
    expect(parts(guild, circle("f", 0, 10), circle("g", 10, 22))).toEqual(["f", "g"]);
    expect(parts(guild, circle("f", 0, 10))).toEqual([]);
  });

  test("a part has enough of its people, and most of the part are its people", () => {
    const guild = circle("d", 0, 20);
    expect(parts(guild, circle("f", 0, 10), circle("g", 16, 20))).toEqual([]); // four people
    expect(parts(guild, circle("f", 0, 10), circle("g", 14, 27))).toEqual([]); // six of thirteen
    expect(parts(guild, circle("f", 0, 10), circle("g", 14, 26))).toEqual(["f", "g"]);
  });

  test("two found ones of mostly the same people are one part", () => {
    const guild = circle("d", 0, 20);
    expect(parts(guild, circle("f", 0, 12), circle("g", 5, 15))).toEqual([]);
    expect(parts(guild, circle("f", 0, 12), circle("g", 7, 17))).toEqual(["f", "g"]);
  });
});

describe("one community under two names", () => {
  const one = (declared: Circle[], found: Circle[] = []) =>
    declaredOverlaps(declared, found, 5).map(({oneCommunity}) => oneCommunity);

  test("half of the smaller one's people are of the other too", () => {
    expect(declaredOverlaps([circle("a", 0, 20), circle("b", 15, 25)], [], 5)).toEqual([
      {aId: "a", bId: "b", people: 5, share: 0.5, oneCommunity: true}
    ]);
    expect(one([circle("a", 0, 20), circle("b", 16, 26)])).toEqual([false]);
  });

  test("most people of both are met in the same found community, and five are in common", () => {
    const found = [circle("f", 5, 35)];
    expect(one([circle("a", 0, 20), circle("b", 15, 40)], found)).toEqual([true]);
    expect(one([circle("a", 0, 20), circle("b", 16, 41)], found)).toEqual([false]);
    expect(one([circle("a", 0, 20), circle("b", 15, 40)])).toEqual([false]);
  });

  test("people met in two found communities, each with its own, are two", () => {
    const found = [circle("f", 0, 15), circle("g", 20, 40)];
    expect(one([circle("a", 0, 20), circle("b", 15, 40)], found)).toEqual([false]);
  });

  test("a community under the minimum says nothing", () => {
    expect(one([circle("a", 0, 20), circle("b", 0, 4)])).toEqual([]);
    expect(one([circle("a", 0, 20), circle("b", 0, 5)])).toEqual([true]);
  });

  test("communities without people in common are not told", () => {
    expect(one([circle("a", 0, 20), circle("b", 20, 40)], [circle("f", 0, 40)])).toEqual([]);
  });
});

test("whoever is asked first, 100 random pairs share the same people", () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = seededRandom(seed);
    const drawn = (id: string): Circle => ({
      id,
      people: new Set(weeksFrom(0, 30).filter(() => random() < 0.4))
    });
    const [a, b, found] = [drawn("a"), drawn("b"), drawn("f")];
    const [there] = declaredOverlaps([a, b], [found], 1);
    const [back] = declaredOverlaps([b, a], [found], 1);
    expect(back).toEqual({...there, aId: "b", bId: "a"});
    expect(there.people).toBe([...a.people].filter((person) => b.people.has(person)).length);
  }
});
