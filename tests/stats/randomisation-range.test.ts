import {expect, test} from "vitest";
import {seededRandom, shuffled} from "../../src/graph/random.ts";
import {type Lot, randomisationRange} from "../../src/stats/randomisation-range.ts";

const lotOf = (units: number, chosen: Iterable<number>): Lot => {
  const lot = new Uint8Array(units);
  for (const unit of chosen) lot[unit] = 1;
  return lot;
};
const lots = (units: number, half: number, seed: number) => {
  const random = seededRandom(seed);
  return () => lotOf(units, shuffled(units, random).subarray(0, half));
};

/** By definition: an effect is held as long as, taken off those chosen, the lot that fell is no surprise. */
function isHeld(
  outcome: Float64Array,
  chosen: Lot,
  effect: number,
  drawn: readonly Lot[]
): boolean {
  const off = outcome.map((value, i) => value - effect * chosen[i]);
  const difference = (lot: Lot) => {
    const of = (side: number) => {
      const values = [...off].filter((_, i) => lot[i] === side);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    return of(1) - of(0);
  };
  const fell = difference(chosen);
  const share = (as: (other: number) => boolean) =>
    (1 + drawn.filter((lot) => as(difference(lot))).length) / (drawn.length + 1);
  return (
    Math.min(
      share((other) => other >= fell),
      share((other) => other <= fell)
    ) > 0.025
  );
}

test("the range is every effect that lots drawn again do not make a surprise", () => {
  const random = seededRandom(3);
  const chosen = lotOf(10, [0, 2, 3, 7, 9]);
  const outcome = Float64Array.from(chosen, (one) => 2 * one + random());
  const {estimate, low, high} = randomisationRange(outcome, chosen, {redraw: lots(10, 5, 4)});
  expect(Math.abs(estimate - 2)).toBeLessThan(0.5);
  const redraw = lots(10, 5, 4);
  const drawn = Array.from({length: 1999}, redraw);
  for (const [effect, held] of [
    [low - 1e-3, false],
    [low + 1e-3, true],
    [high - 1e-3, true],
    [high + 1e-3, false]
  ] as const)
    expect(isHeld(outcome, chosen, effect, drawn)).toBe(held);
});

test("of 400 trials without effect, about one in twenty is told to have one", () => {
  const random = seededRandom(5);
  let told = 0;
  for (let trial = 0; trial < 400; trial++) {
    const outcome = Float64Array.from({length: 12}, () => random() ** 4);
    const redraw = lots(12, 6, trial + 1);
    const {low, high} = randomisationRange(outcome, redraw(), {redraw, draws: 399});
    if (low > 0 || high < 0) told++;
  }
  expect(told / 400).toBeLessThan(0.075);
  expect(told / 400).toBeGreaterThan(0.02);
});

test("two against two could fall in six ways alone: nothing can be ruled out", () => {
  const chosen = lotOf(4, [0, 1]);
  const {low, high} = randomisationRange(Float64Array.of(9, 9, 1, 1), chosen, {
    redraw: lots(4, 2, 6)
  });
  expect([low, high]).toEqual([-Infinity, Infinity]);
});

test("a lot that chose everybody is refused", () => {
  const all = lotOf(3, [0, 1, 2]);
  expect(() => randomisationRange(new Float64Array(3), all, {redraw: () => all})).toThrow(
    expect.objectContaining({code: "STATS_EMPTY"})
  );
});
