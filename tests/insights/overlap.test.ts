import {describe, expect, test} from "vitest";
import {type Circle, coversOf, foundOverlaps} from "../../src/insights/overlap.ts";
import {weeksFrom} from "./attended.ts";

/** People `first` to `end` − 1. */
const circle = (id: string, first: number, end: number): Circle => ({
  id,
  people: new Set(weeksFrom(first, end))
});

describe("which declared community a found one is another reading of", () => {
  const covers = (found: Circle, ...declared: Circle[]) =>
    coversOf(foundOverlaps([found], declared, 5), 5).get(found.id);

  test("one that holds half of the found one's people", () => {
    expect(covers(circle("f", 0, 10), circle("d", 5, 40))).toBe("d");
    expect(covers(circle("f", 0, 10), circle("d", 6, 40))).toBeUndefined();
  });

  test("one of whose people the found one holds half, who are five", () => {
    expect(covers(circle("f", 0, 40), circle("d", 35, 45))).toBe("d");
    expect(covers(circle("f", 0, 40), circle("d", 35, 46))).toBeUndefined();
    expect(covers(circle("f", 0, 40), circle("d", 36, 44))).toBeUndefined();
    expect(covers(circle("f", 0, 40), circle("last", 39, 40))).toBeUndefined();
  });

  test("of several the one with most people in common, then the first by id", () => {
    expect(covers(circle("f", 0, 10), circle("a", 0, 5), circle("b", 0, 6))).toBe("b");
    expect(covers(circle("f", 0, 10), circle("b", 0, 6), circle("a", 4, 10))).toBe("a");
  });

  test("the larger overlap does not cover when it is half of neither, the smaller may", () => {
    expect(covers(circle("f", 0, 20), circle("large", 0, 60), circle("small", 0, 5))).toBe("large");
    expect(covers(circle("f", 0, 20), circle("large", 11, 60), circle("small", 0, 5))).toBe(
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
