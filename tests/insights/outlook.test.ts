import {expect, test} from "vitest";
import {seededRandom} from "../../src/graph/random.ts";
import {outlookOf} from "../../src/insights/outlook.ts";
import {attended, randomWeeks, weeksFrom} from "./attended.ts";

test("people who were there every week are all but certain, one who never was is not told", () => {
  const weeksOf = [...Array.from({length: 20}, () => weeksFrom(0, 40)), []];
  const outlook = outlookOf(attended(weeksOf), 21, 40);
  expect(outlook[0]).toBeCloseTo(541 / 542); // 27 weeks of 20 people whose next 90 days are known
  expect(outlook[20]).toBeNaN();
});

test("without a case like it the chance is one half", () => {
  const [longAgo] = outlookOf(attended([weeksFrom(0, 10)]), 1, 40);
  expect(longAgo).toBe(0.5);
});

test("people who left tell what to expect of the next who is silent as long", () => {
  const left = Array.from({length: 10}, () => weeksFrom(0, 20));
  const silentNow = weeksFrom(0, 51); // for nine weeks, like the others in weeks 28 to 31
  const outlook = outlookOf(attended([...left, silentNow]), 11, 60);
  expect(outlook[10]).toBeLessThan(0.05);
  expect(outlook[10]).toBeGreaterThan(0);
});

test("twice in a week counts once, in whatever order the rows come", () => {
  const once = attended([
    [0, 3, 9],
    [2, 30]
  ]);
  const again = attended([
    [9, 3, 3, 0],
    [30, 2, 2]
  ]);
  expect(outlookOf(again, 2, 40)).toEqual(outlookOf(once, 2, 40));
});

test("agrees with counting case by case on 50 random pasts", () => {
  for (let seed = 0; seed < 50; seed++) {
    const weeksOf = randomWeeks(8, 45, seededRandom(seed));
    expect([...outlookOf(attended(weeksOf), 8, 45)]).toEqual(counted(weeksOf, 45));
  }
});

function counted(weeksOf: readonly (readonly number[])[], windows: number): number[] {
  const kind = (weeks: readonly number[], now: number) => {
    const past = weeks.filter((week) => week <= now);
    const silent = now - Math.max(...past);
    const step = [0, 1, 2, 4, 8, 13, 26].findLast((weeksSilent) => weeksSilent <= silent);
    return `${step} ${past.length / (now - past[0] + 1) >= 0.25}`;
  };
  const cases = weeksOf.flatMap((weeks) =>
    weeks.length === 0
      ? []
      : weeksFrom(weeks[0], windows - 13).map((now) => ({
          kind: kind(weeks, now),
          again: weeks.some((week) => week > now && week <= now + 13)
        }))
  );
  return weeksOf.map((weeks) => {
    if (weeks.length === 0) return NaN;
    const alike = cases.filter((one) => one.kind === kind(weeks, windows - 1));
    return (alike.filter(({again}) => again).length + 1) / (alike.length + 2);
  });
}
