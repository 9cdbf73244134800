import {expect, test} from "vitest";
import {outlookOf} from "../../src/insights/outlook.ts";
import {acrossOutages} from "../../src/insights/outlook/across-outages.ts";
import {crowdAt, oddsOfReturn, pastAt} from "../../src/insights/outlook/pasts.ts";
import {withoutGaps} from "../../src/insights/outlook/gaps.ts";
import {rowFrom} from "../../src/insights/outlook/traces.ts";
import {chanceOf} from "../../src/stats/logistic.ts";
import {weeksFrom} from "./attended.ts";
import {livesOf, tracesOf} from "./traces.ts";

const at = {now: 300, horizon: 30};

test("who comes every day is all but certain, who was last there long ago is not expected", () => {
  const days = [...livesOf(60, 300, 1), weeksFrom(0, 300), weeksFrom(0, 120)];
  const outlook = outlookOf(tracesOf(days), at);
  expect(outlook[60]).toBeGreaterThan(0.97);
  expect(outlook[61]).toBeLessThan(0.05);
  expect(outlook[61]).toBeGreaterThan(0);
});

test("who was never there is not told, nor who has left; who leaves later is", () => {
  const days = [...livesOf(40, 300, 2), [], weeksFrom(0, 300), weeksFrom(0, 300)];
  const outlook = outlookOf(tracesOf(days, {41: 300, 42: 301}), at);
  expect([outlook[40], outlook[41]]).toEqual([NaN, NaN]);
  expect(outlook[42]).toBeGreaterThan(0.9);
});

test("of somebody silent for a month more is expected where people come back after a month", () => {
  const silent = weeksFrom(0, 270).filter((day) => day % 30 === 0);
  const faithful = weeksFrom(0, 40).map((i) => weeksFrom(0, 300).filter((d) => (d + i) % 45 === 0));
  const leaving = weeksFrom(0, 40).map((i) => weeksFrom(0, 30 + 5 * i).filter((d) => d % 5 === 0));
  const [among, elsewhere] = [faithful, leaving].map((others) =>
    outlookOf(tracesOf([silent, ...others]), at)
  );
  expect(among[0]).toBeGreaterThan(elsewhere[0] + 0.2);
});

test("weeks without any data are a gap and not silence: everybody is told as if they had not been", () => {
  const days = livesOf(60, 300, 5);
  const turned = livesOf(60, 300, 6);
  const gap = (from: number, length: number) => {
    const later = (own: number[]) => own.map((day) => (day < from ? day : day + length));
    return tracesOf(days.map(later), {}, turned.map(later));
  };
  const without = outlookOf(tracesOf(days, {}, turned), at);
  expect(outlookOf(gap(200, 21), {...at, now: 321})).toEqual(without);
  expect(outlookOf(gap(300, 21), {...at, now: 321})).toEqual(without); // it still lasts
  expect(outlookOf(gap(200, 4), {...at, now: 304})).not.toEqual(without); // a long weekend
});

test("while the one source that tells of somebody is out, they are no less expected; others are as ever", () => {
  const days = livesOf(80, 300, 5);
  const through = Uint8Array.from({length: 80}, (_, i) => i % 2);
  const out = (from: number, until: number) => {
    const heard = (own: number[], i: number) =>
      own.filter((day) => !through[i] || day < from || day >= until);
    return {...tracesOf(days.map(heard)), outages: [{from, until, people: through}]};
  };
  const told = (of: ReturnType<typeof out> | ReturnType<typeof tracesOf>) => {
    const outlook = outlookOf(of, at);
    return [0, 1].map((side) => {
      const own = [...outlook].filter((_, i) => through[i] === side && !Number.isNaN(outlook[i]));
      return own.reduce((sum, chance) => sum + chance, 0) / own.length;
    });
  };
  const ever = told(tracesOf(days));
  for (const [from, until] of [
    [280, 300], // it still lasts
    [240, 270]
  ]) {
    const [others, mine] = told(out(from, until));
    expect(Math.abs(others - ever[0])).toBeLessThan(0.03);
    expect(Math.abs(mine - ever[1])).toBeLessThan(0.05);
  }
  expect(ever[1] - told({...out(280, 300), outages: []})[1]).toBeGreaterThan(0.1);
});

test("days before an outage move up to those after it, of who is heard through it alone", () => {
  const traces = {
    ...tracesOf(
      [
        [0, 5, 9, 30],
        [0, 5, 9, 30]
      ],
      {0: 7}
    ),
    outages: [{from: 10, until: 20, people: Uint8Array.of(1, 0)}]
  };
  const at = (now: number) => {
    const {done, goneFrom} = acrossOutages(traces, now);
    return {days: [...done.day], goneFrom: [...goneFrom]};
  };
  const others = [0, 5, 9, 30];
  expect(at(40)).toEqual({days: [10, 15, 19, 30, ...others], goneFrom: [17, -1]});
  expect(at(14)).toEqual({days: [4, 9, 13, 30, ...others], goneFrom: [11, -1]}); // it still lasts
  expect(acrossOutages(traces, 10)).toBe(traces);
});

test("where few come, a week of nobody is a week of nobody", () => {
  const seldom = [0, 1, 2].map((i) => weeksFrom(0, 30).map((n) => 10 * n + i));
  const traces = tracesOf(seldom);
  expect(withoutGaps(traces, 300)).toEqual({traces, now: 300});
});

test("a gap takes nobody's days away, and who left in it has left", () => {
  const daily = weeksFrom(0, 20).map(() => [...weeksFrom(0, 50), ...weeksFrom(60, 70)]);
  const {traces, now} = withoutGaps(tracesOf(daily, {3: 55, 4: 65}), 70);
  expect(now).toBe(60);
  expect([...traces.done.day.subarray(0, 60)]).toEqual(weeksFrom(0, 60));
  expect([traces.goneFrom[3], traces.goneFrom[4], traces.goneFrom[5]]).toEqual([50, 55, -1]);
});

test("where learning did not help a horizon ago, the crowd speaks alone", () => {
  // For long everybody came each fortieth day; of late half of them come daily, the others no more.
  const days = weeksFrom(0, 60).map((i) => [
    ...weeksFrom(0, 160).filter((day) => (day + i) % 40 === 0),
    ...(i % 2 === 0 ? weeksFrom(160, 200) : [])
  ]);
  const traces = tracesOf(days);
  const when = {day: 200, horizon: 30};
  const odds = oddsOfReturn(crowdAt(traces, when));
  const outlook = outlookOf(traces, {now: 200, horizon: 30});
  for (const person of [0, 1, 2, 3]) {
    const past = pastAt(traces, person, when);
    expect(outlook[person]).toBeCloseTo(past ? chanceOf(odds(past)) : NaN, 10);
  }
});

test("an organisation without a past has an outlook too", () => {
  const outlook = outlookOf(tracesOf([[0, 1, 2], [0], [1, 2]]), {now: 3, horizon: 30});
  for (const chance of outlook) expect(chance).toBeGreaterThan(0.1);
  expect([...outlookOf(tracesOf([]), {now: 0, horizon: 30})]).toEqual([]);
});

test("nothing of the day it is made for, or later, is looked at", () => {
  for (let seed = 0; seed < 10; seed++) {
    const days = livesOf(30, 200, seed);
    const turned = livesOf(30, 200, seed + 10);
    const past = (of: number[][]) => of.map((own) => own.filter((day) => day < 120));
    const when = {now: 120, horizon: 30};
    const known = outlookOf(tracesOf(past(days), {}, past(turned)), when);
    expect(outlookOf(tracesOf(days, {}, turned), when)).toEqual(known);
  }
});

test("what is said of many people is what happens to them", () => {
  const days = livesOf(600, 300, 7);
  const traces = tracesOf(days);
  const when = {now: 240, horizon: 30};
  const outlook = outlookOf(traces, when);
  const known = [...outlook.keys()].filter((person) => !Number.isNaN(outlook[person]));
  for (const [low, high] of [
    [0, 0.3],
    [0.3, 0.9],
    [0.9, 1]
  ]) {
    const band = known.filter((person) => outlook[person] >= low && outlook[person] < high);
    const again = band.filter((person) => days[person].some((day) => day >= 240 && day < 270));
    const said = band.reduce((sum, person) => sum + outlook[person], 0) / band.length;
    expect(Math.abs(said - again.length / band.length)).toBeLessThan(0.08);
  }
  expect(rowFrom(traces.done, 0, 0)).toBe(0);
});
