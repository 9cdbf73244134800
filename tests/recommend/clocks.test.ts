import {expect, test} from "vitest";
import {clocksOn, hardlyTogether, minutesAhead} from "../../src/recommend/clocks.ts";

const dayOf = (day: string) => Date.parse(day) / 86_400_000;

test("a zone's clocks are those of the day, summer time counted; what is no zone has none", () => {
  expect(minutesAhead("Europe/London", dayOf("2026-11-16"))).toBe(0);
  expect(minutesAhead("Europe/London", dayOf("2026-07-16"))).toBe(60);
  expect(minutesAhead("America/St_Johns", dayOf("2026-11-16"))).toBe(-210);
  expect(minutesAhead("Moon/Tranquillity", dayOf("2026-11-16"))).toBeNaN();
  expect([...clocksOn(["Asia/Kolkata", "", "Asia/Kolkata"], dayOf("2026-07-16") + 0.7)]).toEqual([
    330,
    Number.NaN,
    330
  ]);
});

test("two who share under two hours of their working days are hardly together, across the date line too", () => {
  const hours = (one: number, other: number) => hardlyTogether(60 * one, 60 * other);
  expect(hours(0, 6)).toBe(false); // 15 to 17
  expect(hours(0, 6.25)).toBe(true);
  expect(hours(-8, 0)).toBe(true);
  expect(hours(13, -10)).toBe(false); // Auckland and Honolulu: an hour apart, on two days
  expect(hours(0, Number.NaN)).toBe(false);
});
