import {expect, test} from "vitest";
import {
  daysBetween,
  monthName,
  nearly,
  plusDays,
  shortDay,
  weekdayOf
} from "../../dashboards/days.ts";

test("days near in words, exact where asked", () => {
  expect(nearly("2026-01-15")).toBe("mid-January");
  expect(nearly("2026-01-02")).toBe("early January");
  expect(nearly("2026-01-31")).toBe("late January");
  expect(weekdayOf("2026-11-15")).toBe("Sun 15 Nov 2026");
});

test("the year stands only where it is another", () => {
  expect(shortDay("2026-09-07", "2026-11-15")).toBe("7 Sep");
  expect(shortDay("2025-09-07", "2026-11-15")).toBe("7 Sep 2025");
  expect(monthName("2026-09-07", "2026-11-15")).toBe("September");
  expect(monthName("2025-09-07", "2026-11-15")).toBe("September 2025");
});

test("days are counted in UTC, over the change of clocks", () => {
  expect(plusDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
});
