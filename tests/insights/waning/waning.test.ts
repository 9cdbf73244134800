import {expect, test} from "vitest";
import {shippedPrior} from "../../../src/insights/waning/prior.generated.ts";
import {reasonKinds, signs} from "../../../src/insights/waning/signs.ts";
import {chancesNow, waningOf} from "../../../src/insights/waning/waning.ts";
import {rankingOf} from "../../../src/stats/roc.ts";
import {organisationOf} from "./organisation.ts";

const {lives, windowStarts} = organisationOf();
const waning = waningOf(lives, windowStarts, shippedPrior);
const told = chancesNow(waning);

test("the shipped prior speaks of every sign", () => {
  expect(shippedPrior.mean).toHaveLength(signs.length);
  for (const {all} of shippedPrior.horizons) expect(all).toHaveLength(signs.length + 1);
});

test("what is told at any time ranks what will fall above what will not", () => {
  const {cases, horizons} = waning;
  const known = [...cases.window.keys()].filter(
    (row) => cases.came[2][row] >= 0 && !Number.isNaN(horizons[2].chance[row])
  );
  const chances = Float64Array.from(known, (row) => horizons[2].chance[row]);
  const {auroc} = rankingOf(
    chances,
    known.map((row) => cases.came[2][row])
  );
  expect(auroc).toBeGreaterThan(0.6);
});

test("a chance told in the past is the same when only the past is known", () => {
  const cut = 104;
  const then = organisationOf();
  const past = waningOf(
    then.lives.map((life) => ({
      ...life,
      series: sliced(life.series, cut),
      early: sliced(life.early, cut)
    })),
    windowStarts.slice(0, cut),
    shippedPrior
  );
  const last = cut - 1;
  past.weeks.lives.forEach((_, c) => {
    const then = past.rowAt[c * cut + last];
    const now = waning.rowAt[c * windowStarts.length + last];
    expect(then >= 0).toBe(now >= 0);
    if (then >= 0 && past.horizons[2].folds.at(-1)?.chosen === "prior")
      expect(past.cases.seen.slice(then * signs.length, (then + 1) * signs.length)).toEqual(
        waning.cases.seen.slice(now * signs.length, (now + 1) * signs.length)
      );
  });
});

test("the longer the time, the larger the chance; its range holds it", () => {
  expect(told.length).toBeGreaterThan(30);
  for (const {chance, low, high} of told) {
    expect(low).toBeLessThanOrEqual(chance);
    expect(high).toBeGreaterThanOrEqual(chance);
  }
  for (let at = 0; at < told.length; at += 3) {
    expect(told[at].chance).toBeLessThanOrEqual(told[at + 1].chance);
    expect(told[at + 1].chance).toBeLessThanOrEqual(told[at + 2].chance);
  }
});

test("reasons and what is normal sum to the chance, exactly", () => {
  const whole = told.filter(({why}) => why !== null);
  expect(whole.length).toBeGreaterThan(0);
  for (const {chance, why} of whole) {
    if (!why) continue;
    expect(why.reasons.map(({of}) => of)).toEqual([...reasonKinds]);
    const sum = why.reasons.reduce((all, {adds}) => all + adds, why.normal);
    expect(sum).toBeCloseTo(chance, 9);
  }
});

test("the same history gives the same chances", () => {
  const again = organisationOf();
  expect(chancesNow(waningOf(again.lives, again.windowStarts, shippedPrior))).toEqual(told);
});

test("of one that was warned of and has fallen, the last chance before stands, with its week", () => {
  const past = organisationOf({weeks: 112, seed: 2});
  const fallen = waningOf(past.lives, past.windowStarts, shippedPrior);
  const {weeks, rowAt, numberOf} = fallen;
  const at = (id: string, window: number) => (numberOf.get(id) ?? -1) * weeks.windows + window;
  const last = weeks.windows - 1;
  const before = chancesNow(fallen).filter(({window}) => window < last);
  expect(before.length).toBe(3);
  for (const {communityId, window, why, horizonDays} of before) {
    expect(weeks.level[at(communityId, last)]).toBeLessThan(weeks.usual[at(communityId, last)] / 2);
    expect(rowAt[at(communityId, window)]).toBeGreaterThanOrEqual(0);
    for (let w = window + 1; w <= last; w++) expect(rowAt[at(communityId, w)]).toBe(-1);
    if (horizonDays === 90) expect(why).not.toBe(null);
  }
});

test("without a history nothing is told", () => {
  expect(chancesNow(waningOf([], [], shippedPrior))).toEqual([]);
  const short = organisationOf({weeks: 12});
  expect(chancesNow(waningOf(short.lives, short.windowStarts, shippedPrior))).toEqual([]);
});

const sliced = <Series extends object>(series: Series, windows: number): Series =>
  Object.fromEntries(
    Object.entries(series).map(([name, of]) => [name, (of as Float64Array).slice(0, windows)])
  ) as Series;
