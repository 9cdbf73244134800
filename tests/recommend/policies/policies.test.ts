import {describe, expect, test} from "vitest";
import {seededRandom} from "../../../src/graph/random.ts";
import type {Choice, Option} from "../../../src/recommend/policies/choice.ts";
import {offPolicy, tooLittle} from "../../../src/recommend/policies/off-policy.ts";
import {shadowOf} from "../../../src/recommend/policies/shadow.ts";
import {comparisonOf} from "../../../src/recommend/policies/comparison.ts";

const option = (more: Partial<Option>): Option => ({
  kind: "course",
  rank: 1,
  ownPlace: 1,
  otherPlace: 1,
  own: 1,
  other: 1,
  shown: false,
  taken: false,
  refused: false,
  ...more
});

interface Way {
  readonly people: number;
  readonly weeks: number;
  /** Chance of item a by the own way; b has the rest. The other way turns them round. */
  readonly own: number;
  readonly takenA: number;
  readonly takenB: number;
  readonly refusedB?: number;
  readonly share?: number;
  readonly seed?: number;
}

/** Pages with one place for two items. */
function pages({
  people,
  weeks,
  own,
  takenA,
  takenB,
  refusedB = 0,
  share = 0.5,
  seed = 1
}: Way): Choice[] {
  const random = seededRandom(seed);
  return Array.from({length: people * weeks}, (_, i) => {
    const follows = random() < share;
    const isA = random() < (follows ? 1 - own : own);
    const [took, refused] = [random(), random()];
    return {
      person: `p${i % people}`,
      week: String(Math.floor(i / people)).padStart(3, "0"),
      share,
      follows,
      options: [
        option({
          rank: 1,
          own,
          other: 1 - own,
          ownPlace: 1,
          otherPlace: 2,
          shown: isA,
          taken: isA && took < takenA
        }),
        option({
          rank: 2,
          own: 1 - own,
          other: own,
          ownPlace: 2,
          otherPlace: 1,
          shown: !isA,
          taken: !isA && took < takenB,
          refused: !isA && refused < refusedB
        })
      ]
    };
  });
}

describe("pages that another way did not choose", () => {
  test("by hand: an act on what the other way shows three times as often counts two", () => {
    const page = (person: string, taken: boolean): Choice => ({
      person,
      week: "2026-01-05",
      share: 0,
      follows: false,
      options: [
        option({own: 0.25, other: 0.75, shown: true, taken}),
        option({rank: 2, own: 0.75, other: 0.25})
      ]
    });
    const told = offPolicy([page("p1", true), page("p2", false)]);
    expect(told?.ips.value).toBeCloseTo((3 - 1) / 2, 12);
    expect(told?.restsOn).toBeCloseTo((0.5 + 0.5) ** 2 / (2 * (0.5 ** 2 / 0.25)), 12);
  });

  test("tell the true difference, and hold it in their ranges 19 times of 20", () => {
    const way = {people: 60, weeks: 10, own: 0.8, takenA: 0.2, takenB: 0.4, share: 0};
    const truth = (0.8 - 0.2) * (0.4 - 0.2);
    const told = Array.from({length: 200}, (_, seed) => offPolicy(pages({...way, seed})));
    for (const by of ["ips", "snips", "robust"] as const) {
      const errors = told.map((one) => (one?.[by].value ?? Number.NaN) - truth);
      const held = told.filter((one) => one && one[by].low <= truth && truth <= one[by].high);
      expect(Math.abs(errors.reduce((a, b) => a + b, 0) / 200)).toBeLessThan(0.01);
      expect(held.length).toBeGreaterThanOrEqual(184);
    }
  });

  test("are as few as they are however luck fell: those seldom shown may not have been seen yet", () => {
    const seldom = pages({people: 100, weeks: 10, own: 0.999, takenA: 0.2, takenB: 0.4, share: 0});
    const told = offPolicy(seldom);
    expect(told?.restsOn).toBeCloseTo(1000 * 0.001, 6);
    expect(tooLittle(told ?? {restsOn: 99, unseen: 0})).toMatch(/rest on 1 shown items/);
    expect(comparisonOf(seldom)).toBeNull();
  });

  test("say nothing of two ways that are alike, of what was never seen, of one person", () => {
    const same = pages({people: 20, weeks: 20, own: 0.5, takenA: 0.2, takenB: 0.4});
    expect(offPolicy(same)?.robust.value).toBeCloseTo(0, 12);
    expect(tooLittle(offPolicy(same) ?? {restsOn: 99, unseen: 0})).toMatch(/rest on 0 shown items/);
    const never = pages({people: 20, weeks: 20, own: 1, takenA: 0.2, takenB: 0.4, share: 0});
    expect(tooLittle(offPolicy(never) ?? {restsOn: 99, unseen: 0})).toMatch(
      /100 % .* never be seen/
    );
    expect(offPolicy(never.filter(({person}) => person === "p1"))).toBeNull();
  });
});

describe("a comparison", () => {
  const better = {people: 60, weeks: 20, own: 0.9, takenA: 0.1, takenB: 0.5};

  test("tells the better way, and not before 200 pages", () => {
    expect(comparisonOf(pages(better))?.verdict).toBe("other is better");
    expect(comparisonOf(pages({...better, takenA: 0.5, takenB: 0.1}))?.verdict).toBe(
      "own is better"
    );
    expect(comparisonOf(pages({...better, takenA: 0.3, takenB: 0.3}))?.verdict).toBe("go on");
    expect(comparisonOf(pages(better).slice(0, 199))).toBeNull();
  });

  test("stops at what is refused more, however often it is taken up", () => {
    expect(comparisonOf(pages({...better, refusedB: 0.4}))?.verdict).toBe("other is refused more");
  });
});

test("beside each other: what stands on both pages, in which order, of which kinds", () => {
  const shadow = shadowOf([
    {
      person: "p1",
      week: "2026-01-05",
      share: 0,
      follows: false,
      options: [
        option({ownPlace: 1, otherPlace: 2}),
        option({kind: "mentor", ownPlace: 2, otherPlace: 1, own: 1, other: 0.5}),
        option({rank: 2, ownPlace: 3, otherPlace: 3, own: 0, other: 0.5}),
        option({rank: 3, ownPlace: 4, otherPlace: 0, own: 0, other: 0})
      ]
    }
  ]);
  expect(shadow.overlap).toBe(0.75);
  expect(shadow.agreement).toBeCloseTo(1 / 3, 12); // one of three pairs stands the other way round
  expect(shadow.kinds).toEqual([
    {kind: "course", own: 1, other: 1.5},
    {kind: "mentor", own: 1, other: 0.5}
  ]);
});
